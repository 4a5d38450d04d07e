import {isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar} from 'yaml'
import type {ReadFault} from '../../core/document.js'
import {type Field, plainKey} from './field.js'
import {joinQuoted} from './join-quoted.js'
import {loneReturns} from './lone-returns.js'
import {type ScalarStyle, scalarText} from './scalar-text.js'

const styles: ReadonlyMap<string, ScalarStyle> = new Map<string, ScalarStyle>([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded']
])

const options = {logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false} as const

/** Deepest list or map that is looked into: `image: {caption}` and `gallery: [{caption}]` stand at two. */
const deepest = 4

function toField(source: string, base: number, node: Scalar, path: readonly string[]): Field | undefined {
  const value = typeof node.value === 'string' ? node.value : (node.source ?? '')
  const style = styles.get(node.type ?? '')
  if (!node.range || !style || node.value === null) return undefined
  const start = base + node.range[0]
  const end = base + node.range[1]
  const quoted = style === 'single' || style === 'double' ? 1 : 0
  const read = scalarText(source, start + quoted, end - quoted, style, value)
  return read.text === '' ? undefined : {path, ...read, start, end}
}

/**
 * Reads YAML into its strings. Nothing is expanded or run: aliases are passed over, so that a bomb of them stays what it is.
 *
 * @param start Offset of the first unit of the YAML in `source`; `end` exclusive.
 */
export function yamlFields(source: string, start: number, end: number): {fields: Field[]; faults: ReadFault[]} {
  const text = loneReturns(source.slice(start, end))
  let document = parseDocument(text, options)
  if (document.errors.length > 0) {
    const joined = parseDocument(joinQuoted(text), options)
    if (joined.errors.length === 0) document = joined
  }
  const fields: Field[] = []
  const visit = (node: unknown, path: readonly string[], depth: number): void => {
    if (depth > deepest || isAlias(node)) return
    if (isMap(node)) {
      for (const {key, value} of node.items) {
        if (isScalar(key)) visit(value, [...path, plainKey(String(key.value))], depth + 1)
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, path, depth + 1)
    else if (isScalar(node)) {
      const field = toField(source, start, node, path)
      if (field) fields.push(field)
    }
  }
  visit(document.contents, [], 0)
  const error = document.errors[0]
  if (!error) return {fields, faults: []}
  const from = Math.min(start + error.pos[0], end)
  return {
    // A value that the fault cuts short, or all that follows it, may not be what was meant.
    fields: fields.filter(field => field.end < from),
    faults: [
      {
        reason: `Front matter is not valid YAML: ${error.message.split('\n')[0]}; correct it`,
        start: from,
        end: Math.max(from, Math.min(start + error.pos[1], end))
      }
    ]
  }
}
