import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import {promotions} from './promotions.js'

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

/** The numbers of those words of a set that an article has; looks up the fewer, words of the set or words of the article. */
function numbersOf({numbers}: Vocabulary, wanted: Words): number[] {
  const found: number[] = []
  if (wanted.size <= numbers.size) {
    for (const word of wanted.keys()) {
      const id = numbers.get(word)
      if (id !== undefined) found.push(id)
    }
  } else {
    for (const [word, id] of numbers) if (wanted.has(word)) found.push(id)
  }
  return found
}

/** A set of words in normal form, or a table by them. */
interface Words {
  size: number
  has(word: string): boolean
  keys(): Iterable<string>
}

/** Whether an article has any word of a set, in promotional blocks or elsewhere. */
export function hasWords(tree: Article, wanted: Words): boolean {
  const {numbers} = vocabulary(tree)
  for (const word of wanted.keys()) if (numbers.has(word)) return true
  return false
}

/** For each number of the vocabulary whether its word is in a set: 1 for those that are. */
export function markWords(tree: Article, wanted: Words): Uint8Array {
  const own = vocabulary(tree)
  const marks = new Uint8Array(own.heads.length)
  for (const id of numbersOf(own, wanted)) marks[id] = 1
  return marks
}

/** A word where it stands. */
export interface Occurrence {
  block: Block
  /** Index of the word in its block. */
  index: number
}

/** Where words of a set stand in the article's own blocks, in the order of the text. */
export const occurrences = (tree: Article, wanted: Words): Occurrence[] =>
  occurrencesOf(tree, numbersOf(vocabulary(tree), wanted))

/** Where words of the given numbers of the vocabulary stand in the article's own blocks, in the order of the text. */
export function occurrencesOf(tree: Article, numbers: readonly number[]): Occurrence[] {
  if (numbers.length === 0) return []
  const {heads, next, firstOf} = vocabulary(tree)
  const places: number[] = []
  for (const id of numbers) for (let at = heads[id]!; at >= 0; at = next[at]!) places.push(at)
  if (numbers.length > 1) places.sort((a, b) => a - b)
  const all = blocks(tree)
  const {owns} = promotions(tree)
  const found: Occurrence[] = []
  let index = 0
  for (const at of places) {
    while (firstOf[index + 1]! <= at) index++
    const block = all[index]!
    if (!owns(block)) found.push({block, index: at - firstOf[index]!})
  }
  return found
}

/** The article's own blocks in which a word of a set stands, in order. */
export function blocksWith(tree: Article, wanted: Words): Block[] {
  const found: Block[] = []
  for (const {block} of occurrences(tree, wanted)) if (found.at(-1) !== block) found.push(block)
  return found
}
