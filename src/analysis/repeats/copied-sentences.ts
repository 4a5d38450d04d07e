import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {type SentenceSpan, sentenceSpans} from '../sentence-spans.js'
import {wordSequence} from '../word-sequence.js'
import {isProse, isPullQuote, isQuestionHead, mayRepeat, quotationOf, type Repeat, wholeOf} from './repeat.js'
import {returns, shingleLength} from './shingles.js'

/** Shortest sentence that counts, in words. */
const shortest = shingleLength

/** A short sentence that stands this often is a refrain or a label. */
const refrain = {times: 4, words: 16}

const areEqual = (ids: Int32Array, a: SentenceSpan, b: SentenceSpan): boolean => {
  if (a.to - a.from !== b.to - b.from) return false
  for (let at = a.from, of = b.from; at < a.to; at++, of++) if (ids[at] !== ids[of]) return false
  return true
}

/** Whether a sentence begins with words that have stood before: in most articles none does. */
function hasCopies(tree: Article, spans: readonly SentenceSpan[]): boolean {
  const {places} = returns(tree)
  let index = 0
  return places.some(place => {
    while (index < spans.length && spans[index]!.from < place) index++
    return spans[index]?.from === place
  })
}

/**
 * Sentences whose words have all stood before in one sentence, in the same order; case and punctuation do not count.
 * By the
 * index of the span of the later one, the index of the span of the first.
 */
const originals = memo((tree: Article): ReadonlyMap<number, number> => {
  const spans = sentenceSpans(tree)
  if (!hasCopies(tree, spans)) return new Map()
  const {ids, words, heads, next} = wordSequence(tree)
  const isSingle = (at: number): boolean => next[at]! < 0 && heads[ids[at]!] === at
  const byHash = new Map<number, number>()
  const copies = new Map<number, number>()
  const times = new Map<number, number>()
  spans.forEach((span, index) => {
    if (span.to - span.from < shortest) return
    let hash = span.to - span.from
    for (let at = span.from; at < span.to; at++) {
      // No other sentence has a word that stands once.
      if (isSingle(at)) return
      hash = (Math.imul(hash, 31) + ids[at]!) | 0
    }
    const known = byHash.get(hash)
    if (known === undefined) byHash.set(hash, index)
    else if (areEqual(ids, spans[known]!, span)) {
      copies.set(index, known)
      times.set(known, (times.get(known) ?? 1) + 1)
    }
  })
  for (const [index, first] of copies) {
    const {from, to} = spans[first]!
    if (!isProse(words.slice(from, to)) || (times.get(first)! >= refrain.times && to - from < refrain.words))
      copies.delete(index)
  }
  return copies
})

/**
 * Sentences that stood before word for word; neighbours in one block are one repeat, and all of a block is the block.
 */
export const copiedSentences = memo((tree: Article): readonly Repeat[] => {
  const spans = sentenceSpans(tree)
  const copies = originals(tree)
  const found: Repeat[] = []
  for (let index = 0; index < spans.length; index++) {
    const of = copies.get(index)
    if (of === undefined) continue
    const first = spans[index]!
    const original = spans[of]!
    let count = 1
    while (
      spans[index + count]?.block === first.block &&
      copies.get(index + count) === of + count &&
      spans[of + count]!.block === original.block
    ) {
      count++
    }
    const last = spans[index + count - 1]!
    const {block} = first
    index += count - 1
    if (mayRepeat(tree, block) || mayRepeat(tree, original.block) || isPullQuote(tree, block, original.block)) continue
    const isWhole = first.sentence.index === 0 && last.sentence.index === block.sentences.length - 1
    if (isWhole && isQuestionHead(block)) continue
    const later = {block, start: first.sentence.start, end: last.sentence.end}
    const earlier = {block: original.block, start: original.sentence.start, end: spans[of + count - 1]!.sentence.end}
    // Said twice in one breath.
    const quotation = quotationOf(tree, later)
    if (quotation && quotation === quotationOf(tree, earlier)) continue
    found.push({
      later: isWhole ? wholeOf(block) : later,
      earlier,
      unit: isWhole ? 'paragraph' : count > 1 ? 'sentences' : 'sentence',
      words: last.to - first.from,
      likeness: 1
    })
  }
  return found
})
