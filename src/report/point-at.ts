import type {Message} from '../core/message.js'
import type {Point} from '../core/place.js'
import {utf8Length} from '../core/utf8-length.js'

/** A point that also knows its column in bytes of UTF-8, 1-based, where the message says enough to count them. */
export interface BytePoint extends Point {
  byteColumn?: number
}

/**
 * The point of an offset within the place of a message, counted through the flagged text.
 *
 * @returns Nothing for an offset outside.
 */
export function pointAt({place: {start, end}, actual, context}: Message, offset: number): BytePoint | undefined {
  if (offset < start.offset || offset > end.offset) return undefined
  const text = actual.slice(0, offset - start.offset)
  let line = start.line
  let from = -1
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    line++
    from = match.index + match[0].length
  }
  if (from >= 0) return {line, column: text.length - from + 1, offset, byteColumn: utf8Length(text, from) + 1}
  const column = start.column + text.length
  return context === undefined
    ? {line, column, offset}
    : {line, column, offset, byteColumn: context.byteColumn + utf8Length(text)}
}
