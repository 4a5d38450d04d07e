import type {Message} from '../core/message.js'
import {lint} from '../lint.js'
import {formatOf} from '../read/format-of.js'
import type {ResolvedConfig} from './config/index.js'
import type {Decoded} from './decode.js'
import {unreadable} from './unreadable.js'

/** Lints one source as a configuration says. What goes wrong is a message on it, so that the other files are still linted. */
export async function lintSource(source: Decoded, path: string, config: ResolvedConfig): Promise<readonly Message[]> {
  if ('fault' in source) return [unreadable(source.fault)]
  const {rules, settings, processor} = config
  try {
    const messages = await lint(
      {text: source.text, format: formatOf(path) ?? 'plain', path},
      {rules, settings, ...(processor ? {processor} : {})}
    )
    // A string cut out of a source keeps the whole source in memory; copied ones let it go.
    return structuredClone(messages)
  } catch (error) {
    return [
      unreadable(`Could not be linted: ${error instanceof Error ? error.message : String(error)}; report this as a bug`)
    ]
  }
}
