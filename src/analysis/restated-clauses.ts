import type {Role} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {auxiliaries, prepositions} from '../lexicon/grammar-words.js'
import {isNegation} from '../lexicon/negations.js'
import {finiteForms} from '../lexicon/past-forms.js'
import {type Clause, clauses} from './clauses.js'
import {quotations} from './quotations.js'
import {type SentenceSpan, sentenceSpans} from './sentence-spans.js'
import {stemSequence} from './stem-sequence.js'
import {wordSequence} from './word-sequence.js'

/** A clause all of whose content an earlier sentence has. */
export interface RestatedClause {
  clause: Clause
  /** The earlier sentence, and the words of it that say the same. */
  earlier: SentenceSpan
  from: number
  to: number
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
/** Longest clause looked at, in words. */
const longest = 48
/** How many places of a clause's rarest word are looked at. */
const places = 24

const skipped: ReadonlySet<Role> = new Set([
  'headline',
  'subhead',
  'byline',
  'table',
  'caption',
  'blockquote',
  'transcript',
  'liveblog-entry',
  'verse',
  'credit',
  'note',
  'list'
])

/**
 * Clauses outside quotations whose content words an earlier sentence of another block has, all of them, in the same order, near each other, with the same
 * figures and as often negated.
 */
export const restatedClauses = memo((tree: Article): readonly RestatedClause[] => {
  const {words, ids} = wordSequence(tree)
  const {stems, figures} = stemSequence(tree)
  const spans = sentenceSpans(tree)
  const stemAt = (at: number): number => stems[ids[at]!]!

  /** Places of each stem so far, in order, filled sentence by sentence. */
  const seen = new Map<number, number[]>()
  const spanOf = new Int32Array(words.length)
  spans.forEach(({from, to}, index) => void spanOf.fill(index, from, to))
  let filled = 0
  const fillUpTo = (word: number): void => {
    for (; filled < word; filled++) {
      const stem = stemAt(filled)
      if (stem < 0) continue
      const known = seen.get(stem)
      if (known) known.push(filled)
      else seen.set(stem, [filled])
    }
  }

  const isOutside = ({block}: SentenceSpan, from: number, to: number): boolean => {
    const start = words[from]!.start
    const end = words[to - 1]!.end
    return !quotations(tree)[block.index]!.some(quotation => quotation.start < end && start < quotation.end)
  }

  const negationsIn = (from: number, to: number): number => {
    let count = 0
    for (let at = from; at < to; at++) if (isNegation(words[at]!.normal)) count++
    return count
  }

  /** The stems of a clause in order, each once; nothing if it says too little, or has no verb. */
  const contentOf = ({from, to}: Clause): number[] | undefined => {
    if (to - from > longest || to - from < fewest || prepositions.has(words[from]!.normal)) return undefined
    const order: number[] = []
    let lower = 0
    let hasVerb = false
    for (let at = from; at < to; at++) {
      const {normal, text} = words[at]!
      if (auxiliaries.has(normal) || finiteForms.has(normal) || (normal.length > 4 && normal.endsWith('ed')))
        hasVerb = true
      const stem = stemAt(at)
      if (stem < 0 || order.includes(stem)) continue
      order.push(stem)
      if (/^\p{Ll}/u.test(text)) lower++
    }
    return hasVerb && lower >= 2 && order.length >= fewest ? order : undefined
  }

  /** The first stretch from `start` on that has all stems in order. */
  const stretch = (order: readonly number[], start: number, end: number): number => {
    let next = 0
    for (let at = start; at < end; at++) {
      if (stemAt(at) !== order[next]) continue
      next++
      if (next === order.length) return at + 1
    }
    return -1
  }

  const all = clauses(tree)
  const clausesOf = new Map<number, Clause[]>()
  for (const clause of all) {
    const known = clausesOf.get(clause.span)
    if (known) known.push(clause)
    else clausesOf.set(clause.span, [clause])
  }

  const saidBy = (span: number, order: readonly number[]): Clause => {
    let said: Clause = {span, from: spans[span]!.from, to: spans[span]!.to}
    let most = 0
    for (const clause of clausesOf.get(span) ?? []) {
      const own = new Set<number>()
      for (let at = clause.from; at < clause.to; at++) own.add(stemAt(at))
      const shared = order.filter(stem => own.has(stem)).length
      if (shared < most || shared === 0) continue
      most = shared
      said = clause
    }
    return said
  }

  const find = (clause: Clause, order: readonly number[]): RestatedClause | undefined => {
    const block = spans[clause.span]!.block
    let rarest: readonly number[] | undefined
    for (const stem of order) {
      const known = seen.get(stem)
      if (!known) return undefined
      if (!rarest || known.length < rarest.length) rarest = known
    }
    const width = Math.floor((clause.to - clause.from) * widest)
    let best: RestatedClause | undefined
    let before = -1
    for (const place of rarest!.slice(0, places)) {
      const span = spanOf[place]!
      const earlier = spans[span]!
      if (span === before || earlier.block === block || skipped.has(earlier.block.role)) continue
      before = span
      const last = Math.min(earlier.to, place + width)
      for (let from = Math.max(earlier.from, place - width); from < last; from++) {
        if (stemAt(from) !== order[0]) continue
        const to = stretch(order, from, Math.min(last, from + width))
        if (to < 0) continue
        const spread = (to - from) / (clause.to - clause.from)
        if (best && best.spread <= spread) continue
        if (!isOutside(earlier, from, to) || negationsIn(from, to) !== negationsIn(clause.from, clause.to)) continue
        const theirs = new Set<string>()
        for (let at = from; at < Math.min(earlier.to, to + 3); at++) {
          const value = figures.get(ids[at]!)
          if (value !== undefined) theirs.add(value)
        }
        let agrees = true
        for (let at = clause.from; at < clause.to; at++) {
          const value = figures.get(ids[at]!)
          if (value !== undefined && !theirs.has(value)) agrees = false
        }
        if (agrees) best = {clause, earlier, from, to, said: saidBy(span, order), stems: order.length, spread}
      }
    }
    return best
  }

  const found: RestatedClause[] = []
  for (const clause of all) {
    const span = spans[clause.span]!
    fillUpTo(span.from)
    if (skipped.has(span.block.role)) continue
    const order = contentOf(clause)
    if (!order || negationsIn(span.from, clause.from) > 0 || !isOutside(span, clause.from, clause.to)) continue
    const restated = find(clause, order)
    if (restated) found.push(restated)
  }
  return found
})
