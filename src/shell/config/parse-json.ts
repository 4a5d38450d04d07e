import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {ParsedText} from './parsed-text.js'

const expectations = new Map([
  ['InvalidSymbol', 'unexpected word; texts and keys stand in double quotes'],
  ['InvalidNumberFormat', 'unreadable number'],
  ['PropertyNameExpected', 'expected a key in double quotes'],
  ['ValueExpected', 'expected a value'],
  ['ColonExpected', 'expected a colon after the key'],
  ['CommaExpected', 'expected a comma before this'],
  ['CloseBraceExpected', 'expected a closing brace `}`'],
  ['CloseBracketExpected', 'expected a closing bracket `]`'],
  ['EndOfFileExpected', 'expected the end of the file; remove what follows the closing brace'],
  ['InvalidCommentToken', 'unexpected comment'],
  ['UnexpectedEndOfComment', 'expected the end of a comment `*/`'],
  ['UnexpectedEndOfString', 'expected a closing double quote'],
  ['UnexpectedEndOfNumber', 'unreadable number'],
  ['InvalidUnicode', 'expected four hexadecimal digits after `\\u`'],
  ['InvalidEscapeCharacter', 'unexpected character after the backslash'],
  ['InvalidCharacter', 'unexpected control character in a text']
])

/** Like `JSON.parse`: a plain object, in which `__proto__` is a key as any other. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue)
  if (node.type !== 'object') return node.value
  return Object.fromEntries((node.children ?? []).map(({children}) => [children![0]!.value, toValue(children![1]!)]))
}

/** Parses JSON, in which comments and trailing commas are allowed; keeps where each key and value stands. */
export function parseJson(text: string): ParsedText {
  const errors: ParseError[] = []
  // A byte order mark becomes a blank, so that offsets stay what they are.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, {allowTrailingComma: true})
  const first = errors[0]
  if (!root && !first) return {fault: 'expected a value', offset: 0}
  if (first || !root) {
    const {error, offset} = first!
    return {fault: expectations.get(printParseErrorCode(error)) ?? 'not JSON', offset}
  }
  return {
    value: toValue(root),
    offsetOf(path, part) {
      const node = findNodeAtLocation(root, [...path])
      return part === 'key' && node?.parent?.type === 'property' ? node.parent.offset : node?.offset
    }
  }
}
