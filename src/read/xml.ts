import type {Directive, Document} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {toDirective} from './directive.js'
import {readHtml, readHtmlPiece} from './html.js'
import {createFlow, type Held} from './markup/create-flow.js'
import {xmlReference} from './markup/reference.js'
import {toDocument} from './markup/to-document.js'
import type {Vocabulary} from './markup/vocabulary.js'
import {readPlain} from './plain.js'
import {feedVocabulary} from './xml/feed-vocabulary.js'
import {localName} from './xml/local-name.js'
import {newsmlVocabulary} from './xml/newsml-vocabulary.js'
import {nitfVocabulary} from './xml/nitf-vocabulary.js'
import {rootName} from './xml/root-name.js'
import {scanXml} from './xml/scan-xml.js'
import {withoutExcerpt} from './xml/without-excerpt.js'

const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([
  ['nitf', nitfVocabulary],
  ['newsItem', newsmlVocabulary],
  ['newsMessage', newsmlVocabulary],
  ['packageItem', newsmlVocabulary],
  ['rss', feedVocabulary],
  ['RDF', feedVocabulary],
  ['feed', feedVocabulary],
  ['entry', feedVocabulary]
])

const references = {text: xmlReference, attribute: xmlReference}

/** Reads what an element holds that is a document of its own. */
const readHeld = (kind: 'html' | 'plain', text: string): Held =>
  kind === 'html' ? readHtmlPiece(text) : readPlain(text, {headline: 'none'})

function unknown(source: string, root: string, settings: Settings): Document {
  const reason =
    root === ''
      ? 'No root element in this XML; read it as another format with `--as`'
      : `No kind of news XML has the root element \`${root}\` (known: nitf, newsItem, newsMessage, rss, feed); read it as another format with \`--as\``
  const start = root === '' ? 0 : source.indexOf(`<${root}`)
  const fault = {reason, start, end: root === '' ? 0 : start + root.length + 1}
  return toDocument(source, [], {faults: [fault]}, settings)
}

/**
 * Reads news XML: NITF, NewsML-G2 with NITF, XHTML or text in it, RSS and Atom, told by the root element; XHTML is read as HTML.
 * A document type is never followed, nor is an entity that one defines.
 *
 * @param source Text as it was read.
 * @returns Never throws: what is not well-formed is a fault, and the rest is read.
 */
export function readXml(source: string, settings: Settings = {}): Document {
  const root = rootName(source)
  const vocabulary = vocabularies.get(localName(root))
  if (localName(root).toLowerCase() === 'html') return readHtml(source, settings)
  if (!vocabulary) return unknown(source, root, settings)
  const directives: Directive[] = []
  const onDirective = (directive: Directive): void => {
    directives.push(directive)
  }
  const flow = createFlow({source, vocabulary, isRead: false, references, readHeld, onDirective})
  const faults = scanXml(source, flow, (...comment) => {
    const directive = toDirective(...comment)
    if (directive) onDirective(directive)
  })
  const articles = flow.finish()
  const shown = vocabulary === feedVocabulary ? articles.map(withoutExcerpt) : articles
  return toDocument(source, shown, {faults, directives}, settings)
}
