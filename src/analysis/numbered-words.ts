import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/**
 * Which words an article has and where. Facts and rules that need certain words ask it first: most articles have none of
 * them, and a look-up costs the same however long the text is.
 */
export interface Vocabulary {
  /** For each normal form a number that stands for it: from 0 on, in the order of first occurrence. */
  numbers: WordNumbers
  /** For each number, that of the form among the tree's `forms`. */
  forms: Int32Array
  /** For each word of the blocks, all in one row, the number of its normal form. */
  ids: Int32Array
  /** Index of the first word of each block in that row, by the index of the block; one more for the end. */
  firstOf: Int32Array
  /** For each number, the first of its words in the row. */
  heads: readonly number[]
  /** For each word of the row, the next one of the same form, or -1. */
  next: Int32Array
}

/** For each normal form of an article its number. */
export interface WordNumbers extends Iterable<[word: string, number: number]> {
  size: number
  has(word: string): boolean
  get(word: string): number | undefined
}

/** A table from numbers of forms to small numbers, made for the forms of one article. */
class FormNumbers {
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #values: Int32Array

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#mask = size - 1
    this.#keys = new Int32Array(size).fill(-1)
    this.#values = new Int32Array(size)
  }

  /** The number of a form; `otherwise`, which becomes its number, when it has none. */
  add(form: number, otherwise: number): number {
    const slot = this.#slotOf(form)
    if (this.#keys[slot] === form) return this.#values[slot]!
    this.#keys[slot] = form
    this.#values[slot] = otherwise
    return otherwise
  }

  get(form: number): number | undefined {
    const slot = this.#slotOf(form)
    return this.#keys[slot] === form ? this.#values[slot] : undefined
  }

  #slotOf(form: number): number {
    // Forms are numbered in the order in which texts brought them: spread by the golden ratio, neighbours do not collide.
    let slot = (Math.imul(form, 0x9e3779b1) >>> 8) & this.#mask
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== form) slot = (slot + 1) & this.#mask
    return slot
  }
}

/** The words of all blocks, promotional ones included. */
export const vocabulary = memo((tree: Article): Vocabulary => {
  const all = blocks(tree)
  const {forms: known} = tree.data
  const firstOf = new Int32Array(all.length + 1)
  for (let index = 0; index < all.length; index++) firstOf[index + 1] = firstOf[index]! + all[index]!.words.length
  const count = firstOf[all.length]!
  const ids = new Int32Array(count)
  const next = new Int32Array(count).fill(-1)
  const last = new Int32Array(count)
  const forms = new Int32Array(count)
  const heads: number[] = []
  const table = new FormNumbers(Math.min(count, known.normals.length))
  let at = 0
  for (const {words} of all) {
    for (const {form} of words) {
      const id = table.add(form, heads.length)
      if (id === heads.length) {
        forms[id] = form
        heads.push(at)
      } else next[last[id]!] = at
      last[id] = at
      ids[at++] = id
    }
  }
  const get = (word: string): number | undefined => {
    const form = known.numberOf(word)
    return form === undefined ? undefined : table.get(form)
  }
  const numbers: WordNumbers = {
    size: heads.length,
    get,
    has: word => get(word) !== undefined,
    *[Symbol.iterator]() {
      for (let id = 0; id < heads.length; id++) yield [known.normals[forms[id]!]!, id]
    }
  }
  return {numbers, forms: forms.subarray(0, heads.length), ids, firstOf, heads, next}
})
