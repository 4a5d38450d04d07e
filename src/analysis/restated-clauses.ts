import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {prepositions} from '../lexicon/grammar-words.js'
import {isNegation} from '../lexicon/negations.js'
import {type Clause, clauses} from './clauses.js'
import {hasQuotation} from './has-quotation.js'
import {mayRepeat} from './repeats/repeat.js'
import {type SentenceSpan, sentenceSpans} from './sentence-spans.js'
import {stemSequence} from './stem-sequence.js'
import {wordSequence} from './word-sequence.js'

/** A clause all of whose content an earlier sentence has. */
export interface RestatedClause {
  clause: Clause
  /** The earlier sentence. */
  earlier: SentenceSpan
  /** The clause of the earlier sentence that says most of it, the last of several. */
  said: Clause
  /** How many different stems they share. */
  stems: number
  /** Length of the words that say the same, by the length of the clause. */
  spread: number
}

/** Fewest different stems in a clause that is looked up at all. */
const fewest = 3
/** Widest stretch of the earlier sentence, by the length of the clause. */
const widest = 4
/** Longest clause and sentence looked at, in words; beyond, a text has no full stops. */
const longest = {clause: 48, sentence: 160}
/** How many places of a clause's rarest word are looked at. */
const places = 24

/** A head without a role of its own: no final mark, or capitals throughout. */
function isHead({text, words}: Block): boolean {
  if (!/[.!?…]["'”’)\]]*$/u.test(text.slice(-6))) return true
  const capitals = words.filter(word => /^\p{Lu}/u.test(word.text)).length
  return words.length < 24 && capitals > 0.6 * words.length
}

const isSmall = (text: string): boolean => text.charCodeAt(0) !== text.toUpperCase().charCodeAt(0)

/**
 * Clauses outside quotations whose content words an earlier sentence of another block has, all of them, in the same
 * order, near
 * each other, with the same figures and as many negations. Each clause with the earlier sentence that says it in
 * fewest words.
 */
export const restatedClauses = memo((tree: Article): readonly RestatedClause[] => {
  const {words, ids} = wordSequence(tree)
  const {stems, figures, verbs} = stemSequence(tree)
  const spans = sentenceSpans(tree)
  const all = clauses(tree)
  const stemAt = (at: number): number => stems[ids[at]!]!

  const spanOf = new Int32Array(words.length)
  const clausesOf: Clause[][] = spans.map(({from, to}, index) => {
    spanOf.fill(index, from, to)
    return []
  })
  for (const clause of all) clausesOf[clause.span]!.push(clause)

  /**
   * How often each stem stands before the sentence at hand, its first and last place there, and the way from place to
   * place.
   */
  const times = new Int32Array(stems.length)
  const firstPlace = new Int32Array(stems.length)
  const lastPlace = new Int32Array(stems.length)
  const nextPlace = new Int32Array(words.length)
  let filled = 0
  const fillUpTo = (word: number): void => {
    for (; filled < word; filled++) {
      const stem = stemAt(filled)
      if (stem < 0) continue
      if (times[stem]!++ === 0) firstPlace[stem] = filled
      else nextPlace[lastPlace[stem]!] = filled
      lastPlace[stem] = filled
    }
  }

  /** The stems of the sentences that were looked at, by their index. */
  const stemsOf = new Map<number, ReadonlySet<number>>()
  const hasAll = (span: number, order: readonly number[]): boolean => {
    let own = stemsOf.get(span)
    if (!own) {
      const {from, to} = spans[span]!
      const found = new Set<number>()
      for (let at = from; at < to; at++) found.add(stemAt(at))
      own = found
      stemsOf.set(span, own)
    }
    for (const stem of order) if (!own.has(stem)) return false
    return true
  }

  const isQuoted = ({block}: SentenceSpan, from: number, to: number): boolean =>
    hasQuotation(tree, {block, start: words[from]!.start, end: words[to - 1]!.end})

  const negationsIn = (from: number, to: number): number => {
    let count = 0
    for (let at = from; at < to; at++) if (isNegation(words[at]!.normal)) count++
    return count
  }

  const figuresIn = (from: number, to: number): Set<string> => {
    const found = new Set<string>()
    for (let at = from; at < to; at++) {
      const value = figures.get(ids[at]!)
      if (value !== undefined) found.add(value)
    }
    return found
  }

  /**
   * The stems of a clause in order, each once; nothing if it says too little, has no verb, or has a stem that is new.
   */
  const contentOf = ({from, to, isRelative}: Clause): number[] | undefined => {
    if (isRelative || to - from > longest.clause || to - from < fewest) return undefined
    const order: number[] = []
    let small = 0
    let hasVerb = false
    for (let at = from; at < to; at++) {
      hasVerb ||= verbs[ids[at]!] === 1
      const stem = stemAt(at)
      if (stem < 0) continue
      if (times[stem] === 0) return undefined
      if (order.includes(stem)) continue
      order.push(stem)
      if (isSmall(words[at]!.text)) small++
    }
    if (prepositions.has(words[from]!.normal)) return undefined
    return hasVerb && small >= 2 && order.length >= fewest ? order : undefined
  }

  /** Whether who says so gives it a weight of its own: "also said that", "said by 55% to 41% that", "denied that". */
  const isWeighed = ({from, block}: SentenceSpan, clause: Clause): boolean => {
    if (negationsIn(from, clause.from) > 0) return true
    const before = block.text.slice(words[from]!.start, words[clause.from]!.start)
    return /\b(?:also|too|again|still)\b|\d\s?(?:%|per ?cent)/iu.test(before)
  }

  /** The end of the first stretch from `start` on that has all stems in order. */
  const stretch = (order: readonly number[], start: number, end: number): number => {
    let next = 0
    for (let at = start; at < end; at++) {
      if (stemAt(at) !== order[next]) continue
      next++
      if (next === order.length) return at + 1
    }
    return -1
  }

  const saidBy = (span: number, order: readonly number[]): Clause => {
    let said: Clause = {span, from: spans[span]!.from, to: spans[span]!.to, isRelative: false}
    let most = 1
    for (const clause of clausesOf[span]!) {
      const own = new Set<number>()
      for (let at = clause.from; at < clause.to; at++) own.add(stemAt(at))
      const shared = order.filter(stem => own.has(stem)).length
      if (shared < most) continue
      most = shared
      said = clause
    }
    return said
  }

  const find = (clause: Clause, order: readonly number[]): RestatedClause | undefined => {
    const {block} = spans[clause.span]!
    const byRarity = [...order].sort((a, b) => times[a]! - times[b]!)
    const size = clause.to - clause.from
    const width = size * widest
    const negations = negationsIn(clause.from, clause.to)
    const own = figuresIn(clause.from, clause.to)
    let best: RestatedClause | undefined
    let previous = -1
    const rarest = byRarity[0]!
    let place = firstPlace[rarest]!
    for (let left = Math.min(places, times[rarest]!); left > 0; left--, place = nextPlace[place]!) {
      const span = spanOf[place]!
      const earlier = spans[span]!
      if (span === previous || earlier.block === block || earlier.to - earlier.from > longest.sentence) continue
      previous = span
      if (!hasAll(span, byRarity)) continue
      if (mayRepeat(earlier.block) || isHead(earlier.block)) continue
      const last = Math.min(earlier.to, place + width)
      for (let from = Math.max(earlier.from, place - width); from < last; from++) {
        if (stemAt(from) !== order[0]) continue
        const to = stretch(order, from, Math.min(last, from + width))
        if (to < 0 || (best && best.spread <= (to - from) / size)) continue
        if (isQuoted(earlier, from, to) || negationsIn(from, to) !== negations) continue
        const theirs = figuresIn(from, Math.min(earlier.to, to + 3))
        if ([...own].some(figure => !theirs.has(figure))) continue
        best = {clause, earlier, said: saidBy(span, order), stems: order.length, spread: (to - from) / size}
      }
    }
    return best
  }

  const found: RestatedClause[] = []
  for (const clause of all) {
    const span = spans[clause.span]!
    fillUpTo(span.from)
    const order = contentOf(clause)
    if (!order || mayRepeat(span.block) || span.to - span.from > longest.sentence) continue
    if (isQuoted(span, clause.from, clause.to) || isWeighed(span, clause)) continue
    const restated = find(clause, order)
    if (restated) found.push(restated)
  }
  return found
})
