import type {Message, Severity} from '../core/message.js'
import {countOf} from './count-of.js'
import {countSeverities} from './count-severities.js'
import {excerpt, type Row} from './excerpt.js'
import type {FileReport} from './file-report.js'
import {paint, type Style} from './paint.js'
import {printable} from './printable.js'
import {printablePath} from './printable-path.js'
import {reasonAt} from './reason-at.js'
import {wrap} from './wrap.js'

export interface PrettyOptions {
  color: boolean
  /** Columns of the terminal. */
  width: number
}

/** Messages shown of one file: nobody reads more. */
const most = 1000

/** Units of a replacement that are shown. */
const longest = 200

const styles = {error: 'red', warning: 'yellow', info: 'blue'} as const satisfies Record<Severity, Style>

/**
 * The report for people at a terminal: each message with its line of the source, what is meant underlined, what to write instead,
 * and, the first time it is said, why.
 */
export function prettyReport(files: readonly FileReport[], {color, width}: PrettyOptions): string {
  if (files.length === 0) return ''
  const painted = (style: Style, text: string): string => (color && text !== '' ? paint(style, text) : text)
  const told = new Set<string>()
  const parts: string[] = []
  for (const {path, messages} of files) {
    const shown = printablePath(path)
    for (const message of messages.slice(0, most)) {
      const isNew = message.note !== undefined && !told.has(message.note)
      if (message.note !== undefined) told.add(message.note)
      parts.push(show(message, shown, isNew, width, painted))
    }
    const more = messages.length - most
    if (more > 0) parts.push(`${shown}: and ${more} more, not shown here; \`--format json\` reports all\n`)
  }
  parts.push(`${summary(files)}\n`)
  return parts.join('\n')
}

type Painted = (style: Style, text: string) => string

function show(message: Message, path: string, tellWhy: boolean, width: number, painted: Painted): string {
  const {place, severity, ruleId, note} = message
  const {line, column} = place.start
  const style = styles[severity]
  const gutter = Math.max(5, String(place.end.line).length + 2)
  const bar = `${' '.repeat(gutter)} ${painted('dim', '│')} `
  const point = `${' '.repeat(gutter)} ${painted('dim', '=')} `
  const room = Math.max(20, width - gutter - 3)
  // Nothing of others stands at the start of a line, where a CI server would take it for a command: there are bars.
  const told = (text: string, color?: Style): string[] =>
    wrap(text, room).map((piece, index) => `${index === 0 ? point : bar}${color ? painted(color, piece) : piece}`)
  const lines = [
    `${path}:${line}:${column} ${painted(style, severity)} ${painted('bold', printable(reasonAt(message)))} ${painted('dim', printable(ruleId))}`
  ]
  excerpt(message, room).forEach((row, index) => {
    if (index > 0) lines.push(`${' '.repeat(gutter)} ${painted('dim', '⋮')}`)
    const sourceNumber = painted('dim', String(row.line).padStart(gutter))
    lines.push(`${sourceNumber} ${painted('dim', '│')} ${textOf(row, style, painted)}`.trimEnd())
    lines.push(`${bar}${' '.repeat(row.indent)}${painted(style, '^'.repeat(row.width))}`)
  })
  const advice = adviceOf(message)
  if (advice !== undefined) lines.push(...told(advice, 'green'))
  if (tellWhy && note !== undefined) lines.push(...told(`why: ${printable(note)}`))
  return `${lines.join('\n')}\n`
}

const textOf = ({before, marked, after}: Row, style: Style, painted: Painted): string =>
  `${before}${painted(style, marked)}${after}`

function adviceOf({expected, fix}: Message): string | undefined {
  if (expected.length === 0) return undefined
  const texts = expected.slice(0, 5).map(text => {
    const shown = printable(text)
    return shown.length > longest ? `${shown.slice(0, longest)}…` : shown
  })
  if (texts.every(text => text === '')) return fix === 'safe' ? 'delete it' : 'consider deleting it'
  return `${fix === 'safe' ? 'write' : 'consider'}: ${texts.map(text => text || '(nothing)').join(' | ')}`
}

function summary(files: readonly FileReport[]): string {
  const {error, warning, info} = countSeverities(files)
  const total = error + warning + info
  if (total === 0) return `${countOf(files.length, 'file')}: no issues found`
  const counts = [
    ...(error > 0 ? [`✖ ${countOf(error, 'error')}`] : []),
    ...(warning > 0 ? [`⚠ ${countOf(warning, 'warning')}`] : []),
    ...(info > 0 ? [`${info} info`] : [])
  ]
  return `${countOf(total, 'message')} in ${countOf(files.length, 'file')} (${counts.join(', ')})`
}
