import type {Article} from '../core/document.js'
import type {DoubledPhrase} from './doubled-phrases.js'
import {quotationBefore} from './quotation-before.js'
import {wordSequence} from './word-sequence.js'

/**
 * Where `"X or Y" or Y` begins, when X and Y are coordinates of a quotation that is nothing else: with the mark before
 * X.
 *
 * @returns Offset into the text of the block, or nothing for any other doubled phrase.
 */
export function coordinateStart(tree: Article, {start, length, second, joint}: DoubledPhrase): number | undefined {
  if (joint !== 'quote' || length !== 2 || start === 0) return undefined
  const {words, blocks} = wordSequence(tree)
  const block = blocks[start]!
  const [before, link, last] = [words[start - 1]!, words[start]!, words[start + 1]!]
  if (blocks[start - 1] !== block || link.normal !== 'or') return undefined
  const quotation = quotationBefore(tree, block, before.start)
  if (!quotation || quotation.end < last.end || quotation.end > words[second]!.start) return undefined
  return block.text.slice(quotation.start, before.start).length <= 2 ? quotation.start : undefined
}
