import type {Document} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {readMarkdown} from './markdown.js'
import {readPlain} from './plain.js'

export const formats = ['plain', 'markdown'] as const
export type Format = (typeof formats)[number]

const readers: Record<Format, (source: string, settings: Settings) => Document> = {
  plain: readPlain,
  markdown: readMarkdown
}

/** Reads a source into segments. Never throws: what can't be read is a fault of the document. */
export function read(source: string, format: Format, settings: Settings = {}): Document {
  return readers[format](source, settings)
}
