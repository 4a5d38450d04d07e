import type {Block} from '../../core/block.js'
import {attributionVerbs, particleVerbs} from '../../lexicon/attribution-verbs.js'
import {attitudes} from '../../lexicon/attribution-words.js'
import {documentNouns, sayingNouns} from '../../lexicon/source-nouns.js'
import {attitudeCue} from './attitude-cue.js'
import type {Cue} from './cue.js'
import {labelCues} from './label-cues.js'
import {intentNouns, nounCue} from './noun-cue.js'
import {evidence, evidenceCue, prepositionCue} from './paper-cues.js'
import {type Scan, scanOf} from './scan.js'
import {verbCue} from './verb-cue.js'

/**
 * All cues of a block, in order.
 *
 * @param inside For each word 1 where it stands in quotation marks.
 * @param marks For the form of each word whether it is one of `triggers`.
 */
export function cuesOf(block: Block, inside: Uint8Array, marks: Uint8Array): readonly Cue[] {
  const {words} = block
  if (words.length === 0) return []
  const scan = scanOf(block, inside)
  const found: Cue[] = labelCues(scan)
  for (let index = 0; index < words.length; index++) {
    if (marks[words[index]!.form] !== 1 || inside[index] === 1) continue
    const cue = cueAt(scan, index)
    if (cue) found.push(cue)
  }
  return found
}

/** Words at which a cue may start. */
export const triggers: ReadonlySet<string> = new Set([
  ...attributionVerbs.keys(),
  ...particleVerbs.keys(),
  ...evidence.keys(),
  ...sayingNouns,
  ...intentNouns,
  ...attitudes,
  'according'
])

function cueAt(scan: Scan, index: number): Cue | undefined {
  const {words} = scan
  const {normal, sentence} = words[index]!
  const next = words[index + 1]?.sentence === sentence ? words[index + 1] : undefined
  const two = next && particleVerbs.get(normal)?.find(({particle}) => next.normal === particle)
  const entry = two ?? attributionVerbs.get(normal)
  const verb = entry && verbCue(scan, index, entry, two ? index + 1 : index)
  if (verb) return verb
  if (normal === 'according')
    return next?.normal === 'to' ? prepositionCue(scan, index, index + 1, 'preposition') : undefined
  if (
    normal === 'per' &&
    next &&
    (/^\p{Lu}/u.test(next.text) ||
      (/^(?:the|a|an)$/u.test(next.normal) && documentNouns.has(words[index + 2]?.normal ?? '')))
  ) {
    return prepositionCue(scan, index, index, 'preposition')
  }
  if (attitudes.has(normal)) return attitudeCue(scan, index)
  const nouns = evidence.get(normal)
  if (nouns) return evidenceCue(scan, index, nouns)
  return sayingNouns.has(normal) || intentNouns.has(normal) ? nounCue(scan, index) : undefined
}
