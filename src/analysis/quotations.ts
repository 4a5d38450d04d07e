import type {Block, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {firstIndex} from '../core/first-index.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import {sign} from './signs.js'
import {signs} from './spots.js'

/** A stretch in double quotation marks. */
export interface Quotation {
  block: Block
  /** Offsets into the block's text, marks included. */
  start: number
  end: number
  /** Whether the closing mark is there. Without it the quotation runs to the end of the block. */
  closed: boolean
  /** Whether it goes on from the block before (running quotation over paragraphs). */
  continued: boolean
}

/** White space, what opens a bracket, dashes, and the invisible signs of direction and width that pasted text brings along. */
const isSpace = (unit: string | undefined): boolean =>
  unit === undefined || unit === ' ' || /[\s([{—–\-\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(unit)

/** 5'2". */
const isFootAndInch = (text: string, at: number): boolean => /\d['’]\s?\d+$/u.test(text.slice(Math.max(0, at - 6), at))

/** Inches, seconds and minutes of arc: a digit before, no letter after. */
const isPrime = (text: string, at: number, open: boolean): boolean => {
  if (!/\d/u.test(text[at - 1] ?? '')) return false
  if (isFootAndInch(text, at)) return true
  if (open) return false
  // Nothing is open that the mark could close: '12" by 18" in size', 'a record of 9.58" for men'.
  if (
    /(?<![\d.,])\d{1,3}(?:\.\d+)?$/u.test(text.slice(Math.max(0, at - 8), at)) &&
    /^(?:\s|[.,;:)]|$)/u.test(text.slice(at + 1, at + 2))
  )
    return true
  return /^(?:\s?[x×]\s?\d|\s+(?:tall|long|wide|high|deep|screen|pipe|thick|by)\b|-\p{L})/u.test(
    text.slice(at + 1, at + 12)
  )
}

/** A double quotation mark in a text: `''`, ` `` ` and `’’` count as one. */
export interface QuoteMark {
  at: number
  length: number
  faces: 'open' | 'close' | 'either'
}

const anyMark = /["“”„«»]|''|``|‘‘|’’/g
/** Signs of which two are one mark. */
const single = "'`‘’"

/** Double marks of a text in order, each with the way it faces. Inches, seconds and the like are none. */
function marksOf(text: string): QuoteMark[] {
  const marks: QuoteMark[] = []
  let open = false
  anyMark.lastIndex = 0
  while (anyMark.test(text)) {
    const end = anyMark.lastIndex
    const last = text[end - 1]!
    const mark = single.includes(last) ? last + last : last
    const at = end - mark.length
    if (mark === '"' && isPrime(text, at, open)) continue
    if (mark === '”' && isFootAndInch(text, at)) continue
    const before = text[at - 1]
    const after = text[at + mark.length]
    const faces: 'open' | 'close' | 'either' =
      mark === '“' || mark === '„' || mark === '«' || mark === '``' || mark === '‘‘'
        ? // “ also stands for a closing mark in careless copy: "unusual,“ said".
          open && !isSpace(before) && (after === undefined || /[\s.,;:!?)[]/u.test(after))
          ? 'close'
          : 'open'
        : mark === '”' || mark === '»' || mark === '’’'
          ? !open && isSpace(before) && after !== undefined && !/\s/u.test(after)
            ? 'open'
            : 'close'
          : isSpace(before) && !isSpace(after)
            ? 'open'
            : !isSpace(before) && (isSpace(after) || /[.,;:!?)\]]/u.test(after ?? ' '))
              ? 'close'
              : 'either'
    marks.push({at, length: mark.length, faces})
    open = faces === 'open' ? true : faces === 'close' ? false : !open
  }
  return marks
}

const none: readonly QuoteMark[] = []

/** The double quotation marks of each block, by its index. */
export const quoteMarks = memo((tree: Article): readonly (readonly QuoteMark[])[] => {
  const all = blocks(tree)
  return signs(tree).map((kinds, index) => ((kinds & sign.quote) === 0 ? none : marksOf(all[index]!.text)))
})

const noQuotations: readonly Quotation[] = []

function quotationsOf(block: Block, marks: readonly QuoteMark[], runsOn: boolean): Quotation[] {
  const found: Quotation[] = []
  let current: Quotation | undefined
  let depth = 0
  for (const {at, length, faces} of marks) {
    if (!current) {
      if (faces === 'close') continue
      const continued = runsOn && found.length === 0 && block.text.slice(0, at).trim() === ''
      current = {block, start: at, end: block.text.length, closed: false, continued}
      depth = 1
    } else if (faces === 'open' && length === 1 && block.text[at] !== '"') {
      depth++
    } else {
      depth--
      if (depth > 0) continue
      current.end = at + length
      current.closed = true
      found.push(current)
      current = undefined
    }
  }
  if (current) found.push(current)
  return found
}

const startsWithMark = (block: Block | undefined): boolean =>
  block !== undefined && /^\s*(?:["“„«]|''|``)/u.test(block.text)

/**
 * Quotations of each block, by the block's index. An unclosed quotation counts up to the end of its block only if the next
 * block opens with a mark again; otherwise it ends with its sentence, so that one forgotten mark does not hide the rest.
 */
export const quotations = memo((tree: Article): readonly (readonly Quotation[])[] => {
  const all = blocks(tree)
  let runsOn = false
  return quoteMarks(tree).map((marks, index) => {
    if (marks.length === 0) {
      runsOn = false
      return noQuotations
    }
    const block = all[index]!
    const found = quotationsOf(block, marks, runsOn)
    const last = found.at(-1)
    runsOn = last !== undefined && !last.closed && startsWithMark(all[index + 1])
    if (last && !last.closed && !runsOn) {
      const sentence = block.sentences.find(({start, end}) => start <= last.start && last.start < end)
      if (sentence) last.end = sentence.end
    }
    return found
  })
})

/** Whether a range lies wholly inside a quotation; one that takes a mark and words outside it does not. */
export function isQuoted(tree: Article, {block, start, end}: TextRange): boolean {
  const found = quotations(tree)[block.index]!
  if (found.length === 0) return false
  const quotation = found[firstIndex(found.length, index => found[index]!.start > start) - 1]
  return quotation !== undefined && end <= quotation.end
}

/** The text of a block with what stands in quotation marks, and the marks, replaced by spaces; same length. */
export function maskedText(tree: Article, {index, text}: Block): string {
  let rest = ''
  let from = 0
  for (const {start, end} of quotations(tree)[index]!) {
    rest += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}
