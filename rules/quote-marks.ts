import {type MarkPairs, markPairs} from '../src/analysis/mark-pairs.js'
import {nestedMarks} from '../src/analysis/nested-marks.js'
import type {QuoteMark} from '../src/analysis/quotations.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

type Kind = 'straight' | 'curly'

const kindOf = ({block}: MarkPairs, {at, length}: QuoteMark): Kind | undefined => {
  const unit = block.text[at]
  return length > 1 ? undefined : unit === '"' ? 'straight' : unit === '“' || unit === '”' ? 'curly' : undefined
}

const other = (kind: Kind): Kind => (kind === 'straight' ? 'curly' : 'straight')

const names: Record<Kind, string> = {straight: 'Straight', curly: 'Curly'}

const range = (
  {block}: MarkPairs,
  {at, length}: QuoteMark
): {block: MarkPairs['block']; start: number; end: number} => ({
  block,
  start: at,
  end: at + length
})

/** The mark as it should be. */
const rightMark = (kind: Kind, side: 'opening' | 'closing'): string =>
  kind === 'straight' ? '"' : side === 'opening' ? '“' : '”'

/** “…” turned round: `”word` at the head of a quotation, `word“` at its end. */
function* turned(pairs: MarkPairs): Generator<Finding> {
  const {block} = pairs
  // Other languages close with “ and open with ”: „so“, ”so”.
  if (/[„«»]/u.test(block.text)) return
  for (const {opening, closing} of pairs.pairs) {
    if (block.text[opening.at] === '”' && block.text[closing.at] !== '“') {
      yield {
        at: range(pairs, opening),
        reason: 'Opening mark `”` is turned the wrong way; write `“`',
        expected: ['“'],
        alike: 'turned'
      }
    }
    if (block.text[closing.at] === '“') {
      yield {
        at: range(pairs, closing),
        reason: 'Closing mark `“` is turned the wrong way; write `”`',
        expected: ['”'],
        alike: 'turned'
      }
    }
  }
}

/** Pairs of one straight and one curly mark; reported on the mark that the text has less of. */
function mixed(pairs: MarkPairs, preferred: Kind): Finding[] {
  const findings: Finding[] = []
  for (const {opening, closing} of pairs.pairs) {
    const kinds = [kindOf(pairs, opening), kindOf(pairs, closing)]
    if (!kinds[0] || !kinds[1] || kinds[0] === kinds[1]) continue
    const side = kinds[0] === preferred ? 'closing' : 'opening'
    const mark = side === 'opening' ? opening : closing
    const right = rightMark(preferred, side)
    findings.push({
      at: range(pairs, mark),
      reason: `Pair of one curly and one straight mark; write \`${right}\` here`,
      expected: [right],
      alike: 'pairs'
    })
  }
  return findings
}

/** American style sets commas and full stops inside: “perhaps,” not “perhaps”,. */
function* outside(pairs: MarkPairs): Generator<Finding> {
  const {text} = pairs.block
  for (const {closing} of pairs.pairs) {
    const at = closing.at
    const stop = text[at + closing.length]
    const before = text[at - 1] ?? ''
    if (
      (stop !== ',' && stop !== '.') ||
      /[.,!?…:;\d—–-]/u.test(before) ||
      /^[.,]\s?\.|^[.,]\S/u.test(text.slice(at + closing.length, at + closing.length + 3))
    )
      continue
    const mark = text.slice(at, at + closing.length)
    yield {
      at: {block: pairs.block, start: at, end: at + closing.length + 1},
      reason: `${stop === ',' ? 'Comma' : 'Full stop'} outside the closing mark \`${mark}${stop}\`; put it inside`,
      expected: [stop + mark],
      fix: 'suggested',
      minor: true,
      alike: 'punctuation'
    }
  }
}

/** Two single marks or backticks that stand for a double one. */
function* makeshift(pairs: MarkPairs, preferred: Kind): Generator<Finding> {
  const closings = new Set([...pairs.pairs.map(({closing}) => closing), ...pairs.closings])
  for (const mark of pairs.marks) {
    if (mark.length < 2) continue
    const made = pairs.block.text[mark.at] === '`' ? 'two backticks' : 'two single marks'
    const right = rightMark(preferred, closings.has(mark) ? 'closing' : 'opening')
    yield {
      at: range(pairs, mark),
      reason: `Quotation mark made of ${made}; write \`${right}\``,
      expected: [right],
      fix: 'suggested',
      minor: true,
      alike: 'makeshift'
    }
  }
}

interface Sided {
  pairs: MarkPairs
  mark: QuoteMark
  side: 'opening' | 'closing'
}

/**
 * The one message on a text that uses both kinds, on the first mark of the kind it uses less.
 *
 * @param minor Whether it is no more than that: no pair is made of both.
 * @param unlimited Whether every such mark gets its message.
 */
function* mixture(
  all: readonly MarkPairs[],
  counts: Record<Kind, number>,
  preferred: Kind,
  {minor, unlimited}: {minor: boolean; unlimited: boolean}
): Generator<Finding> {
  const lesser = other(preferred)
  for (const {pairs, mark, side} of marksOfKind(all, lesser)) {
    yield {
      at: range(pairs, mark),
      reason: `${names[lesser]} quotation marks (${counts[lesser]}) among ${preferred} ones (${counts[preferred]}); use one kind`,
      expected: [rightMark(preferred, side)],
      minor
    }
    if (!unlimited) return
  }
}

function* marksOfKind(all: readonly MarkPairs[], kind: Kind): Generator<Sided> {
  for (const pairs of all) {
    const closings = new Set([...pairs.pairs.map(({closing}) => closing), ...pairs.closings])
    for (const mark of pairs.marks) {
      if (kindOf(pairs, mark) === kind) yield {pairs, mark, side: closings.has(mark) ? 'closing' : 'opening'}
    }
  }
}

/**
 * Finds double quotation marks of the wrong kind, or turned the wrong way.
 *
 * - `mixture`: straight and curly marks in one text; one message, on the first mark of the kind that the text uses less. Reported one
 *   severity lower, unless marks of both kinds make a pair.
 * - `direction`: `”word` at the head of a quotation, `word“` at its end.
 * - `pairs`: a quotation that opens with one kind and closes with the other, where `mixture` does not say so of the whole text.
 * - `nesting`: double curly marks within double ones: “He said “no” to me.” One severity lower.
 * - `makeshift`: two single marks or two backticks for a double mark. One severity lower.
 * - `punctuation`: commas and full stops outside the closing mark, as American style does not have them. One severity lower.
 *
 * What the text uses most counts as right, unless `preferred` says otherwise. Where three or more marks of a text are alike, one message
 * stands for all and says where the others are. Marks of inches and seconds and marks inside tags do not count.
 */
export default defineRule({
  id: 'quote-marks',
  group: 'quotes',
  description: 'Quotation marks of two kinds, or turned the wrong way',
  rationale: 'One text has one kind of quotation marks, turned the right way.',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    ap: ['warning', {parts: ['mixture', 'direction', 'pairs', 'punctuation']}],
    strict: ['warning', {parts: ['mixture', 'direction', 'pairs', 'nesting', 'makeshift']}]
  },
  options: {
    parts: {
      type: 'array',
      items: {type: 'string', enum: ['mixture', 'direction', 'pairs', 'nesting', 'makeshift', 'punctuation']},
      default: ['mixture', 'direction', 'pairs'],
      description: 'What is looked at.'
    },
    preferred: {
      type: 'string',
      enum: ['auto', 'curly', 'straight'],
      default: 'auto',
      description: 'Which kind is right; `auto`: the one that the text uses most.'
    },
    max: {type: 'integer', default: 10, minimum: 1, description: 'Most messages for one text.'}
  },
  fix: 'safe',
  glyphsOnly: true,
  quotes: 'check',
  limits: [
    'Single quotation marks and apostrophes are not looked at.',
    'Quotation marks of other languages („so“, «so») are left alone.'
  ],
  valid: [
    'He is 6\'2" tall and said “no” and “yes.”',
    'She said "no" and "never" and left the "hall."',
    'They called it “perhaps”, and left.',
    {text: 'Was it "so?", he asked, or “so”?', options: {parts: ['punctuation']}}
  ],
  invalid: [
    {
      text: 'She said “no” and “yes” and ⟦"⟧perhaps" and “never.”',
      message: 'Straight quotation marks (2) among curly ones (6); use one kind',
      expected: ['“']
    },
    {
      text: 'They called it “odd,⟦“⟧ and “old.”',
      message: 'Closing mark `“` is turned the wrong way; write `”`',
      expected: ['”']
    },
    {text: 'They called it “odd,⟦"⟧ and “old.”', expected: ['”']},
    {text: 'She said: “They called it ⟦“⟧odd” and left.”', options: {parts: ['nesting']}},
    {text: "She said ⟦''⟧no⟦''⟧ and left.", options: {parts: ['makeshift']}, expected: ['"']},
    {text: 'They called it “odd⟦”,⟧ and “old.”', options: {parts: ['punctuation']}, expected: [',”']}
  ],
  check(tree, {options, report, unlimited}) {
    const parts = new Set<string>(options.parts)
    const all = markPairs(tree)
    const counts: Record<Kind, number> = {straight: 0, curly: 0}
    for (const pairs of all) {
      for (const mark of pairs.marks) {
        const kind = kindOf(pairs, mark)
        if (kind) counts[kind]++
      }
    }
    const preferred: Kind =
      options.preferred === 'auto'
        ? counts.curly > 0 && counts.curly >= counts.straight
          ? 'curly'
          : 'straight'
        : options.preferred
    for (const pairs of parts.has('makeshift') ? all : []) {
      for (const finding of makeshift(pairs, preferred)) report(finding)
    }
    if (counts.straight + counts.curly === 0) return
    const mixedPairs = parts.has('pairs') ? all.flatMap(pairs => mixed(pairs, preferred)) : []
    // One mark of a pair of two kinds is of the kind that the text has less of: where that is said, it is said.
    if (parts.has('mixture') && counts[other(preferred)] >= 2 && counts[preferred] > 0) {
      const minor = mixedPairs.length === 0
      for (const finding of mixture(all, counts, preferred, {minor, unlimited})) report(finding)
    } else for (const finding of mixedPairs) report(finding)
    for (const pairs of all) {
      if (parts.has('direction')) for (const finding of turned(pairs)) report(finding)
      for (const mark of parts.has('nesting') ? nestedMarks(pairs) : []) {
        report({
          at: range(pairs, mark),
          reason: 'Double quotation marks within double ones; write single ones',
          minor: true,
          alike: 'nesting'
        })
      }
      if (parts.has('punctuation')) for (const finding of outside(pairs)) report(finding)
    }
  }
})
