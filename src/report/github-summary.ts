import {utf8Length} from '../core/utf8-length.js'
import {countOf} from './count-of.js'
import {countSeverities} from './count-severities.js'
import type {FileReport} from './file-report.js'
import {printable} from './printable.js'
import {reasonAt} from './reason-at.js'

/** Rows of the table: nobody reads more. */
const mostRows = 500

/** Bytes of the table: GitHub refuses a summary above 1 MiB as a whole. */
const mostBytes = 900_000

/** Units of one cell. */
const longest = 300

/** A text that Markdown and HTML show as it is, whoever wrote it: no link, no mention, no tag, no cell of its own. */
function escaped(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return printable(short).replace(/[^\p{L}\p{N}\p{M} ,;'"?!/()%-]/gu, character => `&#${character.codePointAt(0)};`)
}

/** Markdown for the page of a GitHub job: how many messages there are, and a table of them, errors first. */
export function githubSummary(files: readonly FileReport[]): string {
  const counts = countSeverities(files)
  const total = counts.error + counts.warning + counts.info
  const heading = `### stet: ${countOf(total, 'message')} in ${countOf(files.length, 'file')}\n`
  if (total === 0) return heading
  const lines = [
    heading,
    `${countOf(counts.error, 'error')}, ${countOf(counts.warning, 'warning')}, ${counts.info} of severity info\n`,
    '| Severity | Place | Message | Rule |',
    '| --- | --- | --- | --- |'
  ]
  const rows = rowsOf(files)
  lines.push(...rows)
  if (rows.length < total) lines.push(`\nAnd ${total - rows.length} more, not shown here.`)
  return `${lines.join('\n')}\n`
}

function rowsOf(files: readonly FileReport[]): string[] {
  const rows: string[] = []
  let bytes = 0
  for (const wanted of ['error', 'warning', 'info'] as const) {
    for (const {path, messages} of files) {
      for (const {severity, place, ruleId, ...told} of messages) {
        if (severity !== wanted) continue
        const where = `${escaped(path)}&#58;${place.start.line}&#58;${place.start.column}`
        const row = `| ${wanted} | ${where} | ${escaped(reasonAt(told))} | ${escaped(ruleId)} |`
        bytes += utf8Length(row) + 1
        if (rows.length === mostRows || bytes > mostBytes) return rows
        rows.push(row)
      }
    }
  }
  return rows
}
