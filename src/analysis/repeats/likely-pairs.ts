import type {Article} from '../../core/document.js'
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
  const pairs: LikelyPair[] = []
  /** Index of the stretch that holds a word, or -1. */
  const stretchAt = (word: number): number => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (stretches[middle]!.from <= word) low = middle + 1
      else high = middle
    }
    return low > 0 && word < stretches[low - 1]!.to ? low - 1 : -1
  }
  for (let later = 0; later < stretches.length; later++) {
    const {from, to} = stretches[later]!
    let votes: Map<number, number> | undefined
    let earlier = -1
    let most = 1
    for (let at = from; at <= to - shingleLength; at++) {
      const first = firsts[at]!
      if (first === at) continue
      const stretch = stretchAt(first)
      if (stretch < 0 || stretch >= later) continue
      votes ??= new Map()
      const count = (votes.get(stretch) ?? 0) + 1
      votes.set(stretch, count)
      if (count > most) {
        most = count
        earlier = stretch
      }
    }
    if (earlier >= 0) pairs.push({later, earlier})
  }
  return pairs
}
