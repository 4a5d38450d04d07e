import type {Document, ReadFault} from '../core/document.js'
import {indexLines} from '../core/place.js'
import type {Settings} from '../core/settings.js'
import {readFrontMatter} from './front-matter/read-front-matter.js'
import {splitFrontMatter} from './front-matter/split-front-matter.js'
import {collectLinks} from './markdown/collect-links.js'
import {collectSegments} from './markdown/collect-segments.js'
import {findOverload} from './markdown/find-overload.js'
import {tokenize} from './markdown/tokenize.js'
import {readPlain} from './plain.js'

const bom = 0xfeff

/** Offset of the first unit at or after `from` that is no byte order mark. micromark drops one without counting it. */
function passMark(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === bom) at++
  return at
}

const asPlainText = (source: string, settings: Settings, fault: ReadFault): Document => ({
  ...readPlain(source, settings),
  faults: [fault]
})

/**
 * Reads Markdown: CommonMark with GitHub's tables, footnotes and deletions, and YAML or TOML front matter. Code, HTML blocks,
 * addresses and definitions are left out.
 *
 * @param source Text as it was read; a byte order mark and any line ends are fine.
 * @returns Never throws: what can't be read as Markdown in reasonable time is read as plain text, and a fault says so.
 */
export function readMarkdown(source: string, settings: Settings = {}): Document {
  const front = splitFrontMatter(source, passMark(source, 0))
  const base = passMark(source, front?.body ?? 0)
  const overload = findOverload(source, base)
  if (overload) {
    const {at, what} = overload
    return asPlainText(source, settings, {reason: `${what} for Markdown; read as plain text`, start: at, end: at})
  }
  try {
    const faults: ReadFault[] = []
    const events = tokenize(source.slice(base), (start, end) => {
      const reason = 'Too many Markdown signs in one paragraph; read without its markup, shorten it'
      if (faults.length < 10) faults.push({reason, start: base + start, end: base + end})
    })
    const head = front ? readFrontMatter(source, front) : {segments: [], metadata: {}, faults: []}
    return {
      source,
      lines: indexLines(source),
      segments: [...head.segments, ...collectSegments(source, base, events)],
      metadata: {...(settings.issued === undefined ? {} : {issued: settings.issued}), ...head.metadata},
      faults: [...head.faults, ...faults],
      links: collectLinks(source, base, events)
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return asPlainText(source, settings, {
      reason: `Can't be read as Markdown (${what}); read as plain text`,
      start: 0,
      end: 0
    })
  }
}
