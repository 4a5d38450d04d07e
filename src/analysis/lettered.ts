import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import {promotions} from './promotions.js'
import {vocabulary} from './vocabulary.js'

/** The words of a block that may be letters that stand for words. */
export interface Lettered {
  block: Block
  /** Indices of the words in the block, in order. */
  indices: readonly number[]
}

const isLetterOf = (unit: number): boolean => (unit >= 65 && unit <= 90) || unit === 38

/**
 * Whether a stretch of text that begins with a capital may be an acronym: another capital, or `&`, is its second unit ("NATO's") or its last
 * one, before the s of a plural ("DoJ", "PhDs").
 */
function mayBeLetters(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false
  const last = text.charCodeAt(end - 1)
  return (
    isLetterOf(text.charCodeAt(start + 1)) ||
    isLetterOf(last) ||
    (last === 115 && end - start > 2 && isLetterOf(text.charCodeAt(end - 2)))
  )
}

/** Those of the article's own blocks that have words that may be acronyms, in order. Few words with a capital are. */
export const lettered = memo((tree: Article): readonly Lettered[] => {
  const {capitals, firstOf} = vocabulary(tree)
  const {owns} = promotions(tree)
  const all = blocks(tree)
  const found: Lettered[] = []
  let index = 0
  let indices: number[] = []
  for (const at of capitals) {
    if (firstOf[index + 1]! <= at) {
      indices = []
      while (firstOf[index + 1]! <= at) index++
    }
    const block = all[index]!
    const own = at - firstOf[index]!
    const {start, end} = block.words[own]!
    if (!mayBeLetters(block.text, start, end) || owns(block)) continue
    if (indices.push(own) === 1) found.push({block, indices})
  }
  return found
})
