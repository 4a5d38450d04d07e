import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {WordSet} from '../core/forms.js'
import {blocks} from './blocks.js'
import {vocabulary} from './numbered-words.js'
import {promotions} from './promotions.js'

export {type Vocabulary, vocabulary} from './numbered-words.js'

/** The numbers of those words of a set that an article has, in the order of their first occurrence. */
export function numbersOf(tree: Article, wanted: WordSet): number[] {
  const {forms} = vocabulary(tree)
  const marks = tree.data.forms.marks(wanted)
  const found: number[] = []
  for (let id = 0; id < forms.length; id++) if (marks[forms[id]!] === 1) found.push(id)
  return found
}

/** Whether an article has any word of a set, in promotional blocks or elsewhere. */
export function hasWords(tree: Article, wanted: WordSet): boolean {
  const {forms} = vocabulary(tree)
  const marks = tree.data.forms.marks(wanted)
  for (let id = 0; id < forms.length; id++) if (marks[forms[id]!] === 1) return true
  return false
}

/** For each form of a word (`word.form`) whether it is in a set: 1 for those that are. */
export const markForms = (tree: Article, wanted: WordSet): Uint8Array => tree.data.forms.marks(wanted)

/** A word where it stands. */
export interface Occurrence {
  block: Block
  /** Index of the word in its block. */
  index: number
}

/** Where words of a set stand in the article's own blocks, in the order of the text. */
export const occurrences = (tree: Article, wanted: WordSet): Occurrence[] =>
  occurrencesOf(tree, numbersOf(tree, wanted))

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
export function blocksWith(tree: Article, wanted: WordSet): Block[] {
  const found: Block[] = []
  for (const {block} of occurrences(tree, wanted)) if (found.at(-1) !== block) found.push(block)
  return found
}
