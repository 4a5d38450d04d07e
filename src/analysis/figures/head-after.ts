import type {Block} from '../../core/block.js'
import {functionWords} from '../../lexicon/function-words.js'
import {peopleNouns} from '../../lexicon/people-nouns.js'
import {durations, measures} from '../../lexicon/units.js'
import {digitAt} from '../digit-at.js'
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
  (normal.endsWith('s')
    ? normal.length > 3 && !normal.endsWith("'s") && !normal.endsWith('ss') && !singularS.has(normal)
    : normal.endsWith('people') || normal.endsWith('children') || (normal.endsWith('men') && /[a-z]men$/u.test(normal)))

const ofWhole: ReadonlySet<string> = new Set('the its their his her those these'.split(' '))
const determiners: ReadonlySet<string> = new Set([...ofWhole, 'a', 'our', 'all'])

/** Whether nothing but blanks, hyphens and opening marks stands between a number and a noun, or two words of its phrase. */
const isTogether = (text: string, from: number, to: number): boolean =>
  (to === from + 1 && text[from] === ' ') || /^[\s\-‑"“(]*$/u.test(text.slice(from, to))

/** What the noun is looked for up to, whatever plural it is. */
const isNoun = (normal: string): boolean =>
  peopleNouns.has(normal) ||
  measures.has(normal) ||
  durations.has(normal) ||
  normal.startsWith('square-') ||
  normal.startsWith('cubic-')

/**
 * The noun an amount counts: the first of the next words that is a noun for people or a plural, with the plurals right after it
 * ("sales workers"); for money, percentages and parts, nothing.
 */
export function headAfter(block: Block, amount: Amount): Head | undefined {
  const {text, words} = block
  if (amount.percent || amount.points || amount.currency !== undefined) return undefined
  let at = amount.last + 1
  let edge = amount.end
  if (
    words[at]?.normal === 'of' &&
    (amount.form === 'fraction' || amount.scaled || ofWhole.has(words[at + 1]?.normal ?? ''))
  ) {
    at++
    if (determiners.has(words[at]?.normal ?? '')) at++
    if (amount.form === 'digits' && /^\d+$/u.test(words[at]?.text ?? '')) at++
    edge = words[at - 1]!.end
  }
  const {sentence} = words[amount.first]!
  let found: Head | undefined
  for (let step = 0; step < 5; step++, at++) {
    const word = words[at]
    if (word?.sentence !== sentence || !isTogether(text, edge, word.start)) break
    const {normal, end} = word
    edge = end
    if (functionWords.has(normal)) break
    if (isPlural(normal)) {
      found = {index: at, end, normal}
      continue
    }
    if (found !== undefined) break
    if (isNoun(normal)) return {index: at, end, normal}
    if (digitAt(word.text, 0)) break
  }
  return found
}
