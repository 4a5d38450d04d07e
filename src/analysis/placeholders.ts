import type {Block, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {lazyPattern} from '../core/lazy-pattern.js'
import {matchesIn} from '../core/matches-in.js'
import {
  dummyPhrases,
  dummyWords,
  letterContext,
  loudSlotNouns,
  numeralContext,
  slotNouns,
  slotVerbs,
  tkNames
} from '../lexicon/placeholders.js'
import {spottedWords} from '../lexicon/spotted-words.js'
import {blocks} from './blocks.js'
import {isQuoted} from './quotations.js'
import {sign} from './signs.js'
import {blocksSpotted, spots, wantedWords} from './spots.js'

/** A stretch of a block's text. */
interface Stretch {
  start: number
  end: number
}

const dummy = lazyPattern(String.raw`(?<![\p{L}\p{N}])(?:${dummyPhrases.join('|')})(?![\p{L}\p{N}])`, 'giu')
const bracketed = /\[([^[\]\n]{1,60})\](?!\()/gu
const template =
  /\{\{\s?(?![<%])[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|<(?:insert|add|enter|your) [^<>\n]{1,60}>|(?<=^|[\s("“])%[sd](?=$|[\s.,;:!?)"”])/giu
const tk = /(?<![\p{L}\p{N}.&-])(?:TK(?:TK){0,10}s?|tktk[tk]{0,20})(?![\p{L}\p{N}&])/gu
const task = /(?<![\p{L}\p{N}])(?:TODO|FIXME)(?=\s?[:(])/gu
const masks =
  /(?<![\p{L}\p{N}])(?:[$£€][Xx]{1,6}(?:[.,][Xx]{1,3})?(?![\p{L}\p{N}])|(?:19|20)XX(?![\p{L}\p{N}])|XX[-–]XX(?![\p{L}\p{N}–-])|(?:DD|MM)[/.-](?:DD|MM)[/.-]YY(?:YY)?(?![\p{L}\p{N}])|YYYY-MM-DD(?![\p{L}\p{N}]))/gu
const crosses = /(?<![\p{L}\p{N}'’*@#/.-])(?:X{2,8}|x{2,8})(?![\p{L}\p{N}'’*@/-])/gu
const asks = /(?<=^|[\s("“[])\?{3,8}(?=$|[\s.,;:)"”\]])/gu
const pending = /(?<=\b(?:at|in|on|by|for|with|from|near|against) )(?:TBD|TBC|TBA)(?![\p{L}\p{N}])/gu
const quantity =
  /^ ?(?:percent|per cent|%|million|billion|trillion|people|years?|days?|hours?|minutes?|points?|votes?|dollars?|euros?|pounds?|miles?|kilomet)/iu

/** What every placeholder but dummy copy has; nothing else is looked at in a block without. */
const hints = /[[{<]|%[sd]|TK|tktk|TODO|FIXME|XX|xx|[$£€][Xx]|YY|\?\?\?|TB[ACD]|^[Uu]ntitled|^UNTITLED/

/** Text that is in a line of a schedule, not in a sentence. */
const isSentence = (text: string): boolean => /[.!?]["”')]*$/u.test(text)

function wordBefore(text: string, at: number): string {
  return /([\p{L}\p{N}.'’-]{1,30})\s*$/u.exec(text.slice(Math.max(0, at - 32), at))?.[1] ?? ''
}

function wordAfter(text: string, at: number): string {
  return /^[\s-]*([\p{L}\p{N}'’]{1,30})/u.exec(text.slice(at, at + 34))?.[1] ?? ''
}

/** "TK Maxx", "TK Smith", "TK 421": part of a name. */
function isInitials(text: string, end: number): boolean {
  const after = /^ ([\p{L}\p{N}]{1,30})/u.exec(text.slice(end, end + 32))?.[1]
  if (after === undefined) return false
  return tkNames.has(after.toLowerCase()) || /^\d/u.test(after) || (/^\p{Lu}/u.test(after) && !/^TK/u.test(after))
}

/** "XX minutes", "xx percent": not a numeral, a size or a pair of chromosomes. */
function isCount(text: string, start: number, end: number): boolean {
  const token = text.slice(start, end)
  const rest = text.slice(end, end + 40)
  if (token[0] === 'x') return quantity.test(rest)
  const after = wordAfter(text, end)
  const before = wordBefore(text, start)
  if (!/^(?:\s\p{Ll}| ?%)/u.test(rest) || letterContext.has(after.toLowerCase())) return false
  if (numeralContext.has(before.toLowerCase())) return false
  return (
    quantity.test(rest) ||
    !/^\p{Lu}\p{Ll}/u.test(before) ||
    /^(?:The|A|An|In|On|At|For|About|Some|Of|By|With|After|Over|Nearly|Around)$/u.test(before)
  )
}

/** "[X] Yes [ ] No", "[X] Single": a ticked box, at the start of its line or with an empty one beside it. */
const isTicked = (text: string, start: number, end: number): boolean =>
  text.includes('[ ]') || (start === 0 && /^\s+\p{Lu}/u.test(text.slice(end, end + 8)) && !isSentence(text))

/** Whether what stands in brackets is a slot: nouns and verbs of the list, `XX`, `??`; not what an editor adds to a quotation. */
function isSlot(text: string, start: number, end: number, content: string, isSpoken: boolean): boolean {
  const inner = content.trim()
  if (inner === 'X' && isTicked(text, start, end)) return false
  if (/^(?:[Xx]{2,}|[X]|\?{2,}|_{2,}|citation needed|TK|TO COME|to come|\.{0,3}TK\.{0,3})$/u.test(inner)) return true
  const words = inner.split(/[\s/,:]+/u)
  const first = words[0]!.toLowerCase().replace(/[^\p{L}]/gu, '')
  const last = words
    .at(-1)!
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  if (inner === inner.toUpperCase() && /^[\p{Lu}\p{N}\s'’#/&.,:-]+$/u.test(inner)) {
    // "Turnout rose. [TIME]": a credit, the name of who reported it.
    const isCredit =
      words.length === 1 &&
      /[.!?]["”')]?\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
      /^\W*$/u.test(text.slice(end, end + 8))
    return (
      ([first, last].some(word => slotNouns.has(word) || loudSlotNouns.has(word)) ||
        slotVerbs.has(first) ||
        first === 'your') &&
      words.length <= 6 &&
      !isCredit
    )
  }
  if (isSpoken) return false
  if (slotVerbs.has(first)) return words.length > 1 || /^(?:tk|todo|fixme|placeholder|tktk)$/u.test(first)
  if (words.length === 1) return slotNouns.has(first) && !/^(?:the|a|his|her)$/u.test(first) && inner !== 'sic'
  return (
    /^(?:your|photo|image|picture|link)$/u.test(first) &&
    words.length <= 5 &&
    !inner.includes(':') &&
    (first === 'your' || /\b(?:here|of|to|goes|tk)\b/iu.test(inner))
  )
}

const dummyNumbers = wantedWords([...dummyWords.keys()].map(word => spottedWords.get(word)!))

/** Whether a word of dummy copy stands in a block with what must follow it; "your name" only at the end, or before "here". */
const isDummy = ({words}: Block): boolean =>
  words.some(({normal}, index) => {
    const followers = dummyWords.get(normal)
    if (!followers) return false
    if (followers.length === 0) return true
    const after = words[index + 2]?.normal
    return (
      followers.includes(words[index + 1]?.normal ?? '') &&
      (normal !== 'your' || after === undefined || after.startsWith('here') || after === 'goes')
    )
  })

/**
 * Finds placeholders in an article, in order, none inside another.
 *
 * @param extra Further placeholders, in lower case.
 */
export function findPlaceholders(tree: Article, extra: readonly string[]): TextRange[] {
  const all = blocks(tree)
  const found: TextRange[] = []
  for (const block of extra.length > 0 ? all : blocksSpotted(spots(tree), sign.slot, dummyNumbers).map(at => all[at]!))
    for (const {start, end} of placeholdersOf(tree, block, extra)) found.push({block, start, end})
  return found
}

function placeholdersOf(tree: Article, block: Block, extra: readonly string[]): Stretch[] {
  const {text} = block
  const hasDummy = isDummy(block)
  if (!hasDummy && extra.length === 0 && !hints.test(text)) return []
  const isSpoken = (start: number, end: number): boolean => isQuoted(tree, {block, start, end})
  const found: Stretch[] = []
  const add = (start: number, end: number): void => {
    found.push({start, end})
  }
  const each = (pattern: RegExp, take: (start: number, end: number, content: string) => boolean): void => {
    for (const match of matchesIn(text, pattern)) {
      const end = match.index + match[0].length
      if (take(match.index, end, match[1] ?? '')) add(match.index, end)
    }
  }
  if (text.includes('['))
    each(bracketed, (start, end, content) => isSlot(text, start, end, content, isSpoken(start, end)))
  if (/[{<%$]/u.test(text)) each(template, () => true)
  if (/TK|tktk/u.test(text)) each(tk, (_, end) => !isInitials(text, end))
  if (/TODO|FIXME/u.test(text)) each(task, () => true)
  if (/[Xx]|YYYY/u.test(text)) {
    each(masks, (start, end) => !/^[$£€]x/u.test(text.slice(start, end)) || quantity.test(text.slice(end)))
    if (/xx/iu.test(text)) each(crosses, (start, end) => isCount(text, start, end))
  }
  if (text.includes('???')) each(asks, (start, end) => !isSpoken(start, end))
  if (text.includes('TB') && isSentence(text)) each(pending, () => true)
  if (hasDummy) each(dummy(), () => true)
  if (/^untitled(?: document)?$/iu.test(text)) add(0, text.length)
  for (const phrase of extra) addAll(text, phrase, add)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = -1
  return found.filter(({start, end}) => {
    const isFree = start >= last
    if (isFree) last = end
    return isFree
  })
}

function addAll(text: string, phrase: string, add: (start: number, end: number) => void): void {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(lower[at + phrase.length] ?? '')
    if (isWhole) add(at, at + phrase.length)
  }
}
