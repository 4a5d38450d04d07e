import {type Stats, statSync} from 'node:fs'

/** What the disk says of a file; nothing where it can't be asked: a link in a circle, a folder without permission. Whoever reads the file says why. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
