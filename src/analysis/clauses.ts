import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {speechVerbs} from '../lexicon/speech-verbs.js'
import {sentenceSpans} from './sentence-spans.js'
import {wordSequence} from './word-sequence.js'

/** A stretch of a sentence between marks, subordinators and verbs of speech. */
export interface Clause {
  /** Index of its sentence among the sentence spans. */
  span: number
  /**
   * Indexes into the word sequence, `to` exclusive: without subordinator, conjunctions at its ends and final
   * punctuation.
   */
  from: number
  to: number
  /** Whether it stands after "who" or "which", and says of which one, not what happened. */
  isRelative: boolean
}

type Kind = 'subordinator' | 'relative' | 'speech' | 'conjunction'

const kindOf: ReadonlyMap<string, Kind> = new Map([
  ...[...speechVerbs].map((verb): [string, Kind] => [verb, 'speech']),
  ...['that', 'although', 'though', 'because', 'but'].map((word): [string, Kind] => [word, 'subordinator']),
  ...['which', 'who'].map((word): [string, Kind] => [word, 'relative']),
  ...['and', 'or', 'so', 'yet', 'nor'].map((word): [string, Kind] => [word, 'conjunction'])
])

const mark = /[;:,—–()]|\s--?\s/u

/** The clauses of each sentence, in order. Every word but subordinators is in one; most clauses say little. */
export const clauses = memo((tree: Article): readonly Clause[] => {
  const {words, ids} = wordSequence(tree)
  const kinds: (Kind | undefined)[] = []
  for (let at = 0; at < ids.length; at++) if (ids[at] === kinds.length) kinds.push(kindOf.get(words[at]!.normal))
  const kindAt = (at: number): Kind | undefined => kinds[ids[at]!]

  const found: Clause[] = []
  sentenceSpans(tree).forEach(({block, from, to}, span) => {
    let start = from
    let isRelative = false
    const close = (end: number, next: number, opensRelative: boolean): void => {
      let last = end
      while (start < last && kindAt(start) === 'conjunction') start++
      while (start < last && kindAt(last - 1) === 'conjunction') last--
      if (start < last) found.push({span, from: start, to: last, isRelative})
      isRelative = opensRelative
      start = next
    }
    for (let at = from; at < to; at++) {
      if (at > from) {
        const before = words[at - 1]!.end
        const {start: begin} = words[at]!
        if (begin - before > 1 && mark.test(block.text.slice(before, Math.min(begin, before + 8)))) close(at, at, false)
      }
      const kind = kindAt(at)
      if (kind === 'subordinator' || kind === 'relative') close(at, at + 1, kind === 'relative')
      else if (kind === 'speech') close(at + 1, at + 1, false)
    }
    close(to, to, false)
  })
  return found
})
