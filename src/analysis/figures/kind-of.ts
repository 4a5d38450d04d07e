import type {Block} from '../../core/block.js'
import {months} from '../../lexicon/numbers.js'
import {durations, labels, measures, streets, votes} from '../../lexicon/units.js'
import type {FigureKind} from '../figures.js'
import type {Amount} from './amount.js'
import type {Head} from './head-after.js'

const ageRest = /^(?:year|month|week|day)s?-olds?$/u
const ordinalRest = /^(?:st|nd|rd|th)$/u
const ordinalWord = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/u
const measureRest =
  /^(?:foot|mile|yard|inch|meter|metre|acre|square|pound|ton|gallon|kilometer|kilometre|km|kg|mm|cm|mph|ft|lb|lbs|hectare|cubic|degree|watt|megawatt|mw|kw|gb|mb|tb)/u
const durationRest =
  /^(?:second|minute|hour|day|night|week|month|quarter|season|year|decade|century|semester|term|time|fold)/u
const clockRest = /^(?:am|pm|a|p|a\.m|p\.m)$/u

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)

/** "(555) 010-2000", "555-0100": three and four digits with a hyphen, or seven and more in groups. */
const isPhone = (text: string, start: number): boolean =>
  /^(?:1[-.\s])?\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}|^\d{3}-\d{4}\b/u.test(text.slice(start, start + 18)) ||
  /\d{3}\)?[-.\s]$|\d{3}[-.]\d{3}[-.]$/u.test(text.slice(Math.max(0, start - 9), start))

/**
 * What a number is, from its form and its neighbours. Nothing for a bare "one" and other words that only look like numbers.
 */
export function kindOf(block: Block, amount: Amount, head: Head | undefined, hedged: boolean): FigureKind | undefined {
  const {text, words} = block
  const {sentence} = words[amount.first]!
  const before = words[amount.first - 1]?.sentence === sentence ? words[amount.first - 1] : undefined
  const after = words[amount.last + 1]?.sentence === sentence ? words[amount.last + 1] : undefined
  const gap = before ? text.slice(before.end, amount.start) : ''
  const gapAfter = after ? text.slice(amount.end, after.start) : text.slice(amount.end, amount.end + 3)
  const touching = before !== undefined && /^\s$/u.test(gap)
  const followed = after !== undefined && /^\s$/u.test(gapAfter)
  const {glued, digits, value} = amount

  if (amount.form === 'fraction') return isTally(block, amount) ? 'score' : 'fraction'
  if (amount.percent) return 'percent'
  // "50 Cent", the rapper
  if (words[amount.last]!.text === 'Cent') return 'label'
  if (amount.currency !== undefined) return 'money'
  if (ordinalRest.test(glued)) {
    return (touching && months.has(before.normal)) ||
      (followed &&
        (months.has(after.normal) || (after.normal === 'of' && months.has(words[amount.last + 2]?.normal ?? ''))))
      ? 'date'
      : 'ordinal'
  }
  if (ordinalWord.test(glued)) return 'ordinal'
  if (ageRest.test(glued)) return 'age'
  // "5-foot-11"
  if (/^(?:foot|feet|ft)-?$/u.test(glued) && /^-?\d/u.test(text.slice(amount.end, amount.end + 2))) return 'label'
  if (glued === 's' || glued === "'s") return 'year'
  if (amount.points || /^(?:percentage-)?points?(?:-|$)/u.test(glued)) return pointsKind(block, amount)
  if (durationRest.test(glued)) return 'duration'
  if (measureRest.test(glued)) return 'measure'
  if (clockRest.test(glued)) return 'time'
  // "54and", "8FtYo": letters that belong to nothing.
  if (
    glued !== '' &&
    !amount.scaled &&
    digits !== '' &&
    /^\p{L}/u.test(text.slice(amount.start + digits.length, amount.start + digits.length + 1))
  )
    return 'label'
  if (digits !== '') {
    if (
      /^\d\d?:\d\d/u.test(text.slice(amount.start, amount.start + 5)) ||
      /\d:$/u.test(text.slice(amount.start - 2, amount.start))
    )
      return 'time'
    if (isPhone(text, amount.start)) return 'phone'
    if (
      /^\.\d+\.\d|^\.\d+[-\w]/u.test(text.slice(amount.end, amount.end + 5)) ||
      /^v\d/u.test(words[amount.first]!.text)
    )
      return 'version'
    if (
      /[\p{L}#@/_]/u.test(text[amount.start - 1] ?? ' ') ||
      (glued !== '' && /\d/u.test(glued)) ||
      (/^[a-z]*[A-Z]/u.test(text.slice(amount.end - glued.length, amount.end)) && glued.length > 2)
    )
      return 'label'
    if (
      amount.first === 0 &&
      /^[.)]\s/u.test(text.slice(amount.end, amount.end + 2)) &&
      text.slice(0, amount.start).trim() === ''
    )
      return 'list-number'
  }
  if (followed && /^(?:[ap]\.?m\.?|o'clock|noon|midnight|et|est|edt|gmt)$/u.test(after.normal)) return 'time'
  if (touching && months.has(before.normal) && value <= 31) return 'date'
  if (followed && isCapitalised(after.text) && months.has(after.normal) && value <= 31) return 'date'
  const hyphenBefore =
    /[-–/]$/u.test(text.slice(Math.max(0, amount.start - 1), amount.start)) &&
    /\d[-–/]$/u.test(text.slice(Math.max(0, amount.start - 2), amount.start))
  const hyphenAfter = /^[-–/]\d/u.test(text.slice(amount.end, amount.end + 2))
  if ((hyphenAfter || hyphenBefore) && digits !== '') {
    if (/^\d{1,2}\/\d{1,2}/u.test(text.slice(amount.start, amount.end + 3))) return 'date'
    if (/^(?:1[5-9]|20)\d\d$/u.test(digits)) return 'year'
    if (/\d{4}[-–/]$/u.test(text.slice(Math.max(0, amount.start - 5), amount.start)) && value < 100) return 'year'
    return (head && (durations.has(head.normal) ? 'duration' : undefined)) || 'score'
  }
  if (digits !== '' && isAddress(block, amount)) return 'address'
  if (/^(?:1[5-9]|20)\d\d$/u.test(digits) && glued === '') {
    if (!(head && hedged && head.index === amount.last + 1)) return 'year'
  }
  if (head && durations.has(head.normal)) {
    if (words[head.index + 1]?.normal === 'old') return 'age'
    return 'duration'
  }
  if (head && (measures.has(head.normal) || /^(?:square|cubic)-/u.test(head.normal))) return 'measure'
  if (before && /^(?:aged?|ages)$/u.test(before.normal)) return 'age'
  if (
    touching &&
    before.normal === 'at' &&
    /^(?:died|dies|dead|retired|married)$/u.test(words[amount.first - 2]?.normal ?? '')
  )
    return 'age'
  // "Ann Ray (82)": an age, or what she scored.
  if (/^\d{1,3}$/u.test(digits) && before && gap === ' (' && text[amount.end] === ')' && isCapitalised(before.text))
    return 'score'
  if (isAgeApposition(block, amount, gap) || isAgeAmongOthers(block, amount)) return 'age'
  if (followed && /^(?:years?|months?|weeks?)-old$/u.test(after.normal)) return 'age'
  if (
    touching &&
    (labels.has(before.normal) || /^[A-Z]\.?$/u.test(before.text)) &&
    !amount.scaled &&
    (isCapitalised(before.text) ||
      /^(?:no|page|pages|chapter|room|channel|gate|platform|track|apt|version|number|day|game|round|week|size|grade|level|phase|type|title|section|article|figure|table|top)\.?$/u.test(
        before.normal
      )) &&
    before.text !== 'I' &&
    before.text !== 'A'
  )
    return 'label'
  if (
    touching &&
    digits !== '' &&
    value < 1000 &&
    !amount.scaled &&
    !head &&
    isCapitalised(before.text) &&
    before.start > block.sentences[sentence]!.start
  )
    return 'label'
  if (value === 1 && !amount.scaled) return undefined
  if (head && votes.has(head.normal)) return 'vote'
  return 'count'
}

const contests: ReadonlySet<string> = new Set(
  'matches match games game stars innings sets races bouts starts'.split(' ')
)

/** "3.8 out of 5", "one out of six matches": what a jury gives, and what a team has won. */
function isTally({text, words}: Block, {start, end, last}: Amount): boolean {
  const shown = text.slice(start, end)
  return shown.includes('out of') && (/^\d\.\d/u.test(shown) || contests.has(words[last + 1]?.normal ?? ''))
}

const planAhead = /^(?: \p{Ll}{2,14})? (?:agenda|charter|list|manifesto|plan|programme?|proposal|statement|strategy)\b/u

/** "20 points": of percentage in a poll or a lead; of a game or an index in a text on sport or markets, which only its words can tell. */
function pointsKind({text, words, sentences}: Block, amount: Amount): FigureKind | undefined {
  const sentence = sentences[words[amount.first]!.sentence]!
  if (
    /^(?:scored|scoring|scores|averaged|averaging|averages|netted|kicked|kicking)$/u.test(
      words[amount.first - 1]?.normal ?? ''
    )
  )
    return 'score'
  const around = text.slice(Math.max(sentence.start, amount.start - 200), Math.min(sentence.end, amount.end + 200))
  if (
    /\b(?:rebounds|assists|touchdown|quarterback|Dow|Nasdaq|Sensex|Nifty|FTSE|S&P|halftime|half-time|(?:season|career|game|team)-high|championships?|league|Premiership|Bundesliga|Six Nations|relegation|drop-goal|fly-half|scrum|wickets?|conversions|penalties|(?:match|set|break) points?|points? (?:clear|adrift))\b/u.test(
      around
    )
  )
    return 'score'
  // "A 10-point plan"
  if (/^-?points?(?:-|$)/u.test(amount.glued) && planAhead.test(text.slice(amount.end, amount.end + 40))) return 'label'
  // "The shortest path between two points"
  return amount.form === 'words' &&
    amount.glued === '' &&
    !/\b(?:percent|per cent|polls?|polling|lead|leads|leading|margin|win|won|lost|rise|rose|fall|fell|gain|ahead|behind|up|down|by)\b|%/iu.test(
      around
    )
    ? undefined
    : 'percent'
}

/** "Jo Park, 41, a teacher". */
function isAgeApposition({text}: Block, {start, end, digits}: Amount, gap: string): boolean {
  if (!/^\d{1,3}$/u.test(digits) || !/^["”'’)]?,\s$/u.test(gap)) return false
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
function isAgeAmongOthers({text}: Block, {start, end, digits, value}: Amount): boolean {
  if (!/^\d{1,3}$/u.test(digits) || value > 120 || !agesAfter.test(text.slice(end, end + 40))) return false
  const before = agesBefore.exec(text.slice(Math.max(0, start - 48), start))
  return before !== null && (/\d/u.test(before[0]) || /^(?:,\s\d{1,3})*,?\sand\s/u.test(text.slice(end, end + 40)))
}

/** "1600 Main St.": up to three capitalised words, the last one a kind of street. "The 2100 block of Main." */
function isAddress({text, words}: Block, {last, end, value}: Amount): boolean {
  if (value >= 100 && value % 100 === 0 && words[last + 1]?.normal === 'block' && words[last + 1]!.start === end + 1)
    return true
  for (let at = last + 1; at <= last + 4; at++) {
    const word = words[at]
    if (!word || word.start - end > 40 || !/^(?:\p{Lu}|\d)/u.test(word.text)) return false
    if (/[,;]/u.test(text.slice(words[at - 1]!.end, word.start))) return false
    if (streets.has(word.normal) && at > last + 1) return true
  }
  return false
}
