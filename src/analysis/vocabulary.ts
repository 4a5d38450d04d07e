import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {blocks} from './blocks.js'
import {type Vocabulary, vocabulary} from './numbered-words.js'
import {promotions} from './promotions.js'

export {type Vocabulary, vocabulary} from './numbered-words.js'

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
