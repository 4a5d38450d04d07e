import type {Article} from '../../core/document.js'
import {firstIndex} from '../../core/first-index.js'
import type {Stretch} from './repeat.js'
import {returns, shingleLength} from './shingles.js'

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
  const {places, firsts} = returns(tree)
  const pairs: LikelyPair[] = []
  /** Index of the stretch that holds a word, or -1. */
  const stretchAt = (word: number): number => {
    const last = firstIndex(stretches.length, index => stretches[index]!.from > word) - 1
    return last >= 0 && word < stretches[last]!.to ? last : -1
  }
  let index = 0
  while (index < places.length) {
    const later = stretchAt(places[index]!)
    if (later < 0) {
      index++
      continue
    }
    const {to} = stretches[later]!
    const start = index
    while (index < places.length && places[index]! < to) index++
    if (index - start < 2) continue
    const votes = new Map<number, number>()
    let earlier = -1
    let most = 1
    for (let at = start; at < index && places[at]! <= to - shingleLength; at++) {
      const stretch = stretchAt(firsts[at]!)
      if (stretch < 0 || stretch >= later) continue
      const votesOf = (votes.get(stretch) ?? 0) + 1
      votes.set(stretch, votesOf)
      if (votesOf > most) {
        most = votesOf
        earlier = stretch
      }
    }
    if (earlier >= 0) pairs.push({later, earlier})
  }
  return pairs
}
