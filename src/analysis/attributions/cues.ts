import type {Block} from '../../core/block.js'
import type {WordTable} from '../../core/forms.js'
import {attributionVerb, type ParticleVerb, particleVerbs, type VerbEntry} from '../../lexicon/attribution-verbs.js'
import {attitudes} from '../../lexicon/attribution-words.js'
import {documentNouns, institutionNouns, sayingNouns} from '../../lexicon/source-nouns.js'
import {isUpper} from '../letter-case.js'
import {attitudeCue} from './attitude-cue.js'
import type {Cue} from './cue.js'
import {labelCues} from './label-cues.js'
import {intentNouns, nounCue} from './noun-cue.js'
import {evidence, evidenceCue, prepositionCue} from './paper-cues.js'
import {type Scan, scanOf} from './scan.js'
import {verbCue} from './verb-cue.js'

/** What a word may start, all looked up once a process and not at each of its places. */
export interface Trigger {
  verb: VerbEntry | undefined
  particles: readonly ParticleVerb[] | undefined
  /** For a preposition, the nouns that make it evidence. */
  nouns: ReadonlySet<string> | undefined
  attitude: boolean
  noun: boolean
}

/** Words at which a cue may start, with what they may start. */
export const triggers: WordTable<Trigger> = {
  get(word) {
    const verb = attributionVerb(word)
    const particles = particleVerbs(word)
    const nouns = evidence.get(word)
    const attitude = attitudes.has(word)
    const noun = sayingNouns.has(word) || intentNouns.has(word)
    return verb || particles || nouns || attitude || noun || word === 'according'
      ? {verb, particles, nouns, attitude, noun}
      : undefined
  }
}

/** How far a block has been read. */
export interface Reading {
  /** The cues up to there, in order. */
  cues: Cue[]
  /** Index of the next word. */
  next: number
}

/** Begins to read a block: labels and credits come first, wherever they stand. */
export const startReading = (block: Block): Reading => ({
  cues: block.words.length === 0 ? [] : labelCues(block),
  next: 0
})

/**
 * Reads on to the end of a block, or until there is a cue. Changes the reading it is given.
 *
 * @param inside For each word 1 where it stands in quotation marks.
 * @param byForm For the form of each word what it may start.
 */
export function readOn(
  reading: Reading,
  block: Block,
  inside: Uint8Array,
  byForm: readonly (Trigger | undefined)[],
  untilCue: boolean
): void {
  const {words} = block
  const {cues} = reading
  const scan = scanOf(block)
  while (reading.next < words.length && !(untilCue && cues.length > 0)) {
    const index = reading.next++
    const trigger = byForm[words[index]!.form]
    if (trigger === undefined || inside[index] === 1) continue
    const cue = cueAt(scan, index, trigger)
    if (cue) cues.push(cue)
  }
}

function cueAt(scan: Scan, index: number, {verb, particles, nouns, attitude, noun}: Trigger): Cue | undefined {
  const {words} = scan
  const {normal, sentence} = words[index]!
  const next = words[index + 1]?.sentence === sentence ? words[index + 1] : undefined
  const two = next && particles?.find(({particle}) => next.normal === particle)
  const entry = two ?? verb
  const spoken = entry && verbCue(scan, index, entry, two ? index + 1 : index)
  if (spoken) return spoken
  if (normal === 'according')
    return next?.normal === 'to' ? prepositionCue(scan, index, index + 1, 'preposition') : undefined
  if (
    normal === 'per' &&
    next &&
    (isUpper(next.text) ||
      (/^(?:the|a|an)$/u.test(next.normal) &&
        (documentNouns.has(words[index + 2]?.normal ?? '') || institutionNouns.has(words[index + 2]?.normal ?? ''))))
  ) {
    return prepositionCue(scan, index, index, 'preposition')
  }
  if (attitude) return attitudeCue(scan, index)
  if (nouns) return evidenceCue(scan, index, nouns)
  return noun ? nounCue(scan, index) : undefined
}
