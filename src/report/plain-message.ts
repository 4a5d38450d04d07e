import type {Message} from '../core/message.js'
import type {Point} from '../core/place.js'

const point = ({line, column, offset}: Point): Point => ({line, column, offset})

/** A message as programs get it: its keys in the order in which they are always printed, whoever made it, and no context. */
export function plainMessage(message: Message): Omit<Message, 'context'> {
  const {ruleId, source, severity, reason, place, actual, expected, fix, field, section, edit, note, url, fingerprint} =
    message
  return {
    ruleId,
    source,
    severity,
    reason,
    place: {start: point(place.start), end: point(place.end)},
    actual,
    expected,
    fix,
    ...(field === undefined ? {} : {field}),
    ...(section === undefined ? {} : {section}),
    ...(edit === undefined ? {} : {edit: {start: edit.start, end: edit.end, text: edit.text}}),
    ...(note === undefined ? {} : {note}),
    ...(url === undefined ? {} : {url}),
    ...(fingerprint === undefined ? {} : {fingerprint})
  }
}
