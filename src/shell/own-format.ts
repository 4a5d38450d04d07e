import {resolve} from 'node:path'
import type {FileReport} from '../report/index.js'
import {loadScript} from './config/load-module.js'
import {UsageError} from './usage-error.js'

/** A format of the user's own: the default export of a module. */
export type OwnFormat = (files: readonly FileReport[], options: {color: boolean}) => Promise<string>

/**
 * Loads a format from a module whose default export is `(files, {color}) => string`, or a promise of one.
 *
 * @param path Relative to `cwd`.
 * @throws UsageError, also when the format itself fails.
 */
export async function loadOwnFormat(path: string, cwd: string): Promise<OwnFormat> {
  const loaded = await loadScript(resolve(cwd, path))
  if ('fault' in loaded) throw new UsageError(`format \`${path}\`: ${loaded.fault}`)
  const {value: format} = loaded
  if (typeof format !== 'function') {
    throw new UsageError(`format \`${path}\`: its default export is not a function \`(files, {color}) => string\``)
  }
  return async (files, options) => {
    let text: unknown
    try {
      text = await format(files, options)
    } catch (error) {
      throw new UsageError(`format \`${path}\` failed: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (typeof text === 'string') return text
    throw new UsageError(`format \`${path}\` returned no string but ${text === null ? 'null' : typeof text}`)
  }
}
