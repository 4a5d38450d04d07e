import type {Block} from '../core/block.js'

/** Words without a letter of their own in most acronyms. */
const small: ReadonlySet<string> = new Set(
  'of the and for in on to a an at by with de la le les des du del y und der die das &'.split(' ')
)

interface Initial {
  letter: string
  capital: boolean
}

/** A break where the letters cannot go on. */
const pause: Initial = {letter: '', capital: false}

/** One object for each letter, so that none is made for each word. */
const known = new Map<string, Initial>()

function initialOf(letter: string): Initial {
  let initial = known.get(letter)
  if (!initial) {
    initial = {letter: letter.toUpperCase(), capital: letter !== letter.toLowerCase()}
    if (letter < '\u0250') known.set(letter, initial)
  }
  return initial
}

/** Whether a word begins with two capitals; most are told by their second letter. */
function isCapitals(text: string): boolean {
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122) && /^\p{Lu}{2,}/u.test(text)
}

/** First letters of the words of a sentence, parts of compounds counted; a break ('') where the letters cannot go on. */
function initialsOf({words, text}: Block, from: number, to: number, withSmall: boolean): Initial[] {
  const initials: Initial[] = []
  for (let index = from; index < to; index++) {
    const word = words[index]!
    const before = words[index - 1]
    if (index > from && before && /[.;:()"“”]/u.test(text.slice(before.end, word.start))) initials.push(pause)
    if (!withSmall && small.has(word.normal)) continue
    if (isCapitals(word.text)) {
      initials.push(pause)
      continue
    }
    if (!word.text.includes('-') && !word.text.includes('/')) initials.push(initialOf(word.text.charAt(0)))
    else for (const part of word.text.split(/[-/]/u)) if (part !== '') initials.push(initialOf(part.charAt(0)))
  }
  return initials
}

/** Longest acronym that is looked for, in letters. */
const longest = 6

function scan(initials: readonly Initial[], open: ReadonlySet<string>, found: Set<string>): void {
  for (let from = 0; from < initials.length; from++) {
    let letters = ''
    let capitals = 0
    for (let at = from; at < initials.length && at < from + longest; at++) {
      const {letter, capital} = initials[at]!
      if (letter === '') break
      letters += letter
      if (capital) capitals++
      // Two letters stand together by chance in any text, so both words must have their capitals.
      if (letters.length >= 2 && open.has(letters) && (letters.length > 2 || capitals === 2)) found.add(letters)
    }
  }
}

/**
 * Which of some acronyms a text spells out: words in a row whose initials are the letters, with or without the small words
 * between ("Bureau of Land Management", "United Arab Emirates").
 *
 * @param open Acronyms in capitals.
 */
export function spelledOut(blocks: readonly Block[], open: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  const bare = new Set([...open].map(acronym => acronym.replaceAll('&', '')))
  // "Northern Illinois", in short NIU: nobody writes out "University" in a report of a match.
  const schools = new Map(
    [...bare].filter(letters => /^..U$/u.test(letters)).map(letters => [letters.slice(0, -1), letters])
  )
  for (const short of schools.keys()) bare.add(short)
  for (const block of blocks) {
    for (const {firstWord, lastWord} of block.sentences) {
      scan(initialsOf(block, firstWord, lastWord, false), bare, found)
      scan(initialsOf(block, firstWord, lastWord, true), bare, found)
    }
  }
  for (const [short, whole] of schools) if (found.has(short)) found.add(whole)
  return new Set([...open].filter(acronym => found.has(acronym.replaceAll('&', ''))))
}
