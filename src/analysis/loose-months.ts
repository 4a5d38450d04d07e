import type {TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {fullMonths, monthNames} from '../lexicon/months.js'
import {dates} from './dates.js'
import {occurrences} from './vocabulary.js'

/** A short form of a month that stands without a day: "in Dec.", "Dec. 2024". */
export interface LooseMonth extends TextRange {
  /** The same written out. */
  right: string
}

const leads: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid'
])

/** Short forms with and without their full stop, and the number of the month. */
const shortForms: ReadonlyMap<string, number> = new Map(
  [...monthNames].flatMap(([name, {form, month}]): [string, number][] =>
    form === 'short'
      ? [
          [name, month],
          [`${name}.`, month]
        ]
      : []
  )
)

/** Months that are shortened though no day follows. Only such as a year follows or a word like "in" precedes: "Jan" is a name. */
export const looseMonths = memo((tree: Article): readonly LooseMonth[] => {
  const taken = new Set(dates(tree).map(({block, monthWord}) => block.words[monthWord]))
  const found: LooseMonth[] = []
  for (const {block, index} of occurrences(tree, shortForms)) {
    const word = block.words[index]!
    if (taken.has(word) || !/^\p{Lu}/u.test(word.text)) continue
    const full = fullMonths[shortForms.get(word.normal)! - 1]!
    const next = block.words[index + 1]
    if (next && /^(?:19|20)\d\d$/u.test(next.text) && /^\.?,?\s$/u.test(block.text.slice(word.end, next.start))) {
      found.push({block, start: word.start, end: next.end, right: `${full} ${next.text}`})
    } else if (
      word.text.endsWith('.') &&
      leads.has(block.words[index - 1]?.normal ?? '') &&
      !/^\d/u.test(next?.text ?? '')
    ) {
      found.push({block, start: word.start, end: word.end, right: full})
    }
  }
  return found
})
