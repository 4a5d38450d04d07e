import {statSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'

/**
 * Finds a module as `import` does.
 *
 * @param name A package, a part of one, a path or a URL.
 * @param base URL of a file to look from; a folder's ends in a slash.
 * @returns Absolute path of an existing file.
 */
export async function resolveModule(name: string, base: string): Promise<string | undefined> {
  // Most configurations name neither plugins nor packages, and do not wait for this.
  const {resolve} = await import('import-meta-resolve')
  try {
    const url = resolve(name, base)
    if (!url.startsWith('file:')) return undefined
    const path = fileURLToPath(url)
    // The address of a file that is missing is resolved as well.
    return statSync(path, {throwIfNoEntry: false})?.isFile() ? path : undefined
  } catch {
    return undefined
  }
}

/** A folder as a base to look from. */
export const folderUrl = (folder: string): string => `${pathToFileURL(folder).href}/`
