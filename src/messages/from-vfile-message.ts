import type {VFileMessage} from 'vfile-message'
import type {Document} from '../core/document.js'
import {firstIndex} from '../core/first-index.js'
import type {Message} from '../core/message.js'
import type {Place, Point} from '../core/place.js'

type LoosePoint = {line?: number | null; column?: number | null; offset?: number | undefined}

function offsetOf(point: LoosePoint, document: Document): number {
  if (typeof point.offset === 'number') return Math.min(Math.max(0, point.offset), document.source.length)
  const {source, lines} = document
  const line = point.line ?? 1
  const start = firstIndex(source.length, offset => lines.point(offset).line >= line)
  return Math.min(start + (point.column ?? 1) - 1, source.length)
}

function placeOf(place: VFileMessage['place'], document: Document): Place {
  const at = (point: LoosePoint): Point => document.lines.point(offsetOf(point, document))
  if (!place) return {start: document.lines.point(0), end: document.lines.point(0)}
  if ('start' in place) return {start: at(place.start), end: at(place.end)}
  return {start: at(place), end: at(place)}
}

/** Takes over the message of a third-party plugin; `actual` is always what stands at its place. */
export function fromVFileMessage(message: VFileMessage, document: Document): Message {
  const place = placeOf(message.place, document)
  const expected = message.expected ?? []
  return {
    ruleId: message.ruleId ?? 'plugin',
    source: message.source ?? 'plugin',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    reason: message.reason,
    place,
    actual: document.source.slice(place.start.offset, place.end.offset),
    expected,
    fix: expected.length > 0 ? 'suggested' : 'none',
    ...(message.note ? {note: message.note} : {}),
    ...(message.url ? {url: message.url} : {})
  }
}
