import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {wordSequence} from '../word-sequence.js'

/** Length of the shingles by which candidates are found, in words. */
export const shingleLength = 4

const prime = 0x01000193

/** Where four words begin that have stood before, and where they stood first, in the order of the text. */
export interface Returns {
  places: readonly number[]
  firsts: readonly number[]
}

/** Places at which shingles stood first, one added, by their hashes: room for those of one usual article after the other. */
const usual = new Int32Array(8192)
const slotsFor = (size: number): Int32Array => (size <= usual.length ? usual.fill(0, 0, size) : new Int32Array(size))

/** Places at which the same four words begin as at an earlier place. */
export const returns = memo((tree: Article): Returns => {
  const {ids, heads, next} = wordSequence(tree)
  // Most words of a text stand in it once: only shingles of words that come again, or have come before, are looked at.
  const isLater = (at: number): boolean => heads[ids[at]!] !== at
  let size = 16
  while (size < 2 * ids.length) size *= 2
  const mask = size - 1
  const slots = slotsFor(size)
  const places: number[] = []
  const firsts: number[] = []
  /** How many words up to here all come again, and how many all have come before. */
  let again = 0
  let before = 0
  for (let end = 0; end < ids.length; end++) {
    again = next[end]! >= 0 ? again + 1 : 0
    before = isLater(end) ? before + 1 : 0
    if (again < shingleLength && before < shingleLength) continue
    const at = end + 1 - shingleLength
    let hash = 0x811c9dc5
    for (let of = at; of <= end; of++) hash = Math.imul(hash ^ ids[of]!, prime)
    hash ^= hash >>> 15
    let slot = hash & mask
    for (;;) {
      const known = slots[slot]! - 1
      if (known < 0) {
        if (again >= shingleLength) slots[slot] = at + 1
        break
      }
      if (
        ids[known] === ids[at] &&
        ids[known + 1] === ids[at + 1] &&
        ids[known + 2] === ids[at + 2] &&
        ids[known + 3] === ids[at + 3]
      ) {
        places.push(at)
        firsts.push(known)
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return {places, firsts}
})
