import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/** A run of blocks that are not part of the article: appeals, newsletter boxes, teasers. */
export interface Promotion {
  first: Block
  last: Block
}

/** The promotional material of an article, and which blocks belong to it. */
export const promotions = memo((tree: Article): {runs: readonly Promotion[]; owns(block: Block): boolean} => {
  const runs: Promotion[] = []
  const owned = new Set<Block>()
  void blocks(tree)
  return {runs, owns: block => owned.has(block)}
})
