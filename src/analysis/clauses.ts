import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {speechVerbs} from '../lexicon/speech-verbs.js'
import {sentenceSpans} from './sentence-spans.js'
import {wordSequence} from './word-sequence.js'

/** A stretch of a sentence between marks, subordinators and verbs of speech. */
export interface Clause {
  /** Index of its sentence among the sentence spans. */
  span: number
  /** Indexes into the word sequence, `to` exclusive: without leading subordinator, conjunction and final punctuation. */
  from: number
  to: number
  /** Whether it stands after "who" or "which", and says of which one, not what happened. */
  isRelative: boolean
}

const subordinators = new Set(['that', 'although', 'though', 'because', 'which', 'who', 'but'])
const leading = new Set(['and', 'or', 'so', 'yet', 'nor'])
const mark = /[;:,—–()]|\s--?\s/u

/** The clauses of each sentence, in order. Every word but subordinators is in one; most clauses say little. */
export const clauses = memo((tree: Article): readonly Clause[] => {
  const {words} = wordSequence(tree)
  const found: Clause[] = []
  sentenceSpans(tree).forEach(({block, from, to}, span) => {
    let start = from
    let isRelative = false
    const close = (end: number, next: number): void => {
      while (start < end && leading.has(words[start]!.normal)) start++
      if (start < end) found.push({span, from: start, to: end, isRelative})
      isRelative = false
      start = next
    }
    for (let at = from; at < to; at++) {
      const {start: begin, normal} = words[at]!
      const before = at > from ? words[at - 1]!.end : begin
      if (begin - before > 1 && mark.test(block.text.slice(before, Math.min(begin, before + 8)))) close(at, at)
      if (subordinators.has(normal)) {
        close(at, at + 1)
        isRelative = normal === 'who' || normal === 'which'
      } else if (speechVerbs.has(normal)) close(at + 1, at + 1)
    }
    close(to, to)
  })
  return found
})
