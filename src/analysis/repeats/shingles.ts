import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {wordSequence} from '../word-sequence.js'

/** Length of the shingles by which candidates are found, in words. */
export const shingleLength = 4

const prime = 0x01000193

/** For each word, the index of the first word at which the same four words begin, or that of the word itself. */
export const firstShingles = memo((tree: Article): Int32Array => {
  const {ids} = wordSequence(tree)
  const count = Math.max(0, ids.length - shingleLength + 1)
  let size = 16
  while (size < 2 * count) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const firsts = new Int32Array(count)
  const mask = size - 1
  for (let at = 0; at < count; at++) {
    let hash = 0x811c9dc5
    for (let of = at; of < at + shingleLength; of++) hash = Math.imul(hash ^ ids[of]!, prime)
    hash ^= hash >>> 15
    let slot = hash & mask
    for (;;) {
      const known = slots[slot]!
      if (known < 0) {
        slots[slot] = at
        firsts[at] = at
        break
      }
      if (
        ids[known] === ids[at] &&
        ids[known + 1] === ids[at + 1] &&
        ids[known + 2] === ids[at + 2] &&
        ids[known + 3] === ids[at + 3]
      ) {
        firsts[at] = known
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return firsts
})
