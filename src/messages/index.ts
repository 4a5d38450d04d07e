import type {Document} from '../core/document.js'
import type {Message} from '../core/message.js'
import {dedupe} from './dedupe.js'
import {sort} from './sort.js'
import {withContext} from './with-context.js'
import {withFingerprints} from './with-fingerprints.js'

/** What happens to messages after the rules, in this order. */
export function finish(messages: readonly Message[], document: Document): Message[] {
  return withContext(withFingerprints(dedupe(sort(messages)), document), document.source)
}
