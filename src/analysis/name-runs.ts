import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {courtesyTitles, particles, suffixes, titles} from '../lexicon/person-titles.js'
import {blockAt} from './block-at.js'
import {blocks} from './blocks.js'
import {copy} from './copy.js'
import {isLetter, isLower, isUpper} from './letter-case.js'
import {isOfKind, type NameForm, NameKind, nameForms} from './name-forms.js'
import {promotions} from './promotions.js'
import {markForms, vocabulary} from './vocabulary.js'

/** A word of a proper name. */
export interface NameToken {
  /** As printed, without possessive ending. */
  text: string
  /** Lower case, straight apostrophe, without diacritics: "Erdoğan's" is "erdogan". */
  fold: string
  /** Offsets into the block's text, without possessive ending. */
  start: number
  end: number
  /** What it may be: bits of `NameKind`. */
  kinds: number
  /** Index of its word in the block. */
  word: number
}

/** Capitalised words in a row, with the small words of surnames between them: "Ukrainian President Ludwig van der Berg". */
export interface NameRun {
  block: Block
  /** Index of its sentence in the block. */
  sentence: number
  tokens: readonly NameToken[]
  /** What any of them may be: bits of `NameKind`. */
  kinds: number
  /** Whether it begins a sentence or a quotation, where any word has a capital. */
  opens: boolean
  /** Whether it stands in a line in which nearly every word has a capital. */
  titleCase: boolean
}

/** "J.", "J.K.", "JD": initials. */
export const isInitials = (text: string): boolean =>
  /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,4}|[A-HJ-Z]J|J[A-Z]|CC|KC|TD)$/u.test(text)

function tokenOf(word: Word, index: number, {fold, ending, kinds}: NameForm): NameToken {
  const {text, start} = word
  return {
    text: ending === 0 ? text : text.slice(0, -ending),
    fold,
    start,
    end: start + text.length - ending,
    kinds,
    word: index
  }
}

/** Whether a word looks like one of a name: a capital, then some small letter, or initials. Most are told by their first two letters. */
function isCapital(text: string, {start, end, text: own}: Word): boolean {
  const first = text.charCodeAt(start)
  if (first < 65 || (first > 90 && first < 128)) return false
  const second = text.charCodeAt(start + 1)
  if (first <= 90 && second >= 97 && second <= 122 && end - start > 1) return true
  const bare = own.replace(/['’]s?$/iu, '')
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
function isTitleCase({words}: Block, isSmallInTitles: Uint8Array): boolean {
  let large = 0
  let small = 0
  for (const {text, form} of words) {
    if (isSmallInTitles[form] === 1 || !isLetter(text)) continue
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
  if (!before || !nick || !after || !isCapital(block.text, nick) || !isCapital(block.text, after)) return undefined
  const opens = /^ ["“(‘']$/u.test(block.text.slice(before.end, nick.start))
  return opens && /^["”)’'] $/u.test(block.text.slice(nick.end, after.start)) ? index + 2 : undefined
}

/** Index of the capitalised word with which a name goes on after one of its words, particles skipped. */
function nextOf(block: Block, token: NameToken, isParticle: Uint8Array): number | undefined {
  if (isOfKind(token, NameKind.possessive)) return undefined
  const {words, text} = block
  const {word: index} = token
  const {sentence} = words[index]!
  let at = index
  for (let small = 0; small <= 3; small++) {
    const before = words[at]!
    const after = words[at + 1]
    if (!after || after.sentence !== sentence) return undefined
    if (!isJoined(text, before, after)) return small === 0 ? afterNickname(block, index) : undefined
    if (isCapital(text, after)) return at + 1
    if (isParticle[after.form] !== 1) return undefined
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

/** The words of the name that begins with a word of a block. */
function tokensFrom(
  block: Block,
  first: number,
  nameOf: (form: number) => NameForm,
  isParticle: Uint8Array
): NameToken[] {
  const {words} = block
  const tokens: NameToken[] = []
  for (let at: number | undefined = first; at !== undefined; ) {
    const word = words[at]!
    const token = tokenOf(word, at, nameOf(word.form))
    tokens.push(token)
    at = nextOf(block, token, isParticle)
  }
  return tokens
}

/** All proper names of the article's own blocks, in order. A frequent word that only begins a sentence is not part of one. */
export const nameRuns = memo((tree: Article): readonly NameRun[] => {
  const {capitals, firstOf} = vocabulary(tree)
  const nameOf = nameForms(tree.data.forms)
  const isParticle = markForms(tree, particles)
  const isSmallInTitles = markForms(tree, smallInTitles)
  const lower = lowerCaseWords(tree)
  const runs: NameRun[] = []
  let at = 0
  for (const block of copy(tree)) {
    const {words, text} = block
    const from = firstOf[block.index]!
    const to = from + words.length
    while (at < capitals.length && capitals[at]! < from) at++
    let titleCase: boolean | undefined
    for (let last = -1; at < capitals.length && capitals[at]! < to; at++) {
      const index = capitals[at]! - from
      const first = words[index]!
      if (index <= last || !isCapital(text, first) || (first.start > 0 && isAddress(text.charCodeAt(first.start - 1))))
        continue
      const opens = doesOpen(text, words[index - 1], first)
      const tokens = tokensFrom(block, index, nameOf, isParticle)
      last = tokens.at(-1)!.word
      const start = tokens[0]!
      const drop =
        opens &&
        !isOfKind(start, NameKind.title | NameKind.courtesy) &&
        (tokens.length === 1 || !isOfKind(start, NameKind.given)) &&
        (isOfKind(start, NameKind.common) || lower.has(start.fold))
      if (drop) tokens.shift()
      if (tokens.length === 0) continue
      let kinds = 0
      for (const token of tokens) kinds |= token.kinds
      titleCase ??= isTitleCase(block, isSmallInTitles)
      runs.push({block, sentence: first.sentence, tokens, kinds, opens: opens && !drop, titleCase})
    }
  }
  return runs
})
