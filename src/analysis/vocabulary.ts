import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {WordSet} from '../core/forms.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import {vocabulary} from './numbered-words.js'
import {promotions} from './promotions.js'

export {type Vocabulary, vocabulary} from './numbered-words.js'

/** Those words of an article that are in any of the sets asked for so far, and in which. */
interface Wanted {
  /** The sets, as bits. */
  asked: number
  /** Those of which there is a word. */
  found: number
  /** Numbers of the words, in the order of their first occurrence. */
  ids: number[]
}

/** Some twenty sets are asked for, and an article has words of a few: its words are gone through once for all of them. */
const wantedWords = memo((_tree: Article): Wanted => ({asked: 0, found: 0, ids: []}))

function listWanted(tree: Article, list: Wanted): void {
  const {forms} = vocabulary(tree)
  const {sets} = tree.data.forms
  const bits = sets.byForm()
  list.asked = sets.given
  list.found = 0
  list.ids.length = 0
  for (let id = 0; id < forms.length; id++) {
    const own = bits[forms[id]!]!
    if (own === 0) continue
    list.found |= own
    list.ids.push(id)
  }
}

const none: readonly number[] = []

/** The numbers of those words of a set that an article has, in the order of their first occurrence. */
export function numbersOf(tree: Article, set: WordSet): readonly number[] {
  const {sets} = tree.data.forms
  const bit = sets.bitOf(set)
  if (bit === 0) return markedNumbers(tree, set)
  const list = wantedWords(tree)
  if ((list.asked & bit) === 0) listWanted(tree, list)
  if ((list.found & bit) === 0) return none
  const {forms} = vocabulary(tree)
  const bits = sets.byForm()
  return list.ids.filter(id => (bits[forms[id]!]! & bit) !== 0)
}

/** The same for a set that got no bit. */
function markedNumbers(tree: Article, set: WordSet): number[] {
  const {forms} = vocabulary(tree)
  const marks = tree.data.forms.marks(set)
  const found: number[] = []
  for (let id = 0; id < forms.length; id++) if (marks[forms[id]!] === 1) found.push(id)
  return found
}

/** Whether an article has any word of a set, in promotional blocks or elsewhere. */
export const hasWords = (tree: Article, set: WordSet): boolean => numbersOf(tree, set).length > 0

/** For each form of a word (`word.form`) whether it is in a set: 1 for those that are. */
export const markForms = (tree: Article, set: WordSet): Uint8Array => tree.data.forms.marks(set)

/** A word where it stands. */
export interface Occurrence {
  block: Block
  /** Index of the word in its block. */
  index: number
}

/** Where words of a set stand in the article's own blocks, in the order of the text. */
export const occurrences = (tree: Article, set: WordSet): Occurrence[] => occurrencesOf(tree, numbersOf(tree, set))

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
export function blocksWith(tree: Article, set: WordSet): Block[] {
  const found: Block[] = []
  for (const {block} of occurrences(tree, set)) if (found.at(-1) !== block) found.push(block)
  return found
}
