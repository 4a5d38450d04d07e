import type {Article} from '../core/document.js'
import type {WordTable} from '../core/forms.js'
import {blocks} from './blocks.js'
import {vocabulary} from './numbered-words.js'
import type {Occurrence} from './vocabulary.js'

/** A kind of beginning that any next word will do for. */
export const alone = 1
/** Room for the kinds that a word begins, before those that it goes on. */
const room = 15

/**
 * Kinds of beginnings of a word, as bits: those that it begins, and those that it may be the second word of.
 *
 * @param begins By a word's normal form.
 * @param goesOn By the normal form of the word after it.
 */
export const pairTable = (
  begins: (normal: string) => number | undefined,
  goesOn: (normal: string) => number | undefined
): WordTable<number> => ({
  get: normal => (begins(normal) ?? 0) | (((goesOn(normal) ?? 0) | alone) << room)
})

/**
 * Where words stand that begin something with the word behind them, in the order of the text, promotional blocks included. Most words that
 * may begin it, such as "a" and "is", are passed over by two look-ups, before anything is read of them.
 *
 * The last word of a block is taken to go on with the first of the next: who asks looks closer.
 */
export function pairsIn(tree: Article, table: WordTable<number>): Occurrence[] {
  const {forms, ids, firstOf} = vocabulary(tree)
  const kinds = tree.data.forms.values(table)
  const all = blocks(tree)
  const found: Occurrence[] = []
  let own = 0
  let index = 0
  for (let at = 0; at <= ids.length; at++) {
    const next = at < ids.length ? kinds[forms[ids[at]!]!]! : alone << room
    if ((own & (next >> room)) !== 0) {
      while (firstOf[index + 1]! < at) index++
      found.push({block: all[index]!, index: at - 1 - firstOf[index]!})
    }
    own = next
  }
  return found
}
