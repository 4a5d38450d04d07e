import type {TextRange, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {freeRelatives, isGrammarWord, pronouns} from '../lexicon/grammar-words.js'
import {cardinals, scales} from '../lexicon/numbers.js'
import {givers, intensifiers, particles, reduplicated} from '../lexicon/repetition-idioms.js'
import {isQuoted} from './quotations.js'
import {wordAt} from './word-at.js'

/** Endings of the second and third word of a species' name: "Pan troglodytes troglodytes". */
const latin = /(?:us|is|um|ix|ytes|oides|ensis)$/u

/** Words of the doubling's own sentence that stand before it, up to eight, the nearest last. */
const before = ({block, start}: TextRange): readonly Word[] => {
  const at = wordAt(block.words, start)
  const sentence = block.words[at]?.sentence
  return block.words.slice(Math.max(0, at - 8), at).filter(word => word.sentence === sentence)
}

/** Auxiliaries that end one clause and begin the next: "those who can't can't". */
const elliptic = new Set(
  "can can't cannot will won't would wouldn't could couldn't do don't did didn't does doesn't".split(' ')
)
const openers = new Set(['who', 'that', 'which', 'whoever'])
const callers = new Set(['call', 'calls', 'called', 'calling'])

const isShouted = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length > 1 && /^\p{Lu}+$/u.test(word.text)

/**
 * Whether a word that stands twice in a row is meant to: idiom, sound, name of a species, or the meeting of two
 * clauses.
 */
export function isMeantWord(tree: Article, range: TextRange): boolean {
  const {block, start, end} = range
  const at = wordAt(block.words, start)
  const first = block.words[at]
  if (!first) return false
  const {normal} = first
  const previous = before(range)
  const last = previous.at(-1)
  const next = block.words[at + 2]
  if (reduplicated.has(normal) || cardinals.has(normal) || scales.has(normal) || normal.endsWith('illion')) return true
  // A mention or a sound: the pair is all there is between two marks.
  if (/["“‘'«]$/u.test(block.text.slice(0, start).slice(-1)) && /^[.,!?]?["”’'»]/u.test(block.text.slice(end, end + 2)))
    return true
  if (intensifiers.has(normal) && isQuoted(tree, range)) return true
  // "No, no no no": three and more of a word that names something.
  const isThird = last?.normal === normal || next?.normal === normal
  if (isThird && !isGrammarWord(normal)) return true
  if (isShouted(first) && (isShouted(last) || isShouted(next))) return isQuoted(tree, range)
  if (normal === 'first') return true
  // "Calling liars liars".
  if (last && callers.has(last.normal) && normal.endsWith('s') && !isGrammarWord(normal)) return true
  if (normal === 'her') return last !== undefined && givers.has(last.normal)
  if (last && (next?.normal !== 'not' || previous.at(-2)?.normal === 'those')) {
    if (elliptic.has(normal) && openers.has(last.normal)) return true
    if (normal === 'do' && pronouns.has(last.normal)) return true
  }
  if (
    normal === 'is' ||
    normal === 'was' ||
    normal === 'are' ||
    normal === 'do' ||
    normal === 'does' ||
    normal === 'did'
  ) {
    // "All it was was a rumour".
    if (last && pronouns.has(last.normal) && previous.at(-2)?.normal === 'all') return true
    // "What he is is a judge", but not "he, who is is a judge".
    return last?.normal !== 'who' && previous.some(word => freeRelatives.has(word.normal))
  }
  // "Turned himself in in Texas": the verb stands before its object.
  const verb = last && pronouns.has(last.normal) ? previous.at(-2) : last
  if (verb && particles.get(normal)?.has(verb.normal)) return true
  return (
    last !== undefined &&
    normal.length >= 6 &&
    latin.test(normal) &&
    /^\p{Lu}\p{Ll}+$/u.test(last.text) &&
    last.start > 0
  )
}
