import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {auxiliaries, grammarWords, prepositions} from '../lexicon/grammar-words.js'
import {isNegation, negations} from '../lexicon/negations.js'
import {cardinals, scales} from '../lexicon/numbers.js'
import {finiteForms} from '../lexicon/past-forms.js'
import {speechVerbs} from '../lexicon/speech-verbs.js'
import {stemOf} from './stem-of.js'
import {wordSequence} from './word-sequence.js'

/** What a word may be; one bit each. */
export const Sense = {
  /** Says what a sentence is about: no grammar word, verb of speech or figure. */
  content: 1,
  /** Shows that a clause has a verb: an auxiliary or a past form. */
  verb: 2,
  figure: 4,
  negation: 8,
  preposition: 16,
  /** "that", "because": begins a clause. */
  subordinator: 32,
  /** "which", "who": begins a clause that says of which one, not what happened. */
  relative: 64,
  speech: 128,
  conjunction: 256
} as const

/** What the words of the word sequence say, by their numbers (`ids`); worked out for those that are asked for. */
export interface WordSenses {
  /** Bits of `Sense`. */
  senseOf(id: number): number
  /** Of a content word. */
  stemOf(id: number): string
  /** The value of a figure: "12,000" and "four" are `12000` and `4`. */
  figureOf(id: number): string
}

const subordinators = new Set(['that', 'although', 'though', 'because', 'but'])
const relatives = new Set(['which', 'who'])
const conjunctions = new Set(['and', 'or', 'so', 'yet', 'nor'])

/** Number words; short ones are letters and articles as often. */
const spelled: ReadonlyMap<string, number> = new Map([...cardinals, ...scales].filter(([word]) => word.length > 2))

/** A figure, perhaps with the sign of a currency. */
function isFigure(normal: string): boolean {
  const first = normal.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  return (first < 97 || first > 122) && /^[$€£¥#]\d/u.test(normal)
}

function workOut(word: string): number {
  const bits =
    (auxiliaries.has(word) || finiteForms.has(word) || (word.length > 4 && word.endsWith('ed')) ? Sense.verb : 0) |
    (isNegation(word) ? Sense.negation : 0) |
    (prepositions.has(word) ? Sense.preposition : 0) |
    (subordinators.has(word) ? Sense.subordinator : 0) |
    (relatives.has(word) ? Sense.relative : 0) |
    (conjunctions.has(word) ? Sense.conjunction : 0)
  if (spelled.has(word) || isFigure(word)) return bits | Sense.figure
  if (speechVerbs.has(word)) return bits | Sense.speech
  return grammarWords.has(word) ? bits : bits | Sense.content
}

/** All words that are listed anywhere, in one table. */
const listed: ReadonlyMap<string, number> = new Map(
  [...auxiliaries, ...finiteForms, ...grammarWords, ...speechVerbs, ...spelled.keys(), ...negations].map(word => [
    word,
    workOut(word)
  ])
)

function bitsOf(word: string): number {
  const known = listed.get(word)
  if (known !== undefined) return known
  if (isFigure(word)) return Sense.figure
  if (word.length > 4 && word.endsWith('ed')) return Sense.content | Sense.verb
  return isNegation(word) ? Sense.content | Sense.negation : Sense.content
}

/** Marks words that were asked for. */
const asked = 0x8000

/** What each word says, by itself. */
export const wordSenses = memo((tree: Article): WordSenses => {
  const {words, heads} = wordSequence(tree)
  const normalOf = (id: number): string => words[heads[id]!]!.normal
  /** Bits of the words that were asked for, and one more. */
  const senses = new Uint16Array(heads.length)
  const stems = new Map<number, string>()
  return {
    senseOf(id) {
      const sense = senses[id]!
      if (sense !== 0) return sense
      senses[id] = bitsOf(normalOf(id)) | asked
      return senses[id]!
    },
    stemOf(id) {
      let stem = stems.get(id)
      if (stem === undefined) {
        stem = stemOf(normalOf(id))
        stems.set(id, stem)
      }
      return stem
    },
    figureOf: id => String(spelled.get(normalOf(id)) ?? normalOf(id).replaceAll(',', ''))
  }
})
