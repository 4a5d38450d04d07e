import type {Message} from '../core/message.js'

/** Orders messages as a reader meets them: by start, then end, then rule. */
export function sort(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      a.place.start.offset - b.place.start.offset ||
      a.place.end.offset - b.place.end.offset ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
