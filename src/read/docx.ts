import type {Directive, Document, ReadFault, Segment, SegmentKind} from '../core/document.js'
import {indexLines} from '../core/place.js'
import type {Settings} from '../core/settings.js'
import {identityMap, type SourceMap} from '../core/source-map.js'
import {toDirective} from './directive.js'
import {readComments} from './docx/read-comments.js'
import {readStory, type StoryParagraph} from './docx/read-story.js'
import {readStyles, type StyleMeaning} from './docx/styles.js'
import type {Anchor, Spot} from './docx/track-anchors.js'
import {unpack} from './docx/unpack.js'
import {isTitle} from './plain.js'

/** A line of the text of a document. */
export interface DocxLine {
  text: string
  /** Where it stands in the XML of the body; nothing for notes and alternative texts. */
  map?: SourceMap
  kind: StyleMeaning['kind']
  depth?: number
}

type Styles = ReadonlyMap<string, StyleMeaning>

function lineOf(
  {text, style, level, isListed, isInCell}: StoryParagraph,
  styles: Styles,
  usual: SegmentKind
): DocxLine {
  const own = level === undefined ? styles.get(style) : {kind: 'heading' as const, depth: Math.min(6, level + 1)}
  const kind = own?.kind ?? (usual !== 'body' ? usual : isInCell ? 'table-cell' : isListed ? 'list-item' : 'body')
  return {text, kind, ...(own?.depth === undefined ? {} : {depth: own.depth})}
}

/** The parts of a file that hold text, in the order in which they are read. */
const stories: readonly (readonly [name: RegExp, usual: SegmentKind])[] = [
  [/^word\/document\d*\.xml$/u, 'body'],
  [/^word\/footnotes\.xml$/u, 'note'],
  [/^word\/endnotes\.xml$/u, 'note']
]

/** The text of a document. */
export interface DocxText {
  /** In the order of the source. */
  lines: readonly DocxLine[]
  /** Where comments on the body stand, by their ids; the paragraphs of the body are the first lines. */
  anchors: ReadonlyMap<string, Anchor>
  isWellFormed: boolean
}

/** The name of the part in which the article stands; nothing when there is none. */
export const bodyOf = (parts: ReadonlyMap<string, string>): string | undefined => partOf(parts, stories[0]![0])

const partOf = (parts: ReadonlyMap<string, string>, pattern: RegExp): string | undefined =>
  [...parts.keys()].filter(name => pattern.test(name)).sort()[0]

/** The lines of the text of a document. */
export function linesOf(parts: ReadonlyMap<string, string>): DocxText {
  const styles = readStyles(parts.get('word/styles.xml') ?? '<w:styles/>')
  const lines: DocxLine[] = []
  const alternatives: DocxLine[] = []
  let anchors: DocxText['anchors'] = new Map()
  let isWellFormed = true
  for (const [pattern, usual] of stories) {
    const name = partOf(parts, pattern)
    if (name === undefined) continue
    const story = readStory(parts.get(name)!)
    isWellFormed &&= story.isWellFormed
    if (usual === 'body') anchors = story.anchors
    for (const paragraph of story.paragraphs) {
      // Word keeps rules above notes as notes without text.
      if (usual === 'body' || paragraph.text !== '')
        lines.push({...lineOf(paragraph, styles, usual), ...(usual === 'body' ? {map: paragraph.map} : {})})
    }
    for (const text of story.alternatives) alternatives.push({text, kind: 'alt-text'})
  }
  for (const line of alternatives) lines.push(line)
  return {lines, anchors, isWellFormed}
}

/** The directives among the comments, by where they stand; what stands nowhere stands at the start. */
function directivesOf(comments: string, {lines, anchors}: DocxText): Directive[] {
  const starts: number[] = []
  let length = 0
  for (const {text} of lines) {
    starts.push(length)
    length += text.length + 1
  }
  const offsetOf = (spot: Spot | undefined): number | undefined =>
    spot && (starts[spot.paragraph] ?? length - 1) + Math.min(spot.offset, lines[spot.paragraph]?.text.length ?? 0)
  const directives: Directive[] = []
  for (const [id, text] of readComments(comments)) {
    const {start, end} = anchors.get(id) ?? {}
    const from = offsetOf(start) ?? offsetOf(end) ?? 0
    const directive = toDirective(text, from, Math.max(from, offsetOf(end) ?? from))
    if (directive) directives.push(directive)
  }
  return directives.sort((a, b) => a.start - b.start || a.end - b.end)
}

function segmentsOf(lines: readonly DocxLine[]): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const {text, kind, depth} of lines) {
    const end = start + text.length
    if (kind !== 'unread' && /[^\s\uFFFC]/u.test(text)) {
      const map = identityMap(start, text.length)
      segments.push({kind, text, map, start, end, ...(depth === undefined ? {} : {depth})})
    }
    start = end + 1
  }
  return segments
}

const nothing = (reason: string): Document => {
  const fault: ReadFault = {reason, start: 0, end: 0}
  return {source: '', lines: indexLines(''), segments: [], metadata: {}, faults: [fault], edits: 'nowhere'}
}

/**
 * Reads a word processor's file as it reads when all tracked changes are accepted; comments, headers and footers are left out.
 *
 * @param bytes The file.
 * @returns Never throws. The document's source is the text of its paragraphs, one a line, without white space at their ends: first
 *   those of the body, empty ones included, then notes, then alternative texts. A break within a paragraph is U+2028 there.
 */
export function readDocx(bytes: Uint8Array, settings: Settings = {}): Document {
  const unpacked = unpack(bytes)
  if ('reason' in unpacked) return nothing(unpacked.reason)
  const read = linesOf(unpacked.parts)
  const {lines, isWellFormed} = read
  const directives = directivesOf(unpacked.parts.get('word/comments.xml') ?? '<w:comments/>', read)
  if (bodyOf(unpacked.parts) === undefined)
    return nothing('No text in this .docx file (`word/document.xml` is missing); save it anew from a word processor')
  const segments = segmentsOf(lines)
  const source = lines.map(({text}) => text.replaceAll('\n', '\u2028')).join('\n')
  const [first] = segments
  const isTitled = segments.some(({kind, depth}) => kind === 'title' || (kind === 'heading' && depth === 1))
  if (first && !isTitled && isTitle(first, segments.length, settings.headline)) first.kind = 'title'
  const title = segments.find(({kind}) => kind === 'title')?.text
  const reason =
    'The XML of this .docx file is not well-formed, some of its text may be missing; save it anew from a word processor'
  return {
    source,
    lines: indexLines(source),
    segments,
    metadata: {
      ...(title === undefined ? {} : {title}),
      ...(settings.issued === undefined ? {} : {issued: settings.issued})
    },
    faults: isWellFormed ? [] : [{reason, start: 0, end: 0}],
    edits: 'nowhere',
    ...(directives.length > 0 ? {directives} : {})
  }
}
