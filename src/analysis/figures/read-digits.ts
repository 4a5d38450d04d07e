import type {Block} from '../../core/block.js'
import {scales} from '../../lexicon/numbers.js'
import {currencySigns} from '../../lexicon/units.js'
import type {Amount} from './amount.js'
import {joined} from './joined.js'

const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/uy
/** "Rs 500", "Rs.500". */
const rupees = /(?:^|[^\p{L}\d])Rs\.? ?$/u
const gluedRest = /(?:(?:-|‑)\p{L}[\p{L}‑-]{0,40}|\p{L}{1,12})/uy

/** Index of the last word that starts before an offset. */
const lastBefore = ({words}: Block, from: number, offset: number): number => {
  let index = from
  while (index + 1 < words.length && words[index + 1]!.start < offset) index++
  return index
}

/** Reads an amount in digits: "$1.3 trillion", "20-point". */
export function readDigits(block: Block, index: number): Amount | undefined {
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
