import {firstIndex} from './first-index.js'

/**
 * Where the text that rules see came from. Each run is a stretch of text; in a run with `textLength === sourceLength`
 * units correspond one to one, in any other (an entity, an escape) the run is indivisible.
 *
 * Runs are sorted, without gaps in the text; gaps in the source are markup that readers do not see.
 */
export interface Run {
  text: number
  textLength: number
  source: number
  sourceLength: number
}

export type SourceMap = readonly Run[]

/** The map of a text that stands in the source as it is, from `source` on. */
export function identityMap(source: number, length: number): SourceMap {
  return [{text: 0, textLength: length, source, sourceLength: length}]
}

/** Index of the run that an offset of the text lies in. */
const indexAt = (map: SourceMap, offset: number): number =>
  Math.max(0, firstIndex(map.length, index => map[index]!.text > offset) - 1)

/** The runs that a stretch of text lies in, in order; of an empty stretch, that of the unit after it. */
export function runsWithin(map: SourceMap, start: number, end: number): readonly Run[] {
  const first = indexAt(map, start)
  let last = first + 1
  while (last < map.length && map[last]!.text < end) last++
  return map.slice(first, last)
}

const runAt = (map: SourceMap, offset: number): Run => map[indexAt(map, offset)]!

/**
 * Translates a half-open range of text into the range of the source it came from: from the first unit of the first
 * character to the last unit of the last one, so that markup around the range stays outside and markup within stays inside.
 *
 * @param map Map of a text with at least one run.
 * @returns Offsets into the source. An empty range gives an empty one.
 */
export function toSource(map: SourceMap, start: number, end: number): {start: number; end: number} {
  const first = runAt(map, start)
  const from = first.textLength === first.sourceLength ? first.source + start - first.text : first.source
  if (end <= start) {
    // At the end of a text, after what it ends with.
    const at = start >= first.text + first.textLength ? first.source + first.sourceLength : from
    return {start: at, end: at}
  }
  const last = runAt(map, end - 1)
  return {
    start: from,
    end: last.textLength === last.sourceLength ? last.source + end - last.text : last.source + last.sourceLength
  }
}

/**
 * Joins two maps: of a text that came from a string, and of that string, which came from the source (HTML in JSON, say).
 *
 * @param inner From text to string.
 * @param outer From string to source.
 */
export function composeMaps(inner: SourceMap, outer: SourceMap): SourceMap {
  const composed: Run[] = []
  for (const run of inner) {
    if (run.textLength !== run.sourceLength) {
      const {start, end} = toSource(outer, run.source, run.source + run.sourceLength)
      composed.push({text: run.text, textLength: run.textLength, source: start, sourceLength: end - start})
      continue
    }
    let done = 0
    for (let index = indexAt(outer, run.source); done < run.textLength; index++) {
      const piece = outer[index]!
      const from = run.source + done - piece.text
      const length = Math.min(piece.textLength - from, run.textLength - done)
      const divisible = piece.textLength === piece.sourceLength
      composed.push({
        text: run.text + done,
        textLength: length,
        source: divisible ? piece.source + from : piece.source,
        sourceLength: divisible ? length : piece.sourceLength
      })
      done += length
    }
  }
  return composed
}
