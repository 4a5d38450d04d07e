import type {Message, Severity} from '../core/message.js'
import type {FileReport} from './file-report.js'
import {printable} from './printable.js'
import {reasonAt} from './reason-at.js'

/** Annotations of each severity: GitHub shows ten of each in a step and drops the others without a word. */
const most = 10

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const satisfies Record<Severity, string>

// As in the runner's own toolkit, https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Line breaks in a file's name are escaped as such, so that the annotation finds its file; the log is kept from the others. */
const pathProperty = (path: string): string => property(path.replace(/[^\r\n]+/g, printable))

function command(message: Message, path: string): string {
  const {severity, place, ruleId, note} = message
  const {start, end} = place
  const properties = [`file=${pathProperty(path)}`, `line=${start.line}`, `endLine=${end.line}`]
  // GitHub refuses columns of a place on several lines.
  if (start.line === end.line) properties.push(`col=${start.column}`, `endColumn=${end.column}`)
  properties.push(`title=${property(printable(`stet: ${ruleId}`))}`)
  const text = [reasonAt(message), ...(note === undefined ? [] : [note])].map(printable).join('\n')
  return `::${commands[severity]} ${properties.join(',')}::${data(text)}\n`
}

/**
 * Workflow commands that make GitHub show messages beside the lines they are about; the first ten of each severity.
 *
 * @param files Paths relative to the repository.
 */
export function githubReport(files: readonly FileReport[]): string {
  const left = {error: most, warning: most, info: most}
  const lines: string[] = []
  for (const {path, messages} of files) {
    for (const message of messages) {
      if (left[message.severity]-- > 0) lines.push(command(message, path))
    }
  }
  return lines.join('')
}
