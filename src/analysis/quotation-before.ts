import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {firstIndex} from '../core/first-index.js'
import {type Quotation, quotations} from './quotations.js'

/** The last quotation of a block that begins before an offset into its text. */
export function quotationBefore(tree: Article, block: Block, offset: number): Quotation | undefined {
  const found = quotations(tree)[block.index]!
  return found[firstIndex(found.length, index => found[index]!.start >= offset) - 1]
}
