import type {Block} from '../../core/block.js'
import {cardinals, fractions, scales} from '../../lexicon/numbers.js'
import type {Amount} from './amount.js'
import {joined} from './joined.js'
import {fractionWord, hyphenFraction, wordValue} from './word-value.js'

const afterArticle: ReadonlySet<string> = new Set([...scales.keys(), ...fractions.keys()])

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

/** Reads an amount in words: "sixty-six", "two-thirds", "half a million", "six hundred and sixty thousand". */
export function readWords(block: Block, index: number): Amount | undefined {
  const {words} = block
  const first = words[index]!
  if ((first.normal === 'a' || first.normal === 'an') && !afterArticle.has(words[index + 1]?.normal ?? ''))
    return undefined
  const base = {start: first.start, first: index, digits: '', scaled: false, percent: false, points: false, glued: ''}
  const part = hyphenFraction(first.normal)
  if (part !== undefined) return {...base, end: first.end, last: index, value: part, form: 'fraction'}
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
        return {...base, end: words[next]!.end, last: next, value: 1 / bottom, form: 'fraction'}
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
    return {...base, end: first.end, last: index, value: 0.5, form: 'fraction'}
  }
  if (value === undefined) return undefined
  while (rest === '' && joined(block, words[at]!.end, at + 1)) {
    const behind = scaled ? readAnd(block, index, at) : undefined
    if (behind) {
      value += behind.value
      at = behind.at
      continue
    }
    const [head, ...more] = words[at + 1]!.normal.split('-')
    const scale = scales.get(head!)
    const single = cardinals.get(head!)
    if (scale !== undefined && head!.length > 3) {
      value *= scale
      scaled = true
    } else if (scaled && single !== undefined && value >= 100) value += single
    else break
    at++
    rest = more.join('-')
  }
  const bottom = !scaled && joined(block, words[at]!.end, at + 1) ? fractionWord(words[at + 1]!.normal) : undefined
  if (
    bottom !== undefined &&
    value < 20 &&
    (words[at + 2]?.normal === 'of' || value > 1) &&
    words[at + 1]!.normal !== 'half'
  ) {
    return {...base, end: words[at + 1]!.end, last: at + 1, value: value / bottom, form: 'fraction'}
  }
  return {...base, end: words[at]!.end, last: at, value, form: 'words', scaled, glued: rest}
}
