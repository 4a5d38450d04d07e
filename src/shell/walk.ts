import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import type {IgnoreFiles} from './ignore-files.js'

/** Folders that are never entered: they hold no one's own copy. */
export const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules'])

export interface WalkOptions {
  ignored: IgnoreFiles
  /** Whether folders whose names begin with a dot are entered. */
  hidden: boolean
  /** How many folders deep to go; 0 stays in the folder itself. */
  depth: number
  /** Links that lead out of this folder are left out. */
  top: string
  /** Told of each folder that can't be opened. */
  onFault(folder: string, error: unknown): void
  /** Told of each folder that is looked into. */
  onFolder?(folder: string): void
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Whether a link leads to a regular file within the top folder; never to a folder, so that no circle is walked. */
function leadsToFile(link: string, realTop: string): boolean {
  const target = realPath(link)
  if (target === undefined || !target.startsWith(realTop.endsWith(sep) ? realTop : realTop + sep)) return false
  try {
    return statSync(target).isFile()
  } catch {
    return false
  }
}

/**
 * Finds the files below a folder, in no particular order: regular ones and links to such, without what ignore files leave out.
 *
 * @param start Absolute path of the folder.
 * @returns Absolute paths.
 */
export function* walk(start: string, {ignored, hidden, depth, top, onFault, onFolder}: WalkOptions): Generator<string> {
  const realTop = realPath(top) ?? top
  const folders = [{path: start, depth}]
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    let entries: Dirent[]
    onFolder?.(folder.path)
    try {
      entries = readdirSync(folder.path, {withFileTypes: true})
    } catch (error) {
      onFault(folder.path, error)
      continue
    }
    for (const entry of entries) {
      const path = join(folder.path, entry.name)
      if (entry.isDirectory()) {
        if (folder.depth <= 0 || neverEntered.has(entry.name) || (!hidden && entry.name.startsWith('.'))) continue
        if (ignored.excludes(path, true) === undefined) folders.push({path, depth: folder.depth - 1})
      } else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path, realTop))) {
        if (ignored.excludes(path, false) === undefined) yield path
      }
    }
  }
}
