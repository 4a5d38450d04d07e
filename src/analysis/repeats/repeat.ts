import type {Block, Role, TextRange, Word} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {blocks} from '../blocks.js'
import {quotationBefore} from '../quotation-before.js'
import {type Quotation, quotations} from '../quotations.js'
import {summaries} from '../summaries.js'
import {wordSequence} from '../word-sequence.js'

/** A stretch of text that stood before. */
export interface Repeat {
  later: TextRange
  earlier: TextRange
  /** What is repeated, as an editor would call it; an excerpt stands beside the text by design. */
  unit: 'sentence' | 'sentences' | 'paragraph' | 'passage' | 'excerpt'
  /** Length of the later one, in words. */
  words: number
  /** 1 for the same words, less where some were changed. */
  likeness: number
}

/** A half-open range of the word sequence. */
export interface Stretch {
  from: number
  to: number
}

/** Roles of blocks that repeat by design: heads, captions, tables, refrains, minutes, live blogs. */
const repeating: ReadonlySet<Role> = new Set([
  'headline',
  'subhead',
  'byline',
  'list',
  'table',
  'caption',
  'blockquote',
  'transcript',
  'liveblog-entry',
  'verse',
  'credit',
  'note'
])

/** "Photo by Ann Ray/Agency", "(Agency Images)", "Ann Ray/The Herald via AP Photo" at the end of a caption. */
const creditLine =
  /\b(?:Photo(?:graph)?|Image|Picture|Screenshot|Illustration|Video)s?(?: by|:|\/|, )|Credit|©|[(/][^()]{0,40}(?:Getty|Images|Press|Reuters|AFP|AP|EPA)(?: Photo)?\)?$/u

/** "Wales v France; Italy v Ireland." */
const isFixtures = ({text, words}: Block): boolean =>
  text.includes(' v ') && words.length <= 8 * (text.split(' v ').length - 1)

/** Whether a block may say what another one says. */
export const mayRepeat = (tree: Article, block: Block): boolean =>
  repeating.has(block.role) || summaries(tree).has(block) || creditLine.test(block.text.slice(-80)) || isFixtures(block)

/** "Photographs by Ann Ray. Styled by Jo Park." in a paragraph. */
export const isPhotoCredit = ({block, start}: TextRange): boolean =>
  /^Photo(?:graph)?s? by \p{Lu}/u.test(block.text.slice(start, start + 20))

/**
 * Whether words are a sentence rather than a name, a title or a time: short ones are written small for the most part.
 */
export function isProse(words: readonly Word[]): boolean {
  const small = words.filter(({text}) => /^\p{Ll}/u.test(text)).length
  return words.length > 9 || small >= 0.5 * words.length
}

/** A whole block as a range. */
export const wholeOf = (block: Block): TextRange => ({block, start: 0, end: block.text.length})

/** "Ann Ray, Mayor of Northport", "— Ann Ray": a line that says whose words stand above. */
function isCredit(block: Block | undefined): boolean {
  if (!block || block.words.length > 10) return false
  if (/^\s*[—–-]/u.test(block.text)) return true
  const capitals = block.words.filter(({text}) => /^\p{Lu}/u.test(text)).length
  return capitals >= 2 && capitals >= 0.5 * block.words.length && !/[.!?]$/u.test(block.text)
}

/** Longest block that may be a pull quote put together from several sentences, in words. */
const shortExtract = 25

/** Whether a block is short, or hardly a word of it is not in the longer one. */
function isTakenFrom(short: Block, long: Block): boolean {
  if (short.words.length <= shortExtract) return true
  const own = new Set(long.words.map(({form}) => form))
  return short.words.filter(({form}) => own.has(form)).length >= 0.9 * short.words.length
}

/**
 * Whether two blocks are a pull quote and the text it was taken from: one has a line below it that says whose words it
 * is, and is
 * a quotation and no more, or was taken from a longer block that quotes.
 */
export function isPullQuote(tree: Article, a: Block, b: Block): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
  if (!isCredit(blocks(tree)[short.index + 1])) return false
  const quotation = quotations(tree)[short.index]![0]
  if (!quotation) return quotations(tree)[long.index]!.length > 0 && isTakenFrom(short, long)
  return quotation.start <= 1 && quotation.end >= short.text.length - 1
}

/** The text between two words of the sequence, with the mark that ends it and the marks that open it. */
export function textOf(tree: Article, {from, to}: Stretch): TextRange {
  const sequence = wordSequence(tree)
  const {words} = sequence
  const block = sequence.blocks[from]!
  const opening =
    /["“‘'([]+$/u.exec(block.text.slice(Math.max(0, words[from]!.start - 3), words[from]!.start))?.[0].length ?? 0
  const end = words[to - 1]!.end
  const closing = /^[.!?…]?["”’')\]]*/u.exec(block.text.slice(end, end + 4))?.[0].length ?? 0
  return {block, start: words[from]!.start - opening, end: end + closing}
}

/** The quotation a range lies wholly inside of, if any. */
export function quotationOf(tree: Article, {block, start, end}: TextRange): Quotation | undefined {
  const quotation = quotationBefore(tree, block, start + 1)
  return quotation !== undefined && end <= quotation.end ? quotation : undefined
}

/** Whether a block is a question that heads what follows: "What is the budget office?" */
export const isQuestionHead = ({text, words, sentences}: Block): boolean =>
  sentences.length === 1 && words.length <= 14 && /\?$/u.test(text)
