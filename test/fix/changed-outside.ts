import type {Message} from '../../src/core/message.js'

/**
 * The first stretch of a text outside the ranges of its messages that is no longer there after fixes, in its order; white space beside
 * a range counts to it.
 */
export function changedOutside(before: string, after: string, messages: readonly Message[]): string | undefined {
  const ranges = messages
    .filter(({edit}) => edit)
    .map(({place, edit}) => ({
      start: Math.min(place.start.offset, edit!.start),
      end: Math.max(place.end.offset, edit!.end),
      isInside:
        before.slice(place.end.offset, edit!.end).trim() === '' &&
        before.slice(edit!.start, place.start.offset).trim() === ''
    }))
    .sort((a, b) => a.start - b.start)
  let from = 0
  let at = 0
  for (const {start, end, isInside} of ranges) {
    if (!isInside) return before.slice(start, end)
    if (start < from) {
      from = Math.max(from, end)
      continue
    }
    const kept = before.slice(from, start)
    const found = after.indexOf(kept, at)
    if (found < 0 || (from === 0 && found > 0)) return kept
    at = found + kept.length
    from = end
  }
  const rest = before.slice(from)
  return after.length - rest.length >= at && after.endsWith(rest) ? undefined : rest
}
