import type {Word} from '../../core/block.js'

/** A number as it stands in the text, with its scale, sign and unit, before anything is made of it. */
export interface Amount {
  start: number
  end: number
  /** Indices of its words in the block; `last` is inclusive. */
  first: number
  last: number
  value: number
  form: 'digits' | 'words' | 'fraction'
  /** Digits as written, "12,000", "3.5"; empty for words. */
  digits: string
  /** Name of a currency. */
  currency: string | undefined
  /** Whether a scale word or letter follows: "million", "bn". */
  scaled: boolean
  percent: boolean
  /** Percentage points, or points of a lead. */
  points: boolean
  /** Letters or a hyphenated rest glued to the digits: "point" of "20-point", "th" of "26th". */
  glued: string
}

/** The amount that one word is, as far as it goes. */
export const amountOf = ({start, end}: Word, index: number, value: number, form: Amount['form']): Amount => ({
  start,
  end,
  first: index,
  last: index,
  value,
  form,
  digits: '',
  currency: undefined,
  scaled: false,
  percent: false,
  points: false,
  glued: ''
})
