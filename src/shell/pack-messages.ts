import type {Message} from '../core/message.js'

/**
 * Messages as one text, which owns all that is in it: a string cut out of a source keeps all of that source alive. It is what
 * threads send and the cache holds, so that a report is the same wherever its messages come from.
 */
export const packMessages = (messages: readonly Message[]): string =>
  messages.length === 0 ? '' : JSON.stringify(messages)

const none: readonly Message[] = []

/** Makes the function that unpacks messages; what many of them say in the same words, all of a run share. */
export function messageUnpacker(): (packed: string) => readonly Message[] {
  const known = new Map<string, string>()
  const shared = (text: string): string => {
    const first = known.get(text)
    if (first !== undefined) return first
    known.set(text, text)
    return text
  }
  return packed => {
    if (packed === '') return none
    const messages = JSON.parse(packed) as Message[]
    for (const message of messages) {
      message.ruleId = shared(message.ruleId)
      message.source = shared(message.source)
      if (message.note !== undefined) message.note = shared(message.note)
      if (message.url !== undefined) message.url = shared(message.url)
    }
    return messages
  }
}
