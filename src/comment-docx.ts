import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {Message} from './core/message.js'
import {indexLines} from './core/place.js'
import {toSource} from './core/source-map.js'
import {nextId, withComments, withCommentsRelation, withCommentsType} from './docx/add-part.js'
import {type MarkedRange, markRanges} from './docx/mark-ranges.js'
import {unpack} from './read/docx/unpack.js'
import {bodyOf, type DocxLine, linesOf} from './read/docx.js'
import {escapeText} from './read/markup/escape.js'

const commentsPart = 'word/comments.xml'
const typesPart = '[Content_Types].xml'

/** Bytes of a file with its pictures, unpacked. */
const largest = 500_000_000

/** XML has no control characters. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

const wordsOf = ({ruleId, reason, expected, note}: Message): string[] => [
  `${reason} (${ruleId})`,
  ...(expected.length > 0 ? [`Suggested: ${expected.map(text => (text === '' ? 'nothing' : text)).join(' | ')}`] : []),
  ...(note === undefined ? [] : [note])
]

const commentOf = (id: number, message: Message): string =>
  `<w:comment w:id="${id}" w:author="stet" w:initials="st">${wordsOf(message)
    .map(text => `<w:p><w:r><w:t xml:space="preserve">${escapeText(text.replace(controls, ''))}</w:t></w:r></w:p>`)
    .join('')}</w:comment>`

/** From places in the document's text to places in the XML of its body. */
function locator(lines: readonly DocxLine[]): (offset: number, side: 'start' | 'end') => number | undefined {
  const source = lines.map(({text}) => text.replaceAll('\n', '\u2028')).join('\n')
  const index = indexLines(source)
  return (offset, side) => {
    const {line, column} = index.point(offset)
    const {text, map} = lines[line - 1] ?? {text: ''}
    if (!map || text === '') return undefined
    const at = column - 1
    return side === 'start'
      ? toSource(map, Math.min(at, text.length - 1), Math.min(at, text.length - 1) + 1).start
      : toSource(map, Math.max(0, at - 1), Math.max(1, at)).end
  }
}

/**
 * Writes messages into a word processor's file as comments, each at its place; what was in the file stays. Messages on notes and
 * pictures, where comments can't stand, stand at the start of the text.
 *
 * @param bytes The file the messages are of.
 * @returns The new file; undefined when this one can't be read.
 */
export function commentDocx(bytes: Uint8Array, messages: readonly Message[]): Uint8Array | undefined {
  const unpacked = unpack(bytes)
  if (!('parts' in unpacked)) return undefined
  const body = bodyOf(unpacked.parts)
  if (body === undefined) return undefined
  const xml = unpacked.parts.get(body)!
  const relationsPart = body.replace('word/', 'word/_rels/').concat('.rels')
  const {lines} = linesOf(unpacked.parts)
  const locate = locator(lines)
  let total = 0
  const files = unzipSync(bytes, {
    filter({originalSize}) {
      total += originalSize
      return total <= largest
    }
  })
  if (total > largest) return undefined
  const part = (name: string): string | undefined => (files[name] ? strFromU8(files[name]) : undefined)
  const first = nextId(part(commentsPart) ?? '', xml)
  const ranges: MarkedRange[] = messages.map(({place}, index) => {
    const start = locate(place.start.offset, 'start')
    const end = locate(place.end.offset, 'end')
    return start === undefined || end === undefined
      ? {id: first + index, start: 0, end: 0}
      : {id: first + index, start, end}
  })
  const comments = messages.map((message, index) => commentOf(first + index, message)).join('')
  const written: Record<string, string> = {
    [typesPart]: withCommentsType(part(typesPart) ?? ''),
    [body]: markRanges(xml, ranges),
    [relationsPart]: withCommentsRelation(part(relationsPart)),
    [commentsPart]: withComments(part(commentsPart), comments)
  }
  for (const [name, text] of Object.entries(written)) files[name] = strToU8(text)
  return zipSync(files, {mtime: new Date(1980, 0, 1)})
}
