import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {copy} from './copy.js'

/** All words of the copy in one row, so that repeats are found by comparing numbers. */
export interface WordSequence {
  words: readonly Word[]
  /** For each word, a number that stands for its normal form: equal words have equal numbers, from 0 on. */
  ids: Int32Array
  /** For each word, its block. */
  blocks: readonly Block[]
  /** Index of the first word of a block of the copy; blocks without words have that of the next. */
  firstOf: ReadonlyMap<Block, number>
}

/** The words of an article's own blocks in the order of the text. */
export const wordSequence = memo((tree: Article): WordSequence => {
  const words: Word[] = []
  const blocks: Block[] = []
  const firstOf = new Map<Block, number>()
  for (const block of copy(tree)) {
    firstOf.set(block, words.length)
    for (const word of block.words) {
      words.push(word)
      blocks.push(block)
    }
  }
  const numbers = new Map<string, number>()
  const ids = new Int32Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const {normal} = words[at]!
    let id = numbers.get(normal)
    if (id === undefined) {
      id = numbers.size
      numbers.set(normal, id)
    }
    ids[at] = id
  }
  return {words, ids, blocks, firstOf}
})
