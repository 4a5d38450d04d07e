import {changeOf, shortNumber} from '../src/analysis/change-of.js'
import {numeralPattern} from '../src/analysis/numeral.js'
import {percentBlocks} from '../src/analysis/percent-blocks.js'
import {type StatedChange, statedChanges} from '../src/analysis/stated-changes.js'
import {hasWords} from '../src/analysis/vocabulary.js'
import type {Block} from '../src/core/block.js'
import {lazyPattern} from '../src/core/lazy-pattern.js'
import {matchesIn} from '../src/core/matches-in.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

const percent = `(${numeralPattern})(?:%|[ -]percent|[ -]pct\\.?| per cent|-per-cent)`
/** What a percentage may stand before; looked for first, as any number in any block would be a start. */
const leadNoun = /[ -](lead|edge|advantage|margin)(?! of error)(?![\p{L}-])/giu
const atLead = lazyPattern(`(?<![\\p{L}\\d.,:/$€£-])${percent}$`, 'iu')
/** Longer than any percentage is written. */
const reach = 80
const adverbial = lazyPattern(
  `\\b(?:lead(?:s|ing)?|led|trail(?:s|ed|ing)?|ahead|behind)(?: (?!by )[\\p{L}.’'-]{1,20}){0,4} by (?:(?:about|around|nearly|almost|roughly|just|only|over|at least|more than|less than|as much as|some) ){0,2}${percent}(?![\\p{L}\\d-])`,
  'giu'
)

/** Words that every pattern has one of: "leads", "6-percent-lead". */
const leadWords = {
  has: (normal: string): boolean => /lead|\bled\b|trail|ahead|behind|edge|advantage|margin/u.test(normal)
}

const atEnd = lazyPattern(`${percent}$`, 'iu')

/** Leads in something that is counted in percent of another's size. */
const business =
  /\b(?:sales|prices?|profits?|revenues?|earnings|shares?|stocks?|markets?|production|output|costs?|wages?|pay|salar(?:y|ies)|speeds?|productivity|performance|fundrais\w*|spend\w*|donat\w*|ratings|viewers?|audience|index|S&P|benchmark|inflation|growth|discount|tax(?:es)?|tariffs?|faster|cheaper)\b/iu
const election =
  /\b(?:polls?|polling|surveys?|voters?|votes?|ballots?|elections?|electorate|caucus(?:es)?|primar(?:y|ies)|precincts?|candidates?|race|runoff|turnout|democrats?|republicans?|undecided)\b/iu

/** A percentage that ends up in points: "4 percent" becomes "4 percentage points", "4-percentage-point" before its noun. */
function inPoints(text: string, before: boolean): string {
  const number = /^(.+?)(?:%|[ -]percent|[ -]pct\.?| per cent|-per-cent)$/iu.exec(text)?.[1] ?? text
  return before
    ? `${number}-percentage-point`
    : `${number} percentage ${/^(?:1|one)$/iu.test(number) ? 'point' : 'points'}`
}

/** Whether a change of a share is given by the difference of the two shares, and not by what it comes to in percent. */
function isDifference(change: StatedChange): boolean {
  const {stated, from} = change
  if (!stated || !from.percent || stated.unit === 'points') return false
  const {percent: relative, difference} = changeOf(change)
  const near = Math.max(0.6, 0.03 * stated.value)
  return (
    Math.abs(Math.abs(difference) - stated.value) <= (stated.hedge === undefined ? 0.101 : 0.6) &&
    Math.abs(Math.abs(relative) - stated.value) > near
  )
}

function* changes(all: readonly StatedChange[]): Generator<Finding> {
  for (const change of all) {
    if (!isDifference(change)) continue
    const {block, start, end, from, to} = change
    const {percent: relative, difference} = changeOf(change)
    const points = shortNumber(Math.round(Math.abs(difference) * 100) / 100)
    const before = /^ (?:increase|rise|gain|jump|decrease|drop|fall|decline|cut|reduction|swing|change|growth)\b/u.test(
      block.text.slice(end, end + 12)
    )
    yield {
      at: {block, start, end},
      reason: `Change from ${from.value} to ${to.value} percent is ${points} percentage ${points === '1' ? 'point' : 'points'} (${shortNumber(relative)} percent); say \`percentage points\``,
      expected: [inPoints(block.text.slice(start, end), before)]
    }
  }
}

/** A percentage by which someone leads, and the stretch in which that is said. */
interface Lead {
  start: number
  end: number
  from: number
  to: number
  /** What the percentage stands before, if it does. */
  noun: string
}

function* leadsIn(text: string): Generator<Lead> {
  for (const {index: to, 0: whole, 1: noun = ''} of matchesIn(text, leadNoun)) {
    const number = atLead().exec(text.slice(Math.max(0, to - reach), to))
    if (!number) continue
    const from = to - number[0].length
    yield {start: from, end: to + whole.length, from, to, noun}
  }
  for (const {index: start, 0: whole} of matchesIn(text, adverbial())) {
    const to = start + whole.length
    yield {start, end: to, from: start + whole.search(atEnd()), to, noun: ''}
  }
}

function* leads(block: Block): Generator<Finding> {
  const {text} = block
  for (const {start, end, from, to, noun} of leadsIn(text)) {
    const after = text.slice(end, end + 40)
    // "Leads by 46 percent to 35 percent", "by 70 to 25 percent", "46 percent of the vote".
    if (/^(?:,? ?(?:to|versus|vs\.?|against|compared)\b|[-–]\d| of\b|, \d)/iu.test(after)) continue
    if (/\d+ ?(?:%|percent)? (?:to|or|versus) $/u.test(text.slice(Math.max(0, from - 16), from))) continue
    const around = text.slice(Math.max(0, start - 160), end + 120)
    const isPoll = election.test(around)
    if (!isPoll && (business.test(around) || /^(?:edge|advantage|margin)$/iu.test(noun))) continue
    if (/^(?:profit|operating|gross|net|sales)\b/iu.test(text.slice(to + 1, to + 12))) continue
    const shown = text.slice(from, to)
    yield {
      at: {block, start: from, end: to},
      reason: `Lead of \`${shown}\` is counted in points; say \`percentage points\``,
      expected: [inPoints(shown, noun !== '')]
    }
  }
}

/**
 * Finds differences of two percentages that are called a percentage: "rose 4 percent, from 40 percent to 44 percent" (it rose four
 * points, or 10 percent).
 *
 * - Changes: a percentage that stands with the two percentages it leads from and to, equals their difference and not what the change comes
 *   to in percent. Any order counts ("to 44 percent from 40 percent", "44 percent, up 4 percent from 40 percent").
 * - Leads: "a 6 percent lead", "leads by 5 percent". "Edge", "advantage" and "margin" count where the talk is of polls and votes;
 *   where it is of sales, prices or speeds, nothing does. Left alone is "leads by 46 percent to 35 percent".
 *
 * What is in quotation marks is left as it was said.
 */
export default defineRule({
  id: 'percent-points',
  group: 'numbers',
  description: 'Percentage points called percent',
  rationale: 'From 40 to 44 percent is 4 percentage points, and 10 percent.',
  severity: 'warning',
  presets: {news: 'warning'},
  options: {},
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'A change is only judged where its sentence gives both ends.',
    'Margins of error in percent are left alone, as most pollsters give them so.'
  ],
  valid: [
    'She leads Cole by 70 percent to 25 percent in the poll.',
    'Sales rose 10 percent, from $40 million to $44 million.',
    'Turnout rose 4 percentage points to 44 percent from 40 percent.',
    'Turnout rose 10 percent, from 40 percent to 44 percent.',
    'The maker has a 5 percent lead in sales, and a 20 percent margin on each car.',
    '"Turnout rose 4 percent, from 40 percent to 44 percent," she said.',
    'The poll has a 4 percent margin of error.'
  ],
  invalid: [
    {
      text: 'Turnout rose ⟦4 percent⟧, from 40 percent to 44 percent.',
      message: 'Change from 40 to 44 percent is 4 percentage points (10 percent); say `percentage points`',
      expected: ['4 percentage points']
    },
    {text: 'The jobless rate fell ⟦1%⟧ to 4% from 5% in May.', expected: ['1 percentage point']},
    {text: 'Ruiz leads by ⟦5 percent⟧ in the poll.', expected: ['5 percentage points']},
    {text: 'Ruiz took a ⟦6-percent⟧ lead over Cole.', expected: ['6-percentage-point']},
    'Approval reached 44 percent, up ⟦four percent⟧ from 40 percent a year ago.'
  ],
  check(tree, {report}) {
    for (const finding of changes(statedChanges(tree))) report(finding)
    if (!hasWords(tree, leadWords)) return
    for (const block of percentBlocks(tree)) for (const finding of leads(block)) report(finding)
  }
})
