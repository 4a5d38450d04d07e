import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/**
 * Which words an article has and where. Facts and rules that need certain words ask it first: most articles have none of
 * them, and a look-up costs the same however long the text is.
 */
export interface Vocabulary {
  /** For each normal form a number that stands for it: from 0 on, in the order of first occurrence. */
  numbers: ReadonlyMap<string, number>
  /** For each word of the blocks, all in one row, the number of its normal form. */
  ids: Int32Array
  /** Index of the first word of each block in that row, by the index of the block; one more for the end. */
  firstOf: Int32Array
  /** For each number, the first of its words in the row. */
  heads: readonly number[]
  /** For each word of the row, the next one of the same form, or -1. */
  next: Int32Array
}

/** The words of all blocks, promotional ones included. */
export const vocabulary = memo((tree: Article): Vocabulary => {
  const all = blocks(tree)
  const firstOf = new Int32Array(all.length + 1)
  for (let index = 0; index < all.length; index++) firstOf[index + 1] = firstOf[index]! + all[index]!.words.length
  const count = firstOf[all.length]!
  const ids = new Int32Array(count)
  const next = new Int32Array(count).fill(-1)
  const last = new Int32Array(count)
  const heads: number[] = []
  const numbers = new Map<string, number>()
  let at = 0
  for (const {words} of all) {
    for (const {normal} of words) {
      let id = numbers.get(normal)
      if (id === undefined) {
        id = heads.length
        numbers.set(normal, id)
        heads.push(at)
      } else next[last[id]!] = at
      last[id] = at
      ids[at++] = id
    }
  }
  return {numbers, ids, firstOf, heads, next}
})
