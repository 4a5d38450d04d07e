import type {Directive, Document, Segment} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {toDirective} from './directive.js'
import {htmlReference} from './html/html-reference.js'
import {htmlVocabulary} from './html/html-vocabulary.js'
import {scanHtml} from './html/scan-html.js'
import {createFlow, type FlowArticle} from './markup/create-flow.js'
import type {OnComment} from './markup/markup.js'
import {toDocument} from './markup/to-document.js'

const references = {text: htmlReference(false), attribute: htmlReference(true)}

function readFlow(source: string, onComment?: OnComment): readonly FlowArticle[] {
  const flow = createFlow({source, vocabulary: htmlVocabulary, isRead: true, references, readHeld: () => []})
  scanHtml(source, flow, onComment)
  return flow.finish()
}

/** The segments of a piece of HTML: what feeds and JSON hold. */
export const htmlSegments = (source: string): readonly Segment[] => readFlow(source).flatMap(({segments}) => segments)

/**
 * Reads HTML, a whole page or a fragment. Scripts, code, what is hidden, navigation and the page's footer are left out; title,
 * description and alternative texts are read.
 *
 * @param source Text as it was read; whatever it holds is HTML.
 */
export function readHtml(source: string, settings: Settings = {}): Document {
  const directives: Directive[] = []
  const articles = readFlow(source, (...comment) => {
    const directive = toDirective(...comment)
    if (directive) directives.push(directive)
  })
  return toDocument(source, articles, {faults: [], directives}, settings)
}
