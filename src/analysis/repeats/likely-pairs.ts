import type {Article} from '../../core/document.js'
import {wordSequence} from '../word-sequence.js'
import type {Stretch} from './repeat.js'
import {firstShingles, shingleLength} from './shingles.js'

/** Two stretches worth comparing, by their indexes. */
export interface LikelyPair {
  later: number
  earlier: number
}

/**
 * For each stretch, the earlier one that shares the most shingles with it, where there are at least two.
 *
 * @param stretches In the order of the text, without overlap.
 */
export function likelyPairs(tree: Article, stretches: readonly Stretch[]): LikelyPair[] {
  const firsts = firstShingles(tree)
  const stretchOf = new Int32Array(wordSequence(tree).ids.length).fill(-1)
  stretches.forEach(({from, to}, index) => {
    stretchOf.fill(index, from, to)
  })
  const pairs: LikelyPair[] = []
  const votes = new Map<number, number>()
  stretches.forEach(({from, to}, later) => {
    votes.clear()
    let earlier = -1
    let most = 1
    for (let at = from; at <= to - shingleLength; at++) {
      const first = firsts[at]!
      const stretch = first === at ? -1 : stretchOf[first]!
      if (stretch < 0 || stretch >= later) continue
      const count = (votes.get(stretch) ?? 0) + 1
      votes.set(stretch, count)
      if (count > most) {
        most = count
        earlier = stretch
      }
    }
    if (earlier >= 0) pairs.push({later, earlier})
  })
  return pairs
}
