import type {Block} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {copiedPassages} from './copied-passages.js'
import {copiedSentences} from './copied-sentences.js'
import {nearParagraphs, nearSentences} from './near-copies.js'
import {isPhotoCredit, type Repeat} from './repeat.js'

/** Likeness from which a sentence that is only like another is reported, unless an option says otherwise. */
const usual = 0.72

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
  const near = nearSentences(tree)
  /** The ends of sentences that are much like earlier ones, by their starts, in each block. */
  const likes = new Map<Block, Map<number, number>>()
  for (const {later, likeness} of near) {
    if (likeness < usual) continue
    const ends = likes.get(later.block)
    if (ends) ends.set(later.start, later.end)
    else likes.set(later.block, new Map([[later.start, later.end]]))
  }
  // One sentence, and the same one beside others: the sentence is what is repeated, not the paragraph.
  const isOneOfSeveral = ({later: {block}, earlier}: Repeat): boolean =>
    (block.sentences.length === 1) !== (earlier.block.sentences.length === 1) && likes.has(block)
  // A passage that begins a sentence much like the earlier one: all of the sentence is repeated.
  const isPart = ({later: {block, start, end}}: Repeat): boolean => end < (likes.get(block)?.get(start) ?? 0)
  add(
    nearParagraphs(tree).filter(paragraph => !isOneOfSeveral(paragraph)),
    false
  )
  add(
    copiedPassages(tree).filter(passage => !isPart(passage)),
    true
  )
  add(near, true)
  return found
    .filter(({unit, later}) => unit !== 'excerpt' && !isPhotoCredit(later))
    .sort((a, b) => a.later.block.index - b.later.block.index || a.later.start - b.later.start)
})
