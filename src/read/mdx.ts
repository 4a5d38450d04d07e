import {mdxjs} from 'micromark-extension-mdxjs'
import type {Document, ReadFault} from '../core/document.js'
import type {Settings} from '../core/settings.js'
import {type Dialect, readDialect, readMarkdown} from './markdown.js'
import {checkTags} from './mdx/check-tags.js'
import {collectAttributes} from './mdx/collect-attributes.js'
import {findBraceOverload} from './mdx/find-brace-overload.js'

/** Where a parser says that something is wrong; offsets count in the text it was given. */
interface Complaint {
  reason: string
  place?: {offset?: number | undefined} | {start: {offset?: number | undefined}; end: {offset?: number | undefined}}
}

const isComplaint = (error: unknown): error is Complaint =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string'

function faultOf(error: unknown, base: number): ReadFault {
  if (!isComplaint(error)) {
    return {reason: `Can't be read as MDX (${String(error)}); read as Markdown`, start: 0, end: 0}
  }
  const {reason, place} = error
  const [start, end] = !place
    ? [0, 0]
    : 'start' in place
      ? [place.start.offset, place.end.offset]
      : [place.offset, place.offset]
  const from = base + (start ?? 0)
  return {reason: `Not MDX: ${reason}; read as Markdown`, start: from, end: Math.max(from, base + (end ?? 0))}
}

/** `{#name}` at the end of a heading: no expression, but the name that Docusaurus gives it. */
const headingId = /(?<=^#{1,6}[ \t][^\r\n{]{0,500})\{#[\w-]{1,200}\}(?=[ \t]*$)/gmu

const mdx: Dialect = {
  name: 'MDX',
  extensions: [mdxjs()],
  prepare: text => text.replace(headingId, id => ' '.repeat(id.length)),
  collect: collectAttributes,
  check: checkTags,
  edits: 'between-tags',
  otherwise: (source, settings, error, base) => asMarkdown(source, settings, faultOf(error, base))
}

function asMarkdown(source: string, settings: Settings, {reason, start, end}: ReadFault): Document {
  const document = readMarkdown(source, settings)
  const {length} = source
  const fault = {reason, start: Math.min(start, length), end: Math.min(end, length)}
  return {...document, faults: [fault, ...document.faults], edits: 'between-tags'}
}

/**
 * Reads MDX: Markdown in which components and expressions are left out, with their `alt` and `caption` read.
 *
 * @returns Never throws: what is no MDX is read as Markdown, and a fault says so.
 */
export function readMdx(source: string, settings: Settings = {}): Document {
  const overload = findBraceOverload(source)
  if (overload === undefined) return readDialect(source, settings, mdx)
  return asMarkdown(source, settings, {
    reason: 'Too many braces for MDX; read as Markdown',
    start: overload,
    end: overload
  })
}
