import type {Block} from '../../core/block.js'
import {functionWords} from '../../lexicon/function-words.js'
import {peopleNouns} from '../../lexicon/people-nouns.js'
import {durations, measures} from '../../lexicon/units.js'
import type {Amount} from './amount.js'

export interface Head {
  index: number
  end: number
  normal: string
}

/** Plurals without -s. */
const plurals: ReadonlySet<string> = new Set(
  'people men women children police troops staff crew personnel livestock cattle sheep fish deer aircraft spacecraft data media mice feet teeth geese lice oxen criteria phenomena alumni dead wounded homeless'.split(
    ' '
  )
)

const singularS: ReadonlySet<string> = new Set(
  'business press congress process progress access success class mass loss less across gas campus census status virus crisis analysis news always perhaps his this series species species politics economics'.split(
    ' '
  )
)

const isPlural = (normal: string): boolean =>
  plurals.has(normal) ||
  /(?:children|people|[a-z]men)$/u.test(normal) ||
  (normal.length > 3 &&
    normal.endsWith('s') &&
    !normal.endsWith("'s") &&
    !normal.endsWith('ss') &&
    !singularS.has(normal))

const ofWhole = /^(?:the|its|their|his|her|those|these)$/u

/**
 * The noun an amount counts: the first of the next words that is a noun for people or a plural, with the plurals right after it
 * ("sales workers"); for money, percentages and parts, nothing.
 */
export function headAfter(block: Block, amount: Amount): Head | undefined {
  const {text, words} = block
  if (amount.percent || amount.points || amount.currency !== undefined) return undefined
  let at = amount.last + 1
  if (
    words[at]?.normal === 'of' &&
    (amount.form === 'fraction' || amount.scaled || ofWhole.test(words[at + 1]?.normal ?? ''))
  ) {
    at++
    if (words[at] && /^(?:the|a|its|their|his|her|our|all|those|these)$/u.test(words[at]!.normal)) at++
    if (amount.form === 'digits' && /^\d+$/u.test(words[at]?.text ?? '')) at++
  }
  let found: number | undefined
  for (let step = 0; step < 5; step++, at++) {
    const word = words[at]
    if (!word || word.sentence !== words[amount.first]!.sentence) break
    const between = text.slice(
      step === 0 && found === undefined && at === amount.last + 1 ? amount.end : words[at - 1]!.end,
      word.start
    )
    if (
      !/^(?:\s|-|‑|,\s(?=\p{L})|\s?["“(])*$/u.test(between) ||
      (between.includes(',') && (found !== undefined || step === 0))
    )
      break
    const {normal} = word
    if (functionWords.has(normal)) break
    if (isPlural(normal)) {
      found = at
      continue
    }
    if (found !== undefined) break
    if (
      peopleNouns.has(normal) ||
      measures.has(normal) ||
      durations.has(normal) ||
      normal.startsWith('square-') ||
      normal.startsWith('cubic-')
    ) {
      found = at
      break
    }
    if (/^\d/u.test(word.text)) break
  }
  if (found === undefined) return undefined
  const word = words[found]!
  return {index: found, end: word.end, normal: word.normal}
}
