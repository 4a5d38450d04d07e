import type {FileReport} from './file-report.js'
import {jsonText} from './json-text.js'
import {plainMessage} from './plain-message.js'

/** The report for programs that read line by line: each line is one message with the `path` of its file. */
export function jsonlReport(files: readonly FileReport[]): string {
  return files
    .flatMap(({path, messages}) => messages.map(message => `${jsonText({path, ...plainMessage(message)})}\n`))
    .join('')
}
