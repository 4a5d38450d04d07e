import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {Forms} from '../core/forms.js'
import {memo} from '../core/memo.js'
import {isCommonWord} from '../lexicon/common-words.js'
import {isGivenName} from '../lexicon/given-names.js'
import {courtesyTitles, particles, suffixes, titles} from '../lexicon/person-titles.js'
import {blockAt} from './block-at.js'
import {blocks} from './blocks.js'
import {capitals} from './capitals.js'
import {copy} from './copy.js'
import {isAscii, isLetter, isLower, isUpper} from './letter-case.js'
import {promotions} from './promotions.js'
import {vocabulary} from './vocabulary.js'

/** A word of a proper name. */
export interface NameToken {
  /** As printed, without possessive ending. */
  text: string
  /** Lower case, straight apostrophe, without diacritics: "Erdoğan's" is "erdogan". */
  fold: string
  /** Offsets into the block's text, without possessive ending. */
  start: number
  end: number
  possessive: boolean
  /** Index of its word in the block. */
  word: number
}

/** Capitalised words in a row, with the small words of surnames between them: "Ukrainian President Ludwig van der Berg". */
export interface NameRun {
  block: Block
  /** Index of its sentence in the block. */
  sentence: number
  tokens: readonly NameToken[]
  /** Whether it begins a sentence or a quotation, where any word has a capital. */
  opens: boolean
  /** Whether it stands in a line in which nearly every word has a capital. */
  titleCase: boolean
}

/** Lower case without diacritics. @param text A word. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
}

/** "J.", "J.K.", "JD": initials. */
export const isInitials = (text: string): boolean =>
  /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,4}|[A-HJ-Z]J|J[A-Z]|CC|KC|TD)$/u.test(text)

/** What a word is as part of a name. */
interface NameForm {
  fold: string
  /** Length of its possessive ending. */
  ending: number
}

/** By the number of their form, the words that have been met as parts of names: most come again and again. */
const nameForms = memo((_forms: Forms): NameForm[] => [])

function nameFormOf(normal: string): NameForm {
  const bare = normal.replace(/'s$/u, '').replace(/['-]$/u, '')
  return {fold: fold(bare), ending: normal.length - bare.length}
}

function tokenAt({words}: Block, index: number, known: NameForm[]): NameToken {
  const {text, normal, form, start} = words[index]!
  let name = known[form]
  if (!name) {
    name = nameFormOf(normal)
    known[form] = name
  }
  const {fold, ending} = name
  const end = start + text.length - ending
  return {text: ending === 0 ? text : text.slice(0, -ending), fold, start, end, possessive: ending > 0, word: index}
}

/** Small letters from a to z but s, with which a word ends that has no possessive ending. */
const isPlain = (unit: number): boolean => unit >= 97 && unit <= 122 && unit !== 115

/** Whether a word looks like one of a name: a capital, then some small letter, or initials. */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 65 || (first > 90 && first < 128)) return false
  const second = text.charCodeAt(1)
  if (first <= 90 && second >= 97 && second <= 122) return true
  const bare = text.replace(/['’]s?$/iu, '')
  if (/^(?:I|A|O)$|^I['’]/u.test(bare)) return false
  return (
    /^\p{Lu}/u.test(bare) && (/^.[^\d]{0,3}\p{Ll}/u.test(bare) || isInitials(bare) || suffixes.has(bare.toLowerCase()))
  )
}

/** Words that headlines write small. */
const smallInTitles = new Set(
  `a about after against amid among an and as at before between but by down during for from if in into is nor of off on onto or out over per
  so than that the through to under until up upon v via vs vs. when while with within without yet`.split(/\s+/u)
)

/** Whether a line gives nearly every word a capital, as headlines may: then a capital shows no name. */
function isTitleCase({words}: Block): boolean {
  let large = 0
  let small = 0
  for (const {text, normal} of words) {
    if (!isLetter(text) || smallInTitles.has(normal)) continue
    large++
    // Most blocks are told by their first few words.
    if (!isUpper(text) && ++small >= 0.1 * words.length) return false
  }
  return large >= 3 && small < 0.1 * large
}

/** Whether one space and nothing else stands between two words, as it nearly always does. */
const isSpaced = (text: string, before: Word, after: Word): boolean =>
  after.start - before.end === 1 && text.charCodeAt(before.end) === 32

/** What may stand between two words of a name: a space, the full stop of an abbreviation, a comma before "Jr.". */
function isJoined(text: string, before: Word, after: Word): boolean {
  if (isSpaced(text, before, after)) return true
  const gap = text.slice(before.end, after.start)
  if (/^\.[ {2}]$/u.test(gap))
    return isInitials(before.text) || titles.has(before.normal) || courtesyTitles.has(before.normal)
  return gap === ', ' && suffixes.has(after.normal) && /^[js]r/u.test(after.normal)
}

/** Words of the article that occur in lower case, and so need not be names at the start of a sentence. */
export const lowerCaseWords = memo((tree: Article): {has(normal: string): boolean} => {
  const {numberOf} = vocabulary(tree)
  const known = new Map<number, boolean>()
  return {
    has(normal) {
      const id = numberOf(normal)
      if (id === undefined) return false
      let isSmall = known.get(id)
      if (isSmall === undefined) {
        isSmall = occursInCopy(tree, id, ({text}) => isLower(text))
        known.set(id, isSmall)
      }
      return isSmall
    }
  }
})

/** Whether a word of the vocabulary stands in the article's own blocks as it is wanted; most do at one of their first places. */
function occursInCopy(tree: Article, id: number, isWanted: (word: Word) => boolean): boolean {
  const {heads, next, firstOf} = vocabulary(tree)
  const all = blocks(tree)
  for (let at = heads[id]!; at >= 0; at = next[at]!) {
    const block = all[blockAt(firstOf, at)]!
    if (isWanted(block.words[at - firstOf[block.index]!]!) && !promotions(tree).owns(block)) return true
  }
  return false
}

/** Where the name after `“` or `(` in "John “Jack” Ray" goes on, or nothing. */
function afterNickname(block: Block, index: number): number | undefined {
  const before = block.words[index]
  const nick = block.words[index + 1]
  const after = block.words[index + 2]
  if (!before || !nick || !after || !isCapital(nick.text) || !isCapital(after.text)) return undefined
  const opens = /^ ["“(‘']$/u.test(block.text.slice(before.end, nick.start))
  return opens && /^["”)’'] $/u.test(block.text.slice(nick.end, after.start)) ? index + 2 : undefined
}

/** Index of the capitalised word with which a name goes on after the word at `index`, particles skipped. */
function nextOf(block: Block, index: number): number | undefined {
  const word = block.words[index]!
  if (!isPlain(word.text.charCodeAt(word.text.length - 1)) && /['’]s?$/iu.test(word.text)) return undefined
  let at = index
  for (let small = 0; small <= 3; small++) {
    const before = block.words[at]!
    const after = block.words[at + 1]
    if (!after || after.sentence !== word.sentence) return undefined
    if (!isJoined(block.text, before, after)) return small === 0 ? afterNickname(block, index) : undefined
    if (isCapital(after.text)) return at + 1
    if (!particles.has(after.normal)) return undefined
    at++
  }
  return undefined
}

/** The signs `@#/_\` before a word: a handle, a tag, a path. */
const isAddress = (unit: number): boolean => unit === 64 || unit === 35 || unit === 47 || unit === 95 || unit === 92

/** Whether a word begins a sentence, a quotation or what a mark sets off. */
const doesOpen = (text: string, before: Word | undefined, word: Word): boolean =>
  before === undefined ||
  before.sentence !== word.sentence ||
  (!isSpaced(text, before, word) && /["“”‘(:;—–•|…]|--/u.test(text.slice(before.end, word.start)))

/** All proper names of the article's own blocks, in order. A frequent word that only begins a sentence is not part of one. */
export const nameRuns = memo((tree: Article): readonly NameRun[] => {
  const lower = lowerCaseWords(tree)
  const known = nameForms(tree.data.forms)
  const large = capitals(tree)
  const runs: NameRun[] = []
  for (const block of copy(tree)) {
    const own = large[block.index]!
    if (own.length === 0) continue
    const titleCase = isTitleCase(block)
    const {words, text} = block
    let last = -1
    for (const index of own) {
      const first = words[index]!
      if (index <= last || !isCapital(first.text) || (first.start > 0 && isAddress(text.charCodeAt(first.start - 1))))
        continue
      const opens = doesOpen(text, words[index - 1], first)
      const tokens = [tokenAt(block, index, known)]
      last = index
      for (let at = nextOf(block, index); at !== undefined; at = nextOf(block, at)) {
        tokens.push(tokenAt(block, at, known))
        last = at
      }
      const {fold: start} = tokens[0]!
      const drop =
        opens &&
        (lower.has(start) || isCommonWord(start)) &&
        !titles.has(start) &&
        !courtesyTitles.has(start) &&
        (tokens.length === 1 || !isGivenName(start))
      const rest = drop ? tokens.slice(1) : tokens
      if (rest.length > 0) runs.push({block, sentence: first.sentence, tokens: rest, opens: opens && !drop, titleCase})
    }
  }
  return runs
})
