import type {Message} from '../core/message.js'
import type {Point} from '../core/place.js'
import type {FileReport} from './file-report.js'

// `JSON.stringify` leaves these as they are; a terminal would obey some, and lines would break at others.
const controls = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

const point = ({line, column, offset}: Point): Point => ({line, column, offset})

/** The keys in the order in which they are always printed, whoever made the message. */
function ordered({ruleId, source, severity, reason, place, actual, expected, fix, note, url}: Message): Message {
  return {
    ruleId,
    source,
    severity,
    reason,
    place: {start: point(place.start), end: point(place.end)},
    actual,
    expected,
    fix,
    ...(note === undefined ? {} : {note}),
    ...(url === undefined ? {} : {url})
  }
}

/** The report for programs: an array with one `{path, messages}` a line. */
export function jsonReport(files: readonly FileReport[]): string {
  const lines = files.map(({path, messages}) => JSON.stringify({path, messages: messages.map(ordered)}))
  const text = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
  return text.replace(controls, escaped)
}
