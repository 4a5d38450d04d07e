import type {Article} from '../core/document.js'
import {vocabulary} from './numbered-words.js'

/** Index of the block in which a word of the vocabulary's row stands. */
export function blockAt(firstOf: Int32Array, at: number): number {
  let low = 0
  let high = firstOf.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (firstOf[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * In which blocks a word of a list stands, promotional ones included.
 *
 * @param words In normal form.
 * @returns Indices of blocks; a block may be named that has the word only inside a quotation.
 */
export function wordsInBlocks(tree: Article, words: Iterable<string>): ReadonlySet<number> {
  const {numbers, heads, next, firstOf} = vocabulary(tree)
  const found = new Set<number>()
  for (const word of words) {
    const id = numbers.get(word)
    if (id === undefined) continue
    for (let at = heads[id]!; at >= 0; at = next[at]!) found.add(blockAt(firstOf, at))
  }
  return found
}
