import type {Message} from '../core/message.js'

/** What is to be said of one file. */
export interface FileReport {
  /** As users name it: relative to where they are, with `/`. */
  path: string
  /** In the order of the text; empty for a clean file. */
  messages: readonly Message[]
}
