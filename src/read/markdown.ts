import type {Document} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {readPlain} from './plain.js'

export function readMarkdown(source: string, settings: Settings = {}): Document {
  return readPlain(source, settings)
}
