import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {determiners, timeWords} from '../../lexicon/attribution-words.js'
import {institutionNouns} from '../../lexicon/source-nouns.js'
import {isUpper} from '../letter-case.js'
import {isFiniteForm} from './is-finite-form.js'
import {hasQuote, type Scan} from './scan.js'
import {readSource, type Source} from './source.js'
import {speakerAfter} from './speaker-after.js'
import {hasAgent} from './stands-as-verb.js'

/** A speaker after the verb, and whether the verb is passive: then it vouches for its whole sentence. */
export interface Behind {
  source: Source | undefined
  passive: boolean
}

/** "Told police": whoever comes after these hears it, and never says it. */
const transitive: ReadonlySet<string> = new Set('tell inform notify assure remind persuade instruct'.split(' '))

/**
 * Reads who speaks after a verb: "… , said Ann Ray", "was confirmed by the mayor".
 *
 * @param subject Index of the last word of what may be the verb's subject.
 * @param apposed Whether a comma before the verb belongs to its subject: "Ann Ray, a clerk, said the bridge …".
 */
export function speakerBehind(
  scan: Scan,
  verb: number,
  last: number,
  entry: VerbEntry,
  subject: number,
  apposed: boolean
): Behind | undefined {
  const {words, block} = scan
  const whole = block.sentences[words[verb]!.sentence]!
  const to = Math.min(last + 12, whole.lastWord - 1)
  if (hasBy(scan, verb, last, entry)) return {source: readSource(scan, last + 2, to, true), passive: true}
  if (transitive.has(entry.lemma)) return undefined
  const gap = scan.gap(verb)
  const afterStop = gap !== ' ' && /[,"”'’—–!?]\s*$|''\s*$/u.test(gap)
  if ((afterStop && subject === verb - 1 && !apposed) || (verb === whole.firstWord && verb > 0)) {
    if (canInvert(scan, last, entry)) {
      const source = readSource(scan, last + 1, to, true)
      if (!source || !startsStatement(scan, source)) return {source, passive: false}
    }
  }
  // The words before may be of time: "It lost $3 million last year, said the owner."
  if (!afterStop || (entry.class !== 'say' && entry.class !== 'clause')) return undefined
  const speaker = speakerAfter(scan, verb, last, entry.lemma)
  return speaker && {source: speaker, passive: false}
}

/** "The minister, Ann Ray, says the bridge is shut": whether the noun after a verb has a verb of its own. */
function startsStatement({words}: Scan, {first, last}: Source): boolean {
  for (let at = first + 1; at <= last + 1 && words[at]?.sentence === words[first]!.sentence; at++)
    if (isFiniteForm(words[at]!) && !words[at]!.normal.endsWith('ed')) return true
  return false
}

function hasBy(scan: Scan, verb: number, last: number, entry: VerbEntry): boolean {
  const {words} = scan
  const next = words[last + 1]?.normal
  return (
    entry.class !== 'clause' &&
    (entry.form === 'past' || entry.form === 'participle') &&
    verb > 0 &&
    (next === 'by' || (next === 'at' && hasAgent(scan, last))) &&
    words[last + 2]?.sentence === words[verb]!.sentence
  )
}

/** Whether a verb and what follows it may be a verb and its subject. */
function canInvert(scan: Scan, last: number, {form, class: kind}: VerbEntry): boolean {
  const next = scan.words[last + 1]
  if (next?.sentence !== scan.words[last]!.sentence || hasQuote(scan.gap(last + 1))) return false
  if (form !== 'past' && ((form !== 's' && form !== 'base') || kind === 'show' || kind === 'stance')) return false
  const {normal} = next
  return (
    (isUpper(next.text) ||
      determiners.has(normal) ||
      institutionNouns.has(normal) ||
      /^(?:former|one|he|she)$/u.test(normal)) &&
    normal !== 'i' &&
    normal !== 'that' &&
    !timeWords.has(normal)
  )
}
