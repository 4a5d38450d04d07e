import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/**
 * For each block, by its index, the indices of the words that may begin with a capital: from A to Z, or beyond ASCII. One in
 * six words does, and names and acronyms are among them.
 */
export const capitals = memo((tree: Article): readonly (readonly number[])[] =>
  blocks(tree).map(({words}) => {
    const found: number[] = []
    for (let index = 0; index < words.length; index++) {
      const unit = words[index]!.text.charCodeAt(0)
      if (unit <= 90 ? unit >= 65 : unit > 127) found.push(index)
    }
    return found
  })
)
