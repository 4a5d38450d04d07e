import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {shortWords} from '../lexicon/short-words.js'
import {acronymDefinitions} from './acronym-definitions.js'
import {lettered} from './lettered.js'
import {isQuoted} from './quotations.js'
import {spelledOut} from './spelled-out.js'
import {occurrencesOf, vocabulary} from './vocabulary.js'

/** Where an acronym stands in the running text. */
export interface AcronymUse {
  acronym: string
  block: Block
  /** Offsets of the letters, without plural or possessive ending. */
  start: number
  end: number
  quoted: boolean
  /** Whether it is part of a longer name: "SITE Intelligence Group". */
  named: boolean
  /** Whether that name is a firm's: "BLQ Holdings". */
  firm: boolean
}

/** Two to five capitals, with the endings of plural and possessive. */
const shape = /^([A-Z](?:[A-Z]|&(?=[A-Z])){1,4})s?(?:['’]s?)?$/u
const callLetters = /^[KW][A-Z]{2,3}$/u
const roman = /^[IVXLCDM]+$/u

/** The letters of a word that looks like an acronym. */
export function lettersOf({text}: Word): string | undefined {
  const unit = text.charCodeAt(0)
  if (unit < 65 || unit > 90 || text.length < 2) return undefined
  // Most words are told by their second letter: a capital, or `&`.
  const second = text.charCodeAt(1)
  if ((second < 65 || second > 90) && second !== 38) return undefined
  const letters = shape.exec(text)?.[1]
  return letters === undefined || callLetters.test(letters) || roman.test(letters) ? undefined : letters
}

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.text[0] !== word.text[0]!.toLowerCase()

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122

const isShouted = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.text.length > 1 &&
  // Most words are told by their first two letters.
  !isSmall(word.text.charCodeAt(0)) &&
  !isSmall(word.text.charCodeAt(1)) &&
  /^\p{Lu}[\p{Lu}\d&'’.-]+$/u.test(word.text) &&
  !/^(?:[A-Z]\.)+$/u.test(word.text)

const isSpace = (text: string): boolean => /^\s+$/u.test(text)

/** Roles whose capitals are no acronyms of the story. */
const passedOver: ReadonlySet<string> = new Set(['headline', 'byline', 'credit', 'table'])

/** Words in capitals with words in capitals beside them, speaker labels, datelines, handles, market symbols, numbers of a catalogue. */
function isOther(block: Block, index: number, letters: string): boolean {
  const {text, words} = block
  const word = words[index]!
  const before = words[index - 1]
  const after = words[index + 1]
  if (before && isShouted(before) && isSpace(text.slice(before.end, word.start))) return true
  if (after && isShouted(after) && isSpace(text.slice(word.end, after.start))) return true
  const next = text.slice(word.end, word.end + 3)
  if (
    /[#@$/_.=\\&-]$/u.test(text.slice(Math.max(0, word.start - 1), word.start)) ||
    /^(?:[@/_=\\&]|[$€£¥]\d|\.\w|:\s?\w|-\d|\s\d)/u.test(next)
  )
    return true
  if (index === 0 && /^(?:,|\s?[(:/]|\s?[—–]|\s?--|\s-\s)/u.test(next)) return true
  // "[HuffPost, ARG]": the outlets that an item is from.
  if (/\[[^[\]]*$/u.test(text.slice(Math.max(0, word.start - 80), word.start))) return true
  // "ST. JOSEPH, Mich. (AP)", "FT. WORTH": short for a word of the name.
  if (/^(?:FT|MT|PT|ST)$/u.test(letters) && /^\.\s\p{Lu}/u.test(next)) return true
  // "2 TFL, 1 INT" of a box score, "(Image: GETTY)" of a credit.
  if (before && /^\d+$/u.test(before.text) && isSpace(text.slice(before.end, word.start))) return true
  if (/^\s?[)/]/u.test(next) && /[:/]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return true
  if (/^:/u.test(next) && /\($/u.test(text.slice(0, word.start))) return true
  // "AJ Spiker", "JK Rowling": the initials of a person.
  return (
    letters.length === 2 &&
    after !== undefined &&
    isCapital(after) &&
    isSpace(text.slice(word.end, after.start)) &&
    before?.normal !== 'the'
  )
}

/** Whether the capitals are part of a name that goes on beside them. */
function isNamed({text, words, sentences}: Block, index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  const after = words[index + 1]
  if (after && isCapital(after) && text.slice(word.end, after.start) === ' ' && !/['’]s?$/u.test(word.text)) return true
  return (
    before !== undefined &&
    isCapital(before) &&
    before.sentence === word.sentence &&
    index - 1 !== sentences[word.sentence]!.firstWord &&
    text.slice(before.end, word.start) === ' '
  )
}

const firmWords: ReadonlySet<string> = new Set(
  'bank capital communications corp. corp corporation global group holding holdings inc inc. industries investments investors ltd ltd. partners plc securities'.split(
    ' '
  )
)

/** "BLQ Holdings", which "BLQ" is short for: letters that stand for no words. */
function isFirm({text, words}: Block, index: number): boolean {
  const after = words[index + 1]
  return (
    after !== undefined &&
    firmWords.has(after.normal) &&
    /^\p{Lu}|^plc$/u.test(after.text) &&
    text.slice(words[index]!.end, after.start) === ' '
  )
}

function usesIn(tree: Article, block: Block, indices: readonly number[]): AcronymUse[] {
  const uses: AcronymUse[] = []
  const {words} = block
  if (passedOver.has(block.role)) return uses
  for (const index of indices) {
    const word = words[index]!
    const acronym = lettersOf(word)
    if (acronym === undefined || shortWords.has(acronym.toLowerCase()) || isOther(block, index, acronym)) continue
    const range = {block, start: word.start, end: word.start + acronym.length}
    uses.push({
      acronym,
      ...range,
      quoted: isQuoted(tree, range),
      named: isNamed(block, index),
      firm: isFirm(block, index)
    })
  }
  return uses.length > 0 && isAllShouted(block) ? [] : uses
}

function isAllShouted({words}: Block): boolean {
  let shouted = 0
  for (const word of words) if (isShouted(word)) shouted++
  return 2 * shouted > words.length
}

/** The places of words that look like acronyms in the article's running text, in order. Words in capitals for emphasis are none. */
export const acronymUses = memo((tree: Article): readonly AcronymUse[] => {
  const uses: AcronymUse[] = []
  for (const {block, indices} of lettered(tree)) for (const use of usesIn(tree, block, indices)) uses.push(use)
  if (uses.length === 0) return uses
  const isSmall = new Map<string, boolean>()
  return uses.filter(({acronym}) => {
    let small = isSmall.get(acronym)
    if (small === undefined) {
      small = standsSmall(tree, acronym.toLowerCase())
      isSmall.set(acronym, small)
    }
    return !small
  })
})

/** Whether a word stands in small letters somewhere in the copy. */
function standsSmall(tree: Article, normal: string): boolean {
  const number = vocabulary(tree).numberOf(normal)
  return (
    number !== undefined && occurrencesOf(tree, [number]).some(({block, index}) => block.words[index]!.text === normal)
  )
}

/** The acronyms of an article that it explains: by a definition, or by words whose initials spell them. */
export const explainedAcronyms = memo((tree: Article): ReadonlySet<string> => {
  const explained = new Set(acronymDefinitions(tree).map(({acronym}) => acronym))
  const open = new Set(acronymUses(tree).flatMap(({acronym}) => (explained.has(acronym) ? [] : [acronym])))
  if (open.size > 0) for (const acronym of spelledOut(tree, open)) explained.add(acronym)
  return explained
})
