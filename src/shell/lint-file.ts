import type {Message} from '../core/message.js'
import {bugAdvice} from '../lint.js'
import {type Stamp, stampOf} from './cache/stamp.js'
import type {ResolvedConfig} from './config/index.js'
import {type FormatFlags, lintSource} from './lint-source.js'
import {packMessages} from './pack-messages.js'
import {readSource} from './read-source.js'
import {statsOf} from './stats-of.js'

/** A file to lint: as reports show it, and where it is. */
export interface FilePlace {
  path: string
  absolute: string
}

/** What came of a file. Neither its text nor its tree is held by it. */
export interface LintedFile {
  /** See `packMessages`. */
  packed: string
  /** Of the content that was linted; missing when not asked for, or when these messages are not to be kept. */
  stamp?: Stamp
}

/** Rules or the program failed: may be memory was short, and the next run succeeds. */
const isPassing = ({actual, reason}: Message): boolean => actual === '' && reason.endsWith(bugAdvice)

/** Lints a file on the disk, in whichever thread. */
export async function lintFile(
  {path, absolute}: FilePlace,
  config: ResolvedConfig,
  flags: FormatFlags,
  withStamp: boolean
): Promise<LintedFile> {
  // Looked at before it is read: of a file that is changed meanwhile the stamp is old, and the next run reads it.
  const stats = withStamp ? statsOf(absolute) : undefined
  const raw = readSource(absolute)
  const messages = await lintSource(raw, path, config, flags)
  const packed = packMessages(messages)
  if (!stats || 'fault' in raw || messages.some(isPassing)) return {packed}
  return {packed, stamp: stampOf(stats, raw.bytes)}
}
