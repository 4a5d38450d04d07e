import {issued} from '../src/analysis/issued.js'
import {type WeekdayDate, weekdayDates} from '../src/analysis/weekday-dates.js'
import type {Article} from '../src/core/document.js'
import {monthLengths, wireMonths} from '../src/lexicon/months.js'
import {weekdayNames} from '../src/lexicon/weekdays.js'
import {defineRule} from '../src/rule/define-rule.js'

/** Days from which a date without a year may be away from the day of publication. */
const farthest = 200
/** First full year of the Gregorian calendar in English-speaking countries. */
const gregorian = 1753
const day = 86_400_000

const timeOf = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date)

/** Years in which the text may mean its date; none when it says too little. */
function yearsOf(tree: Article, {date}: WeekdayDate): number[] {
  if (date.year !== undefined) return date.year >= gregorian ? [date.year] : []
  const known = issued(tree)
  if (!known?.sure || known.year === undefined) return []
  const published = timeOf(known.year, known.month, known.day)
  const distance = (year: number): number => Math.abs(timeOf(year, date.month, date.day) - published) / day
  return [known.year - 1, known.year, known.year + 1]
    .filter(year => distance(year) <= farthest)
    .sort((a, b) => distance(a) - distance(b))
}

const exists = ({date}: WeekdayDate): boolean =>
  date.month <= 12 && date.day >= 1 && date.day <= monthLengths[date.month - 1]!

/**
 * Finds a day of the week that does not fit the date beside it: "Friday, Dec. 26, 2024" was a Thursday.
 *
 * The two must stand side by side, with no more than a comma, a bracket, "the", "on" or a part of the day between them. Where the year
 * is given, the calendar decides. Where it is not, the day of publication must be known, from the front matter, the settings or a dateline
 * with a year; the weekday is reported if it fits the date in none of the years within 200 days of it. The clock is never asked.
 */
export default defineRule({
  id: 'weekday-date',
  group: 'dates',
  description: 'A day of the week that does not fit its date',
  rationale: 'Either the day or the date is wrong, and readers will go by one of them.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {},
  fix: 'none',
  quotes: 'check',
  limits: [
    'Without a year, and without a day of publication, nothing is checked.',
    'Dates before 1753 and dates marked as Old Style are passed over.'
  ],
  valid: [
    'Shops close on Sunday. June 3, 2024, is a holiday.',
    'The summit opens on Thursday, Dec. 26, 2024.',
    'The summit opens on Friday, Dec. 26.',
    'The shop opens every Friday; Dec. 26, 2024, is a holiday.',
    'They play on Saturday and Sunday, March 15 and 16, 2025.'
  ],
  invalid: [
    {
      text: 'The summit opens on ⟦Friday⟧, Dec. 26, 2024.',
      message: 'Dec. 26, 2024, was a Thursday, not `Friday`; check day or date',
      expected: ['Thursday']
    },
    'The court meets on ⟦Monday⟧, March 14, 2025, at noon.',
    'The law was passed on 26 December 2024, a ⟦Saturday⟧, after a long night.',
    'It opened on 2024-12-26 (⟦Friday⟧).',
    'OSLO, March 3, 2025 (AP) — The court meets on ⟦Tuesday⟧, March 12.'
  ],
  check(tree, {report}) {
    for (const hit of weekdayDates(tree)) {
      const {date, word, weekday, days} = hit
      if (!exists(hit) || /\bOld Style\b/u.test(date.block.text)) continue
      const years = yearsOf(tree, hit)
      const fits = (year: number): boolean =>
        days.some(candidate => new Date(timeOf(year, date.month, candidate)).getUTCDay() === weekday)
      const nearest = years[0]
      if (nearest === undefined || years.some(fits)) continue
      const right = weekdayNames[new Date(timeOf(nearest, date.month, date.day)).getUTCDay()]!
      const text = date.block.text.slice(word.start, word.end)
      report({
        at: {block: date.block, start: word.start, end: word.end},
        reason: `${wireMonths[date.month - 1]} ${date.day}, ${nearest}, was a ${right}, not \`${text}\`; check day or date`,
        expected: [right]
      })
    }
  }
})
