import type {Block} from '../../core/block.js'
import type {FigureKind} from '../figures.js'
import type {Amount} from './amount.js'

const planAhead = /^(?: \p{Ll}{2,14})? (?:agenda|charter|list|manifesto|plan|programme?|proposal|statement|strategy)\b/u

/** "20 points": of percentage in a poll or a lead; of a game or an index in a text on sport or markets, which only its words can tell. */
export function pointsKind({text, words, sentences}: Block, amount: Amount): FigureKind | undefined {
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
