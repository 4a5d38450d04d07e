import type {Paragraph} from 'nlcst'
import type {Article, ArticleParagraph, Document, Segment} from '../core/document.js'
import {currentForms, type Forms} from '../core/forms.js'
import {toSource} from '../core/source-map.js'
import {buildParagraph, type Locate} from './english/parse-english.js'
import {scan as scanEnglish} from './english/scan.js'
import type {Tokens} from './english/tokens.js'
import {LazyParagraph} from './lazy-paragraph.js'
import type {Scan} from './load-scan.js'
import {outline} from './outline.js'
import {repairSentences} from './repair-sentences.js'

/** Finds words and sentences; the table is valid until the next call. */
function scanRepaired(text: string, scan: Scan): Tokens {
  const tokens = scan(text)
  repairSentences(tokens)
  return tokens
}

function parseSegment(segment: Segment, {lines}: Document, forms: Forms, scan: Scan): ArticleParagraph {
  const {text, map} = segment
  const locate: Locate = (start, end) => {
    const range = toSource(map, start, end)
    return {start: lines.point(range.start), end: lines.point(range.end)}
  }
  const build = (): Paragraph => buildParagraph(scanRepaired(text, scan), locate)
  return new LazyParagraph({segment, outline: outline(scanRepaired(text, scan), forms)}, locate(0, text.length), build)
}

/**
 * Parses a document into an nlcst tree: one paragraph for each segment, positions in the source. Block by block, so that a faulty
 * break in one paragraph stays out of the others.
 *
 * @param scan Of the parser that is to do it; the tree is the same with each.
 */
export function parse(document: Document, scan: Scan = scanEnglish): Article {
  const forms = currentForms()
  return {
    type: 'RootNode',
    children: document.segments.map(segment => parseSegment(segment, document, forms, scan)),
    position: {start: document.lines.point(0), end: document.lines.point(document.source.length)},
    data: {document, forms}
  }
}
