import type {WordSequence} from './word-sequence.js'

/**
 * What stands between a word and the next:
 * - `space`: white space only;
 * - `quote`: quotation marks and white space;
 * - `comma`: a comma, perhaps with quotation marks;
 * - `line`: the end of a block, with nothing but white space in the source;
 * - `stop`: the end of a sentence or of a block;
 * - `other`: anything else, such as a dash, a colon or a bracket.
 */
export type Gap = 'space' | 'quote' | 'comma' | 'line' | 'stop' | 'other'

const kinds: readonly (readonly [RegExp, Gap])[] = [
  [/^\s+$/u, 'space'],
  [/^[\s"“”„«»'‘’`]+$/u, 'quote'],
  [/^[\s"“”„«»'‘’`]*,[\s"“”„«»'‘’`]*$/u, 'comma']
]

/** Longest text between two words that is looked at; beyond, it is `other`. In UTF-16 units. */
const longest = 16

/** Text between the word at an index of the sequence and the next one of the same block. */
export function gapText({words, blocks}: WordSequence, index: number): string {
  const {end} = words[index]!
  const next = words[index + 1]
  const block = blocks[index]!
  return block.text.slice(end, next && blocks[index + 1] === block ? next.start : block.text.length)
}

/** The kind of gap after the word at an index of the sequence. */
export function gapAfter(sequence: WordSequence, index: number): Gap {
  const {words, blocks} = sequence
  const word = words[index]!
  const next = words[index + 1]
  if (!next) return 'stop'
  const text = gapText(sequence, index)
  if (blocks[index] !== blocks[index + 1]) {
    const isOpen = text.trim() === '' && blocks[index + 1]!.text.slice(0, next.start).trim() === ''
    return isOpen && blocks[index + 1]!.index === blocks[index]!.index + 1 ? 'line' : 'stop'
  }
  if (next.sentence !== word.sentence) return 'stop'
  if (text.length > longest) return /^\s+$/u.test(text) ? 'space' : 'other'
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'
}
