import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {type Quotation, quotations} from './quotations.js'

/** The last quotation of a block that begins before an offset into its text. */
export function quotationBefore(tree: Article, block: Block, offset: number): Quotation | undefined {
  const found = quotations(tree)[block.index]!
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (found[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return found[low - 1]
}
