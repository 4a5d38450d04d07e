import {copy} from '../src/analysis/copy.js'
import {type CalendarDate, dates} from '../src/analysis/dates.js'
import {sign} from '../src/analysis/signs.js'
import {signs} from '../src/analysis/spots.js'
import type {Block} from '../src/core/block.js'
import {matchesIn} from '../src/core/matches-in.js'
import {fullMonths, monthLengths} from '../src/lexicon/months.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Words that lead to a date. */
const leads: ReadonlySet<string> = new Set(
  'on by since until till from before after through thru to between of dated born died effective begins starting ending expires'.split(
    ' '
  )
)

/** Words that may follow a day and are no noun counted by it: "on June 31 in Rome", not "in June 31 people died". */
const followers: ReadonlySet<string> = new Set(
  `and or to in at the a an for with after before when as but on of from by that which who was is were are be will would has had have
  said says through until last this next if while because since during about it he she they we his her their its not`.split(
    /\s+/u
  )
)

/** Whether the number after a month is plainly a day and no count, year or street. */
function isDay({block, order, day, year, firstWord, lastWord, yearEnd, start, end}: CalendarDate): boolean {
  if (year !== undefined) return true
  const {words, text} = block
  const next = words[lastWord]
  const led = leads.has(words[firstWord - 1]?.normal ?? '')
  if (/\b0\d/u.test(text.slice(start, end))) return false
  if (next && /^\s+$/u.test(text.slice(yearEnd, next.start)) && !followers.has(next.normal)) return false
  if (order === 'day-month' && !led && words[firstWord - 1]?.normal !== 'the') return false
  return day <= 31 || led
}

/** "The court ruled in June 6-3", "beat Ohio on Nov. 9, 3-2": votes and games have such numbers too. */
function isScore({block, firstWord, start}: CalendarDate): boolean {
  if (leads.has(block.words[firstWord - 1]?.normal ?? '')) return false
  return /\b(?:in|last|this|rul\w+|vot\w+|decid\w+|beat\w*|w[io]n\w*|los[est]\w*|defeat\w*|scor\w+|played|approv\w+|reject\w+|pass\w+|court|panel|game|match|record)\b/iu.test(
    block.text.slice(Math.max(0, start - 60), start)
  )
}

function checkDate(date: CalendarDate): Finding | undefined {
  const {block, start, end, yearEnd, month, day, lastDay, year, order} = date
  const text = block.text.slice(start, end)
  if (order === 'iso') {
    const noLeap = month === 2 && day === 29 && !isLeap(year ?? 0)
    if (month >= 1 && month <= 12 && day >= 1 && day <= monthLengths[month - 1]! && !noLeap) return undefined
    return {at: {block, start, end}, reason: `No such day: \`${text}\`; check`}
  }
  const name = fullMonths[month - 1]!
  const length = monthLengths[month - 1]!
  const last = Math.max(day, lastDay ?? 0)
  if (last > length || day === 0) {
    if (!isDay({...date, day: last})) return undefined
    const days = month === 2 ? 'at most 29' : length
    return {at: {block, start, end}, reason: `${name} has ${days} days: \`${text}\`; check`}
  }
  if (month === 2 && last === 29 && year !== undefined && !isLeap(year)) {
    const whole = block.text.slice(start, yearEnd)
    return {at: {block, start, end: yearEnd}, reason: `February has 28 days in ${year}: \`${whole}\`; check`}
  }
  if (lastDay !== undefined && lastDay < day && !isScore(date)) {
    return {at: {block, start, end}, reason: `Range runs backwards: \`${text}\`; check`, minor: true}
  }
  return undefined
}

const time = /(?<![\d:.,$/-])(\d{1,2})(?:[:.](\d{2}))?\s?(?:[ap]\.m\.|[ap]m\b|(?:GMT|UTC|EST|EDT|CET|local time)\b)/gu

/** Without the lookbehind this is found quickly, or not at all as in most paragraphs. */
const mayHaveTime = /\d\s?(?:[ap]\.?m|GMT|UTC|EST|EDT|CET|local time)/u

function* times(block: Block): Generator<Finding> {
  if (!mayHaveTime.test(block.text)) return
  for (const match of matchesIn(block.text, time)) {
    const [text, hour, minute] = match
    const twelve = /[ap]\.?m\b/u.test(text)
    // "24:00 GMT" is midnight, "25 EST" may be anything.
    if (!twelve && minute === undefined) continue
    const hours = Number(hour)
    const isWrong = twelve ? hours > 12 || hours === 0 : hours > 24
    if (!isWrong && Number(minute ?? 0) < 60) continue
    if (twelve && hours === 0 && /a\.?m/u.test(text)) continue
    const at = {block, start: match.index, end: match.index + text.length}
    yield {at, reason: `No such time: \`${text}\`; check`}
  }
}

const years =
  /\bfrom ([12]\d{3}) (?:to|until|through) ([12]\d{3})\b(?!\s(?:levels?|figures?|standards?|numbers?))|\bbetween ([12]\d{3}) and ([12]\d{3})\b|\(([12]\d{3})\s?[-–]\s?([12]\d{3})\)/gu

/** Two years with what parts them, or one behind a bracket: quickly told, and few paragraphs have them. */
const mayBeYears = /[12]\d{3} (?:to|until|through|and) [12]\d{3}|\([12]\d{3}\s?[-–]/u

/** Verbs before "from 2019 to 2015" that make the two amounts: "the count fell from 2019 to 2015". */
const changes =
  /\b(?:down|up|fell|fall|falls|rose|rise|dropp?(?:ed|s)?|cut|reduced?|declined?|shrank|grew|went|back|compar\w{1,4}|working|count\w{0,4})\b[^.]{0,40}$/u

function* reversedYears(block: Block): Generator<Finding> {
  if (!mayBeYears.test(block.text)) return
  for (const match of matchesIn(block.text, years)) {
    const [text, ...groups] = match
    const [first, second] = groups.filter(Boolean).map(Number)
    if (first === undefined || second === undefined || first <= second) continue
    if (!text.startsWith('(') && changes.test(block.text.slice(Math.max(0, match.index - 60), match.index))) continue
    if (/^\s?(?:B\.?C|BCE)/u.test(block.text.slice(match.index + text.length, match.index + text.length + 4))) continue
    const at = text.startsWith('(')
      ? {block, start: match.index + 1, end: match.index + text.length - 1}
      : {block, start: match.index, end: match.index + text.length}
    yield {at, reason: `Range runs backwards: \`${block.text.slice(at.start, at.end)}\`; check`, minor: true}
  }
}

/**
 * Finds days, times and ranges that no calendar and no clock has.
 *
 * - A day that its month does not have ("June 31"), in a leap year or not where the year is given ("Feb. 29, 2023").
 * - An ISO date with a 13th month.
 * - A time past the end of the clock: "13 p.m.", "10:75 a.m.", "25:10 GMT". Without "a.m.", "p.m." or a time zone it may be a score or
 *   a verse and is left alone.
 * - A range that runs backwards: "from 2019 to 2015", "(1980-1972)". One severity lower.
 *
 * A number after a month is taken for a day only where it can be nothing else: "In April 31 people died" counts people.
 */
export default defineRule({
  id: 'impossible-dates',
  group: 'dates',
  description: 'A day, a time or a range of years that does not exist',
  rationale: 'There is no such day, so the right one is missing.',
  severity: 'error',
  presets: {recommended: 'error'},
  options: {},
  fix: 'none',
  quotes: 'skip',
  limits: [
    'Inside quotations nothing is checked.',
    'A count that happens to look like an impossible day ("on June 31 boats sank") is told apart by the word after it.'
  ],
  valid: [
    'It was born on Feb. 29, 2024, and died on Feb. 29.',
    'May 40 people attend? In April 31 people died.',
    'Output is down from 2019 to 2015 levels.',
    'The court ruled in June 6-3 that the law stands.',
    'The home side won 25:10 at 12 p.m.',
    'The poet (1880-1972) lived on Sept. 31st Street.'
  ],
  invalid: [
    {text: 'The offer ends on ⟦June 31⟧.', message: 'June has 30 days: `June 31`; check'},
    {
      text: 'The ship sank on ⟦Feb. 29, 2023⟧, in fog.',
      message: 'February has 28 days in 2023: `Feb. 29, 2023`; check'
    },
    'She led the party ⟦from 2019 to 2015⟧.',
    'The poet (⟦1980-1972⟧) wrote little.',
    'Doors open at ⟦13 p.m.⟧ on Monday.',
    'The log of ⟦2024-13-05⟧ is empty, and so is that of ⟦2023-02-29⟧.',
    'He met them ⟦Nov. 9-3⟧ in Rome.'
  ],
  check(tree, {report}) {
    for (const date of dates(tree)) {
      const finding = checkDate(date)
      if (finding) report(finding)
    }
    const has = signs(tree)
    for (const block of copy(tree)) {
      if ((has[block.index]! & sign.digit) === 0) continue
      for (const finding of times(block)) report(finding)
      for (const finding of reversedYears(block)) report(finding)
    }
  }
})
