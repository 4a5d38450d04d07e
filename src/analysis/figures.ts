import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import type {Amount} from './figures/amount.js'
import {headAfter} from './figures/head-after.js'
import {hedgeBefore} from './figures/hedge-before.js'
import {kindOf} from './figures/kind-of.js'
import {mayStartAmount, readAmount} from './figures/read-amount.js'
import {markForms} from './vocabulary.js'

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
  unit?: string
  /** "as many as", without a leading "an". */
  hedge?: string
  /** The noun that is counted, lower case; its index in the block's words. */
  head?: string
  headWord?: number
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

const amountStarts = {has: mayStartAmount}

/** @param starts For the form of each word whether an amount may start at it. */
function figuresOf(block: Block, starts: Uint8Array): Figure[] {
  const found: Figure[] = []
  const {words} = block
  for (let index = 0; index < words.length; index++) {
    if (starts[words[index]!.form] !== 1) continue
    const amount = readAmount(block, index)
    if (!amount) continue
    const hedge = hedgeBefore(block, amount)
    const head = headAfter(block, amount)
    const kind = kindOf(block, amount, head, hedge !== undefined)
    if (kind === undefined) continue
    if (kind === 'time') takeMinutes(block, amount)
    const from = hedge?.start ?? amount.start
    const before = words[(hedge?.first ?? amount.first) - 1]
    const figure: Figure = {
      block,
      start: amount.start,
      end: amount.end,
      phrase: {start: from, end: head && kind !== 'year' ? head.end : amount.end},
      first: amount.first,
      last: amount.last,
      sentence: words[index]!.sentence,
      kind,
      value: amount.value,
      round: Number.isInteger(amount.value) && amount.value >= 1000 && amount.value % 1000 === 0,
      definite: before !== undefined && before.sentence === words[index]!.sentence && definites.has(before.normal),
      modifier: amount.glued !== ''
    }
    const unit = unitOf(amount, kind, head?.normal)
    if (unit !== undefined) figure.unit = unit
    if (hedge) figure.hedge = hedge.text
    if (head) {
      figure.head = head.normal
      figure.headWord = head.index
    }
    found.push(figure)
    index = Math.max(index, amount.last)
  }
  return found
}

/** Makes "5:30 p.m." one figure. Changes the amount it is given. */
function takeMinutes({text, words}: Block, amount: Amount): void {
  const rest = /^[:.]\d\d(?:\s?[ap]\.?m\.?)?/u.exec(text.slice(amount.end, amount.end + 9))
  if (!rest) return
  amount.end += rest[0].length
  while (words[amount.last + 1] && words[amount.last + 1]!.start < amount.end) amount.last++
}

/** The quantities of each block, in order, by the block's index. */
export const figures = memo((tree: Article): readonly (readonly Figure[])[] => {
  const starts = markForms(tree, amountStarts)
  return blocks(tree).map(block => figuresOf(block, starts))
})
