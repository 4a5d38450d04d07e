import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/** A line that heads a summary of the text below. */
const label =
  /^(?:abstract|(?:executive )?summary|in brief|in short|at a glance|highlights|takeaways|tl;?dr|(?:the )?(?:key|main|top|story) (?:points|takeaways|highlights|findings|facts))[\s.:]*$/iu

/** A line that says that the text itself begins. */
const text = /^(?:full (?:text|story|article)|the (?:full )?story)[\s.:]*$/iu

/** Most blocks that a label stands for. */
const most = 6

/** Blocks of summaries under a label, which say what the text says. */
export const summaries = memo((tree: Article): ReadonlySet<Block> => {
  const all = blocks(tree)
  const found = new Set<Block>()
  for (const head of all) {
    if (head.words.length === 0 || head.words.length > 3 || !label.test(head.text)) continue
    for (const block of all.slice(head.index + 1, head.index + 1 + most)) {
      if (block.role === 'subhead' || text.test(block.text)) break
      found.add(block)
    }
  }
  return found
})
