import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {alikeSentences} from './alike-sentences.js'
import {type Clause, clausesOf} from './clauses.js'
import {hasQuotation} from './has-quotation.js'
import {mayRepeat} from './repeats/repeat.js'
import {type SentenceSpan, sentenceSpans} from './sentence-spans.js'
import {Sense, wordSenses} from './word-senses.js'
import {wordSequence} from './word-sequence.js'

/** A clause all of whose content an earlier sentence has. */
export interface RestatedClause {
  clause: Clause
  /** The sentence of the clause. */
  later: SentenceSpan
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
/** Longest clause looked at, in words. */
const longest = 48
/** How many beginnings of a stretch are tried in a sentence. */
const tries = 12

/** A head without a role of its own: no final mark, or capitals throughout. */
function isHead({text, words}: Block): boolean {
  if (!/[.!?…]["'”’)\]]*$/u.test(text.slice(-6))) return true
  const capitals = words.filter(word => /^\p{Lu}/u.test(word.text)).length
  return words.length < 24 && capitals > 0.6 * words.length
}

function isSmall(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit >= 97 && unit <= 122 : unit !== text.toUpperCase().charCodeAt(0)
}

/**
 * Clauses outside quotations whose content words an earlier sentence of another block has, all of them, in the same
 * order, near each other, with the same figures and as many negations. Each clause with the earlier sentence that says
 * it in fewest words.
 */
export const restatedClauses = memo((tree: Article): readonly RestatedClause[] => {
  const spans = sentenceSpans(tree)
  const {words, ids} = wordSequence(tree)
  const {senseOf, stemOf, figureOf} = wordSenses(tree)

  const isContent = (id: number): boolean => (senseOf(id) & Sense.content) !== 0
  /** The stem of the word at an index, where it is a content word. */
  const stemAt = (at: number): string | undefined => (isContent(ids[at]!) ? stemOf(ids[at]!) : undefined)

  const isQuoted = ({block}: SentenceSpan, from: number, to: number): boolean =>
    hasQuotation(tree, {block, start: words[from]!.start, end: words[to - 1]!.end})

  const negationsIn = (from: number, to: number): number => {
    let count = 0
    for (let at = from; at < to; at++) if (senseOf(ids[at]!) & Sense.negation) count++
    return count
  }

  const figuresIn = (from: number, to: number): Set<string> => {
    const found = new Set<string>()
    for (let at = from; at < to; at++) if (senseOf(ids[at]!) & Sense.figure) found.add(figureOf(ids[at]!))
    return found
  }

  const stemsIn = (from: number, to: number): Set<string> => {
    const found = new Set<string>()
    for (let at = from; at < to; at++) if (isContent(ids[at]!)) found.add(stemOf(ids[at]!))
    return found
  }

  /** The stems of a clause in order, each once; nothing if it says too little, or has no verb. */
  const contentOf = ({from, to, isRelative}: Clause): readonly string[] | undefined => {
    if (isRelative || to - from > longest || to - from < fewest) return undefined
    if (senseOf(ids[from]!) & Sense.preposition) return undefined
    // "The army's spokesman in Northport said": who speaks, and nothing is said yet.
    const end = senseOf(ids[to - 1]!) & Sense.speech ? to - 1 : to
    let senses = 0
    for (let at = from; at < end; at++) senses |= senseOf(ids[at]!)
    if ((senses & Sense.verb) === 0) return undefined
    const order: string[] = []
    let small = 0
    for (let at = from; at < to; at++) {
      const stem = stemAt(at)
      if (stem === undefined || order.includes(stem)) continue
      order.push(stem)
      if (isSmall(words[at]!.text)) small++
    }
    return small >= 2 && order.length >= fewest ? order : undefined
  }

  /** Whether who says so gives it a weight of its own: "also said that", "said by 55% to 41% that", "denied that". */
  const isWeighed = ({from, block}: SentenceSpan, clause: Clause): boolean => {
    if (negationsIn(from, clause.from) > 0) return true
    const before = block.text.slice(words[from]!.start, words[clause.from]!.start)
    return /\b(?:also|too|again|still)\b|\d\s?(?:%|per ?cent)/iu.test(before)
  }

  /** The end of the first stretch from `start` on that has all stems in order. */
  const stretch = (order: readonly string[], start: number, end: number): number => {
    let next = 0
    for (let at = start; at < end; at++) {
      if (stemAt(at) !== order[next]) continue
      next++
      if (next === order.length) return at + 1
    }
    return -1
  }

  const saidBy = (span: SentenceSpan, order: readonly string[]): Clause => {
    let said: Clause = {from: span.from, to: span.to, isRelative: false}
    let most = 1
    for (const clause of clausesOf(tree, span)) {
      const own = stemsIn(clause.from, clause.to)
      const shared = order.filter(stem => own.has(stem)).length
      if (shared < most) continue
      most = shared
      said = clause
    }
    return said
  }

  /** The stems of the sentences that were looked at. */
  const known = new Map<SentenceSpan, ReadonlySet<string>>()
  const hasAll = (span: SentenceSpan, order: readonly string[]): boolean => {
    let own = known.get(span)
    if (!own) {
      own = stemsIn(span.from, span.to)
      known.set(span, own)
    }
    return order.every(stem => own.has(stem))
  }

  const find = (
    clause: Clause,
    later: SentenceSpan,
    candidates: readonly SentenceSpan[],
    order: readonly string[]
  ): RestatedClause | undefined => {
    const size = clause.to - clause.from
    const negations = negationsIn(clause.from, clause.to)
    const own = figuresIn(clause.from, clause.to)
    let best: RestatedClause | undefined
    for (const earlier of candidates) {
      if (mayRepeat(tree, earlier.block) || isHead(earlier.block)) continue
      for (let from = earlier.from, left = tries; from < earlier.to && left > 0; from++) {
        if (stemAt(from) !== order[0]) continue
        left--
        const to = stretch(order, from, Math.min(earlier.to, from + size * widest))
        if (to < 0 || (best && best.spread <= (to - from) / size)) continue
        if (isQuoted(earlier, from, to) || negationsIn(from, to) !== negations) continue
        const theirs = figuresIn(from, Math.min(earlier.to, to + 3))
        if ([...own].some(figure => !theirs.has(figure))) continue
        best = {clause, later, earlier, said: saidBy(earlier, order), stems: order.length, spread: (to - from) / size}
      }
    }
    return best
  }

  const {before, shares} = alikeSentences(tree)
  const found: RestatedClause[] = []
  /** Where the block at hand begins. */
  let start = 0
  for (let index = 0; index < spans.length; index++) {
    const later = spans[index]!
    if (spans[index - 1]?.block !== later.block) start = later.from
    const alike = before(start, later)
    if (alike.length === 0 || mayRepeat(tree, later.block)) continue
    for (const clause of clausesOf(tree, later)) {
      const order = contentOf(clause)
      if (!order) continue
      const earlier = alike.filter(index => shares(clause, index) && hasAll(spans[index]!, order))
      if (earlier.length === 0 || isQuoted(later, clause.from, clause.to) || isWeighed(later, clause)) continue
      const restated = find(
        clause,
        later,
        earlier.map(index => spans[index]!),
        order
      )
      if (restated) found.push(restated)
    }
  }
  return found
})
