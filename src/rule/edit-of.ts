import {quotations} from '../analysis/quotations.js'
import type {BlockRange, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {Edit} from '../core/edit.js'
import {type Run, type SourceMap, toSource} from '../core/source-map.js'
import {changesMeaning} from './changes-meaning.js'
import type {Finding, RuleMeta} from './rule.js'

/**
 * The change a finding asks for, as small as can be: what both texts begin and end with stays, and with it the markup around it.
 *
 * @returns Nothing where a machine must not make the change.
 */
export function editOf(tree: Article, meta: RuleMeta, {at, expected = []}: Finding): Edit | undefined {
  const [replacement] = expected
  const {source, edits} = tree.data.document
  if (replacement === undefined || expected.length > 1 || 'sourceStart' in at || edits === 'nowhere') return undefined
  if ('first' in at) return replacement === '' && edits === undefined ? removal(tree, at) : undefined
  const actual = at.block.text.slice(at.start, at.end)
  if (changesMeaning(actual, replacement)) return undefined
  const {start, end, text} = smallest(at, actual, replacement)
  if (!meta.glyphsOnly && touchesQuotation(tree, at, start, end)) return undefined
  const {map, escape: escaped} = at.block.segment
  if (edits === 'between-tags' && holdsMarkup(source, map, start, end)) return undefined
  return {...toSource(map, start, end), text: escaped?.(text) ?? text}
}

/** White space in a source, also as JSON writes it: what may go with the words around it. */
const blank = /^(?:\s|\\[nrt])*$/u

/** Whether something stands in the source of a stretch of text that readers do not see, and that may be half of a pair. */
function holdsMarkup(source: string, map: SourceMap, start: number, end: number): boolean {
  let before: Run | undefined
  for (const run of map) {
    if (run.text >= end) return false
    if (run.text + run.textLength <= start) continue
    const isElement = run.textLength !== run.sourceLength && source.charCodeAt(run.source) === lessThan
    if (isElement || (before && !blank.test(source.slice(before.source + before.sourceLength, run.source)))) return true
    before = run
  }
  return false
}

/** `<`, with which a piece begins that stands for a whole element (`<code>…</code>`, `<br>`). */
const lessThan = 60

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
