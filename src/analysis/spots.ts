import type {Article} from '../core/document.js'
import type {WordSet, WordTable} from '../core/forms.js'
import {matchesIn} from '../core/matches-in.js'
import {memo} from '../core/memo.js'
import {spottedWords} from '../lexicon/spotted-words.js'
import {blocks} from './blocks.js'
import {isAscii} from './letter-case.js'
import {signsIn, signsOfWord} from './signs.js'

/** What one look at all blocks finds. */
export interface Spots {
  /** By index of the block, the kinds of signs that it has, as bits. */
  has: readonly number[]
  /** The kinds of signs that any block has. */
  any: number
  /** Index of the first spotted word of each block; one more for the end. */
  firstOf: readonly number[]
  /** Numbers of the spotted words, in the order of the text. */
  words: readonly number[]
  /** Where they begin in the text of their block. */
  starts: readonly number[]
}

/** A run of letters and digits in a word of the parser, with hyphens and apostrophes between them: nearly always all of it. */
interface WordRun {
  run: string
  offset: number
}

/** Nearly all words in normal form: such a word is one run. */
const isPlain = /^[a-z\d]+(?:['-][a-z\d]+)*$/

/** The letters of ASCII apart, for in most texts there are no others, and what names them all takes long to compile. */
const asciiRuns = /[a-z\d]+(?:['-][a-z\d]+)*/g
const anyRuns = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu

/** The runs of a word in normal form. */
const runsIn = (normal: string): readonly WordRun[] =>
  isPlain.test(normal)
    ? [{run: normal, offset: 0}]
    : Array.from(matchesIn(normal, isAscii(normal) ? asciiRuns : anyRuns), ({0: run, index}) => ({
        run,
        offset: index
      }))

/** Room for the signs of a word, before the number of the spotted word that it is. */
const signBits = 12
const firstNumber = 1 << signBits
/** Instead of a number, where a spotted word is only a part: "newsletter/podcast". */
const several = spottedWords.size + 1

/** Whether a part of a word in normal form, but not all of it, is in a set. */
const hasRunOf = (normal: string, words: WordSet): boolean =>
  !isPlain.test(normal) && runsIn(normal).some(({run}) => words.has(run))

/** What a word has: its signs, and the number of the spotted word that it is. */
const wordSpots: WordTable<number> = {
  get(normal) {
    const number = spottedWords.get(normal) ?? (hasRunOf(normal, spottedWords) ? several : 0)
    return signsOfWord(normal) | (number << signBits)
  }
}

/**
 * The signs of each block, and the words that show what does not belong to an article. What a word has is known of its form; so only what
 * stands between words is looked at, and of that not the single spaces.
 */
export const spots = memo((tree: Article): Spots => {
  const all = blocks(tree)
  const known = tree.data.forms.values(wordSpots)
  const has: number[] = []
  const firstOf = [0]
  const words: number[] = []
  const starts: number[] = []
  let any = 0
  for (let index = 0; index < all.length; index++) {
    const {text, words: own} = all[index]!
    let found = 0
    let last = 0
    for (let at = 0; at < own.length; at++) {
      const {form, start, end} = own[at]!
      // With the units next to it: "''" may be the end of a word and a mark.
      if (start - last > 1 || (start > last && text.charCodeAt(last) !== 32))
        found |= signsIn(text, Math.max(0, last - 1), start + 1)
      const spot = known[form]!
      found |= spot
      if (spot >= firstNumber) {
        const number = spot >> signBits
        if (number === several) {
          for (const {run, offset} of runsIn(own[at]!.normal)) {
            const part = spottedWords.get(run)
            if (part === undefined) continue
            words.push(part)
            starts.push(start + offset)
          }
        } else {
          words.push(number)
          starts.push(start)
        }
      }
      last = end
    }
    found |= signsIn(text, Math.max(0, last - 1), text.length)
    found &= firstNumber - 1
    any |= found
    has.push(found)
    firstOf.push(words.length)
  }
  return {has, any, firstOf, words, starts}
})

/** The kinds of signs that each block has, by its index, as bits. */
export const signs = (tree: Article): readonly number[] => spots(tree).has

/** Whether a block has a spotted word of a number that is wanted. */
export function hasSpotted({words, firstOf}: Spots, index: number, isWanted: (number: number) => boolean): boolean {
  for (let at = firstOf[index]!; at < firstOf[index + 1]!; at++) if (isWanted(words[at]!)) return true
  return false
}

/** Indexes of the blocks that have a sign of some kinds, or a spotted word for whose number 1 stands in a table. */
export function blocksSpotted({has, firstOf, words}: Spots, kinds: number, isWanted: Uint8Array): number[] {
  const found: number[] = []
  let at = 0
  for (let index = 0; index < has.length; index++) {
    let isFound = (has[index]! & kinds) !== 0
    for (; at < firstOf[index + 1]!; at++) if (isWanted[words[at]!] === 1) isFound = true
    if (isFound) found.push(index)
  }
  return found
}

/** A table for `blocksSpotted`. */
export const wantedWords = (numbers: Iterable<number>): Uint8Array => {
  const table = new Uint8Array(spottedWords.size + 1)
  for (const number of numbers) table[number] = 1
  return table
}
