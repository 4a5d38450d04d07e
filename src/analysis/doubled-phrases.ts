import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {type DoubledRun, doubledRuns} from './doubled-runs.js'
import {type Gap, gapAfter, gapText} from './gap.js'
import {vocabulary} from './numbered-words.js'
import {type WordSequence, wordSequence} from './word-sequence.js'

/** A phrase that stands twice in a row with nothing of weight between the copies. */
export interface DoubledPhrase {
  /** Index of the first word in the word sequence. */
  start: number
  /** Length of one copy, in words. */
  length: number
  /** Index of the second copy's first word. */
  second: number
  /** Words that go on with the pattern beyond the second copy: "more and more and more". */
  rest: number
  /** What stands between the copies; `or` and `and` for "benefit or benefit". */
  joint: Exclude<Gap, 'stop' | 'other'> | 'or' | 'and'
}

/** Longest coordinate of "the cars or the cars", in words. */
const longestCoordinate = 6

/** What stands after a word; a line may have been wrapped there: "paid $5 paid⏎$5". */
const markAfter = (sequence: WordSequence, at: number): string => gapText(sequence, at).replace(/\s+/gu, ' ')

/**
 * Whether the inner gaps of both copies are alike, and none of them ends a sentence or makes the copies items of a
 * list.
 */
function isOnePhrase(sequence: WordSequence, start: number, second: number, length: number): boolean {
  for (let at = 0; at < length - 1; at++) {
    const gap = gapAfter(sequence, start + at)
    if (gap === 'stop' || gap === 'line' || gap !== gapAfter(sequence, second + at)) return false
    if (gap === 'comma' && length < 4) return false
    if (gap === 'other' && markAfter(sequence, start + at) !== markAfter(sequence, second + at)) return false
  }
  return true
}

/**
 * How many words go on with the pattern after the second copy, with nothing but space between, or what stands between
 * the copies.
 */
function restOf(sequence: WordSequence, last: number, end: number, joint: Gap): number {
  let at = last
  while (at + 1 < end) {
    const gap = gapAfter(sequence, at)
    if (gap !== 'space' && gap !== joint) break
    at++
  }
  return at - last
}

function phraseOf(sequence: WordSequence, {start, end, period}: DoubledRun): DoubledPhrase | undefined {
  // In a run longer than two copies any of its words may begin the phrase: take the first place where a mark parts the
  // copies.
  const spare = Math.min(end - start - 2 * period, period)
  let plain: DoubledPhrase | undefined
  for (let shift = 0; shift <= spare; shift++) {
    const first = start + shift
    const second = first + period
    const joint = gapAfter(sequence, second - 1)
    if (joint === 'stop' || joint === 'other' || !isOnePhrase(sequence, first, second, period)) continue
    const last = second + period - 1
    const phrase: DoubledPhrase = {
      start: first,
      length: period,
      second,
      rest: restOf(sequence, last, Math.min(end, last + 1 + period), joint),
      joint
    }
    if (joint !== 'space') return phrase
    plain ??= phrase
  }
  return plain
}

/** "benefit or benefit": the same words on both sides of a conjunction. The longest coordinates that are equal. */
function coordinated(tree: Article, sequence: WordSequence): DoubledPhrase[] {
  const {ids, heads, next} = sequence
  const found: DoubledPhrase[] = []
  for (const joint of ['or', 'and'] as const) {
    const id = vocabulary(tree).numberOf(joint)
    if (id === undefined) continue
    for (let at = heads[id]!; at >= 0; at = next[at]!) {
      if (at === 0 || ids[at - 1] === id) continue
      for (let length = Math.min(longestCoordinate, at, ids.length - 1 - at); length > 0; length--) {
        let same = 0
        while (same < length && ids[at - length + same] === ids[at + 1 + same]) same++
        if (same < length) continue
        const start = at - length
        if (gapAfter(sequence, at - 1) !== 'space' || gapAfter(sequence, at) !== 'space') break
        if (isOnePhrase(sequence, start, at + 1, length)) found.push({start, length, second: at + 1, rest: 0, joint})
        break
      }
    }
  }
  return found
}

/** Phrases of one to twelve words that stand twice in a row, in one sentence or over the end of a line. */
export const doubledPhrases = memo((tree: Article): readonly DoubledPhrase[] => {
  const sequence = wordSequence(tree)
  const found = coordinated(tree, sequence)
  for (const run of doubledRuns(tree)) {
    const phrase = phraseOf(sequence, run)
    if (phrase) found.push(phrase)
  }
  return found.sort((a, b) => a.start - b.start || b.length - a.length)
})
