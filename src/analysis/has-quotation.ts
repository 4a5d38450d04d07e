import type {TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {quotations} from './quotations.js'

/** Whether some of a range stands in quotation marks. */
export const hasQuotation = (tree: Article, {block, start, end}: TextRange): boolean =>
  quotations(tree)[block.index]!.some(quotation => quotation.start < end && start < quotation.end)
