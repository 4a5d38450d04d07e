import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

const hasDoubledWord = ({words}: Block): boolean => {
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!
    const before = words[at - 1]!
    if (word.normal === before.normal && word.sentence === before.sentence) return true
  }
  return false
}

/** Blocks in which some sentence has the same word twice in a row, whatever stands between. */
export const doubledWordBlocks = memo((tree: Article): readonly Block[] => blocks(tree).filter(hasDoubledWord))
