import type {Directive, Document, ReadFault} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {toDirective} from './directive.js'
import {htmlReference} from './html/html-reference.js'
import {htmlVocabulary} from './html/html-vocabulary.js'
import {scanHtml} from './html/scan-html.js'
import {createFlow, type FlowArticle, type Held} from './markup/create-flow.js'
import {toDocument} from './markup/to-document.js'

const references = {text: htmlReference(false), attribute: htmlReference(true)}

/** What a source says, and what is wrong with it. */
interface Reading {
  articles: readonly FlowArticle[]
  directives: readonly Directive[]
  faults: readonly ReadFault[]
}

function readFlow(source: string): Reading {
  const directives: Directive[] = []
  const flow = createFlow({
    source,
    vocabulary: htmlVocabulary,
    isRead: true,
    references,
    readHeld: () => ({segments: []})
  })
  const faults = scanHtml(source, flow, (...comment) => {
    const directive = toDirective(...comment)
    if (directive) directives.push(directive)
  })
  return {articles: flow.finish(), directives, faults}
}

/** What a piece of HTML holds: feeds and JSON have such pieces, and cut them off anywhere. */
export function readHtmlPiece(source: string): Held {
  const {articles, directives} = readFlow(source)
  const [article] = articles
  return {segments: article!.segments, links: article!.links, directives}
}

/**
 * Reads HTML, a whole page or a fragment. Scripts, code, what is hidden, navigation and the page's footer are left out; title,
 * description and alternative texts are read.
 *
 * @param source Text as it was read; whatever it holds is HTML.
 * @returns Never throws: what has no end, so that the rest can't be read, is a fault.
 */
export function readHtml(source: string, settings: Settings = {}): Document {
  const {articles, ...said} = readFlow(source)
  return toDocument(source, articles, said, settings)
}
