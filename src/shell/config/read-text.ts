import {readFileSync, statSync} from 'node:fs'
import type {ConfigFault} from './config-error.js'

/**
 * Reads a file that a configuration is in or names.
 *
 * @param path Absolute.
 * @returns The text, a fault when it cannot be read, or undefined when there is no such file.
 */
export function readText(path: string): string | ConfigFault | undefined {
  try {
    // Most are looked for in vain, and an error with its stack costs many times as much.
    if (!statSync(path, {throwIfNoEntry: false})) return undefined
    return readFileSync(path, 'utf8')
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    return {path, reason: code === 'EISDIR' ? 'is a folder; name the file in it' : `cannot be read: ${message}`}
  }
}
