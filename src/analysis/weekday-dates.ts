import type {Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {matchesIn} from '../core/matches-in.js'
import {memo} from '../core/memo.js'
import {weekdays} from '../lexicon/weekdays.js'
import {type CalendarDate, dates} from './dates.js'

/** A day of the calendar with the day of the week beside it: "Friday, Dec. 26, 2024". */
export interface WeekdayDate {
  date: CalendarDate
  /** The word that names the day of the week. */
  word: Word
  /** Sunday 0. */
  weekday: number
  /** All days that the text may mean by it: those of "Saturday and Sunday, March 14 and 15". */
  days: readonly number[]
}

/** What may stand between the two: "Friday, Dec. 26", "Friday morning, the 26th", "Friday (Dec. 26". */
const before = /^,?\s*(?:(?:morning|afternoon|evening|night),?\s+)?\(?(?:the\s|on\s)?$/u
const after = /^,?\s*\(?(a\s|the\s|on\s)?$/u

const weekdayOf = (word: Word | undefined): number | undefined => {
  if (!word || word.text[0] === word.text[0]!.toLowerCase()) return undefined
  return weekdays.get(word.normal.endsWith('.') ? word.normal.slice(0, -1) : word.normal)
}

/** "Dec. 26 and 27", "Dec. 26, 27 and 28": the days after the first. */
function moreDays({block, yearEnd, end}: CalendarDate): number[] {
  const list = /^(?:(?:,\s?|\s(?:and|or|to|through)\s|,\s(?:and|or)\s)\d{1,2}(?![\d:,.]\d|\d|%))+/u.exec(
    block.text.slice(Math.max(end, yearEnd === end ? end : yearEnd), end + 40)
  )
  return list ? Array.from(matchesIn(list[0], /\d{1,2}/gu), ([day]) => Number(day)) : []
}

function pair(date: CalendarDate): WeekdayDate | undefined {
  const {block, start, firstWord, lastWord, yearEnd, day, lastDay} = date
  const {words, text} = block
  const days = [day, ...(lastDay === undefined ? [] : [lastDay]), ...moreDays(date)]
  for (let index = firstWord - 1; index >= 0 && index >= firstWord - 3; index--) {
    const word = words[index]!
    const weekday = weekdayOf(word)
    if (weekday === undefined) continue
    // "Monday through Friday, Dec. 26": which of them is meant by the date is open, unless it has as many days.
    const several = weekdayOf(words[index - 2]) !== undefined || weekdayOf(words[index - 1]) !== undefined
    // A full stop after the whole word ends the sentence: "Shops close on Sunday. June 3, 2024, is a holiday."
    const gap = text.slice(word.end, start)
    const rest = word.normal.endsWith('day') ? gap : gap.replace(/^\./u, '')
    // "They met on Friday. On June 7, 2025, a Saturday, they left."
    if (!before.test(rest)) break
    return !several || days.length > 1 ? {date, word, weekday, days} : undefined
  }
  for (let index = lastWord; index <= lastWord + 1; index++) {
    const word = words[index]
    const weekday = weekdayOf(word)
    if (!word || weekday === undefined || days.length > 1) continue
    const between = after.exec(text.slice(yearEnd, word.end - word.text.length))
    // "On March 5, Friday prayers began": without an article something must close the apposition.
    const closed = between?.[1] !== undefined || /^\s*(?:[,;)]|\.\s|\.?$)/u.test(text.slice(word.end, word.end + 2))
    return between && closed ? {date, word, weekday, days} : undefined
  }
  return undefined
}

/** The dates of the article that have a day of the week beside them. */
export const weekdayDates = memo((tree: Article): readonly WeekdayDate[] => {
  const found: WeekdayDate[] = []
  for (const date of dates(tree)) {
    const hit = pair(date)
    if (hit) found.push(hit)
  }
  return found
})
