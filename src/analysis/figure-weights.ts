import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {damageWords} from '../lexicon/damage-words.js'
import {casualtyWords, harmWords} from '../lexicon/harm-words.js'
import {peopleNouns} from '../lexicon/people-nouns.js'
import {electionWords} from '../lexicon/units.js'
import {type Figure, figures} from './figures.js'

/**
 * How much a figure needs a source:
 * - `estimate`: a hedged or round count of people or of harm, a hedged or round sum of damage;
 * - `claim`: any count of dead or hurt people, sum of money, percentage, part of a whole;
 * - `figure`: any other quantity of ten or more, or measure.
 */
export type Weight = 'estimate' | 'claim' | 'figure'

const reach = 3

/** Whether a word of a set stands within three words of a figure, in its sentence. */
function near({block, first, last, sentence, headWord}: Figure, set: ReadonlySet<string>): boolean {
  const {words} = block
  const from = Math.max(0, first - reach)
  const to = Math.min(words.length - 1, Math.max(last, headWord ?? last) + reach)
  for (let at = from; at <= to; at++) if (words[at]!.sentence === sentence && set.has(words[at]!.normal)) return true
  return false
}

const yearBefore = /^(?:1[5-9]|20)\d\d$/u

/** "In the 2012 attack", "three years ago", "in August 2014", "the gunman who killed nine": known from before, and told again. */
function isBackground(figure: Figure): boolean {
  const {block, sentence, first} = figure
  const {words} = block
  const {firstWord, lastWord} = block.sentences[sentence]!
  for (let at = firstWord; at < lastWord; at++) {
    const {normal} = words[at]!
    if (yearBefore.test(normal)) return true
    if (
      (normal === 'ago' || normal === 'earlier') &&
      /^(?:years?|decades?|months?|century|centuries)$/u.test(words[at - 1]?.normal ?? '')
    )
      return true
    if (
      normal === 'last' &&
      /^(?:year|month|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)$/u.test(
        words[at + 1]?.normal ?? ''
      )
    )
      return true
  }
  for (let at = Math.max(firstWord, first - 6); at < first; at++) {
    if (/^(?:who|that|which)$/u.test(words[at]!.normal) && at > firstWord && harmWords.has(words[at + 1]?.normal ?? ''))
      return true
  }
  return false
}

const marketWords: ReadonlySet<string> = new Set(
  'dow nasdaq ftse index indexes indices nikkei dax shares stocks'.split(' ')
)

/** "The Dow fell 0.4 percent": market data, which anybody can look up. */
const isMarket = ({kind, block, sentence}: Figure): boolean => {
  if (kind !== 'percent' && kind !== 'count') return false
  const {firstWord, lastWord} = block.sentences[sentence]!
  for (let at = firstWord; at < lastWord; at++) if (marketWords.has(block.words[at]!.normal)) return true
  return false
}

/** Votes, delegates, seats: public record. */
const isElection = (figure: Figure): boolean => figure.kind === 'vote' || near(figure, electionWords)

/** "The top 1 percent", "100 percent sure": names and idioms. */
function isTop({kind, value, unit, hedge, block, first}: Figure): boolean {
  if (kind !== 'percent' || unit === 'points' || hedge !== undefined) return false
  return (
    value === 100 || (value === 1 && /^(?:the|top|richest|wealthiest)$/u.test(block.words[first - 1]?.normal ?? ''))
  )
}

function weigh(figure: Figure): Weight | undefined {
  const {kind, value, head, hedge, round, definite, modifier} = figure
  if (kind === 'money') {
    if ((hedge !== undefined || round) && near(figure, damageWords) && !isBackground(figure)) return 'estimate'
    return 'claim'
  }
  if (kind === 'percent' || kind === 'fraction') return isTop(figure) ? undefined : 'claim'
  if (kind === 'measure' || kind === 'vote') return value >= 10 || kind === 'measure' ? 'figure' : undefined
  if (kind !== 'count') return undefined
  const casualty = near(figure, casualtyWords)
  const people = head !== undefined && peopleNouns.has(head)
  const plain = !definite && !modifier
  if (
    plain &&
    (value >= 10 || hedge !== undefined) &&
    (hedge !== undefined || round) &&
    (people || near(figure, harmWords)) &&
    head !== undefined &&
    !isElection(figure) &&
    !isBackground(figure)
  ) {
    return 'estimate'
  }
  if (casualty && !definite && !isElection(figure)) return 'claim'
  if (casualty && definite && head !== undefined) return 'figure'
  if (head === undefined || value < 10 || (definite && value < 100)) return undefined
  return 'figure'
}

/** The figures that could want a source, with how much they do. */
export const figureWeights = memo((tree: Article): ReadonlyMap<Figure, Weight> => {
  const weights = new Map<Figure, Weight>()
  for (const list of figures(tree)) {
    for (const figure of list) {
      const weight = weigh(figure)
      if (weight) weights.set(figure, weight)
    }
  }
  return weights
})

export {isBackground, isElection, isMarket}
