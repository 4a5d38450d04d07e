import type {FileReport} from './file-report.js'
import {jsonText} from './json-text.js'
import {plainMessage} from './plain-message.js'

/** The report for programs: an array with one `{path, messages}` a line. */
export function jsonReport(files: readonly FileReport[]): string {
  const lines = files.map(({path, messages}) => jsonText({path, messages: messages.map(plainMessage)}))
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}
