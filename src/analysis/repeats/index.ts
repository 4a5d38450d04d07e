import type {Block} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {copiedPassages} from './copied-passages.js'
import {copiedSentences} from './copied-sentences.js'
import {nearParagraphs, nearSentences} from './near-copies.js'
import type {Repeat} from './repeat.js'

/**
 * Sentences, passages and paragraphs that stood before, in the order of the text. Where several are found in one
 * place, copied
 * sentences and paragraphs go before passages, and those before sentences that are only like others.
 */
export const repeats = memo((tree: Article): readonly Repeat[] => {
  const found: Repeat[] = []
  const byBlock = new Map<Block, Repeat[]>()
  const add = (candidates: readonly Repeat[], gives: boolean): void => {
    for (const repeat of candidates) {
      const {block, start, end} = repeat.later
      const others = byBlock.get(block)
      if (gives && others?.some(({later}) => later.start < end && start < later.end)) continue
      if (others) others.push(repeat)
      else byBlock.set(block, [repeat])
      found.push(repeat)
    }
  }
  add(copiedSentences(tree), false)
  add(nearParagraphs(tree), false)
  add(copiedPassages(tree), true)
  add(nearSentences(tree), true)
  return found
    .filter(({unit}) => unit !== 'excerpt')
    .sort((a, b) => a.later.block.index - b.later.block.index || a.later.start - b.later.start)
})
