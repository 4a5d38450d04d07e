import {copy} from '../src/analysis/copy.js'
import {type CalendarDate, dates} from '../src/analysis/dates.js'
import {looseMonths} from '../src/analysis/loose-months.js'
import {isQuoted} from '../src/analysis/quotations.js'
import {sign} from '../src/analysis/signs.js'
import {signs} from '../src/analysis/spots.js'
import type {Block, TextRange} from '../src/core/block.js'
import {matchesIn} from '../src/core/matches-in.js'
import {datedEvents} from '../src/lexicon/date-names.js'
import {fullMonths, wireMonths} from '../src/lexicon/months.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

type Part = 'ordinals' | 'months' | 'comma' | 'order' | 'numeric'

/** Roles in which dates are stamps or keep the form of their source. */
const stamped: ReadonlySet<string> = new Set(['byline', 'credit', 'table', 'caption', 'note', 'liveblog-entry'])

/** "Ann Ray (@annray) March 3, 2016": the stamp of a quoted post keeps its form. */
const isStamp = ({text}: Block, start: number): boolean =>
  /@\w{1,30}\)?\s{0,2}$/u.test(text.slice(Math.max(0, start - 36), start))

/** Whether a date is part of a name: "the July 4th weekend", "the September 11th attacks", "March 17th Street". */
function isName(date: CalendarDate): boolean {
  const {block, lastWord, yearEnd} = date
  const next = block.words[lastWord]
  if (!next || !/^[\s-]+$/u.test(block.text.slice(yearEnd, next.start))) return false
  return datedEvents.has(next.normal)
}

const dayText = ({day, lastDay}: CalendarDate): string => (lastDay === undefined ? `${day}` : `${day}-${lastDay}`)

/** The date as the house writes it. */
function rewrite(date: CalendarDate, mode: 'us' | 'uk', short: boolean, withYear: boolean): string {
  const month = (short ? wireMonths : fullMonths)[date.month - 1]!
  const days = dayText(date)
  const year = withYear && date.year !== undefined ? `${mode === 'us' ? ', ' : ' '}${date.year}` : ''
  return (mode === 'us' ? `${month} ${days}` : `${days} ${month}`) + year
}

/** Where "the 26th of December" begins, its article included. */
function startOf({block, firstWord, start, order, ordinal}: CalendarDate): number {
  const before = block.words[firstWord - 1]
  return order === 'day-month' && ordinal && before?.normal === 'the' ? before.start : start
}

/** The order that most dates of a text have; "the 26th of December" is said in either. Where they are even, month and day. */
function orderOf(all: readonly CalendarDate[]): 'us' | 'uk' {
  let lead = 0
  for (const {block, firstWord, order} of all) {
    if (order === 'month-day') lead++
    else if (order === 'day-month' && block.words[firstWord - 1]?.normal !== 'the') lead--
  }
  return lead < 0 ? 'uk' : 'us'
}

function checkDate(date: CalendarDate, parts: ReadonlySet<Part>, mode: 'us' | 'uk'): Finding | undefined {
  const {block, order, end, yearEnd, ordinal, month, monthWord} = date
  const word = block.words[monthWord]!
  const short = parts.has('months') || word.normal.length < fullMonths[month - 1]!.length
  if (ordinal && parts.has('ordinals')) {
    const start = startOf(date)
    // "26th December 2024" is turned round, so its year belongs to what is replaced.
    const withYear = (order === 'day-month') === (mode === 'us')
    const at = {block, start, end: withYear ? yearEnd : end}
    const right = rewrite(date, mode, short, withYear)
    return {
      at,
      reason: `Ordinal in date \`${block.text.slice(at.start, at.end)}\`; write \`${right}\``,
      expected: [right]
    }
  }
  const turned = order !== (mode === 'us' ? 'month-day' : 'day-month')
  if (turned && parts.has('order')) {
    const at = {block, start: startOf(date), end: yearEnd}
    const right = rewrite(date, mode, short, true)
    const reason = `Order of day and month in \`${block.text.slice(at.start, at.end)}\`; write \`${right}\``
    return {at, reason, expected: [right], fix: 'suggested', minor: true}
  }
  if (parts.has('months') && !turned && !/\b0\d/u.test(block.text.slice(date.start, end))) {
    const text = block.text.slice(word.start, word.end)
    const right = wireMonths[month - 1]!
    // "Sept 5": only the form is judged here, the full stop of a short form is its own business in headlines.
    if (text === right || (block.role === 'headline' && `${text}.` === right)) return undefined
    const at = {block, start: date.start, end}
    const expected = rewrite(date, mode, true, false)
    return {
      at,
      reason: `Month in \`${block.text.slice(at.start, at.end)}\`; write \`${expected}\``,
      expected: [expected],
      minor: true
    }
  }
  return undefined
}

/** "Dec. 26, 2024 the court": the year is set off on both sides. */
function missingComma({block, order, year, firstWord, lastWord, start, yearEnd}: CalendarDate): Finding | undefined {
  const next = block.words[lastWord]
  const before = block.words[lastWord - 1]
  // At the head of a paragraph it is the date of an entry: "Oct. 31, 2012 The storm".
  if (firstWord === 0) return undefined
  if (order !== 'month-day' || year === undefined || !next || next.sentence !== block.words[firstWord]!.sentence)
    return undefined
  if (!before || !/^\s+$/u.test(block.text.slice(yearEnd, next.start)) || !/^\p{L}/u.test(next.text)) return undefined
  if (!block.text.slice(start, yearEnd).includes(',')) return undefined
  const text = block.text.slice(start, yearEnd)
  return {
    at: {block, start, end: yearEnd},
    reason: `No comma after the year in \`${text}\`; write \`${text},\``,
    expected: [`${text},`],
    fix: 'suggested',
    minor: true
  }
}

/** "on 12/11/24": the 12th of November or the 11th of December. */
function* ambiguousDates(block: Block): Generator<Finding> {
  for (const match of matchesIn(block.text, /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/gu)) {
    const [text, first, second] = match
    if (Number(first) > 12 || Number(second) > 12 || Number(first) === Number(second)) continue
    if (Number(first) * Number(second) === 0) continue
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Day and month of \`${text}\` cannot be told apart; spell out the month`,
      minor: true
    }
  }
}

const writing: ReadonlySet<string> = new Set(
  'wrote writes written tweet tweeted tweets posted letter email memo'.split(' ')
)

/** Whether the paragraph of a quotation says that it was written: spoken words get house style, written ones stay as they are. */
const isWritten = ({block}: TextRange): boolean => block.words.some(({normal}) => writing.has(normal))

/**
 * Finds dates that are not written as wire services write them.
 *
 * What is looked at is set by `parts`:
 *
 * - `ordinals`: "Dec. 26th", "the 26th of December". Names that contain a date are left alone ("the July 4th weekend", "the
 *   September 11th attacks", "the 26th anniversary"), and so are street names.
 * - `months`: the long months are shortened before a day ("Nov. 23", but "March 23"), and none is shortened without a day
 *   ("in December", "December 2024").
 * - `comma`: the year of a full date is set off on both sides ("on Dec. 26, 2024, the court").
 * - `order`: "26 December" where `mode` is `us`, "December 26" where it is `uk`; with `text`, which the presets set, what most dates of the text are not.
 * - `numeric`: "12/11/24", which is one day in London and another in New York.
 *
 * Stamps of quoted posts, bylines, credits, captions and tables keep their dates as they are, and so do quotations that were written, not
 * spoken ("she wrote"). Inside other quotations the replacement is only suggested.
 */
export default defineRule({
  id: 'date-style',
  group: 'dates',
  description: 'A date that is not written in house style',
  rationale: 'Wire dates take plain numbers and fixed forms of the months, so that they read alike in every story.',
  severity: 'warning',
  presets: {
    news: ['warning', {mode: 'text'}],
    ap: ['warning', {parts: ['ordinals', 'months', 'comma']}],
    strict: ['warning', {parts: ['ordinals', 'order', 'numeric'], mode: 'text'}]
  },
  options: {
    parts: {
      type: 'array',
      items: {type: 'string', enum: ['ordinals', 'months', 'comma', 'order', 'numeric']},
      default: ['ordinals'],
      description: 'What is looked at. All but `ordinals` is reported one severity lower.'
    },
    mode: {
      type: 'string',
      enum: ['us', 'uk', 'text'],
      default: 'us',
      description: 'Order of day and month: `December 26` (us), `26 December` (uk), or as most dates of the text.'
    }
  },
  fix: 'safe',
  quotes: 'check',
  limits: [
    'Ordinals in speech are reported as well: houses differ on whether a quotation keeps them.',
    'Ordinals spelled out (`the twenty-sixth of December`) are not seen.'
  ],
  valid: [
    {text: 'The mill burned on 5 May 2019 and again on 12 July.', options: {parts: ['order'], mode: 'text'}},
    'The town marked the 26th anniversary of the flood on Dec. 26.',
    'The shop on 2nd Street opened in December 2024.',
    'Fireworks over the July 4th weekend cost the city a fortune.',
    {text: 'The bridge was closed from Nov. 23 to March 4.', options: {parts: ['ordinals', 'months', 'comma']}},
    {
      text: 'The plant opened in August, and on Dec. 5, 2024, it closed.',
      options: {parts: ['ordinals', 'months', 'comma']}
    },
    '"The park will close on Dec. 5th," the mayor wrote.',
    {text: 'Jo Park (@joparknews) November 23, 2015', options: {parts: ['months']}}
  ],
  invalid: [
    {
      text: 'The ferry sank on ⟦Dec. 26th⟧ off the cape.',
      message: 'Ordinal in date `Dec. 26th`; write `Dec. 26`',
      expected: ['Dec. 26']
    },
    {text: '"We open on ⟦Dec. 5th⟧," she said.', expected: ['Dec. 5']},
    {text: 'She was born on ⟦the 3rd of June⟧ in a barn.', expected: ['June 3']},
    {text: 'Voters filed ⟦November 23⟧ suits.', options: {parts: ['months']}, expected: ['Nov. 23']},
    {text: 'The school opened on ⟦Mar. 15⟧.', options: {parts: ['months']}, expected: ['March 15']},
    {text: 'The school opened in ⟦Sept. 2019⟧.', options: {parts: ['months']}, expected: ['September 2019']},
    {text: 'On ⟦May 5, 2019⟧ the mill burned.', options: {parts: ['comma']}, expected: ['May 5, 2019,']},
    {text: 'The mill burned on ⟦5 May 2019⟧.', options: {parts: ['order']}, expected: ['May 5, 2019']},
    {
      text: 'The mill burned on ⟦6th June⟧ 2017 and was rebuilt by 1 May 2018.',
      options: {mode: 'text'},
      expected: ['6 June']
    },
    {text: 'It burned on 5 May, 6 June and ⟦July 7⟧.', options: {parts: ['order'], mode: 'text'}, expected: ['7 July']},
    {text: 'Claims are due by ⟦3/4/2026⟧ at the latest.', options: {parts: ['numeric']}}
  ],
  check(tree, {options, report}) {
    const parts = new Set(options.parts)
    const say = (finding: Finding | undefined): void => {
      if (!finding || !('block' in finding.at)) return
      if (!isQuoted(tree, finding.at)) report(finding)
      else if (!isWritten(finding.at)) report({...finding, fix: 'suggested'})
    }
    const all = dates(tree)
    const mode = options.mode === 'text' ? orderOf(all) : options.mode
    for (const date of all) {
      const {block, order, month, start} = date
      if (order === 'iso' || month > 12 || stamped.has(block.role) || isStamp(block, start) || isName(date)) continue
      say(checkDate(date, parts, mode))
      if (parts.has('comma')) say(missingComma(date))
    }
    if (parts.has('months')) {
      for (const {block, start, end, right} of looseMonths(tree)) {
        if (stamped.has(block.role) || block.role === 'headline') continue
        const reason = `Month in \`${block.text.slice(start, end)}\`; write \`${right}\``
        say({at: {block, start, end}, reason, expected: [right], minor: true})
      }
    }
    if (parts.has('numeric')) {
      const has = signs(tree)
      for (const block of copy(tree))
        if ((has[block.index]! & sign.slash) !== 0 && !stamped.has(block.role))
          for (const finding of ambiguousDates(block)) say(finding)
    }
  }
})
