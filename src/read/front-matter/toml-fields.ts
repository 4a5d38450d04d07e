import {parse, TomlError} from 'smol-toml'
import type {ReadFault} from '../../core/document.js'
import {type Field, plainKey} from './field.js'
import {loneReturns} from './lone-returns.js'
import {scalarText} from './scalar-text.js'

/** `key = "…"`, `key = '…'`, `key = 2024-05-06`: a field that stands on one line. */
const simple =
  /^[ \t]*(?<key>[\w-]{1,60}|"[^"\\]{1,60}")[ \t]*=[ \t]*(?:"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>[^']*)'|(?<bare>[\d:.TZ +-]{1,40}?)|\[(?<list>[^\]]*)\])[ \t]*(?:#.*)?$/u

const table = /^[ \t]*\[{1,2}[ \t]*(?<name>[\w.-]{1,120})[ \t]*\]{1,2}[ \t]*(?:#.*)?$/u

const item = /"((?:[^"\\]|\\.)*)"|'([^']*)'/gu

function read(source: string, start: number, end: number, quote: string): Field | undefined {
  const written = source.slice(start, end)
  // The value of a field that was parsed alone; written in one line, it is read the same way in its place.
  const value = quote === '' ? written : (parse(`v = ${quote}${written}${quote}`)['v'] as string)
  const style = quote === '"' ? 'double' : 'plain'
  const text = scalarText(source, start, end, style, value)
  return text.text === '' ? undefined : {path: [], ...text, start: start - quote.length, end: end + quote.length}
}

function scan(source: string, start: number, end: number): Field[] {
  const fields: Field[] = []
  let tables: readonly string[] = []
  for (const {0: line, index} of source.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    if (line.length > 10_000) continue
    const name = table.exec(line)?.groups?.['name']
    if (name !== undefined) tables = name.split('.').map(plainKey)
    const match = simple.exec(line)
    if (!match?.groups) continue
    const {key = '', double, single, bare, list} = match.groups
    const path = [...tables, plainKey(key.replaceAll('"', ''))]
    const equals = line.indexOf('=', key.length)
    const add = (text: string, from: number, quote: string): void => {
      const at = start + index + from
      const field = read(source, at, at + text.length, quote)
      if (field) fields.push({...field, path})
    }
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : ''
    const given = double ?? single ?? bare
    if (given !== undefined && given !== '') {
      const from = quote
        ? line.indexOf(quote, equals) + 1
        : equals + 1 + (line.slice(equals + 1).length - line.slice(equals + 1).trimStart().length)
      add(given, from, quote)
    }
    if (list === undefined) continue
    const from = line.indexOf('[', equals) + 1
    for (const found of list.matchAll(item)) {
      const sign = found[1] !== undefined ? '"' : "'"
      add(found[1] ?? found[2] ?? '', from + found.index + 1, sign)
    }
  }
  return fields
}

/** Reads TOML into its strings: those that stand on one line, which is where titles and captions are. */
export function tomlFields(source: string, start: number, end: number): {fields: Field[]; faults: ReadFault[]} {
  try {
    parse(loneReturns(source.slice(start, end)))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    let at = start
    for (let line = 1; line < error.line && at < end; at++) {
      if (source[at] === '\n' || (source[at] === '\r' && source[at + 1] !== '\n')) line++
    }
    at = Math.min(at + Math.max(0, error.column - 1), end)
    const what = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /u, '')
    return {fields: [], faults: [{reason: `Front matter is not valid TOML: ${what}; correct it`, start: at, end: at}]}
  }
  return {fields: scan(source, start, end), faults: []}
}
