import {countOf} from './count-of.js'
import {countSeverities} from './count-severities.js'
import type {FileReport} from './file-report.js'
import {printable} from './printable.js'

/** Rows of the table: GitHub refuses a summary above 1 MiB as a whole. */
const most = 500

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
  const rows = (['error', 'warning', 'info'] as const).flatMap(wanted =>
    files.flatMap(({path, messages}) =>
      messages
        .filter(({severity}) => severity === wanted)
        .map(({place: {start}, ruleId, reason}) =>
          [wanted, `${escaped(path)}&#58;${start.line}&#58;${start.column}`, escaped(reason), escaped(ruleId)].join(
            ' | '
          )
        )
    )
  )
  const lines = [
    heading,
    `${countOf(counts.error, 'error')}, ${countOf(counts.warning, 'warning')}, ${counts.info} of severity info\n`,
    '| Severity | Place | Message | Rule |',
    '| --- | --- | --- | --- |',
    ...rows.slice(0, most).map(row => `| ${row} |`)
  ]
  if (rows.length > most) lines.push(`\nAnd ${rows.length - most} more, not shown here.`)
  return `${lines.join('\n')}\n`
}
