import {closeSync, constants, fstatSync, openSync, readFileSync, type Stats} from 'node:fs'
import {faultReason} from './fault-reason.js'

/** What a file or standard input holds, or why nothing is known of it. */
export type RawSource = {bytes: Uint8Array} | {fault: string}

/** Bytes; an article of this size is a mistake. */
export const largest = 50_000_000

export const tooLarge = `Larger than ${largest / 1_000_000} MB; split it, or leave it out with \`.retextignore\``

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}

/** Reads a file. What can't be read is a fault, in words; nothing is thrown, and nothing waits for a pipe. */
export function readSource(path: string): RawSource {
  let file: number | undefined
  try {
    // Opening a pipe would wait for someone to write into it.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(file)
    if (!stats.isFile())
      return {fault: `Not a regular file but ${kindOf(stats)}; to lint what it gives, use \`--stdin\``}
    if (stats.size > largest) return {fault: tooLarge}
    return {bytes: readFileSync(file)}
  } catch (error) {
    const isMangled = path.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT'
    return {
      fault: isMangled ? 'Unreadable file, its name is not UTF-8; rename it' : `Unreadable file: ${faultReason(error)}`
    }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
