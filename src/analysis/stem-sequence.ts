import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {auxiliaries, grammarWords} from '../lexicon/grammar-words.js'
import {cardinals, scales} from '../lexicon/numbers.js'
import {finiteForms} from '../lexicon/past-forms.js'
import {speechVerbs} from '../lexicon/speech-verbs.js'
import {stemOf} from './stem-of.js'
import {wordSequence} from './word-sequence.js'

/** What each word of the word sequence says, by the number of the word (`ids`). */
export interface StemSequence {
  /** Number of the stem of a content word; -1 for grammar words, verbs of speech and figures. */
  stems: Int32Array
  /** Figures and number words, normalised: "12,000" and "four" are `12000` and `4`. */
  figures: ReadonlyMap<number, string>
  /** 1 for words that show that a clause has a verb: auxiliaries and past forms. */
  verbs: Uint8Array
}

/** What is known of a word from the lexicons. */
interface Entry {
  isContent: boolean
  isVerb: boolean
  figure?: string
}

/** All words that are more than their stem, in one table, so that each word of a text is looked up once. */
const entries: ReadonlyMap<string, Entry> = new Map(
  [...auxiliaries, ...finiteForms, ...grammarWords, ...speechVerbs, ...cardinals.keys(), ...scales.keys()].map(word => {
    const value = word.length > 2 ? (cardinals.get(word) ?? scales.get(word)) : undefined
    const entry: Entry = {
      isContent: value === undefined && !grammarWords.has(word) && !speechVerbs.has(word),
      isVerb: auxiliaries.has(word) || finiteForms.has(word)
    }
    return [word, value === undefined ? entry : {...entry, figure: String(value)}]
  })
)

/** A figure, perhaps with the sign of a currency. */
function isFigure(normal: string): boolean {
  const first = normal.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  return first <= 8364 && /^[$€£¥#]\d/u.test(normal)
}

/** What a word says, and the stem of one that says something. */
interface Sense {
  isVerb: boolean
  figure: string | undefined
  stem: string | undefined
}

function senseOf(normal: string): Sense {
  const entry = entries.get(normal)
  const isVerb = entry?.isVerb === true || (normal.length > 4 && normal.endsWith('ed'))
  const figure = entry ? entry.figure : isFigure(normal) ? normal.replaceAll(',', '') : undefined
  return {isVerb, figure, stem: figure !== undefined || entry?.isContent === false ? undefined : stemOf(normal)}
}

/** Words seen lately: texts share most of theirs. */
const known = new Map<string, Sense>()
const most = 16_384
/** In UTF-16 units; a longer piece of a text may keep the whole text in memory. */
const longest = 12

function knownSense(normal: string): Sense {
  if (normal.length > longest) return senseOf(normal)
  let sense = known.get(normal)
  if (!sense) {
    if (known.size === most) known.clear()
    sense = senseOf(normal)
    known.set(normal, sense)
  }
  return sense
}

/** Stems and figures, worked out once for each distinct word. */
export const stemSequence = memo((tree: Article): StemSequence => {
  const {ids, words} = wordSequence(tree)
  let count = 0
  const numbers = new Map<string, number>()
  const stems = new Int32Array(ids.length)
  const verbs = new Uint8Array(ids.length)
  const figures = new Map<number, string>()
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!
    if (id < count) continue
    count = id + 1
    const {isVerb, figure, stem} = knownSense(words[at]!.normal)
    if (isVerb) verbs[id] = 1
    if (figure !== undefined) figures.set(id, figure)
    if (stem === undefined) {
      stems[id] = -1
      continue
    }
    let number = numbers.get(stem)
    if (number === undefined) {
      number = numbers.size
      numbers.set(stem, number)
    }
    stems[id] = number
  }
  return {stems, figures, verbs}
})
