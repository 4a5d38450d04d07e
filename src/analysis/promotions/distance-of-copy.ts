import type {Block} from '../../core/block.js'
import {straighten} from './line.js'

/**
 * How many blocks above a block that may be a headline the same stands, three at most; 0 where it does not. The first block is the
 * article's headline.
 */
export function distanceOfCopy(all: readonly Block[], index: number): number {
  const {text, words, segment} = all[index]!
  if (words.length < 5 || words.length > 20 || segment.kind === 'table-cell') return 0
  for (let step = 1; step <= 3 && step < index; step++) {
    const above = all[index - step]!.text
    if (above.length !== text.length || straighten(above) !== straighten(text)) continue
    // The captions of an album often say the same: "… on Monday. (Ann Ray)". So do the rows of a table.
    return straighten(text).endsWith(')') ? 0 : step
  }
  return 0
}
