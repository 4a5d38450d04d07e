import type {Message} from '../core/message.js'
import type {FileReport} from './file-report.js'
import {reasonAt} from './reason-at.js'
import {element} from './xml.js'

function error(message: Message): string {
  const {place, severity, source, ruleId} = message
  const {line, column} = place.start
  return element('error', {line, column, severity, message: reasonAt(message), source: `${source}.${ruleId}`})
}

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
