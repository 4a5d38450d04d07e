import type {Block} from '../../core/block.js'
import {matchesIn} from '../../core/matches-in.js'

const lone = /^<\/?([a-zA-Z][a-zA-Z0-9-]{0,30})(?:\s[^<>]{0,600})?\/?>$/u

/**
 * Finds HTML tags between the stretches of text of a Markdown block: readers of the text do not see them, the page does.
 *
 * @param source The whole source.
 * @param allowed Names of tags that may stand there, in lower case.
 * @returns Offsets into the source.
 */
export function findRawTags(
  {segment}: Block,
  source: string,
  allowed: ReadonlySet<string>
): {start: number; end: number; text: string}[] {
  const found: {start: number; end: number; text: string}[] = []
  let from = segment.start
  const look = (to: number): void => {
    const gap = to - from > 1 && to - from < 1000 ? source.slice(from, to) : ''
    if (gap.includes('<')) {
      for (const match of matchesIn(gap, /<[^<>]{1,640}>/gu)) {
        const name = lone.exec(match[0])?.[1]?.toLowerCase()
        if (name !== undefined && !allowed.has(name))
          found.push({start: from + match.index, end: from + match.index + match[0].length, text: match[0]})
      }
    }
  }
  for (const run of segment.map) {
    look(run.source)
    from = run.source + run.sourceLength
  }
  look(segment.end)
  return found
}
