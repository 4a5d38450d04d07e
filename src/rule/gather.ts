import type {Message} from '../core/message.js'

/** So many messages of one name are faults one by one; more are one fault of the whole text. */
const few = 2

/** Places that the one message lists. */
const listed = 8

/**
 * Lets one message stand for a systematic fault, one that a text has many times: "… (and 11 more like this below)". It stands at the
 * first place; the next ones are in its note.
 *
 * @param messages In the order of the text.
 * @param names What is alike: messages without a name are left alone.
 */
export function gather(messages: readonly Message[], names: ReadonlyMap<Message, string>): readonly Message[] {
  if (names.size <= few) return messages
  const groups = new Map<string, Message[]>()
  for (const message of messages) {
    const name = names.get(message)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(message)
    else groups.set(name, [message])
  }
  const dropped = new Set<Message>()
  for (const [first, ...others] of groups.values()) {
    if (!first || others.length < few) continue
    for (const other of others) dropped.add(other)
    first.reason += ` (and ${others.length} more like this below)`
    first.note = `${first.note ?? ''} ${alsoAt(others)}`.trim()
  }
  return messages.filter(message => !dropped.has(message))
}

function alsoAt(messages: readonly Message[]): string {
  const places = messages.slice(0, listed).map(({place: {start}}) => `${start.line}:${start.column}`)
  const more = messages.length - places.length
  return `Also at ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}
