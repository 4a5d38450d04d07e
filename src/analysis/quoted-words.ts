import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import {quotations} from './quotations.js'

/** For each block, by its index, which of its words stand inside quotation marks: 1 for those that do. */
export const quotedWords = memo((tree: Article): readonly Uint8Array[] =>
  blocks(tree).map(({words, index}) => {
    const inside = new Uint8Array(words.length)
    const quotes = quotations(tree)[index]!
    if (quotes.length === 0) return inside
    let at = 0
    for (let word = 0; word < words.length; word++) {
      const {start, end} = words[word]!
      while (at < quotes.length && quotes[at]!.end <= start) at++
      if (at === quotes.length) break
      if (quotes[at]!.start <= start && end <= quotes[at]!.end) inside[word] = 1
    }
    return inside
  })
)
