import type {Message} from '../core/message.js'
import {dedupe} from './dedupe.js'
import {sort} from './sort.js'

/** What happens to messages after the rules, in this order. */
export function finish(messages: readonly Message[]): Message[] {
  return dedupe(sort(messages))
}
