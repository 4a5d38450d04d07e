import type {TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {quotationBefore} from './quotation-before.js'

/** Whether some of a range stands in quotation marks. */
export function hasQuotation(tree: Article, {block, start, end}: TextRange): boolean {
  const quotation = quotationBefore(tree, block, end)
  return quotation !== undefined && start < quotation.end
}
