import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {spottedWords} from '../lexicon/spotted-words.js'
import {blocks} from './blocks.js'

/** Groups of signs: a text without any of a group need not be searched for what has them. */
export const signs = {
  /** Leftovers of content systems; all but `undefined` have one. */
  markup: 1,
  /** Lines of style sheets and scripts. */
  code: 2,
  /** Placeholders; all but dummy copy have one. */
  slot: 4,
  /** Marks of text generators. */
  token: 8,
  /** Characters that show nothing. */
  unseen: 16,
  /** Sums of money. */
  money: 32
} as const

/** What one look at the texts of all blocks finds. */
export interface Spots {
  /** By index of the block, the groups of signs that it has. */
  has: Uint8Array
  /** Index of the first spotted word of each block; one more for the end. */
  firstOf: Int32Array
  /** Numbers of the spotted words, in the order of the text. */
  words: readonly number[]
  /** Where they begin in the text of their block. */
  starts: readonly number[]
}

/** Part of a word; part of one between two such; a sign only after a certain other one. */
const inside = 64
const joins = 128
const paired = 256

const latin = Uint16Array.from({length: 256}, (_, code) => {
  const sign = String.fromCharCode(code)
  return (
    (/[\p{L}\p{N}]/u.test(sign) ? inside : 0) |
    ("'-".includes(sign) ? joins : 0) |
    ('/:0123456789KkXxYBOIN?p'.includes(sign) ? paired : 0) |
    (/[<&[{\\*\]#\u00A0\u00AD\u00C2-\u00F4]/.test(sign) ? signs.markup : 0) |
    ('{};=($]'.includes(sign) ? signs.code : 0) |
    ('[{<%'.includes(sign) ? signs.slot : 0) |
    ('[_'.includes(sign) ? signs.token : 0) |
    (sign === '\u00AD' ? signs.unseen : 0) |
    ('$£'.includes(sign) ? signs.money : 0)
  )
})

/** The same for a sign beyond the first 256. */
function classOf(code: number): number {
  if (code === 0x2019) return joins
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0xfeff)
    return signs.markup | signs.unseen
  if (code >= 0x2060 && code <= 0x2069) return signs.markup | signs.unseen
  if (code === 0xfffd) return signs.markup
  if (code === 0x20ac) return signs.money
  if (code === 0x3010 || (code >= 0xe000 && code <= 0xf8ff)) return signs.token
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) ? 0 : inside
}

/** Two signs in a row: "t.co/", "NaN"; "turn0", "oaicite:"; "TK", "XX", "$X", "YYYY", "TBD", "TODO", "FIXME", "??"; "5p". */
const pairs: ReadonlyMap<number, number> = new Map(
  (
    [
      ['o/ m/ aN', signs.markup],
      ['n0 n1 n2 n3 n4 n5 n6 n7 n8 n9 N0 N1 N2 N3 N4 N5 N6 N7 N8 N9 e: E:', signs.token],
      ['TK tk XX xx Xx xX $X $x £X £x €X €x IX YY TB TO FI ??', signs.slot],
      ['0p 1p 2p 3p 4p 5p 6p 7p 8p 9p', signs.money]
    ] as const
  ).flatMap(([list, bits]) => list.split(' ').map(pair => [(pair.charCodeAt(0) << 16) | pair.charCodeAt(1), bits]))
)

/** The number that the letters of a word make, one after the other; capitals make the same as small letters. */
const hashOf = (word: string): number => {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0
  return hash
}

/** Spotted words by their hashes. Another word of the same hash would be one that is looked at in vain. */
const size = 4096
const hashes = new Int32Array(size)
const numbers = new Uint16Array(size)
for (const [word, number] of spottedWords) {
  let slot = hashOf(word) & (size - 1)
  while (numbers[slot] !== 0) slot = (slot + 1) & (size - 1)
  hashes[slot] = hashOf(word)
  numbers[slot] = number
}

/** Notes the word of a hash, where it is a spotted one. */
function spot(hash: number, start: number, words: number[], starts: number[]): void {
  for (let slot = hash & (size - 1); numbers[slot] !== 0; slot = (slot + 1) & (size - 1)) {
    if (hashes[slot] !== hash) continue
    words.push(numbers[slot]!)
    starts.push(start)
  }
}

/**
 * Looks at each unit of a text once.
 *
 * @returns The groups of signs in it.
 */
function look(text: string, words: number[], starts: number[]): number {
  let groups = 0
  let start = 0
  let hash = 0
  // Where a hyphen or an apostrophe stands, and what was before it: it is part of the word only if a letter comes next.
  let joint = -2
  let hashBefore = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 256 ? latin[code]! : classOf(code)
    if ((kind & inside) !== 0) hash = (Math.imul(hash, 31) + (code | 32)) | 0
    else if ((kind & joins) !== 0 && at > start && joint !== at - 1) {
      joint = at
      hashBefore = hash
      hash = (Math.imul(hash, 31) + (code === 0x2019 ? 0x27 : code)) | 0
    } else {
      if (at > start) spot(joint === at - 1 ? hashBefore : hash, start, words, starts)
      start = at + 1
      hash = 0
    }
    if (kind !== inside) {
      groups |= kind
      if ((kind & paired) !== 0) groups |= pairs.get((before << 16) | code) ?? 0
    }
    before = code
  }
  if (text.length > start) spot(joint === text.length - 1 ? hashBefore : hash, start, words, starts)
  return groups & (inside - 1)
}

/**
 * The signs of each block, and the words that show what does not belong to an article. Words are runs of letters and digits, with hyphens
 * and apostrophes between them.
 */
export const spots = memo((tree: Article): Spots => {
  const all = blocks(tree)
  const has = new Uint8Array(all.length)
  const firstOf = new Int32Array(all.length + 1)
  const words: number[] = []
  const starts: number[] = []
  for (let index = 0; index < all.length; index++) {
    has[index] = look(all[index]!.text, words, starts)
    firstOf[index + 1] = words.length
  }
  return {has, firstOf, words, starts}
})

/** Whether a block has a spotted word of a set of numbers. */
export function hasSpotted({words, firstOf}: Spots, index: number, wanted: {has(word: number): boolean}): boolean {
  for (let at = firstOf[index]!; at < firstOf[index + 1]!; at++) if (wanted.has(words[at]!)) return true
  return false
}
