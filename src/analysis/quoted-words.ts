import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {quotations} from './quotations.js'

/** By the block's index, the words of the blocks with quotations that somebody has asked for. */
const known = memo((_tree: Article): Uint8Array[] => [])

/** For blocks without quotations, as many as the longest of them has words. */
let none = new Uint8Array(1024)

/** For each word of a block whether it stands inside quotation marks: 1 for those that do. */
export function quotedWords(tree: Article, {index, words}: Block): Uint8Array {
  const quotes = quotations(tree)[index]!
  if (quotes.length === 0) {
    if (none.length < words.length) none = new Uint8Array(2 * words.length)
    return none
  }
  const entries = known(tree)
  let inside = entries[index]
  if (inside) return inside
  inside = new Uint8Array(words.length)
  entries[index] = inside
  let at = 0
  for (let word = 0; word < words.length; word++) {
    const {start, end} = words[word]!
    while (at < quotes.length && quotes[at]!.end <= start) at++
    if (at === quotes.length) break
    if (quotes[at]!.start <= start && end <= quotes[at]!.end) inside[word] = 1
  }
  return inside
}
