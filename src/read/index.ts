import type {Document} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {readPlain} from './plain.js'

/** Formats whose sources are text. */
export const textFormats = ['plain', 'markdown', 'mdx', 'html', 'xml', 'ninjs'] as const
export type TextFormat = (typeof textFormats)[number]

/** All formats; `docx` is read from bytes. */
export const formats = [...textFormats, 'docx'] as const
export type Format = (typeof formats)[number]

/** Reads a source into segments. Never throws: what can't be read is a fault of the document. */
export type Reader<Source = string> = (source: Source, settings?: Settings) => Document

/** Readers with parsers of their own, loaded when a source of their format is met. */
const loaders: Record<Exclude<TextFormat, 'plain'>, () => Promise<Reader>> = {
  markdown: async () => (await import('./markdown.js')).readMarkdown,
  mdx: async () => (await import('./mdx.js')).readMdx,
  html: async () => (await import('./html.js')).readHtml,
  xml: async () => (await import('./xml.js')).readXml,
  ninjs: async () => (await import('./ninjs.js')).readNinjs
}

/** The reader of any format whose sources are text. */
export const loadReader = async (format: TextFormat): Promise<Reader> =>
  format === 'plain' ? readPlain : loaders[format]()

/** The reader of `docx`. */
export const loadDocxReader = async (): Promise<Reader<Uint8Array>> => (await import('./docx.js')).readDocx
