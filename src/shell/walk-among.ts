import {dirname, join, relative, sep} from 'node:path'
import {neverEntered, type WalkOptions} from './walk.js'

/** Files of which alone something is wanted. */
export interface Among {
  files: ReadonlySet<string>
  /** The folders they are in, at any depth. */
  folders: ReadonlySet<string>
}

/** @param files Absolute paths; they need not be on the disk. */
export function among(files: ReadonlySet<string>): Among {
  const folders = new Set<string>()
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder) && folder !== dirname(folder); folder = dirname(folder)) {
      folders.add(folder)
    }
  }
  return {files, folders}
}

/**
 * Finds those of the given files that a walk from a folder would come to.
 *
 * @param start Absolute path of the folder.
 */
export function* walkAmong(
  {files}: Among,
  start: string,
  {ignored, hidden, depth}: Pick<WalkOptions, 'ignored' | 'hidden' | 'depth'>
): Generator<string> {
  const prefix = start.endsWith(sep) ? start : start + sep
  for (const file of files) {
    if (!file.startsWith(prefix)) continue
    const names = relative(start, dirname(file))
      .split(sep)
      .filter(name => name !== '')
    if (names.length > depth) continue
    if (names.some(name => neverEntered.has(name) || (!hidden && name.startsWith('.')))) continue
    const isIgnored = names.some((_, index) => {
      const folder = join(start, ...names.slice(0, index + 1))
      return ignored.excludes(folder, true) !== undefined
    })
    if (!isIgnored && ignored.excludes(file, false) === undefined) yield file
  }
}
