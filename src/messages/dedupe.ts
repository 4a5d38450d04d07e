import type {Message} from '../core/message.js'

/** Rules of which a stretch of text gets at most one message, the longest. */
const groups: ReadonlyMap<string, string> = new Map([
  ['repeated-words', 'repetition'],
  ['repeated-phrases', 'repetition'],
  ['repeated-sentences', 'repetition'],
  ['restated-facts', 'repetition'],
  ['unbalanced-quotes', 'quotes'],
  ['quote-marks', 'quotes']
])

/** Words of the flagged text, tags left out: units would count the escapes and entities of the format. */
const length = ({actual}: Message): number =>
  actual
    .replace(/<[^<>]{0,200}>/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean).length

/** Drops messages that say again what a longer one of the same group says of the same text. Expects sorted messages. */
export function dedupe(messages: readonly Message[]): Message[] {
  const longest = new Map<string, Message>()
  const dropped = new Set<Message>()
  for (const message of messages) {
    const group = groups.get(message.ruleId)
    if (group === undefined) continue
    const before = longest.get(group)
    if (!before || before.place.end.offset <= message.place.start.offset) longest.set(group, message)
    else if (length(message) > length(before)) {
      dropped.add(before)
      longest.set(group, message)
    } else dropped.add(message)
  }
  return dropped.size === 0 ? [...messages] : messages.filter(message => !dropped.has(message))
}
