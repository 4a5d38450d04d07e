import type {Message} from '../core/message.js'
import type {FileReport} from './file-report.js'
import {jsonText} from './json-text.js'
import {type BytePoint, pointAt} from './point-at.js'
import {reasonAt} from './reason-at.js'

const severities = {info: 'INFO', warning: 'WARNING', error: 'ERROR'} as const

// reviewdog counts columns in bytes; where we don't know them, it is told the line alone.
const position = ({line, byteColumn}: BytePoint): object =>
  byteColumn === undefined ? {line} : {line, column: byteColumn}

function rangeOf(message: Message, start: number, end: number): object | undefined {
  const [from, to] = [pointAt(message, start), pointAt(message, end)]
  return from && to && {start: position(from), end: position(to)}
}

function suggestions(message: Message): object[] {
  const {edit, context} = message
  const range = edit && context && rangeOf(message, edit.start, edit.end)
  return range ? [{range, text: edit.text}] : []
}

function diagnostic(message: Message, path: string): object {
  const {place, severity, source, ruleId, url} = message
  const offered = suggestions(message)
  return {
    message: reasonAt(message),
    location: {path, range: rangeOf(message, place.start.offset, place.end.offset)},
    severity: severities[severity],
    source: {name: source},
    code: {value: ruleId, ...(url === undefined ? {} : {url})},
    ...(offered.length === 0 ? {} : {suggestions: offered})
  }
}

/** Reviewdog's Diagnostic Format, one diagnostic a line: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function rdjsonlReport(files: readonly FileReport[]): string {
  return files
    .flatMap(({path, messages}) => messages.map(message => `${jsonText(diagnostic(message, path))}\n`))
    .join('')
}
