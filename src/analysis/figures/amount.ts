import type {Block} from '../../core/block.js'
import {cardinals, fractions, scales} from '../../lexicon/numbers.js'
import {currencies, currencySigns} from '../../lexicon/units.js'

/** A number as it stands in the text, with its scale, sign and unit, before anything is made of it. */
export interface Amount {
  start: number
  end: number
  /** Indices of its words in the block; `last` is inclusive. */
  first: number
  last: number
  value: number
  form: 'digits' | 'words' | 'fraction' | 'mixed'
  /** Digits as written, "12,000", "3.5"; empty for words. */
  digits: string
  /** Name of a currency. */
  currency?: string
  /** Whether a scale word or letter follows: "million", "bn". */
  scaled: boolean
  percent: boolean
  /** Percentage points, or points of a lead. */
  points: boolean
  /** Letters or a hyphenated rest glued to the digits: "point" of "20-point", "th" of "26th". */
  glued: string
}

const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/uy
/** "Rs 500", "Rs.500". */
const rupees = /(?:^|[^\p{L}\d])Rs\.? ?$/u
const gluedRest = /(?:(?:-|‑)\p{L}[\p{L}‑-]{0,40}|\p{L}{1,12})/uy

const isBlank = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 32 && unit !== 160 && unit !== 9 && unit !== 0x202f && unit !== 0x2009) return false
  }
  return true
}

/** A hyphenated number word: "sixty-six". */
const wordValue = (normal: string): number | undefined => {
  const plain = cardinals.get(normal)
  if (plain !== undefined) return plain
  const cut = normal.indexOf('-')
  if (cut < 0) return undefined
  const tens = cardinals.get(normal.slice(0, cut))
  const ones = cardinals.get(normal.slice(cut + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}

const fractionWord = (normal: string): number | undefined =>
  fractions.get(normal) ?? (normal.endsWith('s') ? fractions.get(normal.slice(0, -1)) : undefined)

/** "two-thirds", "one-half". */
const hyphenFraction = (normal: string): number | undefined => {
  const cut = normal.indexOf('-')
  if (cut < 0) return undefined
  const top = cardinals.get(normal.slice(0, cut))
  const bottom = fractionWord(normal.slice(cut + 1))
  // "Fifty-fifth" is an ordinal.
  return top !== undefined && bottom !== undefined && top > 0 && top < 20 ? top / bottom : undefined
}

const percentWords: ReadonlySet<string> = new Set([
  'percent',
  'pct',
  'pct.',
  'percentage',
  'percentage-point',
  'percentage-points'
])

const joined = ({words, text}: Block, end: number, next: number): boolean =>
  words[next] !== undefined && isBlank(text, end, words[next]!.start)

/** Index of the last word that starts before an offset. */
const lastBefore = ({words}: Block, from: number, offset: number): number => {
  let index = from
  while (index + 1 < words.length && words[index + 1]!.start < offset) index++
  return index
}

function withUnits(block: Block, amount: Amount): Amount {
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
  return amount
}

function readDigits(block: Block, index: number): Amount | undefined {
  const {text, words} = block
  const word = words[index]!
  let at = word.start
  while (at < word.end && !/\d/u.test(text[at]!)) at++
  if (at >= word.end || at - word.start > 3) return undefined
  const prefix = text.slice(word.start, at)
  number.lastIndex = at
  const digits = number.exec(text)?.[0]
  if (digits === undefined) return undefined
  const amount: Amount = {
    start: at,
    end: at + digits.length,
    first: index,
    last: index,
    value: Number(digits.replaceAll(',', '')),
    form: 'digits',
    digits,
    scaled: false,
    percent: false,
    points: false,
    glued: ''
  }
  const sign =
    currencySigns.get(text[at - 1] ?? '') ?? (text[at - 1] === ' ' ? currencySigns.get(text[at - 2] ?? '') : undefined)
  if (sign !== undefined) {
    amount.currency = sign
    amount.start = text[at - 1] === ' ' ? at - 2 : at - 1
    while (amount.start > 0 && amount.start > at - 5 && /[A-Z]/u.test(text[amount.start - 1]!)) amount.start--
  } else if (rupees.test(text.slice(Math.max(0, at - 5), at))) {
    amount.currency = 'rupee'
    amount.start = text.lastIndexOf('R', at)
  } else if (/\p{L}|[-‑.]/u.test(prefix.at(-1) ?? ' ') && !/^(?:[A-Z]{2,3}|pre-|mid-)$/u.test(prefix)) {
    amount.glued = prefix
  }
  gluedRest.lastIndex = amount.end
  const rest = gluedRest.exec(text)?.[0] ?? ''
  amount.last = lastBefore(block, index, amount.end + rest.length)
  if (rest !== '') {
    const bare = rest.replace(/^[-‑]/u, '').toLowerCase()
    const head = bare.split(/[-‑]/u)[0]!
    const scale = scales.get(head)
    if (
      scale !== undefined &&
      (head.length > 2 || amount.currency !== undefined || head === 'bn' || head === 'mn' || head === 'tn')
    ) {
      amount.value *= scale
      amount.scaled = true
      amount.end += rest.startsWith('-') || rest.startsWith('‑') ? head.length + 1 : head.length
      amount.glued += bare.slice(head.length + 1)
    } else amount.glued += bare
    amount.end = Math.max(
      amount.end,
      bare === head && scale !== undefined ? amount.end : amount.end + (amount.scaled ? 0 : rest.length)
    )
  }
  while (joined(block, amount.end, amount.last + 1)) {
    const {normal, end} = words[amount.last + 1]!
    const [head, ...more] = normal.split('-')
    const scale = scales.get(head!)
    if (scale === undefined || head!.length < 3 || amount.glued !== '') break
    amount.value *= scale
    amount.scaled = true
    amount.last++
    amount.end = end
    if (more.length > 0) {
      amount.glued = more.join('-')
      break
    }
  }
  return amount
}

const afterArticle: ReadonlySet<string> = new Set([...scales.keys(), ...fractions.keys()])

function readWords(block: Block, index: number): Amount | undefined {
  const {words} = block
  const first = words[index]!
  if ((first.normal === 'a' || first.normal === 'an') && !afterArticle.has(words[index + 1]?.normal ?? ''))
    return undefined
  const base = {start: first.start, first: index, digits: '', scaled: false, percent: false, points: false, glued: ''}
  const part = hyphenFraction(first.normal)
  if (part !== undefined) return {...base, end: first.end, last: index, value: part, form: 'fraction'}
  let value = wordValue(first.normal)
  let rest = ''
  if (value === undefined) {
    const cut = first.normal.lastIndexOf('-')
    if (cut > 0) {
      const head =
        wordValue(first.normal.slice(0, cut)) ?? cardinals.get(first.normal.slice(0, first.normal.indexOf('-')))
      if (head !== undefined) {
        value = head
        rest = first.normal.slice(first.normal.indexOf('-') + 1)
      }
    }
  }
  const article = first.normal === 'a' || first.normal === 'an' || first.normal === 'half' || first.normal === 'several'
  let at = index
  let scaled = false
  if (value === undefined && article && joined(block, first.end, index + 1)) {
    let next = index + 1
    if (first.normal === 'half' && words[next]!.normal === 'a' && joined(block, words[next]!.end, next + 1)) next++
    const scale = scales.get(words[next]!.normal)
    if (scale !== undefined && words[next]!.normal.length > 3) {
      value = first.normal === 'half' ? scale / 2 : scale
      at = next
      scaled = true
    } else if (first.normal !== 'half') {
      const bottom = fractions.get(words[next]!.normal)
      const after = words[next + 1]?.normal
      if (bottom !== undefined && after === 'of' && joined(block, words[next]!.end, next + 1)) {
        return {...base, end: words[next]!.end, last: next, value: 1 / bottom, form: 'fraction'}
      }
      return undefined
    }
  }
  if (first.normal === 'half' && value === undefined) {
    const before = words[index - 1]?.normal ?? ''
    const after = words[index + 1]?.normal
    const whole = after === 'of' || /^(?:than|about|nearly|almost|roughly|over|under|least|around)$/u.test(before)
    if (
      !whole ||
      /^(?:first|second|other|better|a|and|in|back|top|bottom|last)$/u.test(before) ||
      words[index + 2]?.normal === 'story' ||
      after === 'a'
    )
      return undefined
    return {...base, end: first.end, last: index, value: 0.5, form: 'fraction'}
  }
  if (value === undefined) return undefined
  while (rest === '' && joined(block, words[at]!.end, at + 1)) {
    const [head, ...more] = words[at + 1]!.normal.split('-')
    const scale = scales.get(head!)
    const single = cardinals.get(head!)
    if (scale !== undefined && head!.length > 3) {
      value *= scale
      scaled = true
    } else if (scaled && single !== undefined && value >= 100) value += single
    else break
    at++
    rest = more.join('-')
  }
  const bottom = !scaled && joined(block, words[at]!.end, at + 1) ? fractionWord(words[at + 1]!.normal) : undefined
  if (
    bottom !== undefined &&
    value < 20 &&
    (words[at + 2]?.normal === 'of' || value > 1) &&
    words[at + 1]!.normal !== 'half'
  ) {
    return {...base, end: words[at + 1]!.end, last: at + 1, value: value / bottom, form: 'fraction'}
  }
  return {...base, end: words[at]!.end, last: at, value, form: 'words', scaled, glued: rest}
}

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

/** "one in five", "9 of 10", "four out of 11". */
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
  return {...amount, end: last.end, last: at, value: amount.value / whole, form: 'fraction'}
}
