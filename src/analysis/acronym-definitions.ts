import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {lettered} from './lettered.js'

/** A place where an article says what an acronym stands for: "National Intelligence Service (NIS)". */
export interface AcronymDefinition {
  acronym: string
  block: Block
  /** Offsets of ` (NIS)` without the space; of the acronym where it is explained in another way. */
  start: number
  end: number
  /** The long form where it stands before the brackets and its initials spell the letters; offsets and the words in small letters. */
  long?: {start: number; end: number; words: readonly string[]}
  /** A name of as many capitals before the brackets, where its initials do not spell the letters. */
  name?: {start: number; end: number; initials: string}
}

const bracketed = /^[A-Z][A-Za-z&]{0,3}[A-Z]s?$/u
const small: ReadonlySet<string> = new Set(
  'of the and for in on to a an at by with de la le les des du del y und der die das'.split(' ')
)

/** Letters of words from the last one backwards, until all letters of the acronym are spelled; index of the first word, or none. */
function spells(words: readonly Word[], last: number, letters: string): number | undefined {
  let left = letters.length
  let index = last
  let skipped = 0
  while (left > 0 && index >= 0 && last - index < 12 && words[index]!.sentence === words[last]!.sentence) {
    const {normal} = words[index]!
    const parts = normal.split(/[-/&]/u).filter(Boolean)
    // A compound may give a letter for each part ("non-disclosure"), or one for all.
    let taken = 0
    for (let part = parts.length - 1; part >= 0 && left > 0; part--) {
      if (parts[part]!.charAt(0) === letters[left - 1]) {
        left--
        taken++
      }
    }
    if (taken === 0) {
      // "hydrofluorocarbons (HFC)": letters from inside a word, the first of them at its head.
      const inside = normal.length > 6 ? innerLetters(normal, letters.slice(0, left)) : 0
      if (inside > 0) left -= inside
      else if (small.has(normal) && index < last) skipped++
      else if (++skipped > 1) return undefined
    }
    index--
  }
  return left === 0 ? index + 1 : undefined
}

/** How many of the last letters stand in a long word, in order, the first of them at its start; at least two, else none. */
function innerLetters(word: string, letters: string): number {
  for (let count = letters.length; count >= 2; count--) {
    const wanted = letters.slice(-count)
    if (!word.startsWith(wanted.charAt(0))) continue
    let at = 0
    for (const letter of wanted) {
      at = word.indexOf(letter, at) + 1
      if (at === 0) break
    }
    if (at > 0) return count
  }
  return 0
}

/** The run of capitalised words, small words between them, that ends at `last`. */
function nameBefore(words: readonly Word[], last: number): {first: number; initials: string} | undefined {
  let first = last
  let initials = ''
  for (let index = last; index >= 0 && last - index < 8; index--) {
    const {text, normal, sentence} = words[index]!
    if (sentence !== words[last]!.sentence) break
    if (/^\p{Lu}/u.test(text) && !small.has(normal)) {
      initials = text.charAt(0) + initials
      first = index
    } else if (!small.has(normal)) break
  }
  return initials.length >= 2 ? {first, initials} : undefined
}

function inBrackets(block: Block, index: number): AcronymDefinition | undefined {
  const {text, words} = block
  const word = words[index]!
  const before = words[index - 1]
  if (!before || !bracketed.test(word.text)) return undefined
  const opening = text.slice(before.end, word.start)
  const closing = text[word.end]
  if (!/^['"”’]?\s?\((?:the\s)?["“'‘]?$/u.test(opening) || !/^["”'’]?[),;]/u.test(text.slice(word.end, word.end + 2)))
    return undefined
  const acronym = /s$/u.test(word.text) ? word.text.slice(0, -1) : word.text
  const start = before.end + opening.indexOf('(')
  const end = closing === ')' ? word.end + 1 : word.end
  const from = spells(words, index - 1, acronym.replaceAll('&', '').toLowerCase())
  if (from !== undefined) {
    const long = words.slice(from, index)
    return {
      acronym,
      block,
      start,
      end,
      long: {start: words[from]!.start, end: before.end, words: long.map(({normal}) => normal)}
    }
  }
  const name = nameBefore(words, index - 1)
  if (name)
    return {
      acronym,
      block,
      start,
      end,
      name: {start: words[name.first]!.start, end: before.end, initials: name.initials}
    }
  // "The protein thrombin-antithrombin (TAT)": the letters may come from anywhere, as long as a word near by begins with the first.
  const first = acronym.charAt(0).toLowerCase()
  const near = words.slice(Math.max(0, index - 6), index)
  return near.some(({normal, sentence}) => sentence === word.sentence && normal.startsWith(first))
    ? {acronym, block, start, end}
    : undefined
}

/** "NIS (the agency)", "NIS, the agency", "known as NIS", "National Service, or NIS". */
function inWords({text, words}: Block, index: number): boolean {
  const word = words[index]!
  const after = text.slice(word.end, word.end + 16)
  if (
    (after.includes('(') && /^s?["”]?\s\((?:the\s|an?\s|or\s)?\p{L}+[\s-]\p{L}/u.test(after)) ||
    /^,? (?:short|which stands|stands|an acronym) /u.test(after)
  )
    return true
  if (/^["”]?,["”]? (?:the|an?|or|as|Britain's|whose) /u.test(after)) return true
  const before = words[index - 1]?.normal
  const beforeThat = words[index - 2]?.normal
  if (before === 'as' && /^(?:known|called|abbreviated|branded|named)$/u.test(beforeThat ?? '')) return true
  if (before === 'the' && beforeThat === 'as' && words[index - 3]?.normal === 'known') return true
  if (before === 'acronym' || before === 'called' || before === 'initials' || before === 'abbreviation') return true
  return (
    (before === 'or' || (before === 'the' && beforeThat === 'or')) &&
    /[,—–(]\s?$/u.test(text.slice(0, words[index - (before === 'or' ? 1 : 2)]!.start).slice(-3))
  )
}

/** Where the article explains an acronym, in order. */
export const acronymDefinitions = memo((tree: Article): readonly AcronymDefinition[] => {
  const found: AcronymDefinition[] = []
  for (const {block, indices} of lettered(tree)) {
    for (const index of indices) {
      const word = block.words[index]!
      const definition = inBrackets(block, index)
      if (definition) found.push(definition)
      else if (/^[A-Z&]{2,6}s?$/u.test(word.text) && inWords(block, index)) {
        const acronym = word.text.replace(/s$/u, '')
        found.push({acronym, block, start: word.start, end: word.start + acronym.length})
      }
    }
  }
  return found
})
