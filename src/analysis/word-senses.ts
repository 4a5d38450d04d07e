import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {auxiliaries, grammarWords, prepositions} from '../lexicon/grammar-words.js'
import {isNegation} from '../lexicon/negations.js'
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

/** What the words of the word sequence say, by their numbers (`ids`). */
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

function sensesOf(word: string): number {
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

const senseTable = {get: sensesOf}
const stemTable = {get: stemOf}

/** What each word says, by itself. */
export const wordSenses = memo((tree: Article): WordSenses => {
  const {forms} = wordSequence(tree)
  const known = tree.data.forms
  const senses = known.values(senseTable)
  const stems = known.values(stemTable)
  return {
    senseOf: id => senses[forms[id]!]!,
    stemOf: id => stems[forms[id]!]!,
    figureOf(id) {
      const normal = known.normals[forms[id]!]!
      return String(spelled.get(normal) ?? normal.replaceAll(',', ''))
    }
  }
})
