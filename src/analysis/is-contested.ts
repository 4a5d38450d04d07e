import {functionWords} from '../lexicon/function-words.js'
import {addressWords, recordWords} from '../lexicon/record-words.js'
import {bare} from './bare.js'
import {isLoss} from './figure-weights.js'
import type {Figure} from './figures.js'

const farthest = 60

/** "A $13 million bridge", "its 4 percent stake": says which one is meant, and is not what the sentence tells. */
function isName({block: {words, text, sentences}, first, last, phrase, sentence, modifier}: Figure): boolean {
  if (modifier) return true
  const {firstWord, lastWord} = sentences[sentence]!
  const next = last + 1 < lastWord ? words[last + 1]! : undefined
  if (!next || !/^[\s-]+$/u.test(text.slice(words[last]!.end, next.start))) return false
  if (functionWords.has(next.normal) || next.normal.endsWith('ly') || /^(?:worth|more|less)$/u.test(next.normal))
    return false
  let at = first
  while (at > firstWord && words[at - 1]!.start >= phrase.start) at--
  for (let back = at - 1; back >= Math.max(firstWord, at - 3); back--) {
    const {normal} = words[back]!
    if (/^(?:the|an?|this|that|its|his|her|their|our|whose|another|each|every)$|'s$/u.test(normal)) return true
    if (functionWords.has(normal)) return false
  }
  return false
}

/** What a single thing may cost: more is a bill, and bills are disputed. */
const dearest = 10_000

/** "$40 a month", "60 cents each", "costs $999": a price or a wage. */
function isUnitPrice({kind, unit, hedge, value, block: {words}, first, last}: Figure): boolean {
  if (kind !== 'money') return false
  if (hedge === undefined && value < dearest && /^cost(?:s|ing)$/u.test(words[first - 1]?.normal ?? '')) return true
  const next = words[last + 1]?.normal ?? ''
  if (unit === 'cent' || next === 'each' || next === 'apiece') return true
  return /^(?:an?|per)$/u.test(next) && !/^(?:year|annum|day)$/u.test(words[last + 2]?.normal ?? '')
}

/**
 * Whether a sum or a share is one that nobody asks a source for: it only says which thing is meant, or is a price, a rate, a limit, the terms of
 * a deal, the outcome of a vote, a sum on somebody's books, a case that is supposed.
 */
function isOnRecord(figure: Figure): boolean {
  const {block, first, last, sentence, hedge, kind, unit} = figure
  if (unit === 'points' || isUnitPrice(figure) || hedge === 'up to' || (kind !== 'fraction' && isName(figure)))
    return true
  const {words, sentences} = block
  const {firstWord, lastWord} = sentences[sentence]!
  for (let at = Math.max(firstWord, first - farthest); at < Math.min(lastWord, last + farthest); at++) {
    const normal = bare(words[at]!.normal)
    if (recordWords.has(normal) || addressWords.has(normal)) return true
  }
  return false
}

const ordered: ReadonlySet<string> = new Set('fine fines fined penalty penalties awarded settlement'.split(' '))

/** "A record fine of $62 million", "awarded her $3 million in damages": what a court or an office ordered, and announces. */
export function isOrdered({kind, block: {words}, first, sentence}: Figure): boolean {
  if (kind !== 'money') return false
  for (let at = first - 1; at >= first - 6 && words[at]?.sentence === sentence; at--)
    if (ordered.has(words[at]!.normal)) return true
  return false
}

const bounds: ReadonlySet<string> = new Set([
  'up to',
  'at most',
  'a record',
  'a total of',
  'a minimum of',
  'a maximum of',
  'no more than'
])

/**
 * Whether a sum, a share or a count of victims is somebody's estimate and not read off a record: "about 27 percent", "a quarter of the crop
 * was lost", but not "up to 40 percent", "a $13 million bridge".
 */
export const isContested = (figure: Figure): boolean =>
  ((figure.hedge !== undefined && !bounds.has(figure.hedge)) ||
    figure.kind === 'count' ||
    figure.kind === 'fraction' ||
    isLoss(figure)) &&
  !isOnRecord(figure)
