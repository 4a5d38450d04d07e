import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/** A block with more doubled words than this is no prose: one key held down for a page. */
const most = 200

const countDoubled = ({words, text}: Block): number => {
  let count = 0
  for (let at = 1; at < words.length && count <= most; at++) {
    const word = words[at]!
    const before = words[at - 1]!
    if (word.normal !== before.normal || word.sentence !== before.sentence) continue
    if (text.slice(before.end, word.start).trim() === '') count++
  }
  return count
}

/**
 * Blocks in which some sentence has the same word twice in a row with nothing but space between; but none that is full
 * of them.
 */
export const doubledWordBlocks = memo((tree: Article): readonly Block[] =>
  blocks(tree).filter(block => {
    const count = countDoubled(block)
    return count > 0 && count <= most
  })
)
