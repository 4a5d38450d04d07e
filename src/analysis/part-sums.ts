import type {Block, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {lazyPattern} from '../core/lazy-pattern.js'
import {matchesIn} from '../core/matches-in.js'
import {memo} from '../core/memo.js'
import {casualtyWords} from '../lexicon/harm-words.js'
import {peopleNouns} from '../lexicon/people-nouns.js'
import {copy} from './copy.js'
import {numeralPattern, numeralValue} from './numeral.js'
import {sign} from './signs.js'
import {signs} from './spots.js'
import {wordAt} from './word-at.js'

/** A count whose parts, listed behind it, come to another number: "12 dead: seven men, four women, two children". */
export interface PartSum extends TextRange {
  sum: number
}

/** "12 dead: seven", "killed 12 people — a man": most paragraphs have nothing like it. */
const joint = new RegExp(`(?:: |[—–] |-- |\\()(?:an?|${numeralPattern}) [A-Za-z]`)

const announcement = lazyPattern(
  `(?<![\\p{L}\\p{N}$€£.,:%-]|\\b(?:and|or|to|of|than|least|most|about|around|nearly|almost|roughly|some|over|only|estimated|other|another|more) )((${numeralPattern}) (?:\\p{Ll}[\\p{L}-]{1,20} )?(\\p{Ll}[\\p{L}-]{1,20}))(: | [—–] | -- | \\()`,
  'giu'
)

/** The longest list that is added up, in UTF-16 units. */
const longest = 240

const item = lazyPattern(`^(?:(?:his|her|their|its|the) )?(${numeralPattern}|an?) [\\p{L} ’'-]{2,40}$`, 'iu')
/** "A man, his wife and their four children". */
const relative = /^(?:his|her|their) (?:wife|husband|partner|son|daughter|mother|father|brother|sister|baby)$/iu
/** What is no part, is some of another part, or is more than one of what is counted. */
const unclear =
  /\b(?:them|whom|those|including|include|among|more|per|percent|an? (?:day|week|month|year)|each|dozens?|scores|hundreds|couples?|pairs?|famil(?:y|ies)|groups?|teams?|crews?|households?|least|most|than|about|nearly|some|not|or|meters?|metres?|feet|miles?|kilomet\w+|inch(?:es)?|years?|months?|weeks?|days?|hours?|minutes?|beds?|rooms?)\b/iu

function sumOf(list: string): {sum: number; items: number[]} | undefined {
  if (unclear.test(list)) return undefined
  const items = list
    .split(/[,;] (?:and )?| and /u)
    .map(part => (relative.test(part) ? 1 : numberOf(item().exec(part.trim())?.[1] ?? '')))
  const sum = items.reduce((total, value) => total + value, 0)
  return items.length >= 2 && Number.isFinite(sum) ? {sum, items} : undefined
}

const numberOf = (text: string): number => (/^an?$/iu.test(text) ? 1 : numeralValue(text))

function* sums(block: Block): Generator<PartSum> {
  const {text} = block
  for (const match of matchesIn(text, announcement())) {
    const [whole, announced = '', number = '', noun = '', mark = ''] = match
    const isHarm = casualtyWords.has(noun) || noun === 'people' || noun === 'victims'
    if (!isHarm && !peopleNouns.has(noun)) continue
    const from = match.index + whole.length
    const end = block.sentences[block.words[wordAt(block.words, match.index)]?.sentence ?? -1]?.end ?? from
    const rest = text.slice(from, Math.min(end, from + longest))
    const isBracket = mark === ' ('
    const close = mark === ': ' ? -1 : rest.indexOf(isBracket ? ')' : mark)
    if (close < 0 && (rest.length === longest || isBracket)) continue
    const parts = sumOf(close < 0 ? rest.replace(/[.!?]["'”’)]*\s*$/u, '') : rest.slice(0, close))
    const total = numeralValue(number)
    // "Two officers: one man and a dog" is a list of its items; a count of members may leave seats empty.
    if (!parts || parts.sum === total || parts.items.length === total || parts.items.some(value => value >= total))
      continue
    if (parts.sum < total && !isHarm) continue
    yield {block, start: match.index, end: match.index + announced.length, sum: parts.sum}
  }
}

/** Counts of people whose parts come to another number. */
export const partSums = memo((tree: Article): readonly PartSum[] => {
  const marks = signs(tree)
  const found: PartSum[] = []
  for (const block of copy(tree)) {
    if ((marks[block.index]! & (sign.pause | sign.bracket)) === 0 || !joint.test(block.text)) continue
    for (const one of sums(block)) found.push(one)
  }
  return found
})
