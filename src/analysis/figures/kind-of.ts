import type {Block, Word} from '../../core/block.js'
import {months} from '../../lexicon/numbers.js'
import {durations, labels, measures, streets, votes} from '../../lexicon/units.js'
import {digitAt} from '../digit-at.js'
import type {FigureKind} from '../figures.js'
import {isLetter, isUpper} from '../letter-case.js'
import type {Amount} from './amount.js'
import type {Head} from './head-after.js'
import {kindOfAge} from './kind-of-age.js'
import {kindOfRest} from './kind-of-rest.js'
import {pointsKind} from './points-kind.js'

const isYear = (digits: string): boolean => digits.length === 4 && /^(?:1[5-9]|20)\d\d$/u.test(digits)

const clockWords: ReadonlySet<string> = new Set(
  "am a.m am. a.m. pm p.m pm. p.m. o'clock noon midnight et est edt gmt".split(' ')
)

/** Labels that need no capital before their number. */
const smallLabels: ReadonlySet<string> = new Set(
  `no page pages chapter room channel gate platform track apt version number day game round week size grade level phase type title section
  article figure table top`
    .split(/\s+/u)
    .flatMap(label => [label, `${label}.`])
)

/**
 * What a number is, from its form and its neighbours. Nothing for a bare "one" and other words that only look like numbers.
 *
 * Most numbers are nothing but digits or a word between two spaces: what asks for more looks at a unit or two before it tries an expression.
 */
export function kindOf(block: Block, amount: Amount, head: Head | undefined, hedged: boolean): FigureKind | undefined {
  if (amount.form === 'fraction') return isTally(block, amount) ? 'score' : 'fraction'
  if (amount.percent) return 'percent'
  const {text, words, sentences} = block
  const {start, end, first, last, glued, digits, value, scaled} = amount
  // "50 Cent", the rapper
  if (words[last]!.text === 'Cent') return 'label'
  if (amount.currency !== undefined) return 'money'
  const {sentence} = words[first]!
  const before = words[first - 1]?.sentence === sentence ? words[first - 1] : undefined
  const after = words[last + 1]?.sentence === sentence ? words[last + 1] : undefined
  // The same words where nothing but a space stands between.
  const left = before && isSpace(text, before.end, start) ? before : undefined
  const right = after && isSpace(text, end, after.start) ? after : undefined
  if (glued !== '') {
    const kind = kindOfRest(block, amount, left, right)
    if (kind !== undefined) return kind
  } else if (amount.points) return pointsKind(block, amount)
  if (digits !== '') {
    const kind = kindOfDigits(block, amount)
    if (kind !== undefined) return kind
  }
  if (right && clockWords.has(right.normal)) return 'time'
  if (value <= 31) {
    if (left && months.has(left.normal)) return 'date'
    if (right && isUpper(right.text) && months.has(right.normal)) return 'date'
  }
  if (digits !== '' && isInPair(text, start, end)) {
    if (/^\d{1,2}\/\d{1,2}/u.test(text.slice(start, end + 3))) return 'date'
    if (isYear(digits)) return 'year'
    if (/\d{4}[-–/]$/u.test(text.slice(Math.max(0, start - 5), start)) && value < 100) return 'year'
    return head && durations.has(head.normal) ? 'duration' : 'score'
  }
  if (digits !== '' && isAddress(block, amount)) return 'address'
  if (glued === '' && isYear(digits) && !(head && hedged && head.index === last + 1)) return 'year'
  if (head && durations.has(head.normal)) return words[head.index + 1]?.normal === 'old' ? 'age' : 'duration'
  if (head && isMeasure(head.normal)) return 'measure'
  const kind = kindOfAge(block, amount, before, left, right)
  if (kind !== undefined) return kind
  if (left && !scaled && isLabel(left)) return 'label'
  if (
    left &&
    digits !== '' &&
    value < 1000 &&
    !scaled &&
    !head &&
    isUpper(left.text) &&
    left.start > sentences[sentence]!.start
  )
    return 'label'
  if (value === 1 && !scaled) return undefined
  return head && votes.has(head.normal) ? 'vote' : 'count'
}

/** Whether one blank is all that stands between two offsets. */
const isSpace = (text: string, from: number, to: number): boolean =>
  to === from + 1 && (text[from] === ' ' || /\s/u.test(text[from]!))

const isHyphen = (unit: string | undefined): boolean => unit === '-' || unit === '–' || unit === '/'

/** "6-4", "2010-12", "5/6". */
const isInPair = (text: string, start: number, end: number): boolean =>
  (isHyphen(text[end]) && digitAt(text, end + 1)) || (isHyphen(text[start - 1]) && digitAt(text, start - 2))

const isMeasure = (noun: string): boolean =>
  measures.has(noun) || noun.startsWith('square-') || noun.startsWith('cubic-')

/** Whether the word before a number makes it a name: "Route 66", "page 3". */
const isLabel = ({normal, text}: Word): boolean =>
  (labels.has(normal) || (text.length < 3 && /^[A-Z]\.?$/u.test(text))) &&
  (isUpper(text) || smallLabels.has(normal)) &&
  text !== 'I' &&
  text !== 'A'

/** What the units beside digits tell. */
function kindOfDigits({text, words}: Block, {start, end, first, glued}: Amount): FigureKind | undefined {
  const colon = digitAt(text, start + 1) ? start + 2 : start + 1
  if (text[colon] === ':' && digitAt(text, colon + 1) && digitAt(text, colon + 2)) return 'time'
  if (text[start - 1] === ':' && digitAt(text, start - 2)) return 'time'
  if (isPhone(text, start)) return 'phone'
  if (text[end] === '.' && /^\.\d+(?:\.\d|[-\w])/u.test(text.slice(end, end + 5))) return 'version'
  const word = words[first]!.text
  if (word[0] === 'v' && digitAt(word, 1)) return 'version'
  const unit = text[start - 1] ?? ' '
  if (unit !== ' ' && (isLetter(unit) || '#@/_'.includes(unit))) return 'label'
  if (glued !== '' && /\d/u.test(glued)) return 'label'
  if (glued.length > 2 && /^[a-z]*[A-Z]/u.test(text.slice(end - glued.length, end))) return 'label'
  const isItem = first === 0 && /^[.)]\s/u.test(text.slice(end, end + 2)) && text.slice(0, start).trim() === ''
  return isItem ? 'list-number' : undefined
}

/** "(555) 010-2000", "555-0100": three and four digits with a hyphen, or seven and more in groups. */
function isPhone(text: string, start: number): boolean {
  const mayOpen =
    (text[start] === '1' && !digitAt(text, start + 1)) ||
    (digitAt(text, start + 2) && (text[start + 3] === ')' || digitAt(text, start + 4)))
  if (mayOpen && /^(?:1[-.\s])?\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}|^\d{3}-\d{4}\b/u.test(text.slice(start, start + 18)))
    return true
  return (
    (digitAt(text, start - 2) || text[start - 2] === ')') &&
    /\d{3}\)?[-.\s]$|\d{3}[-.]\d{3}[-.]$/u.test(text.slice(Math.max(0, start - 9), start))
  )
}

const contests: ReadonlySet<string> = new Set(
  'matches match games game stars innings sets races bouts starts'.split(' ')
)

/** "3.8 out of 5", "one out of six matches": what a jury gives, and what a team has won. */
function isTally({text, words}: Block, {start, end, last}: Amount): boolean {
  const shown = text.slice(start, end)
  return shown.includes('out of') && (/^\d\.\d/u.test(shown) || contests.has(words[last + 1]?.normal ?? ''))
}

/** "1600 Main St.": up to three capitalised words, the last one a kind of street. "The 2100 block of Main." */
function isAddress({text, words}: Block, {last, end, value}: Amount): boolean {
  if (value >= 100 && value % 100 === 0 && words[last + 1]?.normal === 'block' && words[last + 1]!.start === end + 1)
    return true
  for (let at = last + 1; at <= last + 4; at++) {
    const word = words[at]
    if (!word || word.start - end > 40 || !(isUpper(word.text) || digitAt(word.text, 0))) return false
    if (/[,;]/u.test(text.slice(words[at - 1]!.end, word.start))) return false
    if (streets.has(word.normal) && at > last + 1) return true
  }
  return false
}
