import type {Context, Message} from '../core/message.js'
import {utf8Length} from '../core/utf8-length.js'

/** Units on each side: more than a wide terminal shows. An article may be one line a paragraph, 3,000 units long. */
const most = 100

/** Messages of one file that get a context. */
const mostMessages = 1000

const isBreak = (unit: number): boolean => unit === 10 || unit === 13
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** What stands on the line from `end` on; half a character is left out. */
function lineAfter(source: string, end: number): string {
  let to = end
  const limit = Math.min(source.length, end + most)
  while (to < limit && !isBreak(source.charCodeAt(to))) to++
  if (to === limit && isLow(source.charCodeAt(to))) to--
  return source.slice(end, Math.max(end, to))
}

function lineBefore(source: string, lineStart: number, start: number): string {
  let from = Math.max(lineStart, start - most)
  if (from > lineStart && isLow(source.charCodeAt(from))) from++
  return source.slice(Math.min(from, start), start)
}

/** Adds to messages what stands around them. Expects sorted messages, so that each line is counted through only once. */
export function withContext(messages: readonly Message[], source: string): Message[] {
  let counted = 0
  let countedFrom = 0
  let bytes = 0
  const contextOf = ({place: {start, end}}: Message): Context => {
    const lineStart = start.offset - start.column + 1
    if (countedFrom !== lineStart || counted > start.offset) {
      countedFrom = lineStart
      counted = lineStart
      bytes = 0
    }
    bytes += utf8Length(source, counted, start.offset)
    counted = start.offset
    return {
      before: lineBefore(source, lineStart, start.offset),
      after: lineAfter(source, end.offset),
      byteColumn: bytes + 1
    }
  }
  return messages.map((message, index) => (index < mostMessages ? {...message, context: contextOf(message)} : message))
}
