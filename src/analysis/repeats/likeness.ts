import type {Article} from '../../core/document.js'
import {isNegation} from '../../lexicon/negations.js'
import {stemSequence} from '../stem-sequence.js'
import {wordSequence} from '../word-sequence.js'
import type {Stretch} from './repeat.js'

/** What two stretches of text have in common. */
export interface Likeness {
  /** Words that stand in both, as often as they do. */
  common: number
  /** The same by the words of the longer one, 0 to 1. */
  cover: number
  /** Stems of content words in both, by those in either, 0 to 1. */
  stems: number
  /** How many stems the one has that has fewer. */
  fewest: number
  /** Whether figures and negations are the same. */
  agrees: boolean
  /** Capitalised words in both, by those in either, 0 to 1; first words of sentences do not count. */
  names: number
}

const countShared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return shared
}

/** Compares two stretches as bags of words. */
export function likenessOf(tree: Article, a: Stretch, b: Stretch): Likeness {
  const {ids, words} = wordSequence(tree)
  const {stems, figures} = stemSequence(tree)
  const profile = ({from, to}: Stretch) => {
    const own = new Set<number>()
    const numbers: string[] = []
    const names = new Set<number>()
    let negations = 0
    for (let at = from; at < to; at++) {
      const stem = stems[ids[at]!]!
      const figure = figures.get(ids[at]!)
      if (stem >= 0) own.add(stem)
      if (figure !== undefined) numbers.push(figure)
      const {text, sentence} = words[at]!
      if (at > from && words[at - 1]!.sentence === sentence && /^\p{Lu}/u.test(text)) names.add(ids[at]!)
      if (isNegation(words[at]!.normal)) negations++
    }
    return {own, names, facts: `${numbers.sort().join(' ')} ${negations}`}
  }
  const counts = new Map<number, number>()
  for (let at = a.from; at < a.to; at++) counts.set(ids[at]!, (counts.get(ids[at]!) ?? 0) + 1)
  let common = 0
  for (let at = b.from; at < b.to; at++) {
    const count = counts.get(ids[at]!) ?? 0
    if (count === 0) continue
    common++
    counts.set(ids[at]!, count - 1)
  }
  const one = profile(a)
  const other = profile(b)
  const shared = countShared(one.own, other.own)
  const sharedNames = countShared(one.names, other.names)
  return {
    common,
    cover: common / Math.max(a.to - a.from, b.to - b.from),
    stems: shared / Math.max(1, one.own.size + other.own.size - shared),
    fewest: Math.min(one.own.size, other.own.size),
    names: sharedNames / Math.max(1, one.names.size + other.names.size - sharedNames),
    agrees: one.facts === other.facts
  }
}
