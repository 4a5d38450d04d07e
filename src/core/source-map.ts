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

function runAt(map: SourceMap, offset: number): Run {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.text <= offset) low = middle
    else high = middle - 1
  }
  return map[low]!
}

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
  if (end <= start) return {start: from, end: from}
  const last = runAt(map, end - 1)
  return {
    start: from,
    end: last.textLength === last.sourceLength ? last.source + end - last.text : last.source + last.sourceLength
  }
}
