import type {Block, Word} from '../../core/block.js'
import {isUpper} from '../letter-case.js'
import type {Amount} from './amount.js'

const lifeEnds: ReadonlySet<string> = new Set('died dies dead retired married'.split(' '))
const olds: ReadonlySet<string> = new Set('year-old years-old month-old months-old week-old weeks-old'.split(' '))

/**
 * Whether a number is an age, or may be one of two things: "aged 40", "dead at 28", "Jo Park, 41, a teacher".
 *
 * @param before The word before the number in its sentence.
 * @param left The same where one space parts them.
 * @param right The word behind the number that one space parts from it.
 */
export function kindOfAge(
  block: Block,
  amount: Amount,
  before: Word | undefined,
  left: Word | undefined,
  right: Word | undefined
): 'age' | 'score' | undefined {
  if (before) {
    const {normal} = before
    if (normal === 'age' || normal === 'aged' || normal === 'ages') return 'age'
    if (left && normal === 'at' && lifeEnds.has(block.words[amount.first - 2]?.normal ?? '')) return 'age'
  }
  // Without such a sign before it, no number is looked at any closer.
  const mark = block.text[amount.start - 2]
  if ((mark === ' ' || mark === ',' || mark === 'd') && /^\d{1,3}$/u.test(amount.digits)) {
    if (before && isInBrackets(block, amount, before)) return 'score'
    if (before && isApposition(block, amount, before)) return 'age'
    if (isAmongOthers(block, amount)) return 'age'
  }
  return right && olds.has(right.normal) ? 'age' : undefined
}

/** "Ann Ray (82)": an age, or what she scored. */
const isInBrackets = ({text}: Block, {start, end}: Amount, before: Word): boolean =>
  text[end] === ')' && isUpper(before.text) && text.slice(before.end, start) === ' ('

/** "Jo Park, 41, a teacher". */
function isApposition({text}: Block, {start, end}: Amount, before: Word): boolean {
  if (start - before.end > 3 || !/^["”'’)]?,\s$/u.test(text.slice(before.end, start))) return false
  const after = text.slice(end, end + 2)
  return (
    /\p{Lu}[\p{L}.'’-]*["”]?,\s$/u.test(text.slice(Math.max(0, start - 24), start)) &&
    (after === '' || /^[,.;)–—]/u.test(after))
  )
}

const agesBefore =
  /\b(?:men|women|boys|girls|brothers|sisters|sons|daughters|children|siblings|cousins|twins|teenagers|teens|friends|victims|suspects|students|officers|people),\s(?:\d{1,3}(?:,\s|,?\sand\s)){0,4}$/u
const agesAfter = /^(?:,\s\d{1,3}){0,4}(?:,?\sand\s\d{1,3})?(?:[,.;:)—–](?!\d)|$)/u

/** "Two men, 34 and 36, died": one of several ages behind those who have them. */
function isAmongOthers({text}: Block, {start, end, value}: Amount): boolean {
  if (value > 120 || !agesAfter.test(text.slice(end, end + 40))) return false
  const before = agesBefore.exec(text.slice(Math.max(0, start - 48), start))
  return before !== null && (/\d/u.test(before[0]) || /^(?:,\s\d{1,3})*,?\sand\s/u.test(text.slice(end, end + 40)))
}
