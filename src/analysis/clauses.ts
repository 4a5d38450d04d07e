import type {Article} from '../core/document.js'
import type {SentenceSpan} from './sentence-spans.js'
import {Sense, wordSenses} from './word-senses.js'
import {wordSequence} from './word-sequence.js'

/** A stretch of a sentence between marks, subordinators and verbs of speech. */
export interface Clause {
  /**
   * Indexes into the word sequence, `to` exclusive: without subordinator, conjunctions at its ends and final
   * punctuation.
   */
  from: number
  to: number
  /** Whether it stands after "who" or "which", and says of which one, not what happened. */
  isRelative: boolean
}

const mark = /[;:,—–()]|\s--?\s/u

/** The clauses of a sentence, in order. Every word but subordinators is in one; most clauses say little. */
export function clausesOf(tree: Article, {block, from, to}: SentenceSpan): Clause[] {
  const {words, ids} = wordSequence(tree)
  const {senseOf} = wordSenses(tree)
  const isConjunction = (at: number): boolean => (senseOf(ids[at]!) & Sense.conjunction) !== 0
  const found: Clause[] = []
  let start = from
  let isRelative = false
  const close = (end: number, next: number, opensRelative: boolean): void => {
    let last = end
    while (start < last && isConjunction(start)) start++
    while (start < last && isConjunction(last - 1)) last--
    if (start < last) found.push({from: start, to: last, isRelative})
    isRelative = opensRelative
    start = next
  }
  for (let at = from; at < to; at++) {
    if (at > from) {
      const before = words[at - 1]!.end
      const {start: begin} = words[at]!
      if (begin - before > 1 && mark.test(block.text.slice(before, Math.min(begin, before + 8)))) close(at, at, false)
    }
    const sense = senseOf(ids[at]!)
    if (sense & (Sense.subordinator | Sense.relative)) close(at, at + 1, (sense & Sense.relative) !== 0)
    else if (sense & Sense.speech) close(at + 1, at + 1, false)
  }
  close(to, to, false)
  return found
}
