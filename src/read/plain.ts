import type {Directive, Document, Segment} from '../core/document.js'
import {indexLines} from '../core/place.js'
import type {Settings} from '../core/settings.js'
import {identityMap} from '../core/source-map.js'
import {toDirective} from './directive.js'
import {isHardWrapped, type Line} from './line-breaks.js'

/** "- one", "• two", "3. three": the sign is not part of the text. Numbers count only up to two digits: "2016. A year" is prose. */
const marker = /^(?:[-*•·▪◦‣–][ \t]+|\d{1,2}[.)][ \t]+)(?=\S)/u

/** Byte order mark: no part of the text. */
const bom = 0xfeff

/** A line that is ours, not the readers': it parts paragraphs as a blank line does. */
const ownLine = /%% stet[ :]/y

/** Paragraphs as runs of lines that are not blank. White space is what JavaScript's `trim` removes. */
function splitParagraphs(source: string, directives: Directive[]): Line[][] {
  const paragraphs: Line[][] = []
  let paragraph: Line[] = []
  let from = source.charCodeAt(0) === bom ? 1 : 0
  while (from <= source.length) {
    let to = from
    while (to < source.length && source.charCodeAt(to) !== 10 && source.charCodeAt(to) !== 13) to++
    const text = source.slice(from, to)
    const start = from + text.length - text.trimStart().length
    const end = from + text.trimEnd().length
    ownLine.lastIndex = start
    const isOwn = ownLine.test(source)
    if (isOwn) {
      const directive = toDirective(source.slice(start + 2, end), start, end)
      if (directive) directives.push(directive)
    }
    if (start < end && !isOwn) paragraph.push({start, end})
    else if (paragraph.length > 0) {
      paragraphs.push(paragraph)
      paragraph = []
    }
    from = source.charCodeAt(to) === 13 && source.charCodeAt(to + 1) === 10 ? to + 2 : to + 1
  }
  if (paragraph.length > 0) paragraphs.push(paragraph)
  return paragraphs
}

function toSegment(source: string, {start, end}: Line): Segment {
  const sign = marker.exec(source.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
  const from = start + sign
  return {
    kind: sign > 0 ? 'list-item' : 'body',
    text: source.slice(from, end),
    map: identityMap(from, end - from),
    start,
    end
  }
}

/** Joins the lines of wrapped paragraphs; a line with a list sign still begins a paragraph of its own. */
function joinLines(source: string, paragraph: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of paragraph) {
    const last = joined.at(-1)
    if (last && !marker.test(source.slice(line.start, Math.min(line.end, line.start + 8)))) last.end = line.end
    else joined.push({...line})
  }
  return joined
}

/**
 * Reads plain text. Blank lines part paragraphs, as do lines that begin with `%% stet`, which are no text; a single line break does so too unless the text was wrapped by hand.
 *
 * @param source Text as it was read; a byte order mark and any line ends are fine.
 */
export function readPlain(source: string, settings: Settings = {}): Document {
  const directives: Directive[] = []
  const paragraphs = splitParagraphs(source, directives)
  const {lineBreaks = 'auto'} = settings
  const soft = lineBreaks === 'soft' || (lineBreaks === 'auto' && isHardWrapped(source, paragraphs))
  const units = paragraphs.flatMap(paragraph => (soft ? joinLines(source, paragraph) : paragraph))
  const segments = units.map(unit => toSegment(source, unit))
  const first = segments[0]
  if (first && isTitle(first, segments.length, settings.headline)) first.kind = 'title'
  return {
    source,
    lines: indexLines(source),
    segments,
    metadata: settings.issued === undefined ? {} : {issued: settings.issued},
    faults: [],
    ...(directives.length > 0 ? {directives} : {})
  }
}

/** A headline: the first of several paragraphs, at most 16 words, without a full stop (or whatever `headline` says). */
export function isTitle(
  {kind, text}: Pick<Segment, 'kind' | 'text'>,
  count: number,
  headline: Settings['headline'] = 'auto'
): boolean {
  if (kind !== 'body' || headline === 'none') return false
  if (headline === 'first-line') return true
  return count > 1 && text.length < 200 && text.split(/\s+/u).length <= 16 && !/[.!?:;,…]["'”’)]*$/u.test(text)
}
