import type {Block} from '../../core/block.js'
import {cardinals} from '../../lexicon/numbers.js'
import type {Amount} from './amount.js'
import {joined} from './joined.js'
import {readDigits} from './read-digits.js'
import {readWords} from './read-words.js'
import {withUnits} from './with-units.js'
import {wordValue} from './word-value.js'

/** Whether one of the first four units is a digit. */
function hasDigit(text: string): boolean {
  for (let at = 0; at < 4 && at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 48 && unit <= 57) return true
  }
  return false
}

const starters: ReadonlySet<string> = new Set([...cardinals.keys(), 'a', 'an', 'half', 'several'])

/** "twenty", "twenty-one", "two-thirds", "ten-year"; "a" of "a dozen". */
function startsNumber(normal: string): boolean {
  if (starters.has(normal)) return true
  const cut = normal.indexOf('-')
  return cut > 0 && cardinals.has(normal.slice(0, cut))
}

/** Whether an amount may start with a word, by its normal form. */
export const mayStartAmount = (normal: string): boolean => hasDigit(normal) || startsNumber(normal)

/**
 * Reads the amount that starts with a word of a block: "$1.3 trillion", "20-point", "sixty-six percent", "two-thirds", "one in five".
 *
 * @param index Of the word in `block.words`.
 */
export function readAmount(block: Block, index: number): Amount | undefined {
  const word = block.words[index]!
  const digits = hasDigit(word.text)
  if (!digits && !startsNumber(word.normal)) return undefined
  const amount = digits ? readDigits(block, index) : readWords(block, index)
  if (!amount) return undefined
  if (amount.form !== 'fraction') withUnits(block, amount)
  if (!amount.percent && !amount.points && amount.currency === undefined && amount.glued === '')
    return ofWhole(block, amount)
  return amount
}

/** "one in five", "9 of 10", "four out of 11". Changes the amount it is given. */
function ofWhole(block: Block, amount: Amount): Amount {
  const {words} = block
  if (!joined(block, amount.end, amount.last + 1) || amount.form === 'fraction' || amount.scaled) return amount
  let at = amount.last + 1
  const link = words[at]!.normal
  if (link === 'out' && words[at + 1]?.normal === 'of') at++
  else if (link !== 'in' && link !== 'of' && link !== 'in-every') return amount
  at++
  if (words[at]?.normal === 'every') at++
  const last = words[at]
  if (!last || !joined(block, words[at - 1]!.end, at)) return amount
  const whole = /^\d{1,3}$/u.test(last.text) ? Number(last.text) : wordValue(last.normal)
  if (
    whole === undefined ||
    whole <= amount.value ||
    (link === 'in' && amount.value >= 10) ||
    (link === 'of' && whole !== 10)
  )
    return amount
  amount.end = last.end
  amount.last = at
  amount.value /= whole
  amount.form = 'fraction'
  return amount
}
