/*
 * micromark's cost grows with the square of the depth of quotes and lists (1,000 levels take nine seconds) and of the lines
 * of a paragraph (20,000 take ten), and is high for each line, marker and cell. No article comes near these limits, which keep
 * a megabyte made to hurt below about three seconds.
 */
const deepest = 64
const mostMarkers = 20_000
const mostLinesTogether = 2_500
const mostLines = 20_000
const mostBreaks = 100_000

/** What stands before the text of a line besides white space: `>`, `-`, `12.`. Sticky. */
const marker = />|(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n]|$)/uy

/** What a source has too much of, and the offset of the line from which it is too much. */
export interface Overload {
  at: number
  what: string
}

/** Counts the markers that begin a line, and how deep they and its indentation nest. */
function measureHead(source: string, line: number): {at: number; markers: number; depth: number} {
  let at = line
  let width = 0
  let markers = 0
  for (;;) {
    const unit = source.charCodeAt(at)
    if (unit === 32) width++
    else if (unit === 9) width += 4
    else {
      marker.lastIndex = at
      if (!marker.test(source)) break
      markers++
      at = marker.lastIndex - 1
    }
    at++
  }
  return {at, markers, depth: markers > 0 ? Math.max(markers, width / 2) : 0}
}

/**
 * Finds what would take too long to be read as Markdown, in one cheap look at the lines.
 *
 * @param source Markdown.
 * @param from Offset to start at.
 */
export function findOverload(source: string, from: number): Overload | undefined {
  let markers = 0
  let breaks = 0
  let lines = 0
  let together = 0
  let line = from
  while (line < source.length) {
    const head = measureHead(source, line)
    markers += head.markers
    if (head.depth > deepest) return {at: line, what: 'Quotes or lists nested too deep'}
    let {at} = head
    for (; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 10 || unit === 13) break
      if (unit === 124) markers++
    }
    breaks++
    if (at > head.at) {
      lines++
      together++
    } else together = 0
    if (markers > mostMarkers) return {at: line, what: 'Too many list items, quoted lines or cells'}
    if (together > mostLinesTogether) return {at: line, what: 'Too many lines without a blank one'}
    if (lines > mostLines || breaks > mostBreaks) return {at: line, what: 'Too many lines'}
    line = at + 1
  }
  return undefined
}
