import type {LineRange} from '../messages/changed-lines.js'
import {touching} from '../messages/touching.js'
import type {FileReport} from '../report/index.js'

/** By path, the lines that count; of other files all do. */
export type FileLines = Map<string, readonly LineRange[]>

/** Keeps of each report the messages that touch lines that count. */
export function keepTouching(reports: readonly FileReport[], lines: FileLines | undefined): readonly FileReport[] {
  if (!lines || lines.size === 0) return reports
  return reports.map(report => {
    const ranges = lines.get(report.path)
    return ranges ? {...report, messages: touching(report.messages, ranges)} : report
  })
}
