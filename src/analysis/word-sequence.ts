import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks as allBlocks} from './blocks.js'
import {copy} from './copy.js'
import {vocabulary} from './vocabulary.js'

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
  const own = copy(tree)
  for (const block of own) {
    firstOf.set(block, words.length)
    for (const word of block.words) {
      words.push(word)
      blocks.push(block)
    }
  }
  const known = vocabulary(tree)
  if (own.length === allBlocks(tree).length) return {words, ids: known.ids, blocks, firstOf}
  // Without the promotional blocks: numbered anew, so that the numbers have no gaps.
  const ids = new Int32Array(words.length)
  const anew = new Int32Array(known.heads.length).fill(-1)
  let count = 0
  let at = 0
  for (const block of own) {
    const from = known.firstOf[block.index]!
    for (let index = 0; index < block.words.length; index++) {
      const id = known.ids[from + index]!
      if (anew[id] === -1) anew[id] = count++
      ids[at++] = anew[id]!
    }
  }
  return {words, ids, blocks, firstOf}
})
