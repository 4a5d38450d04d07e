import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {matchesIn} from '../core/matches-in.js'
import {memo} from '../core/memo.js'
import {copy} from './copy.js'
import {type QuoteMark, quoteMarks} from './quotations.js'

/** The double quotation marks of a block, paired as they stand. */
export interface MarkPairs {
  block: Block
  marks: readonly QuoteMark[]
  pairs: readonly {opening: QuoteMark; closing: QuoteMark}[]
  /** Marks without a partner, in order; the last opening one may run on into the next block. */
  openings: readonly QuoteMark[]
  closings: readonly QuoteMark[]
  /** Whether a quotation stays open at the end and the next block of prose opens with a mark again. */
  runsOn: boolean
}

const prose: ReadonlySet<string> = new Set(['lede', 'body', 'blockquote', 'list', 'liveblog-entry', 'transcript'])

/** Values of attributes in tags that were left in the text, whole or cut: `<a href="…">`. */
const attribute = /=\s?["“”][^"“”<>]{0,300}["“”]/gu

function withoutAttributes(text: string, marks: readonly QuoteMark[]): readonly QuoteMark[] {
  if (!text.includes('=') && !text.includes('>')) return marks
  const taken = new Set<number>()
  for (const match of matchesIn(text, attribute)) {
    taken.add(match.index + match[0].search(/["“”]/u))
    taken.add(match.index + match[0].length - 1)
  }
  return marks.filter(({at}) => !taken.has(at) && text[at - 1] !== '=' && text[at + 1] !== '>')
}

function pairUp(block: Block, all: readonly QuoteMark[], runsOn: boolean): MarkPairs {
  const marks = withoutAttributes(block.text, all)
  const pairs: {opening: QuoteMark; closing: QuoteMark}[] = []
  const open: QuoteMark[] = []
  const closings: QuoteMark[] = []
  for (const mark of marks) {
    const before = open.at(-1)
    if (mark.faces === 'open' || (mark.faces === 'either' && !before)) open.push(mark)
    else if (before) {
      open.pop()
      pairs.push({opening: before, closing: mark})
    } else closings.push(mark)
  }
  return {block, marks, pairs, openings: open, closings, runsOn}
}

const none = {marks: [], pairs: [], openings: [], closings: [], runsOn: false} as const

const opensWithMark = (block: Block | undefined): boolean =>
  block !== undefined && /^\W{0,2}["“„«]|^\s*(?:''|``)/u.test(block.text)

/** The quotation marks of each of the article's own blocks of prose, in order. */
export const markPairs = memo((tree: Article): readonly MarkPairs[] => {
  const all = copy(tree).filter(({role}) => prose.has(role))
  const marks = quoteMarks(tree)
  return all.map((block, index) => {
    const own = marks[block.index]!
    return own.length === 0 ? {block, ...none} : pairUp(block, own, opensWithMark(all[index + 1]))
  })
})
