import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import type {Amount} from './figures/amount.js'
import {headAfter} from './figures/head-after.js'
import {hedgeBefore} from './figures/hedge-before.js'
import {kindOf} from './figures/kind-of.js'
import {readAmount} from './figures/read-amount.js'
import {opening, openings} from './openings.js'

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'year'
  | 'age'
  | 'duration'
  | 'score'
  | 'vote'
  | 'measure'
  | 'address'
  | 'phone'
  | 'label'
  | 'version'
  | 'list-number'

/** A quantity in the text. */
export interface Figure {
  block: Block
  /** The number with its sign, scale and unit: "$1.3 trillion", "20 percent"; offsets into the block's text. */
  start: number
  end: number
  /** Hedge with its determiner through head noun: "as many as 6,000 residents". */
  phrase: {start: number; end: number}
  /** Indices of the number's words in the block; `last` is inclusive. */
  first: number
  last: number
  sentence: number
  kind: FigureKind
  /** In the unit as written: 1.3e12 of "$1.3 trillion", 0.2 of "one in five", 20 of "20 percent". */
  value: number
  /** "percent", "points", the name of a currency, the measure as written. */
  unit: string | undefined
  /** "as many as", without a leading "an". */
  hedge: string | undefined
  /** The noun that is counted, lower case; its index in the block's words. */
  head: string | undefined
  headWord: number | undefined
  /** Three zeros or more before any other digit: 12,000, a million. */
  round: boolean
  /** After "the", "all", "his": known from before. */
  definite: boolean
  /** Whether the number has the words of a noun hyphenated to it: "50-state". */
  modifier: boolean
}

const definites: ReadonlySet<string> = new Set(
  'the all these those his her its their our my your both whose last past next first final remaining other each'.split(
    ' '
  )
)

const unitOf = (amount: Amount, kind: FigureKind, head: string | undefined): string | undefined => {
  if (kind === 'money') return amount.currency
  if (kind === 'percent') return amount.points ? 'points' : 'percent'
  return kind === 'measure' || kind === 'duration' ? head : undefined
}

/** The figure that an amount is; nothing where it only looks like one. May make the amount longer. */
function figureOf(block: Block, amount: Amount): Figure | undefined {
  const {words} = block
  const {first} = amount
  const {sentence} = words[first]!
  const hedge = hedgeBefore(block, amount)
  const head = headAfter(block, amount)
  const kind = kindOf(block, amount, head, hedge !== undefined)
  if (kind === undefined) return undefined
  if (kind === 'time') takeMinutes(block, amount)
  const {start, end, last, value} = amount
  const before = words[(hedge?.first ?? first) - 1]
  return {
    block,
    start,
    end,
    phrase: {start: hedge?.start ?? start, end: head && kind !== 'year' ? head.end : end},
    first,
    last,
    sentence,
    kind,
    value,
    unit: unitOf(amount, kind, head?.normal),
    hedge: hedge?.text,
    head: head?.normal,
    headWord: head?.index,
    round: Number.isInteger(value) && value >= 1000 && value % 1000 === 0,
    definite: before !== undefined && before.sentence === sentence && definites.has(before.normal),
    modifier: amount.glued !== ''
  }
}

/** Makes "5:30 p.m." one figure. Changes the amount it is given. */
function takeMinutes({text, words}: Block, amount: Amount): void {
  const rest = /^[:.]\d\d(?:\s?[ap]\.?m\.?)?/u.exec(text.slice(amount.end, amount.end + 9))
  if (!rest) return
  amount.end += rest[0].length
  while (words[amount.last + 1] && words[amount.last + 1]!.start < amount.end) amount.last++
}

const none: readonly Figure[] = []

/** The quantities of each block, in order, by the block's index. */
export const figures = memo((tree: Article): readonly (readonly Figure[])[] => {
  const found: (readonly Figure[])[] = new Array(blocks(tree).length).fill(none)
  let own: Figure[] = []
  let last: Figure | undefined
  for (const {block, index} of openings(tree, opening.amount)) {
    if (last?.block === block && index <= last.last) continue
    const amount = readAmount(block, index)
    const figure = amount && figureOf(block, amount)
    if (!figure) continue
    if (last?.block !== block) {
      own = []
      found[block.index] = own
    }
    own.push(figure)
    last = figure
  }
  return found
})
