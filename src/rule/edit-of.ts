import {quotations} from '../analysis/quotations.js'
import type {BlockRange, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {Edit} from '../core/edit.js'
import {toSource} from '../core/source-map.js'
import {changesMeaning} from './changes-meaning.js'
import type {Finding, RuleMeta} from './rule.js'

/**
 * The change a finding asks for, as small as can be: what both texts begin and end with stays, and with it the markup around it.
 *
 * @returns Nothing where a machine must not make the change.
 */
export function editOf(tree: Article, meta: RuleMeta, {at, expected = []}: Finding): Edit | undefined {
  const [replacement] = expected
  if (replacement === undefined || expected.length > 1 || 'sourceStart' in at) return undefined
  if ('first' in at) return replacement === '' ? removal(tree, at) : undefined
  const actual = at.block.text.slice(at.start, at.end)
  if (changesMeaning(actual, replacement)) return undefined
  const {start, end, text} = smallest(at, actual, replacement)
  if (!meta.glyphsOnly && touchesQuotation(tree, at, start, end)) return undefined
  const {document} = tree.data
  return {...toSource(at.block.segment.map, start, end), text: document.escape?.(text) ?? text}
}

/** Trims what the two texts have in common; offsets into the block's text. */
function smallest(at: TextRange, actual: string, replacement: string): Edit {
  const shorter = Math.min(actual.length, replacement.length)
  let before = 0
  while (before < shorter && actual[before] === replacement[before]) before++
  let after = 0
  while (after < shorter - before && actual.at(-1 - after) === replacement.at(-1 - after)) after++
  return {start: at.start + before, end: at.end - after, text: replacement.slice(before, replacement.length - after)}
}

function touchesQuotation(tree: Article, {block}: TextRange, start: number, end: number): boolean {
  return quotations(tree)[block.index]!.some(quotation => start < quotation.end - 1 && end > quotation.start + 1)
}

/** Takes out whole blocks with the blank lines after them; at the end of the article with those before them. */
function removal(tree: Article, {first, last}: BlockRange): Edit {
  const all = tree.children
  const next = all[last.index + 1]?.data.segment
  if (next) return {start: first.segment.start, end: next.start, text: ''}
  const previous = all[first.index - 1]?.data.segment
  return {start: previous ? previous.end : first.segment.start, end: last.segment.end, text: ''}
}
