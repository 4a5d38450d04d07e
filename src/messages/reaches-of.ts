import type {Directive, Segment} from '../core/document.js'
import {firstIndex} from '../core/first-index.js'

/** Where a directive silences a rule, or all of them; offsets of the source. */
export interface Reach {
  directive: Directive
  /** Nothing for all rules. */
  id: string | undefined
  start: number
  end: number
  /** Whether it has silenced anything. */
  isUsed: boolean
}

/** The first item whose `start` is `offset` or more. */
const firstFrom = (segments: readonly Segment[], offset: number): number =>
  firstIndex(segments.length, index => segments[index]!.start >= offset)

/** The last block from an offset on or before for which a condition holds; one that holds pictures with texts is never far. */
function lastBlock(
  offset: number,
  segments: readonly Segment[],
  holds: (segment: Segment) => boolean
): Segment | undefined {
  const index = firstFrom(segments, offset + 1)
  return segments.slice(Math.max(0, index - 20), index).findLast(holds)
}

/** What `ignore` is about: the blocks it stands in or over, else the next one, with what is between; else the rest of the source. */
function blocksOf({start, end}: Directive, segments: readonly Segment[], length: number): {start: number; end: number} {
  // A word processor's comment may stand over no words at all, and at the very end of a block.
  const least = start === end ? 0 : 1
  const first = lastBlock(start, segments, segment => segment.end >= start + least)
  const last = lastBlock(end, segments, segment => segment.start <= end - least && segment.end >= end)
  if (first || last || (segments[firstFrom(segments, start)]?.start ?? end) < end)
    return {start: first?.start ?? start, end: Math.max(end, first?.end ?? end, last?.end ?? end)}
  return {start: end, end: segments[firstFrom(segments, end)]?.end ?? length + 1}
}

/**
 * Says how far directives reach.
 *
 * @param directives In the order of the source.
 * @param segments By start.
 * @param length Of the source.
 * @returns Reaches by start, and each `enable` that ends nothing, with the ids it names in vain.
 */
export function reachesOf(
  directives: readonly Directive[],
  segments: readonly Segment[],
  length: number
): {reaches: Reach[]; idle: Map<Directive, readonly string[]>} {
  const reaches: Reach[] = []
  const idle = new Map<Directive, readonly string[]>()
  /** What is disabled, by rule. */
  const open = new Map<string | undefined, Reach>()
  const afterAll = length + 1
  for (const directive of directives) {
    const {kind, ids} = directive
    const about = ids.length === 0 ? [undefined] : ids
    if (kind === 'unknown') continue
    if (kind === 'enable') {
      const named = ids.length === 0 ? [...open.keys()] : ids
      const vain = named.filter(id => !open.has(id))
      for (const id of named) {
        const reach = open.get(id)
        if (reach) reach.end = directive.start
        open.delete(id)
      }
      if (named.length === 0 || vain.length > 0) idle.set(directive, vain as string[])
      continue
    }
    const range =
      kind === 'ignore'
        ? blocksOf(directive, segments, length)
        : {start: kind === 'disable' ? directive.start : 0, end: afterAll}
    for (const id of about) {
      const reach = {directive, id, ...range, isUsed: false}
      reaches.push(reach)
      if (kind === 'disable' && !open.has(id)) open.set(id, reach)
      else if (kind === 'disable') reach.end = reach.start
    }
  }
  return {reaches: reaches.sort((a, b) => a.start - b.start), idle}
}
