import type {Block, Word} from '../../core/block.js'
import {months} from '../../lexicon/numbers.js'
import type {FigureKind} from '../figures.js'
import {isLetter} from '../letter-case.js'
import type {Amount} from './amount.js'
import {pointsKind} from './points-kind.js'

const ageRest = /^(?:year|month|week|day)s?-olds?$/u
const ordinals: ReadonlySet<string> = new Set('st nd rd th'.split(' '))
const ordinalWords: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
)
const points = /^(?:percentage-)?points?(?:-|$)/u
const measureRest =
  /^(?:foot|mile|yard|inch|meter|metre|acre|square|pound|ton|gallon|kilometer|kilometre|km|kg|mm|cm|mph|ft|lb|lbs|hectare|cubic|degree|watt|megawatt|mw|kw|gb|mb|tb)/u
const durationRest =
  /^(?:second|minute|hour|day|night|week|month|quarter|season|year|decade|century|semester|term|time|fold)/u
const clockRests: ReadonlySet<string> = new Set('am pm a p a.m p.m'.split(' '))

/**
 * What the letters tell that are glued to a number: "26th", "24-year-old", "20-point"; nothing when they don't.
 *
 * @param left The word that one space parts from the number, before it.
 * @param right The same behind it.
 */
export function kindOfRest(
  block: Block,
  amount: Amount,
  left: Word | undefined,
  right: Word | undefined
): FigureKind | undefined {
  const {text, words} = block
  const {start, end, last, glued, digits} = amount
  if (ordinals.has(glued)) {
    const isDay =
      (left && months.has(left.normal)) ||
      (right && (months.has(right.normal) || (right.normal === 'of' && months.has(words[last + 2]?.normal ?? ''))))
    return isDay ? 'date' : 'ordinal'
  }
  if (ordinalWords.has(glued)) return 'ordinal'
  if (ageRest.test(glued)) return 'age'
  // "5-foot-11"
  if (/^(?:foot|feet|ft)-?$/u.test(glued) && /^-?\d/u.test(text.slice(end, end + 2))) return 'label'
  if (glued === 's' || glued === "'s") return 'year'
  if (amount.points || points.test(glued)) return pointsKind(block, amount)
  if (durationRest.test(glued)) return 'duration'
  if (measureRest.test(glued)) return 'measure'
  if (clockRests.has(glued)) return 'time'
  // "54and", "8FtYo": letters that belong to nothing.
  return !amount.scaled && digits !== '' && isLetter(text[start + digits.length] ?? '') ? 'label' : undefined
}
