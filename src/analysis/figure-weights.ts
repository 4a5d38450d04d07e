import {damageWords} from '../lexicon/damage-words.js'
import {casualtyWords, harmWords} from '../lexicon/harm-words.js'
import {months} from '../lexicon/numbers.js'
import {peopleNouns} from '../lexicon/people-nouns.js'
import {electionWords} from '../lexicon/units.js'
import {bare} from './bare.js'
import type {Figure} from './figures.js'

/**
 * How much a figure needs a source:
 * - `estimate`: a hedged or round count of people or of harm, a hedged or round sum of damage;
 * - `claim`: any count of dead or hurt people, sum of money, percentage, part of a whole;
 * - `figure`: any other quantity of ten or more, or measure.
 */
export type Weight = 'estimate' | 'claim' | 'figure'

const farthest = 60

/** What words around a figure are of, as bits. */
const topic = {harm: 1, casualty: 2, damage: 4, election: 8}
const topics = new Map<string, number>()
for (const [words, bit] of [
  [harmWords, topic.harm],
  [casualtyWords, topic.casualty],
  [damageWords, topic.damage],
  [electionWords, topic.election]
] as const)
  for (const word of words) topics.set(word, (topics.get(word) ?? 0) | bit)

/** The topics of the words within three words of a figure and its noun. */
function topicsNear({block: {words, sentences}, first, last, headWord, sentence}: Figure): number {
  const {firstWord, lastWord} = sentences[sentence]!
  const to = Math.min(lastWord, Math.max(last, headWord ?? 0) + 4)
  let found = 0
  for (let at = Math.max(firstWord, first - 3); at < to; at++) found |= topics.get(words[at]!.normal) ?? 0
  return found
}

/** Indices of the words around a figure, in its sentence; `to` is exclusive. */
function around({block, first, last, sentence}: Figure): {from: number; to: number} {
  const {firstWord, lastWord} = block.sentences[sentence]!
  return {from: Math.max(firstWord, first - farthest), to: Math.min(lastWord, last + 1 + farthest)}
}

const year = /^(?:1[5-9]|20)\d\d$/u
const spans = new Set('year years decade decades month months century centuries'.split(' '))
const seasons = new Set('year month spring summer fall autumn winter'.split(' '))
const attackWords: ReadonlySet<string> = new Set(
  'attack attacks shooting bombing bombings massacre crash fire quake earthquake'.split(' ')
)

/** Words that may tell of the past with those beside them: all others but years cost one look-up. */
const pastWords: ReadonlySet<string> = new Set([...'century ago earlier last who that which'.split(' '), ...months])

/** Whether one of `pastWords`, at most 60 before a figure or behind it, tells of the past: "three years ago", "last March", "the Dec. 2 attack", "who killed". */
function tellsOfPast({block: {words}, first}: Figure, at: number, from: number): boolean {
  const {normal} = words[at]!
  const next = words[at + 1]?.normal ?? ''
  if (normal === 'century') return true
  if (normal === 'ago' || normal === 'earlier') return spans.has(words[at - 1]?.normal ?? '')
  if (normal === 'last') return seasons.has(next) || months.has(next)
  if (months.has(normal)) return attackWords.has(/^\d/u.test(next) ? (words[at + 2]?.normal ?? '') : next)
  return at > from && at < first && at >= first - 6 && harmWords.has(next)
}

/** "In the 2012 attack", "three years ago", "the gunman who killed nine": known from before, and told again. */
export function isBackground(figure: Figure): boolean {
  const {words} = figure.block
  const {from, to} = around(figure)
  for (let at = from; at < to; at++) {
    const {normal} = words[at]!
    if (pastWords.has(normal) ? tellsOfPast(figure, at, from) : normal.length === 4 && year.test(normal)) return true
  }
  return false
}

const places: ReadonlySet<string> = new Set(
  'bloc country nation continent state region province county city town village island suburb world'.split(' ')
)

const counted: ReadonlySet<string> = new Set(
  'liked followed viewed watched shared retweeted subscribed follow'.split(' ')
)

const population: ReadonlySet<string> = new Set('population populous pop'.split(' '))
const supposing: ReadonlySet<string> = new Set("if suppose imagine let's".split(' '))

/** "Home to some 6,000 residents", "the town has about 9,000 inhabitants", "900,000 users had liked it", "if 40 people come": a size anybody can look up, and a case that is only supposed. */
function isGivenCount({block: {words, sentences}, first, headWord, head, sentence}: Figure): boolean {
  const {firstWord, lastWord} = sentences[sentence]!
  if (head === 'followers' || head === 'subscribers') return true
  if (headWord !== undefined && (head === 'users' || head === 'fans'))
    for (let at = headWord + 1; at <= headWord + 3; at++) if (counted.has(words[at]?.normal ?? '')) return true
  if (head === 'residents' || head === 'inhabitants')
    for (let at = first - 1; at >= Math.max(firstWord, first - 4); at--)
      if (/^(?:has|have|had|with)$/u.test(words[at]!.normal)) return true
  if (words[first - 1]?.normal === 'of' && places.has(words[first - 2]?.normal ?? '')) return true
  for (let at = Math.max(firstWord, first - 12); at < Math.min(lastWord, first + 6); at++) {
    const {normal} = words[at]!
    if (population.has(normal) || (normal === 'home' && words[at + 1]?.normal === 'to')) return true
    if (at < first && supposing.has(normal)) return true
  }
  return false
}

const capacityVerbs: ReadonlySet<string> = new Set(
  'seat seats seating sleep sleeps accommodate accommodates'.split(' ')
)
const holding: ReadonlySet<string> = new Set('hold holds holding fit fits carry carries'.split(' '))
const venues: ReadonlySet<string> = new Set(
  `aircraft airliner amphitheater amphitheatre arena auditorium ballroom bar barn boat bus cathedral chapel church cinema coach complex
  ferry gallery ground gym hall hotel jet lounge mosque park pavilion plane pub restaurant room ship stadium stand synagogue temple
  tent theater theatre train tram vessel venue`.split(/\s+/)
)

/** "The stadium holds some 40,000 people", "with room for 700", "a school built for about 500 pupils": how large a thing is. */
function isCapacity({block: {words, sentences}, first, sentence}: Figure): boolean {
  const {firstWord} = sentences[sentence]!
  const normal = (at: number): string => words[at]?.normal ?? ''
  let isHeld = false
  for (let at = first - 1; at >= Math.max(firstWord, first - 9); at--) {
    const word = normal(at)
    if (word === 'capacity') return true
    if (isHeld && venues.has(word)) return true
    if (at < first - 4) continue
    if (capacityVerbs.has(word)) return true
    if (word === 'for' && /^(?:room|space|built|designed|made)$/.test(normal(at - 1))) return true
    if (holding.has(word)) isHeld = true
  }
  return false
}

const marketWords: ReadonlySet<string> = new Set(
  'dow nasdaq ftse sensex nifty kospi index indexes indices nikkei dax shares stocks bullion crude barrel ounce futures yields bitcoin capitalization capitalisation'.split(
    ' '
  )
)
const ownWords: ReadonlySet<string> = new Set("i i'm i've i'd i'll my me myself".split(' '))

const polled: ReadonlySet<string> = new Set('surveyed polled respondents'.split(' '))
const traded: ReadonlySet<string> = new Set('pound ounce ton tonne barrel bushel bale kilo kilogram share'.split(' '))

/** "$14 a pound", "for every $10,000", "if she wins by 10 points", "31 percent of those polled": a price of the day, a sum, a case, a poll in hand. */
function isGiven({kind, block, first, last, sentence}: Figure): boolean {
  const {words} = block
  const normal = (at: number): string => words[at]?.normal ?? ''
  if (kind === 'money' && /^(?:an?|per)$/u.test(normal(last + 1)) && traded.has(normal(last + 2))) return true
  if (normal(first - 1) === 'every' && normal(first - 2) === 'for') return true
  if (kind !== 'percent') return false
  for (let at = last + 1; at <= last + 4; at++) if (polled.has(normal(at))) return true
  for (let at = Math.max(block.sentences[sentence]!.firstWord, first - 8); at < first; at++)
    if (normal(at) === 'if') return true
  return false
}

/** "The Dow fell 0.4 percent", "she won 56 percent of the vote", "my father paid $30,000": what anybody can look up, and what the writer knows. */
export function isOpen(figure: Figure): boolean {
  const {words} = figure.block
  if (isGiven(figure)) return true
  if (
    figure.kind === 'percent' &&
    words[figure.last + 1]?.normal === 'of' &&
    /^votes?$/u.test(words[figure.last + 3]?.normal ?? '')
  )
    return true
  const {from, to} = around(figure)
  for (let at = from; at < to; at++) {
    const {normal} = words[at]!
    if (marketWords.has(bare(normal)) || ownWords.has(normal)) return true
  }
  return false
}

/** Whether words of death, flight, damage or loss stand beside a figure. */
export const isLoss = (figure: Figure): boolean => (topicsNear(figure) & (topic.harm | topic.damage)) !== 0

/** Votes, delegates, seats: public record. */
export const isElection = (figure: Figure): boolean =>
  figure.kind === 'vote' || (topicsNear(figure) & topic.election) !== 0

/** "The top 1 percent", "100 percent sure": names and idioms. */
function isTop({value, unit, hedge, block, first}: Figure): boolean {
  if (unit === 'points' || hedge !== undefined) return false
  return (
    value === 100 || (value === 1 && /^(?:the|top|richest|wealthiest)$/u.test(block.words[first - 1]?.normal ?? ''))
  )
}

const ownTime: ReadonlySet<string> = new Set('career life lifetime childhood youth'.split(' '))

/** "Almost half his career", "half of her life". */
function isOwnTime({block: {words}, last}: Figure): boolean {
  const at = words[last + 1]?.normal === 'of' ? last + 2 : last + 1
  return /^(?:his|her|their|its|my|our)$/u.test(words[at]?.normal ?? '') && ownTime.has(words[at + 1]?.normal ?? '')
}

/** "$750 million (£500m)": the same sum in another currency. */
const isConverted = ({block: {text}, start, end}: Figure): boolean =>
  text[start - 1] === '(' &&
  /^[);]/u.test(text.slice(end, end + 1)) &&
  /[$€£¥₹]\d[\d.,]{0,12}(?: ?\p{L}{1,8})? \($|\d (?:[mb]illion |trillion |crore |lakh )?(?:euros?|pounds?|yuan|yen|rupees?|dollars?|pesos?|reais|francs?|kron(?:a|er|or)|won|rand|lira|r(?:o?u)bles?|shekels?) \($/u.test(
    text.slice(Math.max(0, start - 32), start)
  )

/** "For missing three tests": what is missed, not who. */
const isMissed = ({block: {words}, first, head}: Figure): boolean =>
  words[first - 1]?.normal === 'missing' && head !== undefined && !peopleNouns.has(head)

/** How much a figure wants a source; nothing where none is wanted. */
export function weightOf(figure: Figure): Weight | undefined {
  const {kind, value, hedge, round} = figure
  if (kind === 'count') return weightOfCount(figure)
  if (kind === 'money') {
    if (isConverted(figure)) return undefined
    const isEstimate = hedge !== undefined || round
    return isEstimate && (topicsNear(figure) & topic.damage) !== 0 && !isBackground(figure) ? 'estimate' : 'claim'
  }
  if (kind === 'percent') return isTop(figure) ? undefined : 'claim'
  if (kind === 'fraction') return isOwnTime(figure) ? undefined : 'claim'
  return kind === 'measure' || (kind === 'vote' && value >= 10) ? 'figure' : undefined
}

function weightOfCount(figure: Figure): Weight | undefined {
  const {value, head, hedge, round, definite, modifier} = figure
  const near = topicsNear(figure)
  const election = (near & topic.election) !== 0
  const casualty = (near & topic.casualty) !== 0 && !isMissed(figure)
  const plain = !definite && !modifier
  if (
    plain &&
    head !== undefined &&
    (hedge !== undefined || round) &&
    (peopleNouns.has(head) || (near & topic.harm) !== 0) &&
    !election &&
    !isGivenCount(figure) &&
    !isCapacity(figure) &&
    !isBackground(figure)
  ) {
    return 'estimate'
  }
  // "A poet at 23, dead at 28"
  const age = head === undefined && figure.block.words[figure.first - 1]?.normal === 'at'
  if (casualty && plain && !age && !election) return 'claim'
  if (casualty && definite && head !== undefined) return 'figure'
  if (head === undefined || value < 10 || (definite && value < 100)) return undefined
  return 'figure'
}
