import type {Block, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {doubledRuns} from './doubled-runs.js'
import {gapAfter} from './gap.js'
import {wordSequence} from './word-sequence.js'

/** A block with more doubled words than this is no prose: one key held down for a page. */
const most = 200

/**
 * Words that stand twice in a row in one sentence with nothing but space between, both as one range; but none of blocks
 * that are full of them.
 */
export function doubledWords(tree: Article): TextRange[] {
  const sequence = wordSequence(tree)
  const byBlock = new Map<Block, TextRange[]>()
  for (const {start, end, period} of doubledRuns(tree)) {
    if (period > 1) continue
    for (let at = start; at < end - 1; at++) {
      if (gapAfter(sequence, at) !== 'space') continue
      const block = sequence.blocks[at]!
      const range = {block, start: sequence.words[at]!.start, end: sequence.words[at + 1]!.end}
      const others = byBlock.get(block)
      if (!others) byBlock.set(block, [range])
      else if (others.length <= most) others.push(range)
    }
  }
  return [...byBlock.values()].filter(ranges => ranges.length <= most).flat()
}
