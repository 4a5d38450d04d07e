import type {Article, Document} from '../core/document.js'
import {currentForms} from '../core/forms.js'
import {type SourceMap, toSource} from '../core/source-map.js'
import {buildParagraph, type Locate} from './english/parse-english.js'
import {scan as scanEnglish} from './english/scan.js'
import type {Tokens} from './english/tokens.js'
import {type Builder, LazyParagraph} from './lazy-paragraph.js'
import type {Scan} from './load-scan.js'
import {outline} from './outline.js'
import {repairSentences} from './repair-sentences.js'

/** Finds words and sentences; the table is valid until the next call. */
function scanRepaired(text: string, scan: Scan): Tokens {
  const tokens = scan(text)
  repairSentences(tokens)
  return tokens
}

function createBuilder({lines}: Document, scan: Scan): Builder {
  const locateIn = (map: SourceMap): Locate => {
    return (start, end) => {
      const range = toSource(map, start, end)
      return {start: lines.point(range.start), end: lines.point(range.end)}
    }
  }
  return {
    children: ({segment: {text, map}}) => buildParagraph(scanRepaired(text, scan), locateIn(map)).children,
    position: ({segment: {text, map}}) => locateIn(map)(0, text.length)
  }
}

/**
 * Parses a document into an nlcst tree: one paragraph for each segment, positions in the source. Block by block, so that a faulty
 * break in one paragraph stays out of the others.
 *
 * @param scan Of the parser that is to do it; the tree is the same with each.
 */
export function parse(document: Document, scan: Scan = scanEnglish): Article {
  const forms = currentForms()
  const builder = createBuilder(document, scan)
  return {
    type: 'RootNode',
    children: document.segments.map(
      segment => new LazyParagraph({segment, outline: outline(scanRepaired(segment.text, scan), forms)}, builder)
    ),
    position: {start: document.lines.point(0), end: document.lines.point(document.source.length)},
    data: {document, forms}
  }
}
