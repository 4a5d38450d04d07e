import type {FileReport} from './file-report.js'
import {printable} from './printable.js'
import {printablePath} from './printable-path.js'
import {reasonAt} from './reason-at.js'

/** One line a message, `path:line:column: reason [severity/rule]`, as editors and `grep` users read it. */
export function unixReport(files: readonly FileReport[]): string {
  const lines: string[] = []
  for (const {path, messages} of files) {
    const shown = printablePath(path)
    for (const {place, severity, ruleId, ...told} of messages) {
      lines.push(
        `${shown}:${place.start.line}:${place.start.column}: ${printable(reasonAt(told))} [${severity}/${printable(ruleId)}]\n`
      )
    }
  }
  return lines.join('')
}
