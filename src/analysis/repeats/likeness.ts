import type {Article} from '../../core/document.js'
import {Sense, wordSenses} from '../word-senses.js'
import {wordSequence} from '../word-sequence.js'
import type {Stretch} from './repeat.js'

/** What two stretches of text have in common. */
export interface Likeness {
  /** Stems of content words in both, by those in either, 0 to 1. */
  stems: number
  /** How many stems the one has that has fewer. */
  fewest: number
  /** Whether figures and negations are the same. */
  agrees: boolean
  /** Capitalised words in both, by those in either, 0 to 1; first words of sentences do not count. */
  names: number
}

const countShared = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number => {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return shared
}

const shareOf = (shared: number, a: {size: number}, b: {size: number}): number =>
  shared / Math.max(1, a.size + b.size - shared)

/** Compares what two stretches say, whatever the order of their words. */
export function likenessOf(tree: Article, a: Stretch, b: Stretch): Likeness {
  const {ids, words} = wordSequence(tree)
  const {senseOf, stemOf, figureOf} = wordSenses(tree)
  const profile = ({from, to}: Stretch) => {
    const own = new Set<string>()
    const figures: string[] = []
    const names = new Set<number>()
    let negations = 0
    for (let at = from; at < to; at++) {
      const id = ids[at]!
      const sense = senseOf(id)
      if (sense & Sense.content) own.add(stemOf(id))
      if (sense & Sense.figure) figures.push(figureOf(id))
      if (sense & Sense.negation) negations++
      const {text, sentence} = words[at]!
      if (at > from && words[at - 1]!.sentence === sentence && /^\p{Lu}/u.test(text)) names.add(id)
    }
    return {own, names, facts: `${figures.sort().join(' ')} ${negations}`}
  }
  const one = profile(a)
  const other = profile(b)
  return {
    stems: shareOf(countShared(one.own, other.own), one.own, other.own),
    fewest: Math.min(one.own.size, other.own.size),
    names: shareOf(countShared(one.names, other.names), one.names, other.names),
    agrees: one.facts === other.facts
  }
}

/** How many words stand in both stretches, as often as they do. */
export function countCommon(tree: Article, a: Stretch, b: Stretch): number {
  const {ids} = wordSequence(tree)
  const counts = new Map<number, number>()
  for (let at = a.from; at < a.to; at++) counts.set(ids[at]!, (counts.get(ids[at]!) ?? 0) + 1)
  let common = 0
  for (let at = b.from; at < b.to; at++) {
    const count = counts.get(ids[at]!) ?? 0
    if (count === 0) continue
    common++
    counts.set(ids[at]!, count - 1)
  }
  return common
}
