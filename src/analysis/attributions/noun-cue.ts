import {timeWords} from '../../lexicon/attribution-words.js'
import {sayingNouns} from '../../lexicon/source-nouns.js'
import type {Cue} from './cue.js'
import {lawNouns} from './paper-cues.js'
import type {Scan} from './scan.js'

export const intentNouns: ReadonlySet<string> = new Set(
  'plan plans bill law rule rules budget legislation proposal proposals pledge pledges promise promises vow vows decision call calls offer bid demand demands request goal commitment agreement intention'.split(
    ' '
  )
)

/** "a claim that", "estimates of", "the survey's": nouns of saying with what was said. */
export function nounCue(scan: Scan, index: number): Cue | undefined {
  const {words, block} = scan
  const {sentence, start, end, normal} = words[index]!
  const next = words[index + 1]
  if (!next || next.sentence !== sentence) return undefined
  if (/^:\s/u.test(scan.gap(index + 1)))
    return {
      block,
      sentence,
      type: 'noun',
      start,
      end,
      first: index,
      last: index,
      covers: [{start: end, end: block.sentences[sentence]!.end}]
    }
  if (!/^\s$/u.test(scan.gap(index + 1))) return undefined
  const whole = block.sentences[sentence]!
  const plain = {block, sentence, type: 'noun' as const, start, end, first: index, last: index}
  if (sayingNouns.has(normal)) {
    for (let at = index + 1; at < index + 8 && words[at + 1]?.sentence === sentence; at++) {
      if (/^(?:is|was)$/u.test(words[at]!.normal) && words[at + 1]!.normal === 'that')
        return {...plain, covers: [{start: words[at + 1]!.start, end: whole.end}]}
    }
  }
  if (next.normal === 'that') return {...plain, covers: [{start: next.start, end: whole.end}]}
  if (intentNouns.has(normal)) {
    let at = index + 1
    if (words[at]!.normal === 'by')
      while (
        at < index + 16 &&
        words[at + 1]?.sentence === sentence &&
        words[at]!.normal !== 'to' &&
        !/[;:.]/u.test(scan.gap(at + 1))
      )
        at++
    while (
      words[at]?.sentence === sentence &&
      (timeWords.has(words[at]!.normal) || /^(?:twice|once)$/u.test(words[at]!.normal))
    )
      at++
    const link = words[at]
    if (
      link?.sentence === sentence &&
      (/^(?:to|for)$/u.test(link.normal) ||
        (/^(?:would|will|could|includes|include|calls|provides|sets|requires|proposes)$/u.test(link.normal) &&
          lawNouns.has(normal)))
    ) {
      return {...plain, covers: [{start: link.start, end: whole.end}]}
    }
  }
  if (
    next.normal === 'of' &&
    /^(?:estimate|estimates|projection|projections|forecast|forecasts|claim|claims|prediction|predictions)$/u.test(
      normal
    )
  ) {
    return {...plain, covers: [{start: next.start, end: whole.end}]}
  }
  return undefined
}
