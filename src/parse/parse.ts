import type {Paragraph} from 'nlcst'
import type {Article, ArticleParagraph, Document, Segment} from '../core/document.js'
import {currentForms, type Forms} from '../core/forms.js'
import {toSource} from '../core/source-map.js'
import {buildParagraph, type Locate} from './english/parse-english.js'
import {scan} from './english/scan.js'
import type {Tokens} from './english/tokens.js'
import {LazyParagraph} from './lazy-paragraph.js'
import {outline} from './outline.js'
import {repairSentences} from './repair-sentences.js'

/** Finds words and sentences; the table is valid until the next call. */
function scanRepaired(text: string): Tokens {
  const tokens = scan(text)
  repairSentences(tokens)
  return tokens
}

function parseSegment(segment: Segment, {lines}: Document, forms: Forms): ArticleParagraph {
  const {text, map} = segment
  const locate: Locate = (start, end) => {
    const range = toSource(map, start, end)
    return {start: lines.point(range.start), end: lines.point(range.end)}
  }
  const build = (): Paragraph => buildParagraph(scanRepaired(text), locate)
  return new LazyParagraph({segment, outline: outline(scanRepaired(text), forms)}, locate(0, text.length), build)
}

/**
 * Parses a document into an nlcst tree: one paragraph for each segment, positions in the source. Block by block, so that a faulty
 * break in one paragraph stays out of the others.
 */
export function parse(document: Document): Article {
  const forms = currentForms()
  return {
    type: 'RootNode',
    children: document.segments.map(segment => parseSegment(segment, document, forms)),
    position: {start: document.lines.point(0), end: document.lines.point(document.source.length)},
    data: {document, forms}
  }
}
