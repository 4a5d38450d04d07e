import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {type Cue, cueOf} from './cue.js'
import {beForms, type Scan} from './scan.js'
import {readSource} from './source.js'
import {subjectEnd, subjectStart} from './subject.js'

/** "She is confident that 400 jobs will come", "Ann Ray is sure of it": what somebody thinks. */
export function attitudeCue(scan: Scan, index: number): Cue | undefined {
  const {words, block} = scan
  const {sentence, end, normal} = words[index]!
  const whole = block.sentences[sentence]!
  const next = index + 1 < whole.lastWord ? words[index + 1]!.normal : ''
  if (!/^(?:that|of|about|to|he|she|they|the|it)$/u.test(next)) return undefined
  // "She is certain to win."
  if (next === 'to' && !/^(?:keen|eager|determined|glad|pleased)$/u.test(normal)) return undefined
  let be = index - 1
  while (be > whole.firstWord && /^(?:not|also|still|very|now|quite|more|less|.{3,}ly)$/u.test(words[be]!.normal)) be--
  if (be <= whole.firstWord || !beForms.has(words[be]!.normal)) return undefined
  const last = subjectEnd(scan, be)
  if (last < whole.firstWord) return undefined
  const source = readSource(scan, subjectStart(scan, last), last)
  if (!source || source.kind === 'other') return undefined
  const verb: VerbEntry = {lemma: normal, class: 'stance', tone: 'neutral', form: 'base'}
  return cueOf(block, 'verb', index, index, [{start: end, end: whole.end}], source, verb)
}
