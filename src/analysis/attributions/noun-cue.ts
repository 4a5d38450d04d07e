import type {Word} from '../../core/block.js'
import {timeWords} from '../../lexicon/attribution-words.js'
import {sayingNouns} from '../../lexicon/source-nouns.js'
import {isUpper} from '../letter-case.js'
import {type Cue, cueOf} from './cue.js'
import {lawNouns} from './paper-cues.js'
import {isAfterSpace, type Scan} from './scan.js'

export const intentNouns: ReadonlySet<string> = new Set(
  'plan plans bill law rule rules budget legislation proposal proposals pledge pledges promise promises vow vows decision call calls offer bid demand demands request goal goals target targets aim aims ambition commitment agreement intention'.split(
    ' '
  )
)

const estimates: ReadonlySet<string> = new Set(
  'estimate estimates projection projections forecast forecasts'.split(' ')
)
const sums: ReadonlySet<string> = new Set(
  'is are was were total totals totaled totalled range ranges ranged vary varies varied stand stands stood'.split(' ')
)

/** What is somebody's own, and is raised and cut: "slashed its forecast for the harvest to 12 million tonnes". */
const outlooks: ReadonlySet<string> = new Set([
  ...estimates,
  'outlook',
  'guidance',
  'expectations',
  'target',
  'targets'
])

/** "The mayor's promise of 300 homes". */
const promises: ReadonlySet<string> = new Set(
  'promise promises pledge pledges offer offers vow demand demands'.split(' ')
)

/** "Allegations the firm paid", "fears he would": a clause without "that". */
const zeroThat = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  next !== undefined &&
  (/^(?:the|he|she|it|they|we|its|his|her|their)$/u.test(word.normal) ||
    (isUpper(word.text) &&
      !timeWords.has(word.normal) &&
      /ed$|^(?:would|will|had|has|have|was|is|were|are|could|may|might|paid|took|made|gave|got|spent|lost)$/u.test(
        next.normal
      )))

/** Whether up to three words before a noun say whose it is: "its growth forecast", "the bank's early estimate". */
function isOwn({words, gap}: Scan, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at > noun - 5 && words[at]!.sentence === words[noun]!.sentence; at--) {
    if (!/^[\s-]$/u.test(gap(at + 1))) return false
    if (/(?:'s|s')$|^(?:its|their|his|her|our|my)$/u.test(words[at]!.normal)) return true
  }
  return false
}

/** "a claim that", "estimates of", "the survey's": nouns of saying with what was said. */
export function nounCue(scan: Scan, index: number): Cue | undefined {
  const {words, block} = scan
  const {sentence, end, normal} = words[index]!
  const next = words[index + 1]
  if (!next || next.sentence !== sentence) return undefined
  if (!isAfterSpace(scan, index + 1)) {
    const gap = scan.gap(index + 1)
    if (/^:\s/u.test(gap))
      return cueOf(block, 'noun', index, index, [{start: end, end: block.sentences[sentence]!.end}])
    if (!/^\s$/u.test(gap)) return undefined
  }
  const whole = block.sentences[sentence]!
  const from = (start: number): Cue => cueOf(block, 'noun', index, index, [{start, end: whole.end}])
  if (sayingNouns.has(normal)) {
    for (let at = index + 1; at < index + 8 && words[at + 1]?.sentence === sentence; at++) {
      if (/^(?:is|was)$/u.test(words[at]!.normal) && words[at + 1]!.normal === 'that') return from(words[at + 1]!.start)
    }
  }
  let said = index + 1
  while (words[said]?.sentence === sentence && said < index + 4 && timeWords.has(words[said]!.normal)) said++
  const clause = words[said]
  // "Claims today that", "allegations the firm paid".
  if (
    clause?.sentence === sentence && said > index + 1
      ? clause?.normal === 'that'
      : sayingNouns.has(normal) && zeroThat(clause, words[said + 1])
  )
    return from(clause!.start)
  if (estimates.has(normal)) {
    // "Forecasts for 2007 are the lowest", "production estimates now total".
    for (let at = index + 1; at < index + 9 && words[at]?.sentence === sentence; at++)
      if (sums.has(words[at]!.normal)) return from(words[at]!.start)
  }
  if (
    (outlooks.has(normal) ? /^(?:for|to|by|from|at|down|up)$/u : promises.has(normal) ? /^of$/u : undefined)?.test(
      next.normal
    ) &&
    isOwn(scan, index)
  )
    return from(end)
  if (next.normal === 'that') return from(next.start)
  // "Demand for wheat is up 3 percent": of buyers, and nobody's word.
  if (intentNouns.has(normal) && !(normal === 'demand' && next.normal === 'for')) {
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
        (/^(?:would|will|could|includes|include|calls|provides|sets|requires|proposes|caps|limits|bars|bans|imposes|mandates|grants|allocates|earmarks)$/u.test(
          link.normal
        ) &&
          lawNouns.has(normal)))
    ) {
      return from(link.start)
    }
  }
  if (
    next.normal === 'of' &&
    /^(?:estimate|estimates|projection|projections|forecast|forecasts|claim|claims|prediction|predictions|valuation|appraisal)$/u.test(
      normal
    )
  ) {
    return from(next.start)
  }
  return undefined
}
