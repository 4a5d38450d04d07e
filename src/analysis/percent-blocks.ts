import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {copy} from './copy.js'
import {sign, signs} from './signs.js'

/** The article's own blocks that speak of percent, in order: most have no percentage. */
export const percentBlocks = memo((tree: Article): readonly Block[] => {
  const has = signs(tree)
  return copy(tree).filter(({index, text}) => (has[index]! & sign.percent) !== 0 || /per ?cent|pct/iu.test(text))
})
