import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks as allBlocks} from './blocks.js'
import {copy} from './copy.js'
import {vocabulary} from './vocabulary.js'

/** All words of the copy in one row, so that repeats are found by comparing numbers. */
export interface WordSequence {
  words: readonly Word[]
  /** For each word, a number that stands for its normal form, the one the vocabulary gives it. */
  ids: Int32Array
  /** For each number, that of the form among the tree's `forms`. */
  forms: Int32Array
  /** For each number, the index of its first word, or -1. */
  heads: Int32Array
  /** For each word, the index of the next one with the same number, or -1. */
  next: Int32Array
  /** For each word, its block. */
  blocks: readonly Block[]
  /** Index of the first word of a block of the copy; blocks without words have that of the next. */
  firstOf: ReadonlyMap<Block, number>
}

/** The words of an article's own blocks in the order of the text. */
export const wordSequence = memo((tree: Article): WordSequence => {
  const own = copy(tree)
  const known = vocabulary(tree)
  const {forms} = known
  const isWhole = own.length === allBlocks(tree).length
  let count = 0
  for (const block of own) count += block.words.length
  const words = new Array<Word>(count)
  const blocks = new Array<Block>(count)
  const ids = isWhole ? known.ids : new Int32Array(count)
  const firstOf = new Map<Block, number>()
  let at = 0
  for (const block of own) {
    firstOf.set(block, at)
    const from = known.firstOf[block.index]!
    if (!isWhole) ids.set(known.ids.subarray(from, from + block.words.length), at)
    for (const word of block.words) {
      words[at] = word
      blocks[at++] = block
    }
  }
  if (isWhole) return {words, ids, forms, heads: known.heads, next: known.next, blocks, firstOf}
  const heads = new Int32Array(known.heads.length).fill(-1)
  const next = new Int32Array(count).fill(-1)
  for (let index = count - 1; index >= 0; index--) {
    const id = ids[index]!
    next[index] = heads[id]!
    heads[id] = index
  }
  return {words, ids, forms, heads, next, blocks, firstOf}
})
