import {firstIndex} from '../core/first-index.js'

/**
 * Index of the block in which a word of the vocabulary's row stands.
 *
 * @param firstOf Index of the first word of each block in the row; one more for the end.
 */
export const blockAt = (firstOf: Int32Array, at: number): number =>
  firstIndex(firstOf.length - 2, index => firstOf[index + 1]! > at)
