import type {TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {firstIndex} from '../core/first-index.js'
import {blocks} from './blocks.js'

/** The last of the sorted items that begins at or before `value`, else the first. */
const lastAtMost = <Item>(items: readonly Item[], value: number, startOf: (item: Item) => number): Item | undefined =>
  items[Math.max(0, firstIndex(items.length, index => startOf(items[index]!) > value) - 1)]

/**
 * Turns a source range back into a range of a block's text, for wrapped plugins, which know only positions: the runner's
 * filters (quotations, promotional blocks) then see where it is.
 *
 * @param sourceStart Offset of the first unit in the source.
 * @param sourceEnd Offset after the last unit.
 * @returns The range, without markup at its edges; nothing when it does not lie inside one block.
 */
export function textRangeOf(tree: Article, sourceStart: number, sourceEnd: number): TextRange | undefined {
  const all = blocks(tree)
  let block = lastAtMost(all, sourceStart, ({segment}) => segment.start)
  // The alternative text and the caption of an image stand in the middle of their paragraph, and come after it: a few of them.
  for (
    let step = 0;
    step < 20 &&
    block &&
    sourceEnd > block.segment.end &&
    (block.role === 'caption' || block.segment.kind === 'caption');
    step++
  ) {
    block = all[block.index - 1]
  }
  if (!block || sourceStart < block.segment.start || sourceEnd > block.segment.end) return undefined
  const {map} = block.segment
  const runAt = (offset: number) => lastAtMost(map, offset, run => run.source)!

  const first = runAt(sourceStart)
  const into = Math.max(0, sourceStart - first.source)
  const isExact = first.textLength === first.sourceLength
  const start = first.text + (into >= first.sourceLength ? first.textLength : isExact ? into : 0)

  const last = runAt(sourceEnd - 1)
  const upTo = sourceEnd - last.source
  const end = last.text + (last.textLength === last.sourceLength ? Math.min(upTo, last.textLength) : last.textLength)
  return start < end ? {block, start, end} : undefined
}
