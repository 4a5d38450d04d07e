import type {Block} from '../../core/block.js'
import {cardinals, fractions, scales} from '../../lexicon/numbers.js'
import {type Amount, amountOf} from './amount.js'
import {beforeHyphen} from './before-hyphen.js'
import {joined} from './joined.js'
import {fractionWord, hyphenFraction, wordValue} from './word-value.js'

/** Words with which "a" and "an" begin an amount: "a million", "a third". */
export const afterArticle: ReadonlySet<string> = new Set([...scales.keys(), ...fractions.keys()])

/**
 * Reads on behind "six hundred" or "two thousand": the index and the value of "sixty" in "and sixty", of "fifty-five" in "and fifty-five".
 * A range has an end of its own there: "between two hundred and sixty", "a hundred and two hundred".
 *
 * @param at Index of the last word of the amount so far.
 */
function readAnd(block: Block, first: number, at: number): {at: number; value: number} | undefined {
  const {words} = block
  const scale = scales.get(words[at]!.normal) ?? 0
  if (scale < 100 || scale > 1000 || words[at + 1]?.normal !== 'and' || words[first - 1]?.normal === 'between')
    return undefined
  if (!joined(block, words[at]!.end, at + 1) || !joined(block, words[at + 1]!.end, at + 2)) return undefined
  const value = wordValue(words[at + 2]!.normal)
  if (value === undefined || value >= 100) return undefined
  const next = joined(block, words[at + 2]!.end, at + 3) ? (scales.get(words[at + 3]!.normal) ?? Infinity) : Infinity
  return next > scale ? {at: at + 2, value} : undefined
}

/** Makes an amount end with a word. Changes the amount it is given. */
function upTo({words}: Block, last: number, amount: Amount): Amount {
  amount.last = last
  amount.end = words[last]!.end
  return amount
}

/** Reads an amount in words: "sixty-six", "two-thirds", "half a million", "six hundred and sixty thousand". */
export function readWords(block: Block, index: number): Amount | undefined {
  const {words} = block
  const first = words[index]!
  if ((first.normal === 'a' || first.normal === 'an') && !afterArticle.has(words[index + 1]?.normal ?? ''))
    return undefined
  const part = hyphenFraction(first.normal)
  if (part !== undefined) return amountOf(first, index, part, 'fraction')
  let value = wordValue(first.normal)
  let rest = ''
  if (value === undefined) {
    const cut = first.normal.lastIndexOf('-')
    if (cut > 0) {
      const head =
        wordValue(first.normal.slice(0, cut)) ?? cardinals.get(first.normal.slice(0, first.normal.indexOf('-')))
      if (head !== undefined) {
        value = head
        rest = first.normal.slice(first.normal.indexOf('-') + 1)
      }
    }
  }
  const article = first.normal === 'a' || first.normal === 'an' || first.normal === 'half' || first.normal === 'several'
  let at = index
  let scaled = false
  if (value === undefined && article && joined(block, first.end, index + 1)) {
    let next = index + 1
    if (first.normal === 'half' && words[next]!.normal === 'a' && joined(block, words[next]!.end, next + 1)) next++
    const scale = scales.get(words[next]!.normal)
    if (scale !== undefined && words[next]!.normal.length > 3) {
      value = first.normal === 'half' ? scale / 2 : scale
      at = next
      scaled = true
    } else if (first.normal !== 'half') {
      const bottom = fractions.get(words[next]!.normal)
      const after = words[next + 1]?.normal
      if (bottom !== undefined && after === 'of' && joined(block, words[next]!.end, next + 1)) {
        return upTo(block, next, amountOf(first, index, 1 / bottom, 'fraction'))
      }
      return undefined
    }
  }
  if (first.normal === 'half' && value === undefined) {
    const before = words[index - 1]?.normal ?? ''
    const after = words[index + 1]?.normal
    const whole = after === 'of' || /^(?:than|about|nearly|almost|roughly|over|under|least|around)$/u.test(before)
    if (
      !whole ||
      /^(?:first|second|other|better|a|and|in|back|top|bottom|last)$/u.test(before) ||
      words[index + 2]?.normal === 'story' ||
      after === 'a'
    )
      return undefined
    return amountOf(first, index, 0.5, 'fraction')
  }
  if (value === undefined) return undefined
  while (rest === '' && joined(block, words[at]!.end, at + 1)) {
    const behind = scaled ? readAnd(block, index, at) : undefined
    if (behind) {
      value += behind.value
      at = behind.at
      continue
    }
    const {normal} = words[at + 1]!
    const head = beforeHyphen(normal)
    const scale = scales.get(head)
    const single = scaled && value >= 100 ? cardinals.get(head) : undefined
    if (scale !== undefined && head.length > 3) {
      value *= scale
      scaled = true
    } else if (single !== undefined) value += single
    else break
    at++
    rest = normal.slice(head.length + 1)
  }
  const bottom = !scaled && joined(block, words[at]!.end, at + 1) ? fractionWord(words[at + 1]!.normal) : undefined
  if (
    bottom !== undefined &&
    value < 20 &&
    (words[at + 2]?.normal === 'of' || value > 1) &&
    words[at + 1]!.normal !== 'half'
  ) {
    return upTo(block, at + 1, amountOf(first, index, value / bottom, 'fraction'))
  }
  const amount = upTo(block, at, amountOf(first, index, value, 'words'))
  amount.scaled = scaled
  amount.glued = rest
  return amount
}
