import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {monthNames} from '../lexicon/months.js'
import {occurrences} from './vocabulary.js'

/** A day of the calendar named in the text: "Dec. 26", "26th of December 2024", "2024-12-26". */
export interface CalendarDate {
  block: Block
  /** Offsets into the block's text: day and month, without the year ("the 26th of December" without its article). */
  start: number
  end: number
  /** End of the year where there is one, else `end`. */
  yearEnd: number
  /** `words.slice(firstWord, lastWord)` of the block are its words, the year included. */
  firstWord: number
  lastWord: number
  order: 'month-day' | 'day-month' | 'iso'
  /** Index of the word that names the month; the date itself for ISO dates. */
  monthWord: number
  /** As it stands, 1–12 unless the text is wrong. */
  month: number
  day: number
  /** Last day of a range within the month: "Dec. 26-28". */
  lastDay?: number
  year?: number
  /** Whether the day is an ordinal: "26th". */
  ordinal: boolean
}

interface Day {
  day: number
  lastDay?: number
  ordinal: boolean
  end: number
}

const dayPattern = /^(\d{1,2})(st|nd|rd|th)?(?:-(\d{1,2})(?:st|nd|rd|th)?)?\.?$/u
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/u
const yearPattern = /^[12]\d{3}\.?$/u

const gap = ({text}: Block, before: Word, after: Word): string => text.slice(before.end, after.start)

/** End of a word without the full stop that the tokeniser left on a number at the end of a sentence. */
const bareEnd = ({text, end}: Word): number => (text.endsWith('.') ? end - 1 : end)

function dayOf(word: Word | undefined): Day | undefined {
  const match = word && dayPattern.exec(word.normal)
  if (!word || !match) return undefined
  const day = Number(match[1])
  return {
    day,
    ordinal: match[2] !== undefined,
    end: bareEnd(word),
    ...(match[3] === undefined ? {} : {lastDay: Number(match[3])})
  }
}

/** Whether something goes on after a number so that it is no day: "March 5,000", "Aug. 10:30", "May 5%", "June 4.5". */
const goesOn = ({text}: Block, end: number): boolean =>
  /^(?:[.,:/]\d|\s?(?:%|percent\b|per cent\b)|['’]\s?\d|-\p{L})/u.test(text.slice(end, end + 10))

function yearAfter(block: Block, index: number): {year: number; end: number} | undefined {
  const word = block.words[index]
  const before = block.words[index - 1]
  if (!word || !before || !yearPattern.test(word.text) || !/^,?\s{1,3}$/u.test(gap(block, before, word)))
    return undefined
  return goesOn(block, bareEnd(word)) ? undefined : {year: Number.parseInt(word.text, 10), end: bareEnd(word)}
}

function monthDay(block: Block, index: number, month: number): CalendarDate | undefined {
  const word = block.words[index]!
  const next = block.words[index + 1]
  let day = dayOf(next)
  if (!next || !day || !/^\.?\s{1,3}$/u.test(gap(block, word, next))) return undefined
  let last = index + 2
  const dash = block.words[last]
  // "Dec. 26–28": an en dash parts words, a hyphen does not.
  if (dash && day.lastDay === undefined && gap(block, next, dash) === '–') {
    const until = dayOf(dash)
    if (until) {
      day = {...day, lastDay: until.day, end: until.end}
      last++
    }
  }
  if (goesOn(block, day.end)) return undefined
  const year = yearAfter(block, last)
  return {
    block,
    start: word.start,
    end: day.end,
    yearEnd: year?.end ?? day.end,
    firstWord: index,
    lastWord: year ? last + 1 : last,
    order: 'month-day',
    monthWord: index,
    month,
    day: day.day,
    ...(day.lastDay === undefined ? {} : {lastDay: day.lastDay}),
    ...(year ? {year: year.year} : {}),
    ordinal: day.ordinal
  }
}

function dayMonth(block: Block, index: number, month: number): CalendarDate | undefined {
  const word = block.words[index]!
  const of = block.words[index - 1]?.normal === 'of' ? 1 : 0
  const first = block.words[index - 1 - of]
  const day = dayOf(first)
  if (!first || !day || (of === 1 && !day.ordinal)) return undefined
  for (let at = index - 1 - of; at < index; at++) {
    if (!/^\s{1,3}$/u.test(gap(block, block.words[at]!, block.words[at + 1]!))) return undefined
  }
  // "$5 March", "7:30 May", "3.5 March": the end of a longer figure.
  if (/[$€£\d.,:/-]$/u.test(block.text.slice(Math.max(0, first.start - 1), first.start))) return undefined
  const year = yearAfter(block, index + 1)
  return {
    block,
    start: first.start,
    end: word.end,
    yearEnd: year?.end ?? word.end,
    firstWord: index - 1 - of,
    lastWord: year ? index + 2 : index + 1,
    order: 'day-month',
    monthWord: index,
    month,
    day: day.day,
    ...(day.lastDay === undefined ? {} : {lastDay: day.lastDay}),
    ...(year ? {year: year.year} : {}),
    ordinal: day.ordinal
  }
}

function isoDate(block: Block, index: number, [, year, month, day]: RegExpExecArray): CalendarDate {
  const {start, end} = block.words[index]!
  return {
    block,
    start,
    end,
    yearEnd: end,
    firstWord: index,
    lastWord: index + 1,
    order: 'iso',
    monthWord: index,
    month: Number(month),
    day: Number(day),
    year: Number(year),
    ordinal: false
  }
}

/** Words that are a month only with a capital and are something else as often: "may", "march". */
const isCapital = ({text}: Word): boolean => text[0] !== text[0]!.toLowerCase()

const monthOf = (normal: string): number | undefined =>
  monthNames.get(normal.endsWith('.') ? normal.slice(0, -1) : normal)?.month

/** Whether a word may name a day: that of a month, or ten units that begin with a digit. */
const isDateWord = (normal: string): boolean =>
  isDigit(normal.charCodeAt(0)) ? normal.length === 10 : monthOf(normal) !== undefined

const dateWords = {has: isDateWord}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** The days of the calendar that the article's own blocks name, in order. Days that don't exist are among them. */
export const dates = memo((tree: Article): readonly CalendarDate[] => {
  const found: CalendarDate[] = []
  let last: Block | undefined
  let free = 0
  for (const {block, index} of occurrences(tree, dateWords)) {
    if (block !== last) free = 0
    last = block
    const date = dateAt(block, index, free)
    if (!date || date.firstWord < free) continue
    found.push(date)
    free = date.lastWord
  }
  return found
})

/** @param free Index of the first word that no date before has. */
function dateAt(block: Block, index: number, free: number): CalendarDate | undefined {
  const word = block.words[index]!
  if (isDigit(word.normal.charCodeAt(0))) {
    const iso = word.text.length === 10 ? isoPattern.exec(word.text) : null
    return iso && !/[/=_-]$/u.test(block.text.slice(Math.max(0, word.start - 1), word.start))
      ? isoDate(block, index, iso)
      : undefined
  }
  const month = monthOf(word.normal)
  if (month === undefined || !isCapital(word)) return undefined
  const date = monthDay(block, index, month)
  const before = index > free ? dayMonth(block, index, month) : undefined
  return before && (before.ordinal || !date) ? before : date
}
