import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import {promotions} from './promotions.js'

/** The article's own blocks: all but those of promotional material. What most rules look at. */
export const copy = memo((tree: Article): readonly Block[] => {
  const {owns} = promotions(tree)
  return blocks(tree).filter(block => !owns(block))
})
