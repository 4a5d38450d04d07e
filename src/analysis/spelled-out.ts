import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {copy} from './copy.js'
import {markForms} from './vocabulary.js'

/** Words without a letter of their own in most acronyms. */
const small: ReadonlySet<string> = new Set(
  'of the and for in on to a an at by with de la le les des du del y und der die das &'.split(' ')
)

/**
 * The first letters of the words of a sentence, one number each: 1 to 26 for A to Z, `other` for what is no letter of an acronym, `pause`
 * where the letters cannot go on, with the bits below.
 */
type Initial = number

const pause = 0
const other = 27
const letterBits = 31
const capital = 32
/** Of a small word: may be passed over. */
const optional = 64
/** Of a word of six letters or more: two of those are a term, as in "inspector general", in short IG. */
const long = 128

const initialOf = (unit: number): Initial => {
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit >= 65 && unit <= 90) return (unit - 64) | capital
  const text = String.fromCharCode(unit)
  const upper = text.toUpperCase()
  const letter = upper.length === 1 && upper >= 'A' && upper <= 'Z' ? upper.charCodeAt(0) - 64 : other
  return text === text.toLowerCase() ? letter : letter | capital
}

/** Whether a word begins with two capitals; most are told by their second letter. */
function isCapitals(text: string): boolean {
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122) && /^\p{Lu}{2,}/u.test(text)
}

const compounds = {has: (normal: string): boolean => normal.includes('-') || normal.includes('/')}

/** The initials of a sentence, parts of compounds counted. */
function initialsOf(tree: Article, {words, text}: Block, from: number, to: number): Initial[] {
  const isSmall = markForms(tree, small)
  const isCompound = markForms(tree, compounds)
  const initials: Initial[] = []
  for (let index = from; index < to; index++) {
    const word = words[index]!
    if (index > from) {
      const {end} = words[index - 1]!
      const isSpaced = word.start - end === 1 && text.charCodeAt(end) === 32
      if (!isSpaced && /[.;:()"“”]/u.test(text.slice(end, word.start))) initials.push(pause)
    }
    const bits = isSmall[word.form] === 1 ? optional : word.text.length >= 6 ? long : 0
    // "educational TV", in short ETV: both letters count, but as small ones, so that no acronym of two letters spells out itself.
    if (isCapitals(word.text) && word.text.length === 2)
      for (const letter of word.normal) initials.push(initialOf(letter.charCodeAt(0)))
    else if (isCapitals(word.text)) initials.push(pause | bits)
    else if (isCompound[word.form] !== 1) initials.push(initialOf(word.text.charCodeAt(0)) | bits)
    else for (const part of word.text.split(/[-/]/u)) if (part !== '') initials.push(initialOf(part.charCodeAt(0)))
  }
  return initials
}

/** Letters of an acronym as numbers, and the acronym. */
interface Wanted {
  acronym: string
  letters: readonly number[]
}

/** By the number of their first letter. */
type WantedByFirst = readonly (readonly Wanted[] | undefined)[]

function groupByFirst(acronyms: Iterable<string>): WantedByFirst {
  const groups: Wanted[][] = []
  for (const acronym of acronyms) {
    const letters = [...acronym].map(letter => letter.charCodeAt(0) - 64)
    const group = groups[letters[0]!]
    if (group) group.push({acronym, letters})
    else groups[letters[0]!] = [{acronym, letters}]
  }
  return groups
}

/**
 * Whether the letters stand from an index on. Two letters stand together by chance in any text, so both words must have
 * their capitals, or be long.
 *
 * @param smallWords Whether small words count: all, or where they fit ("Friends of the Earth": FOE); else they are passed over.
 */
function spells(
  initials: readonly Initial[],
  from: number,
  letters: readonly number[],
  smallWords: 'count' | 'may count' | 'pass'
): boolean {
  let capitals = 0
  let longs = 0
  let taken = 0
  for (let at = from; taken < letters.length; at++) {
    if (at >= initials.length) return false
    const initial = initials[at]!
    const fits = (initial & letterBits) === letters[taken]
    if ((initial & optional) !== 0 && (smallWords === 'pass' || (smallWords === 'may count' && !fits))) continue
    if (!fits) return false
    if ((initial & capital) !== 0) capitals++
    if ((initial & long) !== 0) longs++
    taken++
  }
  return letters.length > 2 || capitals === 2 || longs === 2
}

/** "New York State Attorney General", in short NYAG: of four capitals or more one word may have none. */
function spellsName(initials: readonly Initial[], from: number, letters: readonly number[]): boolean {
  let taken = 0
  let skipped = 0
  for (let at = from; taken < letters.length; at++) {
    const initial = initials[at] ?? pause
    if ((initial & capital) === 0) {
      if ((initial & optional) !== 0) continue
      return false
    }
    if ((initial & letterBits) === letters[taken]) taken++
    else if (++skipped > 1) return false
  }
  return letters.length > 3
}

/** @param initials Of one sentence. */
function scan(initials: readonly Initial[], wanted: WantedByFirst, found: Set<string>): void {
  for (let from = 0; from < initials.length; from++) {
    const group = wanted[initials[from]! & letterBits]
    if (!group) continue
    const isSmall = (initials[from]! & optional) !== 0
    for (const {acronym, letters} of group) {
      if (found.has(acronym)) continue
      const isSpelled =
        spells(initials, from, letters, 'count') ||
        (!isSmall &&
          (spells(initials, from, letters, 'pass') ||
            spells(initials, from, letters, 'may count') ||
            spellsName(initials, from, letters)))
      if (isSpelled) found.add(acronym)
    }
  }
}

/**
 * Which of some acronyms an article spells out: words in a row whose initials are the letters, with or without the small words
 * between ("Bureau of Land Management", "United Arab Emirates").
 *
 * @param open Acronyms in capitals, `&` among them.
 */
export function spelledOut(tree: Article, open: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  const bare = new Set([...open].map(acronym => acronym.replaceAll('&', '')))
  // "Northern Illinois", in short NIU: nobody writes out "University" in a report of a match.
  const schools = new Map(
    [...bare].filter(letters => /^..U$/u.test(letters)).map(letters => [letters.slice(0, -1), letters])
  )
  for (const short of schools.keys()) bare.add(short)
  const wanted = groupByFirst(bare)
  for (const block of copy(tree)) {
    for (const {firstWord, lastWord} of block.sentences) {
      scan(initialsOf(tree, block, firstWord, lastWord), wanted, found)
    }
  }
  for (const [short, whole] of schools) if (found.has(short)) found.add(whole)
  return new Set([...open].filter(acronym => found.has(acronym.replaceAll('&', ''))))
}
