import type {Document} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {readMarkdown} from './markdown.js'
import {readPlain} from './plain.js'

/** Reads plain text or Markdown at once, for those who can't wait for a reader to be loaded. */
export function read(source: string, format: 'plain' | 'markdown', settings: Settings = {}): Document {
  return (format === 'markdown' ? readMarkdown : readPlain)(source, settings)
}
