import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {returns} from './repeats/shingles.js'
import {sentenceSpans} from './sentence-spans.js'
import {Sense, wordSenses} from './word-senses.js'
import {wordSequence} from './word-sequence.js'

/** A phrase that stands twice in one sentence, with other words between. Indexes into the word sequence. */
export interface Echo {
  block: Block
  /** First word of the first copy. */
  start: number
  /** First word of the last copy. */
  last: number
  /** Length of one copy, in words. */
  length: number
}

/** Fewest words, and fewest content words among them. */
const fewest = {words: 5, content: 3}

/** Longest sentence looked at, in words; beyond, a text has no full stops. */
const longest = 160

/**
 * Phrases of five and more words, at least three of them content words, that stand twice in one sentence. What stands
 * twice in a row, or with one word between, is a doubled phrase and none.
 */
export const echoes = memo((tree: Article): readonly Echo[] => {
  const {ids, next} = wordSequence(tree)
  const {senseOf} = wordSenses(tree)
  const {places} = returns(tree)
  const found: Echo[] = []
  let place = 0
  for (const {block, from, to} of sentenceSpans(tree)) {
    // A copy begins with words that have stood before; hardly any sentence has such.
    while (place < places.length && places[place]! < from) place++
    if (place === places.length) break
    if (places[place]! >= to || to - from > longest || to - from < 2 * fewest.words + 2) continue
    for (let start = from; start < to; start++) {
      let echo: Echo | undefined
      for (let last = next[start]!; last >= 0 && last < to; last = next[last]!) {
        let length = 1
        while (last + length < to && start + length < last - 1 && ids[start + length] === ids[last + length]) length++
        let content = 0
        for (let at = start; at < start + length; at++) if (senseOf(ids[at]!) & Sense.content) content++
        if (length >= fewest.words && content >= fewest.content) echo = {block, start, last, length}
      }
      if (!echo) continue
      found.push(echo)
      start = echo.start + echo.length
    }
  }
  return found
})
