import {blocksWith, occurrences} from '../src/analysis/vocabulary.js'
import type {Block, Word} from '../src/core/block.js'
import {matchesIn} from '../src/core/matches-in.js'
import {cardinals} from '../src/lexicon/numbers.js'
import {
  beforeHedge,
  doubleNegations,
  falls,
  firstHedges,
  lessWords,
  masses,
  oneIn,
  secondHedges,
  vagueCounts
} from '../src/lexicon/ratio-words.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

const countOf = ({normal}: Word): number | undefined =>
  /^\d{1,7}$/u.test(normal) ? Number(normal) : normal === 'twice' ? 2 : cardinals.get(normal)

/** "Two-and-a-half", "twenty-five", "2.5": a number, and no fraction is simple enough to put in its place. */
const isOtherCount = ({normal}: Word): boolean =>
  /^\d+\.\d+$/u.test(normal) || (normal.includes('-') && cardinals.has(normal.slice(0, normal.indexOf('-'))))

const isSpace = ({text}: Block, a: Word, b: Word): boolean => /^\s+$/u.test(text.slice(a.end, b.start))

const slice = ({text}: Block, a: Word, b: Word): string => text.slice(a.start, b.end)

/** Adjectives are followed by these, not by something that "less" measures: "three times less than", "three times less water". */
const closesLess = /^\s*(?:[.,;:!?)]|$|than\b|for\b|in\b|on\b|of\b|and\b|or\b|to\b|per\b|this\b|last\b|when\b|if\b)/u

/** "Less than a week later": a time, not a ratio. */
const span =
  /^\s+than\s+(?:an?|one|two|three|four|five|six|\d{1,3})\s+(?:second|minute|hour|day|week|month|year|decade)/u

/** "Three times less likely" is "one-third as likely". */
const adjective =
  /(?:ly|ive|ful|[ai]ble|ous|ic)$|^(?:dense|toxic|severe|safe|rich|bright|prone|popular|efficient|frequent|dependent|violent|important|prevalent|heavy|fatal|lethal|harmful|often|common)$/u

function ratio(block: Block, index: number): Finding | undefined {
  const {words, text} = block
  const times = words[index]!
  // "Twice less" is "two times less".
  const count = times.normal === 'twice' ? times : words[index - 1]
  const less = words[index + 1]
  const half = less && lessWords.get(less.normal)
  if (
    !count ||
    !less ||
    half === undefined ||
    (count !== times && !isSpace(block, count, times)) ||
    !isSpace(block, times, less)
  )
    return undefined
  const value = countOf(count)
  if (value === undefined && !vagueCounts.has(count.normal) && !isOtherCount(count)) return undefined
  const after = text.slice(less.end, less.end + 48)
  if (span.test(after) || after.startsWith('-')) return undefined
  // "A hundred times smaller".
  const article = words[index - 2]
  const first = article?.normal === 'a' && isSpace(block, article, count) && value === undefined ? article : count
  const actual = slice(block, first, less)
  const at = {block, start: first.start, end: less.end}
  const right = replacement(value, half, less, after)
  if (right === undefined) return {at, reason: `Unclear ratio \`${actual}\`; give the fraction or the figures`}
  return {at, reason: `Unclear ratio \`${actual}\`; write \`${right}\``, expected: [right]}
}

/** "One-third as much"; nothing where what follows may be an adjective or a noun. */
function replacement(value: number | undefined, half: string, less: Word, after: string): string | undefined {
  const fraction = value === undefined ? undefined : oneIn.get(value)
  if (fraction === undefined) return undefined
  if (less.normal !== 'less' || closesLess.test(after)) return `${fraction} ${half}`
  const next = /^\s+(\p{Ll}+)/u.exec(after)?.[1] ?? ''
  if (masses.has(next)) return `${fraction} as much`
  return adjective.test(next) ? `${fraction} as` : undefined
}

function negativeFall(block: Block, index: number): Finding | undefined {
  const {words, text} = block
  const verb = words[index]!
  const match =
    /^\s+(?:by\s+)?(?:(?:minus|negative)\s+|[-−](?=\d))\d[\d.,]{0,12}\s?(?:%|percent\b|per cent\b|points?\b)/u.exec(
      text.slice(verb.end, verb.end + 60)
    )
  if (!match) return undefined
  const end = verb.end + match[0].length
  const actual = text.slice(verb.start, end)
  const right = actual.replace(/(?:minus|negative)\s+|[-−](?=\d)/u, '')
  return {
    at: {block, start: verb.start, end},
    reason: `Falls twice in \`${actual}\`; write \`${right}\``,
    expected: [right]
  }
}

const isNumber = (word: Word | undefined): word is Word =>
  word !== undefined && (/^\d/u.test(word.text) || cardinals.has(word.normal.split('-')[0] ?? ''))

function stack(block: Block, index: number): Finding | undefined {
  const {words} = block
  const first = words[index]!
  const second = words[index + 1]
  if (!second) return undefined
  const {normal} = first
  const isHedge =
    firstHedges.has(normal) ||
    ((normal === 'about' || normal === 'around') && beforeHedge.has(words[index - 1]?.normal ?? ''))
  if (!isHedge) return undefined
  const isAtLeast =
    (second.normal === 'at' && words[index + 2]?.normal === 'least') ||
    (second.normal === 'up' && words[index + 2]?.normal === 'to')
  if ((!isAtLeast && !secondHedges.has(second.normal)) || !isSpace(block, first, second)) return undefined
  const number = words[index + (isAtLeast ? 3 : 2)]
  const before = words[index + (isAtLeast ? 2 : 1)]
  if (!isNumber(number) || !before || !/^\s+[$€£]?$/u.test(block.text.slice(before.end, number.start))) return undefined
  const actual = slice(block, first, number)
  return {
    at: {block, start: first.start, end: number.end},
    reason: `Two hedges on one number in \`${actual}\`; keep one`
  }
}

const orMore =
  /\b(?:at least|up to|as many as|as much as|more than) [$€£]?(?:\d[\d,.]{0,14}|\p{L}{3,9}(?:-\p{L}{3,5})?)(?: (?:million|billion|thousand|hundred|percent))? or (?:more|less|fewer)\b/giu

function* phrases(block: Block): Generator<Finding> {
  for (const match of / or (?:more|less|fewer)/i.test(block.text) ? matchesIn(block.text, orMore) : []) {
    const [text] = match
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Two hedges on one number in \`${text}\`; keep one`
    }
  }
}

const orWord = new Set(['or'])

/** Phrases by their longest word, the last one of those: it is rarer than the first, which may be "not". */
const negations = new Map<string, {phrase: readonly string[]; at: number}[]>()
for (const phrase of doubleNegations.map(text => text.split(' '))) {
  const longest = Math.max(...phrase.map(({length}) => length))
  const at = phrase.findLastIndex(({length}) => length === longest)
  negations.set(phrase[at]!, [...(negations.get(phrase[at]!) ?? []), {phrase, at}])
}

/** The words at which something may be found. */
const triggers: ReadonlySet<string> = new Set([
  'times',
  'twice',
  'about',
  'around',
  ...falls,
  ...firstHedges,
  ...negations.keys()
])

function doubleNegation(block: Block, index: number): Finding | undefined {
  const {words} = block
  for (const {phrase, at} of negations.get(words[index]!.normal) ?? []) {
    const from = index - at
    const first = words[from]
    const last = words[from + phrase.length - 1]
    if (!first || !last || !phrase.every((word, offset) => words[from + offset]!.normal === word)) continue
    return {
      at: {block, start: first.start, end: last.end},
      reason: `Negations undo each other in \`${slice(block, first, last)}\`; say it straight`
    }
  }
  return undefined
}

/**
 * Finds amounts that are worded so that nobody can tell how much is meant.
 *
 * - "Three times less": less than what is three times as much? The share is clear: "one-third as much".
 * - "Declined by minus 3 percent": a negative fall is a rise.
 * - Two hedges on one number: "approximately some 30", "at least 50 or more".
 * - Negations that undo each other: "failed to not", "can't hardly".
 *
 * Quotations are left alone, and so is "three times as many", which is clear.
 */
export default defineRule({
  id: 'ratio-wording',
  group: 'numbers',
  description: 'An amount worded so that nobody can tell how much is meant',
  rationale: '"Three times less" has no clear meaning; the share has.',
  severity: 'info',
  presets: {news: 'info'},
  options: {},
  fix: 'suggested',
  quotes: 'skip',
  limits: ['Only comparatives in a list are known (`less`, `fewer`, `cheaper` …), and a dozen double negations.'],
  valid: [
    'It costs three times as much.',
    'Nearly half of about 300 people voted.',
    '"It is ten times cheaper," he said.',
    'They met three times less than a week apart.',
    'Parents worried about at least 50 pupils.'
  ],
  invalid: [
    {
      text: 'The new pump uses ⟦three times less⟧ than the old one.',
      message: 'Unclear ratio `three times less`; write `one-third as much`',
      expected: ['one-third as much']
    },
    {text: 'Sales ⟦declined by -3 percent⟧ in May.', expected: ['declined by 3 percent']},
    'The hall seats ⟦at least 50 or more⟧ people.',
    'The march drew ⟦approximately some 30⟧ people.',
    {text: 'Tenants are ⟦two times less⟧ likely to vote.', expected: ['half as']},
    {text: 'The lamp needs ⟦five times less⟧ power.', expected: ['one-fifth as much']},
    {
      text: 'The new star is ⟦a hundred times smaller⟧.',
      message: 'Unclear ratio `a hundred times smaller`; give the fraction or the figures'
    }
  ],
  check(tree, {report}) {
    for (const {block, index} of occurrences(tree, triggers)) {
      const {normal} = block.words[index]!
      const finding =
        normal === 'times' || normal === 'twice'
          ? ratio(block, index)
          : falls.has(normal)
            ? negativeFall(block, index)
            : (stack(block, index) ?? doubleNegation(block, index))
      if (finding) report(finding)
    }
    for (const block of blocksWith(tree, orWord)) for (const finding of phrases(block)) report(finding)
  }
})
