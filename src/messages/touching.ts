import {firstIndex} from '../core/first-index.js'
import type {Message} from '../core/message.js'
import type {LineRange} from './changed-lines.js'

/** Number of the last line on which a message has any text: a range that ends with a line break ends on the line before. */
function lastLine({place: {start, end}}: Message): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}

/** Whether a message speaks of the file and of no place in it. */
const isOfFile = ({place: {end}}: Message): boolean => end.offset === 0

/**
 * Keeps the messages that touch a range of lines, and those that speak of the file as a whole. A message that stands on both sides of
 * the place where lines were taken out touches it.
 *
 * @param ranges In order, without overlaps.
 */
export function touching(messages: readonly Message[], ranges: readonly LineRange[]): Message[] {
  return messages.filter(message => {
    if (isOfFile(message)) return true
    const nearest = ranges[firstIndex(ranges.length, index => ranges[index]!.last >= message.place.start.line)]
    return nearest !== undefined && nearest.first <= lastLine(message)
  })
}
