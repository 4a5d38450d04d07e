import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {copy} from './copy.js'
import {sign} from './signs.js'
import {signs} from './spots.js'
import {blocksWith} from './vocabulary.js'

/** "Percent", "per cent", "5-percent", "pct." */
const percentWords = {has: (normal: string): boolean => /percent|^cent$|per-cent|pct/u.test(normal)}

/** The article's own blocks that speak of percent, in order: most have no percentage. */
export const percentBlocks = memo((tree: Article): readonly Block[] => {
  const has = signs(tree)
  const named = new Set(blocksWith(tree, percentWords))
  return copy(tree).filter(block => (has[block.index]! & sign.percent) !== 0 || named.has(block))
})
