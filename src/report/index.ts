import type {FileReport} from './file-report.js'
import {jsonReport} from './json.js'

export type {FileReport} from './file-report.js'

export interface ReportOptions {
  /** Leave out files without messages. */
  quiet: boolean
  color: boolean
}

export const reportFormats = ['text', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

/**
 * Turns messages into a report.
 *
 * @param files In the order in which they are shown.
 * @returns The whole report, with a line break at its end; empty when there is nothing to show.
 */
export async function report(
  files: readonly FileReport[],
  format: ReportFormat,
  options: ReportOptions
): Promise<string> {
  const shown = options.quiet ? files.filter(file => file.messages.length > 0) : files
  if (format === 'json') return jsonReport(shown)
  const {textReport} = await import('./text.js')
  return textReport(shown, options)
}
