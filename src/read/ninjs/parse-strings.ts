import {type ParseErrorCode, printParseErrorCode, visit} from 'jsonc-parser'
import type {ReadFault} from '../../core/document.js'
import type {SourceMap} from '../../core/source-map.js'
import {buildText} from '../text-builder.js'

/** A string value of a JSON source. */
export interface JsonString {
  /** Keys and indexes from the top down. */
  path: readonly (string | number)[]
  text: string
  map: SourceMap
}

/** Deepest nesting that is read: parsers of JSON call themselves for each level. */
const deepest = 500
const mostFaults = 10

/** Whether brackets nest too deep, and where. */
function tooDeep(source: string): number | undefined {
  let depth = 0
  let inString = false
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (inString) {
      if (unit === 92) at++
      else if (unit === 34) inString = false
    } else if (unit === 34) inString = true
    else if (unit === 91 || unit === 123) {
      if (++depth > deepest) return at
    } else if (unit === 93 || unit === 125) depth--
  }
  return undefined
}

const escapeSequence = /\\(?:u[\dA-Fa-f]{4}|.)/gsu

const signs: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f']
])

/** What a string says, quotes outside; offsets of the text between them. */
function decodeString(source: string, start: number, end: number): {text: string; map: SourceMap} {
  const builder = buildText(source)
  let from = start
  for (const {0: sequence, index} of source.slice(start, end).matchAll(escapeSequence)) {
    const at = start + index
    if (at > from) builder.copy(from, at)
    const sign = sequence[1]!
    const text = sign === 'u' ? String.fromCharCode(Number.parseInt(sequence.slice(2), 16)) : (signs.get(sign) ?? sign)
    from = at + sequence.length
    builder.replace(text, at, from)
  }
  if (end > from) builder.copy(from, end)
  return builder.finish()
}

/** Finds all strings of a JSON source, with the place of each of their characters. */
export function parseStrings(source: string): {strings: JsonString[]; faults: ReadFault[]} {
  const strings: JsonString[] = []
  const faults: ReadFault[] = []
  const deep = tooDeep(source)
  if (deep !== undefined) {
    return {
      strings,
      faults: [{reason: `JSON nested more than ${deepest} levels deep; nothing was read`, start: deep, end: deep}]
    }
  }
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  visit(
    base === 0 ? source : ` ${source.slice(1)}`,
    {
      onLiteralValue(value, offset, length, _line, _column, path) {
        if (typeof value !== 'string' || value === '') return
        const closed = source[offset + length - 1] === '"' && length > 1 ? 1 : 0
        const {text, map} = decodeString(source, offset + 1, offset + length - closed)
        if (text !== '') strings.push({path: path(), text, map})
      },
      onError(error: ParseErrorCode, offset, length) {
        if (faults.length >= mostFaults) return
        const what = printParseErrorCode(error)
          .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
          .toLowerCase()
        faults.push({
          reason: `Not JSON: ${what}; correct it where the article was exported`,
          start: Math.min(offset, source.length),
          end: Math.min(offset + length, source.length)
        })
      }
    },
    {disallowComments: true, allowTrailingComma: false}
  )
  return {strings, faults}
}
