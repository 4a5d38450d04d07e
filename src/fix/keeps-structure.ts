import type {Document, Segment} from '../core/document.js'
import type {Edit} from '../core/edit.js'
import {firstIndex} from '../core/first-index.js'
import type {SourceMap} from '../core/source-map.js'

/**
 * Whether a source says after some edits what they are to make of it, and nothing else: every paragraph is still there, of the same
 * kind, with the edits made in its text, and no markup has become text or text markup.
 *
 * @param before What was read before the edits.
 * @param after What was read of the source with the edits made.
 * @param edits By start, none overlapping another.
 */
export function keepsStructure(before: Document, after: Document, edits: readonly Edit[]): boolean {
  if (after.faults.length > before.faults.length) return false
  // A title may be told by its place in plain text, and that is where blocks go.
  const kinds = before.links !== undefined || before.edits !== undefined
  const expected: string[] = []
  for (const segment of before.segments) {
    const text = editedText(segment, within(edits, segment))
    if (text !== '') expected.push(kinds ? `${segment.kind} ${text}` : text)
  }
  if (expected.length !== after.segments.length) return false
  return after.segments.every((segment, index) => {
    const text = editedText(segment, [])
    return (kinds ? `${segment.kind} ${text}` : text) === expected[index]
  })
}

/** Edits that touch a segment. */
function within(edits: readonly Edit[], {map, start, end}: Segment): readonly Edit[] {
  const from = Math.min(start, map[0]?.source ?? start)
  const to = Math.max(end, map.at(-1) ? map.at(-1)!.source + map.at(-1)!.sourceLength : end)
  const first = firstIndex(edits.length, index => edits[index]!.end >= from)
  let last = first
  while (last < edits.length && edits[last]!.start <= to) last++
  return edits.slice(first, last)
}

/** The text of a segment with edits made in it, as it is written in its source, any white space being one space. */
function editedText({text, map, escape: escaped}: Segment, edits: readonly Edit[]): string {
  const piece = (start: number, end: number): string => {
    const plain = text.slice(start, end).replace(/\s+/gu, ' ')
    return escaped?.(plain) ?? plain
  }
  let edited = ''
  let from = 0
  for (const {start, end, text: added} of edits) {
    const a = start === end ? insertionAt(map, start) : toText(map, start)
    const b = start === end ? a : toText(map, end)
    // It changes what stands in the markup of this segment, a picture's text say.
    if (a === undefined || b === undefined || (start < end && a === b)) continue
    edited += piece(from, a) + added
    from = b
  }
  return (edited + piece(from, text.length)).replace(/\s+/gu, ' ').trim()
}

/** How many units of the text come from before an offset of the source. */
function toText(map: SourceMap, offset: number): number {
  const run = map[lastFrom(map, offset - 1)]
  if (!run) return 0
  const divisible = run.textLength === run.sourceLength
  const length = offset - run.source
  if (divisible) return run.text + Math.min(length, run.textLength)
  return length >= run.sourceLength ? run.text + run.textLength : run.text
}

/** Where in the text an insertion goes; nothing when that place of the source gives no text. */
function insertionAt(map: SourceMap, offset: number): number | undefined {
  for (const index of [lastFrom(map, offset - 1), lastFrom(map, offset)]) {
    const run = map[index]
    if (!run) continue
    const length = offset - run.source
    if (length === 0) return run.text
    if (length === run.sourceLength) return run.text + run.textLength
    if (length < run.sourceLength && run.textLength === run.sourceLength) return run.text + length
  }
  return undefined
}

/** Index of the last run that begins at an offset of the source or before; -1 when there is none. */
const lastFrom = (map: SourceMap, offset: number): number =>
  firstIndex(map.length, index => map[index]!.source > offset) - 1
