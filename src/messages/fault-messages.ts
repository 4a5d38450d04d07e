import type {Document} from '../core/document.js'
import type {Message} from '../core/message.js'

/** Messages for what a reader could not make out, under the id `unreadable-source`. */
export function faultMessages({source, lines, faults}: Document): Message[] {
  return faults.map(({reason, start, end}) => ({
    ruleId: 'unreadable-source',
    source: 'stet',
    severity: 'error',
    reason,
    place: {start: lines.point(start), end: lines.point(end)},
    actual: source.slice(start, end),
    expected: [],
    fix: 'none'
  }))
}
