import type {Block} from '../../core/block.js'
import {currencies, currencySigns} from '../../lexicon/units.js'
import type {Amount} from './amount.js'
import {joined} from './joined.js'

const percentWords: ReadonlySet<string> = new Set([
  'percent',
  'pct',
  'pct.',
  'percentage',
  'percentage-point',
  'percentage-points'
])

/** Adds the percent sign, currency or points behind a number. Changes the amount it is given. */
export function withUnits(block: Block, amount: Amount): void {
  const {text, words} = block
  const close = text[amount.end]
  if (close === '%') {
    amount.end++
    amount.percent = true
  } else if (
    close !== undefined &&
    currencySigns.has(close) &&
    amount.currency === undefined &&
    amount.form === 'digits'
  ) {
    amount.currency = currencySigns.get(close)!
    amount.end++
  }
  let next = amount.last + 1
  if (!amount.percent && joined(block, amount.end, next)) {
    const {normal, end} = words[next]!
    if (normal === 'per' && /^cent\.?$/u.test(words[next + 1]?.normal ?? '')) {
      amount.percent = true
      amount.last = next + 1
      amount.end = words[next + 1]!.start + 4
      next += 2
    } else if (percentWords.has(normal) || (normal === '%' && amount.form !== 'fraction')) {
      amount.percent = true
      amount.points = normal.startsWith('percentage')
      amount.last = next
      amount.end = end
      next++
    } else if (currencies.has(normal) && amount.currency === undefined) {
      amount.currency = currencies.get(normal)!
      amount.last = next
      amount.end = end
      next++
    }
  }
  if (joined(block, amount.end, next)) {
    const {normal, end} = words[next]!
    if (normal === 'point' || normal === 'points' || normal === 'pts') {
      if (
        amount.currency === undefined &&
        !(amount.value === 1 && amount.form === 'words' && !amount.percent && normal === 'point')
      ) {
        amount.points = true
        amount.last = next
        amount.end = end
      }
    }
  }
}
