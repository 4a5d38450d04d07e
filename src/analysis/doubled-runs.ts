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
 * lengths fit ("no no no no"), the shortest; runs are as long as they go. Looks only at words that come again within
 * twelve, and at each word once a length at most.
 */
export const doubledRuns = memo((tree: Article): readonly DoubledRun[] => {
  const {ids, next} = wordSequence(tree)
  const found: DoubledRun[] = []
  for (let start = 0; start < ids.length; start++) {
    for (let second = next[start]!; second >= 0 && second - start <= longestPhrase; second = next[second]!) {
      // Within a run that began before.
      if (start > 0 && ids[start - 1] === ids[second - 1]) continue
      let end = second + 1
      const period = second - start
      while (end < ids.length && ids[end] === ids[end - period]) end++
      if (end >= second + period) found.push({start, end, period})
    }
  }
  if (found.length < 2) return found
  found.sort((a, b) => a.period - b.period || a.start - b.start)
  /** For each word of a run taken so far, where that run ends: a longer period within it is the same run again. */
  const covered = new Int32Array(ids.length)
  const runs = found.filter(({start, end}) => {
    if (covered[start]! >= end) return false
    covered.fill(end, start, end)
    return true
  })
  return runs.sort((a, b) => a.start - b.start || b.end - a.end)
})
