import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {pressesSomebody} from './presses-somebody.js'
import type {Scan} from './scan.js'
import {takesClause} from './takes-clause.js'

/** Whether what follows a verb shows that nobody speaks: "responded by easing", "reported to work", "claimed 40 lives", "pushed prices up". */
export function hasOtherSense(scan: Scan, verb: number, last: number, {lemma}: VerbEntry): boolean {
  const turn = turns.get(lemma)
  if (turn && turnsAway(scan, last, turn)) return true
  if (lemma === 'claim') return takesLives(scan, last)
  return pressing.has(lemma) && !pressesSomebody(scan, verb)
}

/** Whether a verb that speaks only with a clause after it has none. */
export const lacksClause = (scan: Scan, verb: number, {lemma, class: kind}: VerbEntry): boolean =>
  kind === 'clause' &&
  !takesClause(scan, verb) &&
  !(lemma === 'charge' && chargesWith(scan, verb)) &&
  !((lemma === 'offer' || lemma === 'threaten') && scan.words[verb + 1]?.normal === 'to') &&
  !(lemma === 'post' && postsResult(scan, verb)) &&
  !(lemma === 'press' && pressesSomebody(scan, verb))

const turns: ReadonlyMap<string, RegExp> = new Map([
  ['respond', /^(?:by|with)$/u],
  ['reply', /^(?:by|with)$/u],
  ['report', /^(?:to|for)$/u],
  ['advise', /^on$/u],
  // "The number required for a vote."
  ['require', /^(?:to|for|in|of)$/u],
  ['commit', /^(?:suicide|murders?|crimes?|fraud|perjury|treason)$/u]
])

const pressing: ReadonlySet<string> = new Set(['push', 'lobby', 'pressure', 'petition'])

/** Whether a verb, or the adverb after it, is followed by a word that gives it another sense. */
const turnsAway = ({words}: Scan, verb: number, sense: RegExp): boolean =>
  sense.test(words[verb + 1]?.normal ?? '') ||
  (words[verb + 1]?.normal.endsWith('ly') === true && sense.test(words[verb + 2]?.normal ?? ''))

function takesLives({words}: Scan, verb: number): boolean {
  for (let at = verb + 1; at < verb + 8 && words[at]?.sentence === words[verb]!.sentence; at++)
    if (/^(?:lives|life|victims?|casualties)$/u.test(words[at]!.normal)) return true
  return false
}

/** "Posted a net profit of $3 million": not "posted a letter". */
function postsResult({words}: Scan, verb: number): boolean {
  for (let at = verb + 1; at < verb + 7 && words[at]?.sentence === words[verb]!.sentence; at++)
    if (
      /^(?:profits?|loss|losses|revenues?|sales|earnings|income|gains?|surplus|deficit|results)$/u.test(
        words[at]!.normal
      )
    )
      return true
  return false
}

/** "charged two men with": not "charged a fee". */
function chargesWith({words}: Scan, verb: number): boolean {
  for (let at = verb + 1; at < verb + 16 && words[at]?.sentence === words[verb]!.sentence; at++)
    if (words[at]!.normal === 'with') return true
  return false
}
