import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {cardinals, scales} from '../lexicon/numbers.js'
import {isContent, stemOf} from './stems.js'
import {wordSequence} from './word-sequence.js'

/** What each word of the word sequence says, by the number of the word (`ids`). */
export interface StemSequence {
  /** Number of the stem of a content word; -1 for grammar words, verbs of speech and figures. */
  stems: Int32Array
  /** Figures and number words, normalised: "12,000" and "four" are `12000` and `4`. */
  figures: ReadonlyMap<number, string>
}

const figure = /^[$€£¥#]?\d/u

/** Stems and figures, worked out once for each distinct word. */
export const stemSequence = memo((tree: Article): StemSequence => {
  const {ids, words} = wordSequence(tree)
  let count = 0
  const numbers = new Map<string, number>()
  const stems = new Int32Array(ids.length)
  const figures = new Map<number, string>()
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!
    if (id < count) continue
    count = id + 1
    const {normal} = words[at]!
    const value = cardinals.get(normal) ?? scales.get(normal)
    if (figure.test(normal)) figures.set(id, normal.replaceAll(',', ''))
    else if (value !== undefined && normal.length > 2) figures.set(id, String(value))
    if (figures.has(id) || !isContent(normal)) {
      stems[id] = -1
      continue
    }
    const stem = stemOf(normal)
    let number = numbers.get(stem)
    if (number === undefined) {
      number = numbers.size
      numbers.set(stem, number)
    }
    stems[id] = number
  }
  return {stems, figures}
})
