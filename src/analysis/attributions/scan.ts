import type {Block, Word} from '../../core/block.js'
import {auxiliaries, timeWords} from '../../lexicon/attribution-words.js'
import {scales} from '../../lexicon/numbers.js'
import {digitAt} from '../digit-at.js'

/** What cues are looked for in: a block's words with the gaps between them. */
export interface Scan {
  block: Block
  words: readonly Word[]
  text: string
  /** What stands before a word, after the one before it. */
  gap(index: number): string
}

export function scanOf(block: Block): Scan {
  const {words, text} = block
  return {
    block,
    words,
    text,
    gap: index =>
      text.slice(index <= 0 ? 0 : words[index - 1]!.end, index >= words.length ? text.length : words[index]!.start)
  }
}

/** How far a cue is followed within its sentence, in units: no sentence of prose is longer. */
export const farthest = 1200

export const isAdverb = (normal: string): boolean =>
  auxiliaries.has(normal) || timeWords.has(normal) || (normal.length > 4 && normal.endsWith('ly'))

/** Whether one space is all that stands before a word, as before most. */
export const isAfterSpace = ({words, text}: Scan, index: number): boolean =>
  index > 0 &&
  index < words.length &&
  words[index]!.start === words[index - 1]!.end + 1 &&
  text[words[index - 1]!.end] === ' '

export const isNumber = ({text, normal}: Word): boolean => digitAt(text, 0) || scales.has(normal)

export const hasQuote = (text: string): boolean => /["“”«»]|''|``/u.test(text)

export const beForms: ReadonlySet<string> = new Set(
  "is are was were be been being isn't aren't wasn't weren't".split(' ')
)

export const clauseStart: ReadonlySet<string> = new Set(
  'that which who whom because but if while although though when whereas as since so than what where how after before until unless once'.split(
    ' '
  )
)
