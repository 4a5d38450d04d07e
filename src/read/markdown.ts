import type {Event, Extension} from 'micromark-util-types'
import type {Document, ReadFault, Segment} from '../core/document.js'
import {indexLines} from '../core/place.js'
import type {Settings} from '../core/settings.js'
import {frontDirectives} from './front-matter/front-directives.js'
import {readFrontMatter} from './front-matter/read-front-matter.js'
import {splitFrontMatter} from './front-matter/split-front-matter.js'
import {collectDirectives} from './markdown/collect-directives.js'
import {collectLinks} from './markdown/collect-links.js'
import {collectSegments} from './markdown/collect-segments.js'
import {findOverload} from './markdown/find-overload.js'
import type {Hidden} from './markdown/hiding.js'
import {tokenize} from './markdown/tokenize.js'
import {readPlain} from './plain.js'
import {attributeLists, type Stretch, templateTags, withoutTags} from './template-tags.js'

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

/** A kind of Markdown. */
export interface Dialect {
  name: string
  /** Syntax besides CommonMark and GitHub's. */
  extensions: readonly Extension[]
  /** Blanks out what another step of the publisher's own takes away; every unit stays at its place. */
  prepare?(text: string): string
  /** What else readers see. */
  collect?(source: string, base: number, events: readonly Event[]): readonly Segment[]
  /** What else is wrong. */
  check?(source: string, base: number, events: readonly Event[]): readonly ReadFault[]
  edits?: Document['edits']
  /** What is made of a source that is no Markdown of this kind; `base` is where the text begins after the front matter. */
  otherwise(source: string, settings: Settings, error: unknown, base: number): Document
}

/**
 * Reads Markdown: CommonMark with GitHub's tables, footnotes and deletions, and YAML or TOML front matter. Code, HTML blocks,
 * addresses and definitions are left out.
 *
 * @param source Text as it was read; a byte order mark and any line ends are fine.
 * @returns Never throws: what can't be read as Markdown in reasonable time is read as plain text, and a fault says so.
 */
export function readMarkdown(source: string, settings: Settings = {}): Document {
  return readDialect(source, settings, markdown)
}

/** Reads a kind of Markdown; `readMarkdown` says how. */
export function readDialect(source: string, settings: Settings, dialect: Dialect): Document {
  const front = splitFrontMatter(source, passMark(source, 0))
  const base = passMark(source, front?.body ?? 0)
  const overload = findOverload(source, base)
  if (overload) {
    const {at, what} = overload
    return asPlainText(source, settings, {
      reason: `${what} for ${dialect.name}; read as plain text`,
      start: at,
      end: at
    })
  }
  try {
    const faults: ReadFault[] = []
    const written = source.slice(base)
    const tags = settings.templates ? templateTags(written) : []
    const text = withoutTags(dialect.prepare?.(written) ?? written, tags)
    const hidden = settings.templates ? hiddenIn(text, tags, base) : []
    const events = tokenize(
      text,
      (start, end) => {
        const reason = 'Too many Markdown signs in one paragraph; read without its markup, shorten it'
        if (faults.length < 10) faults.push({reason, start: base + start, end: base + end})
      },
      dialect.extensions
    )
    const head = front ? readFrontMatter(source, front) : {segments: [], metadata: {}, faults: []}
    const segments = collectSegments(source, base, events, hidden)
    const others = dialect.collect?.(source, base, events) ?? []
    for (const segment of others) segments.push(segment)
    if (others.length > 0) segments.sort((a, b) => a.start - b.start || b.end - a.end)
    const directives = [...(front ? frontDirectives(source, front) : []), ...collectDirectives(source, base, events)]
    return {
      source,
      lines: indexLines(source),
      segments: [...head.segments, ...segments],
      ...(dialect.edits ? {edits: dialect.edits} : {}),
      metadata: {...(settings.issued === undefined ? {} : {issued: settings.issued}), ...head.metadata},
      faults: [...head.faults, ...faults, ...(dialect.check?.(source, base, events) ?? [])],
      links: collectLinks(tags.length > 0 ? source.slice(0, base) + text : source, base, events),
      ...(directives.length > 0 ? {directives} : {})
    }
  } catch (error) {
    return dialect.otherwise(source, settings, error, base)
  }
}

/** What of a source is no text where a site generator reads it; readers see what comes of tags. */
function hiddenIn(text: string, tags: readonly Stretch[], base: number): Hidden[] {
  const at = ({start, end}: Stretch, isSeen: boolean): Hidden => ({start: base + start, end: base + end, isSeen})
  return [...tags.map(tag => at(tag, true)), ...attributeLists(text).map(list => at(list, false))].sort(
    (a, b) => a.start - b.start
  )
}

const markdown: Dialect = {
  name: 'Markdown',
  extensions: [],
  otherwise(source, settings, error) {
    const what = error instanceof Error ? error.message : String(error)
    const reason = `Can't be read as Markdown (${what}); read as plain text`
    return asPlainText(source, settings, {reason, start: 0, end: 0})
  }
}
