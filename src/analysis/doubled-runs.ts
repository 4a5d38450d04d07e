import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {wordSequence} from './word-sequence.js'

/** Longest phrase that is looked for twice, in words. */
export const longestPhrase = 12

/** A stretch of the word sequence in which each word equals the one `period` words before it. */
export interface DoubledRun {
  /** Index of the first word in the sequence. */
  start: number
  /** Index after the last word; at least two periods after `start`. */
  end: number
  /** Length of the phrase, in words. */
  period: number
}

/**
 * Phrases of one to twelve words that stand twice or more in a row, whatever stands between the words. Where several
 * lengths fit ("no no no no"), the shortest; runs are as long as they go. Takes twelve passes over the words.
 */
export const doubledRuns = memo((tree: Article): readonly DoubledRun[] => {
  const {ids} = wordSequence(tree)
  const runs: DoubledRun[] = []
  /** For each word of a run found so far, where that run ends: a longer period within it is the same run again. */
  const covered = new Int32Array(ids.length)
  for (let period = 1; period <= longestPhrase; period++) {
    let equal = 0
    for (let at = period; at <= ids.length; at++) {
      if (at < ids.length && ids[at] === ids[at - period]) {
        equal++
        continue
      }
      if (equal >= period) {
        const start = at - equal - period
        if (covered[start]! < at) {
          runs.push({start, end: at, period})
          covered.fill(at, start, at)
        }
      }
      equal = 0
    }
  }
  return runs.sort((a, b) => a.start - b.start || b.end - a.end)
})
