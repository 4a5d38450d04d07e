import type {Word} from '../core/block.js'
import {firstIndex} from '../core/first-index.js'

/**
 * Index of the first word that begins at or after an offset; the number of words when none does.
 *
 * @param words Words of a block, in order.
 * @param offset Offset into the block's text.
 */
export const wordAt = (words: readonly Word[], offset: number): number =>
  firstIndex(words.length, index => words[index]!.start >= offset)
