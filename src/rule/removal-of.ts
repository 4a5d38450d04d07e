import type {Segment} from '../core/document.js'
import type {Edit} from '../core/edit.js'
import {matchesIn} from '../core/matches-in.js'

const isLineBreak = (unit: string | undefined): boolean => unit === '\n' || unit === '\r'
const isSpace = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || isLineBreak(unit)

/**
 * Takes out segments that follow each other, whole lines only: with the blank lines after them, or at the end of the source with those
 * before them. What stands on the lines before and after keeps its indentation.
 *
 * @returns Nothing where the lines hold something else too, or half of a pair of tags.
 */
export function removalOf(source: string, segments: readonly Segment[]): Edit | undefined {
  const [first] = segments
  const last = segments.at(-1)
  if (!first || !last) return undefined
  const end = segments.reduce((furthest, segment) => Math.max(furthest, segment.end), 0)
  if (!holdsPairs(source.slice(first.start, end))) return undefined
  let start = first.start
  while (start > 0 && isSpace(source[start - 1]) && !isLineBreak(source[start - 1])) start--
  const before = source[start - 1]
  if (before !== undefined && before !== '\ufeff' && !isLineBreak(before)) return undefined
  let after = end
  let next = end
  for (; next < source.length && isSpace(source[next]); next++) if (isLineBreak(source[next])) after = next + 1
  if (next < source.length) return after === end ? undefined : {start, end: after, text: ''}
  // At the end: the line break of the last line stays, the blank lines before go.
  while (start > 0 && isSpace(source[start - 1])) start--
  return {start, end: start === 0 || source[start - 1] === '\ufeff' ? next : trimmedEnd(source, end), text: ''}
}

/** Where a segment's own text ends, white space after it not counted: some end behind their line break. */
function trimmedEnd(source: string, end: number): number {
  let at = end
  while (isSpace(source[at - 1])) at--
  return at
}

const empty: ReadonlySet<string> = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr'
])

/** Whether every tag in a piece of source has its other half there. */
function holdsPairs(piece: string): boolean {
  const open: string[] = []
  for (const [tag, slash, name] of matchesIn(piece, /<(\/?)([a-z][\w-]{0,40})(?:\s[^<>]{0,2000})?\/?>/giu)) {
    const lower = name!.toLowerCase()
    if (empty.has(lower) || tag.endsWith('/>')) continue
    if (slash === '') open.push(lower)
    else if (open.pop() !== lower) return false
  }
  return open.length === 0
}
