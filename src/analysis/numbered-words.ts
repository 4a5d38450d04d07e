import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/**
 * Which words an article has and where. Facts and rules that need certain words ask it first: most articles have none of
 * them, and a look-up costs the same however long the text is.
 */
export interface Vocabulary {
  /** The number that stands for a normal form, from 0 on in the order of first occurrence; nothing where no word has it. */
  numberOf(normal: string): number | undefined
  /** For each number, that of the form among the tree's `forms`. */
  forms: Int32Array
  /** For each word of the blocks, all in one row, the number of its normal form. */
  ids: Int32Array
  /** Index of the first word of each block in that row, by the index of the block; one more for the end. */
  firstOf: Int32Array
  /** For each number, the first of its words in the row. */
  heads: Int32Array
  /** For each word of the row, the next one of the same form, or -1. */
  next: Int32Array
  /**
   * Those words of the row that may begin with a capital, from A to Z or beyond ASCII. One in six words does, and names and acronyms are
   * among them.
   */
  capitals: Int32Array
}

/**
 * For each form its number in the article that was numbered last, whose forms these are. What stands there for other forms is left over
 * from others: a number counts only where the article has the form under it. So nothing needs to be cleared.
 */
let room = new Int32Array(4096)
let owner: Int32Array | undefined

/** Where an article is numbered: for each number its form, its first word and its last; the capitals. Arrays that grow cost more than they hold. */
const createDraft = (size: number) => ({
  forms: new Int32Array(size),
  heads: new Int32Array(size),
  last: new Int32Array(size),
  capitals: new Int32Array(size)
})
let draft = createDraft(0)
/** Longest article whose draft is kept for the next, in words. */
const longest = 16_384

function draftFor(count: number): typeof draft {
  if (draft.forms.length >= count) return draft
  const size = Math.max(count, longest)
  const larger = createDraft(size)
  if (size === longest) draft = larger
  return larger
}

/** The words of all blocks, promotional ones included. */
export const vocabulary = memo((tree: Article): Vocabulary => {
  const all = blocks(tree)
  const {forms: known} = tree.data
  const firstOf = new Int32Array(all.length + 1)
  for (let index = 0; index < all.length; index++) firstOf[index + 1] = firstOf[index]! + all[index]!.words.length
  const count = firstOf[all.length]!
  if (room.length < known.normals.length) room = new Int32Array(2 * known.normals.length)
  const {forms: allForms, heads: allHeads, last, capitals} = draftFor(count)
  const row = new Int32Array(2 * count)
  const ids = row.subarray(0, count)
  const next = row.subarray(count).fill(-1)
  let size = 0
  let large = 0
  let at = 0
  for (const {words, text} of all) {
    for (let index = 0; index < words.length; index++) {
      const {form, start} = words[index]!
      const unit = text.charCodeAt(start)
      if (unit <= 90 ? unit >= 65 : unit > 127) capitals[large++] = at
      let id = room[form]!
      if (id < size && allForms[id] === form) next[last[id]!] = at
      else {
        id = size++
        room[form] = id
        allForms[id] = form
        allHeads[id] = at
      }
      last[id] = at
      ids[at++] = id
    }
  }
  const forms = allForms.slice(0, size)
  owner = forms
  const numberOf = (normal: string): number | undefined => {
    if (owner !== forms) {
      for (let id = 0; id < size; id++) room[forms[id]!] = id
      owner = forms
    }
    const form = known.numberOf(normal)
    const id = form === undefined ? undefined : room[form]
    return id !== undefined && forms[id] === form ? id : undefined
  }
  return {numberOf, forms, ids, firstOf, heads: allHeads.slice(0, size), next, capitals: capitals.slice(0, large)}
})
