import type {Block, TextRange, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {namedDays, relativeDays, relativeLeads, relativeUnits, weekdayTitles} from '../lexicon/relative-times.js'
import {weekdays} from '../lexicon/weekdays.js'
import {bare} from './bare.js'
import {dates} from './dates.js'
import {isQuoted} from './quotations.js'
import {occurrences} from './vocabulary.js'

/** A time that only the day of publication explains: "Friday", "last week", "yesterday". */
export interface RelativeTime extends TextRange {
  kind: 'weekday' | 'day' | 'span'
}

/** Roles that say when something was published or taken, and are not read as the story. */
const passedOver: ReadonlySet<string> = new Set(['byline', 'credit', 'table', 'caption', 'note'])

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.text[0] !== word.text[0]!.toLowerCase()

/** "Black Friday", "Saturday Night Live", "every Friday": a name or a habit. */
function isFixed({words}: Block, index: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]
  if (before && (before.normal === 'every' || before.normal === 'each' || before.normal === 'a')) return true
  if (before && isCapital(before) && namedDays.has(before.normal)) return true
  return after !== undefined && isCapital(after) && weekdayTitles.has(after.normal)
}

const counted = /^(?:\d{1,2}|a|two|three|four|five|six|seven|eight|nine|ten|several|few)$/u

/** Whether a word may be the first of a time. */
const mayStart = (normal: string): boolean =>
  weekdays.has(bare(normal)) || relativeDays.has(normal) || relativeLeads.has(normal) || counted.test(normal)

function at(block: Block, index: number): RelativeTime | undefined {
  const word = block.words[index]!
  const text = bare(word.normal)
  if (isCapital(word) && weekdays.has(text) && text.length > 5) {
    return isFixed(block, index)
      ? undefined
      : {block, start: word.start, end: word.start + text.length, kind: 'weekday'}
  }
  // A capital within a sentence is a title: "The Tonight Show", "USA Today".
  if (isCapital(word) && index !== block.sentences[word.sentence]!.firstWord) return undefined
  if (relativeDays.has(word.normal)) return {block, start: word.start, end: word.end, kind: 'day'}
  const next = block.words[index + 1]
  if (!next || next.sentence !== word.sentence || isCapital(next)) return undefined
  // "In the last year" runs up to now, whichever day that is.
  if (relativeLeads.get(word.normal)?.has(next.normal) && block.words[index - 1]?.normal !== 'the')
    return {block, start: word.start, end: next.end, kind: 'span'}
  const third = block.words[index + 2]
  if (third?.normal === 'ago' && relativeUnits.has(next.normal) && counted.test(word.normal)) {
    return {block, start: word.start, end: third.end, kind: 'span'}
  }
  return undefined
}

const starts = {has: mayStart}

/** Days and spans named by their distance from the day of publication, outside quotations, in the article's own text. */
export const relativeTimes = memo((tree: Article): readonly RelativeTime[] => {
  const dated = new Set<Word>()
  for (const {block, firstWord, lastWord} of dates(tree)) {
    for (let index = Math.max(0, firstWord - 3); index < lastWord + 3 && index < block.words.length; index++) {
      dated.add(block.words[index]!)
    }
  }
  const found: RelativeTime[] = []
  for (const {block, index} of occurrences(tree, starts)) {
    if (passedOver.has(block.role)) continue
    const time = at(block, index)
    if (!time || (time.kind === 'weekday' && dated.has(block.words[index]!)) || isQuoted(tree, time)) continue
    found.push(time)
  }
  return found
})
