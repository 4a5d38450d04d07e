import {quotations} from '../analysis/quotations.js'
import type {Block, BlockRange, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {Edit} from '../core/edit.js'
import {firstIndex} from '../core/first-index.js'
import {type Run, runsWithin, type SourceMap, toSource} from '../core/source-map.js'
import {changesMeaning} from './changes-meaning.js'
import {removalOf} from './removal-of.js'
import type {Finding, RuleMeta} from './rule.js'

/**
 * The change a finding asks for, as small as can be: what both texts begin and end with stays, and with it the markup around it.
 *
 * @returns Nothing where a machine must not make the change.
 */
export function editOf(tree: Article, meta: RuleMeta, {at, expected = []}: Finding): Edit | undefined {
  const [replacement] = expected
  const {edits, source} = tree.data.document
  if (replacement === undefined || expected.length > 1 || edits === 'nowhere') return undefined
  if ('sourceStart' in at) {
    const {sourceStart: start, sourceEnd: end} = at
    // A tag may be half of a pair.
    return meta.machineText && !/[<>]/u.test(source.slice(start, end)) ? {start, end, text: replacement} : undefined
  }
  if ('first' in at) return replacement === '' ? removal(tree, at) : undefined
  return replacementOf(tree, meta, at, replacement)
}

/** Whole blocks go with the blank lines after them; never where tags must stay in pairs. */
function removal(tree: Article, {first, last}: BlockRange): Edit | undefined {
  const {source, edits} = tree.data.document
  if (edits !== undefined) return undefined
  return removalOf(
    source,
    tree.children.slice(first.index, last.index + 1).map(({data}) => data.segment)
  )
}

function replacementOf(tree: Article, meta: RuleMeta, at: TextRange, replacement: string): Edit | undefined {
  const {text, segment} = at.block
  const actual = text.slice(at.start, at.end)
  if (actual === replacement || (!meta.machineText && changesMeaning(actual, replacement))) return undefined
  if (replacement === '' && actual.trim() === text.trim()) return removal(tree, {first: at.block, last: at.block})
  const {source} = tree.data.document
  const free = (edit: Edit): boolean =>
    (meta.glyphsOnly || !touchesQuotation(tree, at.block, edit)) &&
    !joinsDigits(text, edit) &&
    !text.slice(edit.start, edit.end).includes('\ufffc') &&
    !holdsMarkup(source, segment.map, edit) &&
    !emptiesMarkup(source, segment.map, text, edit)
  // Of two copies either may go: "the **the**" can lose only the first without breaking a pair of signs.
  const edit = [smallest(at, actual, replacement, 'start'), smallest(at, actual, replacement, 'end')]
    .map(candidate => wholeRuns(segment.map, text, candidate))
    .find(candidate => candidate.start >= at.start - 1 && candidate.end <= at.end + 1 && free(candidate))
  if (!edit) return undefined
  return {...placeOf(segment.map, edit), text: segment.escape?.(edit.text) ?? edit.text}
}

/** Whether somebody else's words would change: in quotation marks, or in a block quote. */
function touchesQuotation(tree: Article, {index, role, segment}: Block, {start, end}: Edit): boolean {
  if (role === 'blockquote' || segment.kind === 'block-quote') return true
  const found = quotations(tree)[index]!
  const next = found[firstIndex(found.length, at => found[at]!.end - 1 > start)]
  return next !== undefined && end > next.start + 1
}

/** Where a change goes: what is added stands right after the unit before it, and so within its markup. */
function placeOf(map: SourceMap, {start, end}: Edit): {start: number; end: number} {
  if (end > start || start === 0) return toSource(map, start, end)
  const at = toSource(map, start - 1, start).end
  return {start: at, end: at}
}

/** Trims what the two texts have in common, from one side first; offsets into the block's text. */
function smallest(at: TextRange, actual: string, replacement: string, first: 'start' | 'end'): Edit {
  if (replacement === '') return spaced(at)
  const shorter = Math.min(actual.length, replacement.length)
  const alikeFrom = (start: number): number => {
    let length = start
    while (length < shorter && actual[length] === replacement[length]) length++
    return isHalf(actual, length) ? length - 1 : length
  }
  const alikeTo = (most: number): number => {
    let length = 0
    while (length < most && actual.at(-1 - length) === replacement.at(-1 - length)) length++
    return length > 0 && isHalf(actual, actual.length - length) ? length - 1 : length
  }
  const after = first === 'start' ? alikeTo(shorter - alikeFrom(0)) : alikeTo(shorter)
  const before = first === 'start' ? alikeFrom(0) : Math.min(alikeFrom(0), shorter - after)
  const from = isHalf(actual, before) ? before - 1 : before
  return {start: at.start + from, end: at.end - after, text: replacement.slice(from, replacement.length - after)}
}

/** Whether an offset lies within a surrogate pair. */
const isHalf = (text: string, at: number): boolean => at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff

/** What is taken out between two spaces takes one of them along. */
function spaced({block: {text}, start, end}: TextRange): Edit {
  const isFreeBefore = start === 0 || /\s/u.test(text[start - 1]!)
  const isFreeAfter = end === text.length || /[\s.,;:!?)\]]/u.test(text[end]!)
  const isWhole = !/^\s|\s$/u.test(text.slice(start, end))
  if (isWhole && isFreeBefore && isFreeAfter) {
    if (text[start - 1] === ' ') return {start: start - 1, end, text: ''}
    if (text[end] === ' ') return {start, end: end + 1, text: ''}
  }
  return {start, end, text: ''}
}

/** Widens a change to the bounds of what can only be replaced as a whole (entities). */
function wholeRuns(map: SourceMap, text: string, edit: Edit): Edit {
  let {start, end, text: added} = edit
  for (const run of runsWithin(map, edit.start, edit.end + 1)) {
    if (run.textLength === run.sourceLength || run.textLength < 2) continue
    const runEnd = run.text + run.textLength
    if (start > run.text && start < runEnd) {
      added = text.slice(run.text, start) + added
      start = run.text
    }
    if (end > run.text && end < runEnd) {
      added += text.slice(end, runEnd)
      end = runEnd
    }
  }
  return {start, end, text: added}
}

/** Whether digits that were apart would meet, or a number lose a sign within it: "1,200". */
const joinsDigits = (text: string, {start, end, text: added}: Edit): boolean =>
  /\d$/u.test(text.slice(Math.max(0, start - 1), start)) && /^\d/u.test(text.slice(end, end + 1)) && !/^\s/u.test(added)

/** Whether something stands in the source of a change that readers do not see, and that may be half of a pair. */
function holdsMarkup(source: string, map: SourceMap, {start, end}: Edit): boolean {
  if (end <= start) return false
  let before: Run | undefined
  for (const run of runsWithin(map, start, end)) {
    const isElement = run.textLength !== run.sourceLength && source.charCodeAt(run.source) === lessThan
    if (isElement || (before && !isBlank(source.slice(before.source + before.sourceLength, run.source)))) return true
    before = run
  }
  return false
}

/** Whether nothing would be left between two pieces of markup: `<b></b>`, `****`. */
function emptiesMarkup(source: string, map: SourceMap, text: string, {start, end, text: added}: Edit): boolean {
  if (added !== '' || (start === 0 && end === text.length)) return false
  const {start: from, end: to} = toSource(map, start, end)
  const opens = start === 0 || !isBlank(source.slice(toSource(map, start - 1, start).end, from))
  const closes = end === text.length || !isBlank(source.slice(to, toSource(map, end, end + 1).start))
  return opens && closes
}

/** `<`, with which a piece begins that stands for a whole element (`<code>…</code>`, `<br>`). */
const lessThan = 60

/** White space, also as JSON writes it: what may go with the words around it. */
const isBlank = (gap: string): boolean => /^(?:\s|\\[nrt])*$/u.test(gap)
