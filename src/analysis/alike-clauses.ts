import type {Article} from '../core/document.js'
import {commonest} from '../lexicon/grammar-words.js'
import {type Clause, clausesOf} from './clauses.js'
import type {Stretch} from './repeats/repeat.js'
import {type SentenceSpan, sentenceSpans} from './sentence-spans.js'
import {markForms} from './vocabulary.js'
import {wordSequence} from './word-sequence.js'

/** A clause, and the sentences of earlier blocks that may say it. */
export interface AlikeClause {
  clause: Clause
  later: SentenceSpan
  earlier: readonly SentenceSpan[]
}

/** A word that has stood more often shows nothing. */
const most = 16

/** Fewest rarer words by which a sentence becomes a candidate. */
const fewestRare = 3

/** Longest sentence looked at, in words; beyond, a text has no full stops. */
const longest = 160

/** Fewest words in the same form that both share, and how many more than those that are new in between. */
const fewest = 3

/**
 * Clauses with a stretch in which the words of a sentence of an earlier block are more than others: counted in the
 * forms in which they stand, those that stand in every sentence apart.
 */
export function* alikeClauses(tree: Article): Generator<AlikeClause> {
  const {ids, forms, heads, next} = wordSequence(tree)
  const spans = sentenceSpans(tree)
  const common = markForms(tree, commonest)
  const isCommon = (id: number): boolean => common[forms[id]!] === 1
  const spanOf = new Int32Array(ids.length)
  /** How often each word has stood before the sentence at hand. */
  const times = new Int32Array(heads.length)
  /** How many rarer words of the sentence at hand each sentence has. */
  const votes = new Uint8Array(spans.length)
  /** For each word, one more than the index of the sentence that was compared last and has it. */
  const ownerOf = new Int32Array(heads.length)

  /** Whether some stretch has more words that pass a test than others. */
  const hasStretch = ({from, to}: Stretch, isShared: (id: number) => boolean): boolean => {
    let sum = 0
    for (let at = from; at < to; at++) {
      const id = ids[at]!
      if (isCommon(id)) continue
      sum = isShared(id) ? sum + 1 : Math.max(0, sum - 1)
      if (sum >= fewest) return true
    }
    return false
  }

  const isAlike = (stretch: Stretch, index: number): boolean => {
    const {from, to} = spans[index]!
    for (let at = from; at < to; at++) ownerOf[ids[at]!] = index + 1
    return hasStretch(stretch, id => ownerOf[id] === index + 1)
  }

  /** Sentences before an index that share rarer words with one. */
  const candidatesOf = ({from, to}: SentenceSpan, start: number): number[] => {
    const voted: number[] = []
    const found: number[] = []
    for (let at = from; at < to; at++) {
      const id = ids[at]!
      if (isCommon(id) || times[id]! > most) continue
      for (let place = heads[id]!, previous = -1; place >= 0 && place < start; place = next[place]!) {
        const earlier = spanOf[place]!
        if (earlier === previous) continue
        previous = earlier
        const count = votes[earlier]! + 1
        votes[earlier] = count
        if (count === 1) voted.push(earlier)
        else if (count === fewestRare && spans[earlier]!.to - spans[earlier]!.from <= longest) found.push(earlier)
      }
    }
    for (const earlier of voted) votes[earlier] = 0
    return found.sort((a, b) => a - b)
  }

  /** Where the block at hand begins. */
  let start = 0
  for (let later = 0; later < spans.length; later++) {
    const span = spans[later]!
    const {block, from, to} = span
    if (spans[later - 1]?.block !== block) start = from
    spanOf.fill(later, from, to)
    const isWorth = to - from <= longest && hasStretch(span, id => heads[id]! < start)
    const alike = isWorth ? candidatesOf(span, start).filter(index => isAlike(span, index)) : []
    for (let at = from; at < to; at++) times[ids[at]!]!++
    if (alike.length === 0) continue
    for (const clause of clausesOf(tree, span)) {
      const earlier = alike.filter(index => isAlike(clause, index)).map(index => spans[index]!)
      if (earlier.length > 0) yield {clause, later: span, earlier}
    }
  }
}
