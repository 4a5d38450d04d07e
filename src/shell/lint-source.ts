import type {Message} from '../core/message.js'
import {bugAdvice, type LintOptions, lint, type Source} from '../lint.js'
import {type Endings, formatOf} from '../read/format-of.js'
import type {Format} from '../read/index.js'
import type {ResolvedConfig} from './config/index.js'
import {decode} from './decode.js'
import type {RawSource} from './read-source.js'
import {unreadable} from './unreadable.js'

/** What the command line says of formats. */
export interface FormatFlags {
  /** Whatever the file is called. */
  as?: Format
  endings?: Endings
  /** Whether only what stands on changed lines is shown: one message that stands for many may stand on another line. */
  changedLines?: boolean
}

/** What a file is read as: what the command line says, else the configuration, else its ending. */
export const chosenFormat = (path: string, config: ResolvedConfig, {as, endings}: FormatFlags): Format =>
  as ?? config.as ?? formatOf(path, endings) ?? 'plain'

/** What the pipeline takes, or why there is none. */
export function toSource(bytes: Uint8Array, format: Format, path: string): Source | {fault: string} {
  if (format === 'docx') return {bytes, format, path}
  const decoded = decode(bytes, format)
  return 'fault' in decoded ? decoded : {text: decoded.text, format, path}
}

/** What of a configuration the pipeline is told. */
export const lintOptions = ({rules, knownRules, settings, parser, processor}: ResolvedConfig): LintOptions => ({
  rules,
  knownRules,
  settings,
  parser,
  ...(processor ? {processor} : {})
})

/** Lints one source as a configuration says. What goes wrong is a message on it, so that the other files are still linted. */
export async function lintSource(
  raw: RawSource,
  path: string,
  config: ResolvedConfig,
  flags: FormatFlags = {}
): Promise<readonly Message[]> {
  if ('fault' in raw) return [unreadable(raw.fault)]
  const source = toSource(raw.bytes, chosenFormat(path, config, flags), path)
  if ('fault' in source) return [unreadable(source.fault)]
  try {
    return await lint(source, {...lintOptions(config), unlimited: flags.changedLines === true})
  } catch (error) {
    return [unreadable(`Could not be linted: ${error instanceof Error ? error.message : String(error)}; ${bugAdvice}`)]
  }
}
