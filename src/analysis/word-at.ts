import type {Word} from '../core/block.js'

/**
 * Index of the first word that begins at or after an offset; the number of words when none does.
 *
 * @param words Words of a block, in order.
 * @param offset Offset into the block's text.
 */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
