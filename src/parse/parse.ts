import type {Article, ArticleParagraph, Document, Segment} from '../core/document.js'
import {toSource} from '../core/source-map.js'
import {parseProse} from './parse-prose.js'
import {placeNodes} from './place-nodes.js'
import {repairSentences} from './repair-sentences.js'

function parseSegment(segment: Segment, document: Document): ArticleParagraph {
  const paragraph = parseProse(segment.text)
  paragraph.children = repairSentences(paragraph.children)
  placeNodes(paragraph, (start, end) => {
    const range = toSource(segment.map, start, end)
    return {start: document.lines.point(range.start), end: document.lines.point(range.end)}
  })
  return Object.assign(paragraph, {data: {segment}})
}

/**
 * Parses a document into an nlcst tree: one paragraph for each segment, positions in the source. Parsing block by block
 * keeps the cost linear, and a faulty break in one paragraph out of the others.
 */
export function parse(document: Document): Article {
  return {
    type: 'RootNode',
    children: document.segments.map(segment => parseSegment(segment, document)),
    position: {start: document.lines.point(0), end: document.lines.point(document.source.length)},
    data: {document}
  }
}
