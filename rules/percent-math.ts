import {changeOf, shortNumber} from '../src/analysis/change-of.js'
import {overfalls} from '../src/analysis/overfalls.js'
import {percentBlocks} from '../src/analysis/percent-blocks.js'
import {shareFaults} from '../src/analysis/share-faults.js'
import {type StatedChange, statedChanges} from '../src/analysis/stated-changes.js'
import {above, below} from '../src/lexicon/change-words.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

/** The range in which the true change must lie for what is said to be right. */
function rangeOf(value: number, hedge: string, tolerance: number): [low: number, high: number] {
  const near = Math.max(tolerance, 0.03 * value) + (Number.isInteger(value) ? 0.5 : 0.05)
  if (hedge === '') return [value - near, value + near]
  const words = hedge.split(' ')
  if (
    /\b(?:more|greater|higher|better|least|fewer|upwards?|excess)\b/u.test(hedge) ||
    words.some(word => above.has(word))
  )
    return [value - near, value * 1.35 + near]
  if (/\b(?:less|lower|most|up)\b/u.test(hedge) || words.some(word => below.has(word)))
    return [value * 0.8 - near, value + near]
  return [value * 0.9 - near, value * 1.1 + near]
}

const unitOf = ({from}: StatedChange): string => (from.percent ? ' percent' : '')

const show = ({from, to}: StatedChange): string => {
  const shown = ({figure: {block, start, end}}: StatedChange['from']): string => block.text.slice(start, end)
  return `from ${shown(from)} to ${shown(to)}`
}

/** "Rose 15 percent, from 40 to 44". */
function ofPercent(change: StatedChange, tolerance: number): string | undefined {
  const {stated, hedge, direction, from} = change
  if (!stated) return undefined
  const {value} = stated
  const {percent, low, high, difference, slack} = changeOf(change)
  const [least, most] = rangeOf(value, hedge, tolerance)
  if (stated.unit === 'points') {
    if (!from.percent || Math.abs(Math.abs(difference) - value) <= slack + (hedge === '' ? 0.01 : 1 + value * 0.1))
      return undefined
    return `Change ${show(change)} is ${shortNumber(difference)} percentage points, not ${value}; check`
  }
  const [nearest, farthest] = percent < 0 ? [-high, -low] : [low, high]
  const fits = farthest >= least && nearest <= most
  // "Rose 4 percent, from 40 to 44 percent" is a matter of words.
  const points = from.percent && Math.abs(Math.abs(difference) - value) <= slack + 0.11
  const kind = percent < 0 ? 'Fall' : 'Rise'
  if (fits || points) {
    const isOther =
      direction !== 0 && percent !== 0 && Math.sign(percent) !== direction && (percent < 0 ? high < 0 : low > 0)
    return isOther
      ? `Change ${show(change)} is a ${kind.toLowerCase()}, not a ${direction > 0 ? 'rise' : 'fall'}; check`
      : undefined
  }
  const both = from.percent
    ? `${shortNumber(difference)} percentage points (${shortNumber(percent)} percent)`
    : `${shortNumber(percent)} percent`
  return `${kind} ${show(change)} is ${both}, not ${value}; check`
}

/** "Doubled from 40 to 60", "rose by a third, from 300 to 330". */
function ofFactor(change: StatedChange): string | undefined {
  const {factor, fraction, hedge, from, to, block, start, end} = change
  if (factor === undefined) return undefined
  const {percent, low, high} = changeOf(change)
  const [lowest, highest] = [1 + low / 100, 1 + high / 100]
  const more = /more|over/u.test(hedge)
  const less = /less|nearly|almost|practically/u.test(hedge)
  const loose = /about|around|roughly/u.test(hedge) ? 0.15 : fraction ? 0.03 : 0.08
  // Halving by more is ending lower.
  const up = factor > 1 ? more : less
  const down = factor > 1 ? less : more
  const least = factor * (1 - (down ? 0.25 : up ? 0.02 : loose))
  const most = factor * (1 + (up ? 0.6 : down ? 0.04 : loose))
  // What rounding may have hidden fits, or what is near enough, but not both at once: 4 to 6 percent is not double.
  const ratio = to.value / from.value
  if ((highest >= factor && lowest <= factor) || (ratio >= least && ratio <= most)) return undefined
  if (fraction) {
    const kind = percent < 0 ? 'Fall' : 'Rise'
    return `${kind} ${show(change)} is ${shortNumber(percent)} percent, not \`${block.text.slice(start, end)}\`; check`
  }
  const times = Math.round(ratio * 100) / 100
  return `Change ${show(change)}${unitOf(change)} is ${times} times, not ${factor}; check`
}

function* changes(all: readonly StatedChange[], tolerance: number): Generator<Finding> {
  for (const change of all) {
    const reason = ofPercent(change, tolerance) ?? ofFactor(change)
    if (reason !== undefined) yield {at: {block: change.block, start: change.start, end: change.end}, reason}
  }
}

/**
 * Does the sums that a sentence lets the reader do.
 *
 * - `falls`: nothing falls by more than 100 percent; profits and losses, which can, are left alone.
 * - `changes`: a percentage, a fraction, or a verb such as "doubled", beside the two numbers it leads from and to. Both ends must be of one kind, with
 *   one currency; rounding of each number and hedges ("nearly", "more than") widen what is right. Annual rates, adjusted and
 *   average figures are left alone. Also percentage points between two percentages, and a rise that is a fall by its numbers.
 * - `parts`: a percentage beside the count it stands for: "45 percent, or 12 of 20 members".
 * - `sums`: three or more answers of one poll, the last of them the undecided or the rest, that come to more than 101.5 percent.
 *   One severity lower.
 */
export default defineRule({
  id: 'percent-math',
  group: 'numbers',
  description: 'A percentage that does not fit the numbers beside it',
  rationale: 'Readers check sums, and one that is wrong casts doubt on the others.',
  severity: 'warning',
  presets: {news: 'warning', strict: ['warning', {kinds: ['falls', 'changes', 'parts', 'sums']}]},
  options: {
    kinds: {
      type: 'array',
      items: {type: 'string', enum: ['falls', 'changes', 'parts', 'sums']},
      default: ['falls', 'changes', 'parts'],
      description: 'Which sums to check.'
    },
    tolerance: {
      type: 'number',
      default: 1,
      minimum: 0,
      description: 'How far a percentage may be off beside rounding, in percentage points.'
    }
  },
  fix: 'none',
  quotes: 'skip',
  limits: [
    'Only numbers of one sentence are compared; which of the numbers is wrong is left to the editor.',
    'Rises over several years that are given as a yearly rate are known by words such as `annual` only.'
  ],
  valid: [
    'Duties of 9 percent come on top, ranging from 7 percent for one maker to 35 percent for another.',
    'The 7 percent bond dipped to $96 from $97, and the 6 percent notes eased to $88 from $89.',
    'Sales rose 10 percent, from 40 to 44.',
    'Fares rose nearly 15 percent, from $3.50 to $4.',
    'The rate is at least 150 percent of the national average and fell from 150 percent.',
    'Average rents rose 20 percent to $1,500 from $1,250, and arrests fell by a third, from 300 to 200.',
    'Shares fell 3 percent to $44 after the firm cut its forecast from $50 million to $40 million.',
    'Profit fell 120 percent, and the firm lost money.',
    'Rents doubled from $500 to $1,020, and sales more than doubled from $2 million to $5 million.',
    'Exports grew 5 percent a year, from $40 million to $90 million.',
    'Some 45 percent, or nine of 20 members, stayed.',
    {text: 'Polls say 47 percent for, 44 percent against and 10 percent undecided.', options: {kinds: ['sums']}}
  ],
  invalid: [
    {
      text: 'Sales rose ⟦15 percent⟧, from 40 to 44.',
      message: 'Rise from 40 to 44 is 10 percent, not 15; check'
    },
    {
      text: 'Sales fell ⟦120 percent⟧ last year.',
      message: 'Fall of `120 percent` takes away more than there was; check'
    },
    {
      text: 'Rents ⟦doubled⟧ from $500 to $800.',
      message: 'Change from $500 to $800 is 1.6 times, not 2; check'
    },
    'Arrests rose by ⟦half⟧, from 300 to 330.',
    'The budget shrank from $50 million to $40 million, a cut of ⟦25 percent⟧.',
    'Turnout was 44 percent, up ⟦5 percentage points⟧ from 41 percent.',
    {
      text: 'Some ⟦45 percent⟧, or 12 of 20 members, stayed.',
      message: '12 of 20 is 60 percent, not 45; check'
    },
    {
      text: 'In the poll 45 percent said yes, 40 percent said no and ⟦25 percent⟧ were undecided.',
      options: {kinds: ['sums']},
      message: 'Shares add up to 110 percent; check'
    }
  ],
  check(tree, {options, report}) {
    const {kinds, tolerance} = options
    if (kinds.includes('changes')) for (const finding of changes(statedChanges(tree), tolerance)) report(finding)
    for (const block of percentBlocks(tree)) {
      if (kinds.includes('falls')) {
        for (const {start, end} of overfalls(block)) {
          const shown = block.text.slice(start, end)
          report({at: {block, start, end}, reason: `Fall of \`${shown}\` takes away more than there was; check`})
        }
      }
      for (const {kind, start, end, reason} of shareFaults(tree, block, tolerance)) {
        if (kinds.includes(kind)) report({at: {block, start, end}, reason, minor: kind === 'sums'})
      }
    }
  }
})
