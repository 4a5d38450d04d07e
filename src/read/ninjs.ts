import type {Document} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {toDocument} from './markup/to-document.js'
import {articlesOf} from './ninjs/articles-of.js'
import {parseStrings} from './ninjs/parse-strings.js'

/**
 * Reads ninjs, one item or a list of them: headline, description, body as XHTML or else as text, captions of what it is published with.
 *
 * @param source JSON as it was read.
 * @returns Never throws: what is no JSON, or no news, is a fault.
 */
export function readNinjs(source: string, settings: Settings = {}): Document {
  const {strings, faults} = parseStrings(source)
  const {articles, directives} = articlesOf(strings)
  if (articles.length === 0 && faults.length === 0) {
    const reason =
      'No fields of ninjs in this JSON (headline, body_text, body_xhtml …); read it as another format with `--as`'
    faults.push({reason, start: 0, end: 0})
  }
  return toDocument(source, articles, {faults, directives}, settings)
}
