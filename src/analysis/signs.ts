import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/** Kinds of signs that a block may have, as bits. */
export const sign = {
  digit: 1,
  percent: 2,
  /** `$€£¥₹₩`. */
  money: 4,
  slash: 8,
  /** A colon, a long dash or two short ones. */
  pause: 16,
  bracket: 32,
  /** A double quotation mark of any kind, or two single ones in a row. */
  quote: 64
} as const

const latin = Uint8Array.from({length: 256}, (_, code) => {
  const text = String.fromCharCode(code)
  if (/\d/u.test(text)) return sign.digit
  if (text === '%') return sign.percent
  if (/[$£¥]/u.test(text)) return sign.money
  if (text === '/') return sign.slash
  if (text === ':') return sign.pause
  if (text === '(') return sign.bracket
  return /["«»]/u.test(text) ? sign.quote : 0
})

/** The same for a unit beyond the first 256. */
function kindOf(code: number): number {
  if (code === 0x201c || code === 0x201d || code === 0x201e) return sign.quote
  if (code === 0x2013 || code === 0x2014) return sign.pause
  return code === 0x20ac || code === 0x20b9 || code === 0x20a9 ? sign.money : 0
}

/** What two equal units in a row are: `--`, `''`, ` `` `, `‘‘`, `’’`. */
function kindOfPair(code: number): number {
  if (code === 45) return sign.pause
  return code === 39 || code === 96 || code === 0x2018 || code === 0x2019 ? sign.quote : 0
}

/**
 * The kinds of signs that each block has, by its index. Most blocks have few, and what needs a sign need not be looked for
 * without it: one look at each unit stands for the searches of a dozen rules.
 */
export const signs = memo((tree: Article): Uint8Array => {
  const all = blocks(tree)
  const found = new Uint8Array(all.length)
  for (let index = 0; index < all.length; index++) {
    const {text} = all[index]!
    let kinds = 0
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      kinds |= code < 256 ? latin[code]! : kindOf(code)
      if (code === before) kinds |= kindOfPair(code)
      before = code
    }
    found[index] = kinds
  }
  return found
})
