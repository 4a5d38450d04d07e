import type {Block, Sentence} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {copy} from './copy.js'
import {wordSequence} from './word-sequence.js'

/** A sentence with its words in the word sequence. */
export interface SentenceSpan {
  block: Block
  sentence: Sentence
  /** Index of its first word in the sequence, and after its last. */
  from: number
  to: number
}

/** All sentences of the copy that have words, in order. */
export const sentenceSpans = memo((tree: Article): readonly SentenceSpan[] => {
  const {firstOf} = wordSequence(tree)
  const spans: SentenceSpan[] = []
  for (const block of copy(tree)) {
    const base = firstOf.get(block)!
    for (const sentence of block.sentences) {
      if (sentence.lastWord > sentence.firstWord) {
        spans.push({block, sentence, from: base + sentence.firstWord, to: base + sentence.lastWord})
      }
    }
  }
  return spans
})
