import {firstIndex} from './first-index.js'

/** A position in a source text. `line` and `column` are 1-based, `offset` is 0-based; columns and offsets count UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A half-open range of a source text: `end` is the point after the last unit. */
export interface Place {
  start: Point
  end: Point
}

/** Finds the point of an offset: the lines of a source text, ready to be looked up. */
export interface Lines {
  /** @param offset 0-based UTF-16 offset; one past the end is the end of the text. */
  point(offset: number): Point
}

/**
 * Indexes the lines of a text. A line ends at `\n`, `\r\n` or a lone `\r`, as in CommonMark.
 *
 * @param source The whole text as it was read.
 */
export function indexLines(source: string): Lines {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10 || (unit === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  // Offsets are mostly asked for one after the other, so that the next one is on the line of the last.
  let at = 0
  return {
    point(offset) {
      if (offset < starts[at]! || (at + 1 < starts.length && offset >= starts[at + 1]!))
        at = Math.max(0, firstIndex(starts.length, index => starts[index]! > offset) - 1)
      return {line: at + 1, column: offset - starts[at]! + 1, offset}
    }
  }
}
