import type {Block} from '../../core/block.js'
import {scales} from '../../lexicon/numbers.js'
import {currencySigns} from '../../lexicon/units.js'
import {digitAt} from '../digit-at.js'
import {type Amount, amountOf} from './amount.js'
import {beforeHyphen} from './before-hyphen.js'
import {joined} from './joined.js'

/** "Rs 500", "Rs.500". */
const rupees = /(?:^|[^\p{L}\d])Rs\.? ?$/u
const gluedRest = /(?:(?:-|‑)\p{L}[\p{L}‑-]{0,40}|\p{L}{1,12})/uy

/** Offset after the digits that begin at one. */
function afterDigits(text: string, from: number): number {
  let at = from
  while (digitAt(text, at)) at++
  return at
}

/** Offset after the number that begins at one: "12,000", "3.5", "1,250.75"; of "12,0000" after "12". */
function afterNumber(text: string, from: number): number {
  let end = afterDigits(text, from)
  let next = end - from > 3 ? end : afterThousands(text, end)
  while (next > end) {
    end = next
    next = afterThousands(text, end)
  }
  return text[end] === '.' && digitAt(text, end + 1) ? afterDigits(text, end + 1) : end
}

/** Offset after a comma and three digits that begin at one, of which no more stand there; the offset itself where they don't. */
const afterThousands = (text: string, at: number): number =>
  text[at] === ',' && afterDigits(text, at + 1) === at + 4 ? at + 4 : at

/** The value of "12,000", "3.5". */
function numberIn(digits: string): number {
  let value = 0
  for (let at = 0; at < digits.length; at++) {
    const unit = digits.charCodeAt(at)
    // Beyond fifteen digits sums are no longer exact.
    if (unit === 46 || at === 15) return Number(digits.replaceAll(',', ''))
    if (unit !== 44) value = value * 10 + unit - 48
  }
  return value
}

/** Index of the last word that starts before an offset. */
const lastBefore = ({words}: Block, from: number, offset: number): number => {
  let index = from
  while (index + 1 < words.length && words[index + 1]!.start < offset) index++
  return index
}

/** The currency whose sign stands at an offset. */
function signAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at)
  return unit === 36 || unit > 127 ? currencySigns.get(text[at]!) : undefined
}

/** Whether "Rs" stands before an offset. */
function isRupee(text: string, at: number): boolean {
  const space = text[at - 1] === ' ' ? at - 1 : at
  const stop = text[space - 1] === '.' ? space - 1 : space
  return text[stop - 1] === 's' && text[stop - 2] === 'R' && rupees.test(text.slice(Math.max(0, at - 5), at))
}

/** Adds the currency before a number, or the letters that are glued to its front. Changes the amount it is given. */
function withFront(text: string, from: number, amount: Amount): void {
  const {start} = amount
  const isApart = text[start - 1] === ' '
  const sign = signAt(text, isApart ? start - 2 : start - 1)
  if (sign !== undefined) {
    amount.currency = sign
    amount.start = isApart ? start - 2 : start - 1
    while (amount.start > 0 && amount.start > start - 5 && /[A-Z]/u.test(text[amount.start - 1]!)) amount.start--
    return
  }
  if (isRupee(text, start)) {
    amount.currency = 'rupee'
    amount.start = text.lastIndexOf('R', start)
    return
  }
  if (start === from) return
  const prefix = text.slice(from, start)
  if (/\p{L}|[-‑.]/u.test(text[start - 1]!) && !/^(?:[A-Z]{2,3}|pre-|mid-)$/u.test(prefix)) amount.glued = prefix
}

const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2011

/** Up to twelve letters behind a number, or a hyphen and what is hyphenated behind it. */
function restAt(text: string, at: number): string {
  const hyphened = isHyphen(text.charCodeAt(at))
  const first = hyphened ? at + 1 : at
  const to = first + (hyphened ? 41 : 12)
  let end = first
  for (; end < to; end++) {
    const unit = text.charCodeAt(end)
    const isLetter = (unit > 96 && unit < 123) || (unit > 64 && unit < 91)
    if (isLetter || (hyphened && end > first && isHyphen(unit))) continue
    if (!(unit > 127)) break
    // The letters of ASCII are nearly all there are, and what names all others takes long to compile.
    gluedRest.lastIndex = at
    return gluedRest.exec(text)?.[0] ?? ''
  }
  return end === first ? '' : text.slice(at, end)
}

/** Adds what is glued to a number, its scale or anything else: "bn", "th", "-year-old". Changes the amount it is given. */
function withRest(rest: string, amount: Amount): void {
  const hyphen = rest.startsWith('-') || rest.startsWith('‑') ? 1 : 0
  const bare = rest.slice(hyphen).toLowerCase()
  const head = bare.split(/[-‑]/u)[0]!
  const scale = scales.get(head)
  const isScale =
    scale !== undefined &&
    (head.length > 2 || amount.currency !== undefined || head === 'bn' || head === 'mn' || head === 'tn')
  if (isScale) {
    amount.value *= scale
    amount.scaled = true
    amount.end += head.length + hyphen
    amount.glued += bare.slice(head.length + 1)
    return
  }
  amount.glued += bare
  if (bare !== head || scale === undefined) amount.end += rest.length
}

/** Reads an amount in digits: "$1.3 trillion", "20-point". */
export function readDigits(block: Block, index: number): Amount | undefined {
  const {text, words} = block
  const word = words[index]!
  let at = word.start
  while (at < word.end && !digitAt(text, at)) at++
  if (at >= word.end || at - word.start > 3) return undefined
  const amount = amountOf(word, index, 0, 'digits')
  amount.start = at
  amount.end = afterNumber(text, at)
  amount.digits = text.slice(at, amount.end)
  amount.value = numberIn(amount.digits)
  withFront(text, word.start, amount)
  const rest = restAt(text, amount.end)
  amount.last = lastBefore(block, index, amount.end + rest.length)
  if (rest !== '') withRest(rest, amount)
  while (amount.glued === '' && joined(block, amount.end, amount.last + 1)) {
    const {normal, end} = words[amount.last + 1]!
    const head = beforeHyphen(normal)
    const scale = scales.get(head)
    if (scale === undefined || head.length < 3) break
    amount.value *= scale
    amount.scaled = true
    amount.last++
    amount.end = end
    if (head !== normal) {
      amount.glued = normal.slice(head.length + 1)
      break
    }
  }
  return amount
}
