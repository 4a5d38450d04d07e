import {copy} from '../src/analysis/copy.js'
import {type Figure, figures} from '../src/analysis/figures.js'
import {isQuoted} from '../src/analysis/quotations.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {matchesIn} from '../src/core/matches-in.js'
import {cardinals} from '../src/lexicon/numbers.js'
import {beforeLabel, inFigures, sayings} from '../src/lexicon/numeral-words.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

const wordFor = new Map([...cardinals].map(([word, value]) => [value, word]))

const prose: ReadonlySet<string> = new Set(['lede', 'body', 'blockquote'])

/** "Mix 2 cups of flour and 3 eggs." */
const recipe = /\d (?:cups?|tablespoons?|teaspoons?|tbsp|tsp|cloves?)\b/u

/** A paragraph of sentences: results, titles and ingredients have no full stop. */
const isProse = ({role, text, words}: Block): boolean =>
  prose.has(role) &&
  !recipe.test(text) &&
  words.length >= 5 &&
  /[.!?:]["'”’)\]]*$/u.test(text) &&
  !/^[@#]|pic\.twitter|https?:/u.test(text)

const digitsIn = ({block, start, end}: Figure): string => block.text.slice(start, end)

/** A headline that ends in a full stop, as some feeds give it. */
const isTitle = ({sentences, words}: Block): boolean => sentences.length === 1 && words.length <= 16

/** "3 to 12", "two or three", "4-5", "2 and 3", "3, 4 and 5". */
function isOneOfTwo({block, start, end}: Figure): boolean {
  const before = block.text.slice(Math.max(0, start - 24), start)
  const after = block.text.slice(end, end + 24)
  return (
    // "5 completions in 7 tosses"
    /\d \p{L}+ (?:in|of|to) $/u.test(before) ||
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty))(?:,? (?:to|or|and|through|of|in|out of|by|vs\.?|v\.?|for|-)|,|[-–/x×:]) ?$/iu.test(
      before
    ) ||
    /^(?:,? (?:to|or|and|through|of the|in|out of|by|vs\.?|for|-) |, |[-–/x×:] ?)(?:\d|\$|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|[a-z]+teen\b|[a-z]+ty\b|a dozen)/iu.test(
      after
    )
  )
}

/** How many figures before and behind one are looked at for what goes with it. */
const reach = 12

/** Other figures of the same sentence, the nearest ones. */
const beside = (list: readonly Figure[], index: number): Figure[] =>
  list
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter(other => other !== list[index] && other.sentence === list[index]!.sentence)

/** "8 districts". */
function* small(block: Block, list: readonly Figure[]): Generator<Finding> {
  const {words, text} = block
  for (const [index, figure] of list.entries()) {
    if ((figure.kind !== 'count' && figure.kind !== 'duration') || figure.modifier) continue
    const digits = digitsIn(figure)
    if (!/^[2-9]$/u.test(digits) || figure.headWord === undefined || inFigures.has(figure.head!)) continue
    const next = words[figure.last + 1]
    const before = words[figure.first - 1]
    if (!next || text.slice(figure.end, next.start) !== ' ' || !/^\p{Ll}/u.test(next.text)) continue
    if (/[^\s(]/u.test(text[figure.start - 1] ?? ' ') || figure.first === block.sentences[figure.sentence]!.firstWord)
      continue
    if (before && (beforeLabel.has(before.normal) || /^\p{Lu}/u.test(before.text))) continue
    // "The Group of 8 industrial nations", "the Gang of 4".
    if (before?.normal === 'of' && /^\p{Lu}/u.test(words[figure.first - 2]?.text ?? '')) continue
    if (
      isOneOfTwo(figure) ||
      /^ (?:to|of|in|-) \d/u.test(text.slice(words[figure.headWord]!.end, words[figure.headWord]!.end + 8))
    )
      continue
    // Mixed lists of one thing are left as they are.
    if (
      beside(list, index).some(
        other =>
          /^[\d,.]{2,}$/u.test(digitsIn(other)) &&
          (other.kind === 'count' || other.kind === 'score' || other.head === figure.head)
      )
    )
      continue
    const word = wordFor.get(figure.value)!
    yield {
      at: {block, start: figure.start, end: figure.end},
      reason: `Figure \`${digits}\` for a count below 10; write \`${word}\``,
      expected: [word]
    }
  }
}

/** "Ten days ago" within a sentence. */
function* large(block: Block, list: readonly Figure[], casual: boolean): Generator<Finding> {
  const {words} = block
  for (const [index, figure] of list.entries()) {
    if ((figure.kind !== 'count' && figure.kind !== 'duration' && figure.kind !== 'age') || figure.modifier) continue
    const text = digitsIn(figure)
    if (figure.value < 10 || figure.value > 99 || !/^[a-z]+(?:-[a-z]+)?$/u.test(text)) continue
    if (!cardinals.has(text.split('-')[0]!)) continue
    if (figure.first === block.sentences[figure.sentence]!.firstWord || (casual && figure.hedge !== undefined)) continue
    if (/^\p{Lu}/u.test(words[figure.last + 1]?.text ?? '') || /[-–"“‘'(]/u.test(block.text[figure.start - 1] ?? ' '))
      continue
    const before = words[figure.first - 1]
    if (before && (beforeLabel.has(before.normal) || /^(?:the|those|number|a|all)$/u.test(before.normal))) continue
    if (before?.normal === 'and' && /^(?:hundred|thousand|million)$/u.test(words[figure.first - 2]?.normal ?? ''))
      continue
    if (words[figure.last + 1]?.normal === 'of') continue
    if (isOneOfTwo(figure) || sayings.test(block.text.slice(Math.max(0, figure.start - 14), figure.end + 14))) continue
    // "Twenty-three, forty, fifty": a count as it is spoken.
    if (
      beside(list, index).some(other => /^[a-z-]+$/iu.test(digitsIn(other)) && Math.abs(other.first - figure.last) <= 3)
    )
      continue
    yield {
      at: {block, start: figure.start, end: figure.end},
      reason: `Word \`${text}\` for a number of 10 or more; write \`${figure.value}\``,
      expected: [String(figure.value)]
    }
  }
}

const startKinds: ReadonlySet<string> = new Set(['count', 'percent', 'duration', 'measure', 'fraction', 'vote'])

/** "12 people were hurt." */
function* starts(block: Block, list: readonly Figure[]): Generator<Finding> {
  const {sentences, text, words} = block
  for (const figure of list) {
    const sentence = sentences[figure.sentence]!
    if (figure.first !== sentence.firstWord || !startKinds.has(figure.kind) || figure.modifier) continue
    if (
      sentence.lastWord - sentence.firstWord < 4 ||
      !/[.!?]["'”’)]*$/u.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))
    )
      continue
    const token = /^[\d.,]*\d(?=[ %])/u.exec(text.slice(figure.start, figure.start + 16))?.[0]
    const next = words[figure.first + 1]
    // A title or a place in a list has a capital: "4 Make a plan."
    if (token === undefined || figure.start !== sentence.start || !/^(?:\p{Ll}|%)/u.test(next?.text ?? '')) continue
    // "No. 5 seed", "Jan. 12 is": what looks like the end of a sentence is none.
    if (
      figure.sentence > 0 &&
      /(?:^|[^\p{L}])\p{L}{1,5}\.\s$/u.test(text.slice(Math.max(0, figure.start - 9), figure.start))
    )
      continue
    yield {
      at: {block, start: figure.start, end: figure.start + token.length},
      reason: `Sentence starts with the figure \`${token}\`; spell it out or reword`
    }
  }
}

const percentForms = /(?<![\p{L}\d.,-])(\d[\d,.]*)(%| percent\b| per cent\b)/giu

/** Percentages in the form that the article, or the house, does not use. */
function* percents(tree: Article, all: readonly Block[], house: string): Generator<Finding> {
  const found: {block: Block; start: number; text: string; number: string; sign: boolean}[] = []
  for (const block of all) {
    if (!/%|per ?cent/iu.test(block.text)) continue
    for (const match of matchesIn(block.text, percentForms)) {
      const [text, number = '', form = ''] = match
      if (isQuoted(tree, {block, start: match.index, end: match.index + text.length})) continue
      found.push({block, start: match.index, text, number, sign: form === '%'})
    }
  }
  const signs = found.filter(({sign}) => sign).length
  if (house === 'auto' && (signs === 0 || signs === found.length)) return
  const useSign = house === 'auto' ? signs > found.length / 2 : house === '%'
  for (const {block, start, text, number, sign} of found) {
    if (sign === useSign) continue
    const right = useSign ? `${number}%` : `${number} percent`
    yield {
      at: {block, start, end: start + text.length},
      reason: `Form \`${text}\` where the article writes \`${right}\`; use one form`,
      expected: [right]
    }
  }
}

/**
 * Finds numbers that American wire style writes otherwise. Headlines, lists, tables, captions, quotations and paragraphs without a full stop
 * are left alone.
 *
 * - `small`: 2 to 9 in figures before a noun ("8 districts"). Figures stay with units, money, percentages, ages, times, dates, results, votes,
 *   ratios, ranges, labels ("Part 2", "Group of 8") and beside a larger figure in the sentence.
 * - `large`: 10 to 99 in words within a sentence ("ten days ago"), but for names, sayings, ranges and, with `casual`, hedged numbers
 *   ("some twenty").
 * - `start`: a sentence that starts with a figure other than a year.
 * - `percent`: `%` and "percent" in one article, each of the rarer form.
 */
export default defineRule({
  id: 'ap-numerals',
  group: 'numbers',
  description: 'A number that American wire style writes otherwise',
  rationale: 'Wire style spells out one to nine, uses figures from 10, and spells out what a sentence starts with.',
  severity: 'info',
  presets: {ap: 'info'},
  options: {
    parts: {
      type: 'array',
      items: {type: 'string', enum: ['small', 'large', 'start', 'percent']},
      default: ['small', 'large', 'start', 'percent'],
      description: 'What to look at.'
    },
    percent: {
      type: 'string',
      enum: ['auto', '%', 'percent'],
      default: 'auto',
      description: 'The form of percentages: the one the article uses more often, or a fixed one.'
    },
    casual: {
      type: 'boolean',
      default: true,
      description: 'Whether hedged numbers may be spelled out: "some twenty people".'
    }
  },
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'Many house styles differ, so it is on in `ap` only.',
    'A `1` is left alone, and so is a number before a name or beside a larger figure, where custom varies.'
  ],
  valid: [
    'Mix 2 cups of flour, 3 eggs and 4 spoons of milk.',
    'About 1 in 4 residents has a 5-year-old and leaves at 3 p.m. each day.',
    'Ten people were hurt, and two died.',
    'The Group of 8 industrial nations read Part 2 of it for $5, or 7 percent.',
    'She won 6-2, 6-4 and has 3 children and 12 cousins.',
    'The children read the Ten Commandments, four to ten at a time.',
    '2024 was a wet year for the farm.',
    '"We have 8 dogs," she said.'
  ],
  invalid: [
    {
      text: "The state's ⟦8⟧ congressional districts are drawn anew.",
      message: 'Figure `8` for a count below 10; write `eight`',
      expected: ['eight']
    },
    {text: 'The bridge was closed ⟦ten⟧ days ago.', expected: ['10']},
    {
      text: 'The bus fell over on Monday. ⟦12⟧ people were hurt in the crash.',
      message: 'Sentence starts with the figure `12`; spell it out or reword'
    },
    {
      text: 'Rents rose 5% in May and 6% in June. Wages rose ⟦2 percent⟧ in May.',
      message: 'Form `2 percent` where the article writes `2%`; use one form',
      expected: ['2%']
    }
  ],
  check(tree, {options, report}) {
    const {parts, casual, percent} = options
    const all = copy(tree).filter(
      (block, index, {length}) => isProse(block) && !(index === 0 && length > 1 && isTitle(block))
    )
    for (const block of all) {
      const list = figures(tree)[block.index]!
      if (list.length === 0) continue
      if (parts.includes('small')) for (const finding of small(block, list)) report(finding)
      if (parts.includes('large')) for (const finding of large(block, list, casual)) report(finding)
      if (parts.includes('start')) for (const finding of starts(block, list)) report(finding)
    }
    if (parts.includes('percent')) for (const finding of percents(tree, all, percent)) report(finding)
  }
})
