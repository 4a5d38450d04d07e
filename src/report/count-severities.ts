import type {Severity} from '../core/message.js'
import type {FileReport} from './file-report.js'

/** How many messages of each severity there are. */
export function countSeverities(files: readonly FileReport[]): Record<Severity, number> {
  const counts = {info: 0, warning: 0, error: 0}
  for (const {messages} of files) {
    for (const {severity} of messages) counts[severity]++
  }
  return counts
}
