import {numeralPattern, numeralValue} from '../src/analysis/numeral.js'
import {occurrences} from '../src/analysis/vocabulary.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {lazyPattern} from '../src/core/lazy-pattern.js'
import {matchesIn} from '../src/core/matches-in.js'
import {cardinals, scales} from '../src/lexicon/numbers.js'
import {peopleNouns} from '../src/lexicon/people-nouns.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

const ofPattern = lazyPattern(
  `(?<![\\p{L}\\d.,:/$€£#’'-])(${numeralPattern}) (?:out )?of (?:(?:the|its|their|all|his|her|our)(?: the)? )?(?:(?:last|first|past|previous|final|next|remaining|top) )?(${numeralPattern})(?![\\p{L}\\d%’'/:-]|[.,]\\d)`,
  'giu'
)
const inPattern = lazyPattern(`(?<![\\p{L}\\d.,:/$€£#’'-])(${numeralPattern}) in (${numeralPattern}) (\\p{L}+)`, 'giu')

/** What stands before a number that names a place in a series, or a day: "page 12 of 10", "June 29 of 2". */
const label =
  /(?:\b(?:no|nos|page|pages|chapter|part|section|article|episode|season|verse|volume|round|week|day|stage|game|match|number|age|aged|class|grade|division|group|level|phase|exhibit|seat|route|highway|room|size|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|#)\s?$/iu
/** "At 10 of nine", ten minutes before the hour. */
const clock = /\b(?:at|by|until|till|before|after|around|about) $/iu
const afterClock = /^(?:[.,;:)]|$| (?:[ap]\.?m|in the|on|that|this|when)\b)/u

const rating = /\b(?:rat(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|gave|gives?|stars?|marks?|points?|scale|effort|verdict)\b/iu
const nextUnit =
  /^\s(?:percent|per cent|%|in \S+|years?|months?|weeks?|days?|hours?|minutes?|o'clock|inch|foot|feet|meters?|metres?|miles?|kilomet)/u

const isYear = (text: string, value: number): boolean => /^\d{4}$/u.test(text) && value >= 1000 && value <= 2100

function* parts(block: Block): Generator<Finding> {
  const {text} = block
  for (const match of matchesIn(text, ofPattern())) {
    const [whole, first = '', second = ''] = match
    const part = numeralValue(first)
    const total = numeralValue(second)
    const end = match.index + whole.length
    // "Two of one mind": a whole of one has no parts.
    if (!(part > total) || total <= 1 || isYear(first, part) || isYear(second, total)) continue
    if (label.test(text.slice(Math.max(0, match.index - 12), match.index)) || nextUnit.test(text.slice(end, end + 14)))
      continue
    if (
      part < 60 &&
      total <= 12 &&
      clock.test(text.slice(Math.max(0, match.index - 8), match.index)) &&
      afterClock.test(text.slice(end))
    )
      continue
    if (rating.test(text.slice(Math.max(0, match.index - 60), end + 30))) continue
    const at = {block, start: match.index, end}
    yield {at, reason: `Part larger than whole: \`${whole}\`; check`}
  }
}

/** "11 in 10 doctors"; other nouns may be games or years that something happened in. */
function* ratios(block: Block): Generator<Finding> {
  for (const match of matchesIn(block.text, inPattern())) {
    const [, first = '', second = '', noun = ''] = match
    const part = numeralValue(first)
    const total = numeralValue(second)
    if (
      !(part > total) ||
      ![3, 4, 5, 10, 20, 100, 1000].includes(total) ||
      part > 2 * total ||
      !peopleNouns.has(noun.toLowerCase())
    )
      continue
    const end = match.index + match[0].length - noun.length - 1
    const at = {block, start: match.index, end}
    yield {at, reason: `Part larger than whole: \`${block.text.slice(match.index, end)}\`; check`}
  }
}

/** Whether a word may end a number: a digit, or a number word behind its last hyphen. */
function endsNumber(normal: string): boolean {
  const unit = normal.charCodeAt(normal.length - 1)
  if (unit >= 48 && unit <= 57) return true
  const word = normal.slice(normal.lastIndexOf('-') + 1)
  return cardinals.has(word) || scales.has(word)
}

const numberEnds = {has: endsNumber}

/** Words between a preposition and the whole. */
const determiners: ReadonlySet<string> = new Set(
  'the its their all his her our last first past previous final next remaining top'.split(' ')
)

/** Whether a number may begin with a word: a digit, or a number word before its first hyphen. */
function startsNumber(normal: string): boolean {
  const unit = normal.charCodeAt(0)
  if (unit >= 48 && unit <= 57) return true
  const hyphen = normal.indexOf('-')
  return cardinals.has(hyphen < 0 ? normal : normal.slice(0, hyphen))
}

/** Whether a number stands after the word at an index, "the" and the like between. */
function isBeforeNumber({words}: Block, index: number): boolean {
  for (let at = index + 1; at <= index + 3 && at < words.length; at++) {
    const {normal} = words[at]!
    if (startsNumber(normal)) return true
    if (!determiners.has(normal)) return false
  }
  return false
}

/**
 * The blocks in which "of" or "in" stands between two numbers, "out" before it or "the" behind it: the patterns look at no others.
 */
function blocksAmongNumbers(tree: Article): {block: Block; preposition: string}[] {
  const found: {block: Block; preposition: string}[] = []
  for (const {block, index} of occurrences(tree, numberEnds)) {
    const {words} = block
    const at = words[index + 1]?.normal === 'out' ? index + 2 : index + 1
    const preposition = words[at]?.normal
    if ((preposition !== 'of' && preposition !== 'in') || !isBeforeNumber(block, at)) continue
    if (!found.slice(-2).some(one => one.block === block && one.preposition === preposition))
      found.push({block, preposition})
  }
  return found
}

/**
 * Finds parts that are larger than their whole: "12 of the 10 crew members", "six out of five voters".
 *
 * Both numbers must be cardinals, in digits or words, with nothing but "of", "out of", an article and "last" or the like between them. Left
 * alone are years, days, times ("at 10 of nine"), pages and other places in a series, ratings ("11 out of 10"), percentages, and chains such as
 * "6 in 10 of the 3 in 10 voters".
 */
export default defineRule({
  id: 'part-of-whole',
  group: 'numbers',
  description: 'A part that is larger than its whole',
  rationale: 'Twelve of 10 is impossible, so one of the figures is wrong.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {},
  fix: 'none',
  quotes: 'skip',
  limits: [
    'Parts and wholes in different sentences, or with a noun between them ("12 members of the crew of 10"), are not compared.'
  ],
  valid: [
    'They won 49 of the 54 seats.',
    'Critics gave it 11 out of 10, and "I would give it 12 out of 10," she said.',
    'Nearly 6 in 10 of the 3 in 10 voters stayed home.',
    'The train left at 10 of nine.',
    'On page 12 of 10 volumes he wrote that 500 of 3 million had left.'
  ],
  invalid: [
    {
      text: 'Helicopters saved ⟦12 of the 10⟧ crew members.',
      message: 'Part larger than whole: `12 of the 10`; check'
    },
    'A poll found that ⟦six out of five⟧ voters knew.',
    'The party won ⟦54 of 49⟧ seats.',
    'The team lost ⟦eight of its last six⟧ games.',
    'Some ⟦11 in 10⟧ doctors agree.'
  ],
  check(tree, {report}) {
    for (const {block, preposition} of blocksAmongNumbers(tree)) {
      for (const finding of preposition === 'of' ? parts(block) : ratios(block)) report(finding)
    }
  }
})
