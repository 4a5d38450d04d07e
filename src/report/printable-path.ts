import {printable} from './printable.js'

/**
 * A path that is safe at the start of a printed line: a file may be called `::error::…`, which a CI server would take for a
 * command, with spaces before it too.
 */
export function printablePath(path: string): string {
  return printable(/^[\s:#]/.test(path) ? `./${path}` : path)
}
