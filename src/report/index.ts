import type {FileReport} from './file-report.js'
import type {RuleDescription} from './rule-description.js'

export type {FileReport} from './file-report.js'
export type {RuleDescription} from './rule-description.js'

export interface ReportOptions {
  /** Leave out files without messages. */
  quiet: boolean
  color: boolean
  /** Columns for reports that are made to fit; 80 when left out. */
  width?: number
  /** Of this program, for reports that name it. */
  version?: string
  /** The rules that may have spoken, for reports that describe them. */
  rules?: readonly RuleDescription[]
}

type Reporter = (files: readonly FileReport[], options: ReportOptions) => string

/** Every format, loaded when it is asked for. */
const reporters = {
  text: async () => (await import('./text.js')).textReport,
  pretty: async () => {
    const {prettyReport} = await import('./pretty.js')
    return (files, {color, width = 80}) => prettyReport(files, {color, width})
  },
  json: async () => (await import('./json.js')).jsonReport,
  jsonl: async () => (await import('./jsonl.js')).jsonlReport,
  sarif: async () => {
    const {sarifReport} = await import('./sarif.js')
    return (files, {version = '0.0.0', rules = []}) => sarifReport(files, {version, rules})
  },
  github: async () => (await import('./github.js')).githubReport,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  junit: async () => (await import('./junit.js')).junitReport,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyleReport,
  rdjsonl: async () => (await import('./rdjsonl.js')).rdjsonlReport,
  unix: async () => (await import('./unix.js')).unixReport
} as const satisfies Record<string, () => Promise<Reporter>>

export type ReportFormat = keyof typeof reporters
export const reportFormats = Object.keys(reporters) as readonly ReportFormat[]

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
  const write: Reporter = await reporters[format]()
  return write(shownFiles(files, options), options)
}

/** The files a report is to speak of. */
export function shownFiles(files: readonly FileReport[], {quiet}: {quiet: boolean}): readonly FileReport[] {
  return quiet ? files.filter(file => file.messages.length > 0) : files
}
