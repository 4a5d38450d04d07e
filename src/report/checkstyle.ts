import type {Message} from '../core/message.js'
import type {FileReport} from './file-report.js'
import {element} from './xml.js'

const error = ({place: {start}, severity, reason, source, ruleId}: Message): string =>
  element('error', {line: start.line, column: start.column, severity, message: reason, source: `${source}.${ruleId}`})

const file = ({path, messages}: FileReport): string =>
  element(
    'file',
    {name: path},
    messages.map(message => `\n    ${error(message)}`).join('') + (messages.length > 0 ? '\n  ' : '')
  )

/** Checkstyle's XML, which many review tools read: https://checkstyle.org */
export function checkstyleReport(files: readonly FileReport[]): string {
  const body = files.map(report => `\n  ${file(report)}`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', {version: '4.3'}, `${body}\n`)}\n`
}
