import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {isFiniteForm} from './is-finite-form.js'
import {beForms, isNumber, type Scan} from './scan.js'

/** Who is told things that the paper then reports. */
const hearers: ReadonlySet<string> = new Set(
  'court jury jurors inquest inquiry tribunal hearing meeting committee panel commission parliament conference magistrates lawmakers'.split(
    ' '
  )
)

/**
 * "The court heard the driver had lost $3 million", "a meeting on Friday was told …": a statement without its speaker, but with those it was made
 * to. Not "the court heard 300 cases", "the jury was told to leave".
 */
export function isHearing({words, block}: Scan, verb: number, {lemma, form}: VerbEntry): boolean {
  if ((lemma !== 'hear' && lemma !== 'tell') || form !== 'past') return false
  const {firstWord, lastWord} = block.sentences[words[verb]!.sentence]!
  let at = verb - 1
  while (at >= firstWord && (beForms.has(words[at]!.normal) || /^(?:has|have|had|also)$/u.test(words[at]!.normal))) at--
  if (lemma === 'tell' && !beForms.has(words[verb - 1]?.normal ?? '')) return false
  if (lemma === 'hear' && at < verb - 1 && beForms.has(words[verb - 1]!.normal)) return false
  let subject = at
  while (subject >= firstWord && at - subject < 3 && !hearers.has(words[subject]!.normal)) subject--
  if (subject < firstWord || !hearers.has(words[subject]!.normal)) return false
  const next = words[verb + 1]
  if (verb + 1 >= lastWord || isNumber(next!) || /^(?:to|of|by|from|about|on|in)$/u.test(next!.normal)) return false
  for (let then = verb + 1; then < Math.min(lastWord, verb + 16); then++) if (isFiniteForm(words[then]!)) return true
  return false
}
