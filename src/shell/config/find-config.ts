import {dirname, join} from 'node:path'
import type {ConfigFault} from './config-error.js'
import {type ConfigSource, readConfigSource} from './config-source.js'

/** Names of configuration files, in the order in which unified-engine looks for them. */
export const configNames = [
  '.retextrc',
  '.retextrc.json',
  '.retextrc.cjs',
  '.retextrc.mjs',
  '.retextrc.js',
  '.retextrc.yaml',
  '.retextrc.yml',
  'package.json'
] as const

type Found = ConfigSource | ConfigFault | undefined

async function findIn(folder: string): Promise<Found> {
  for (const name of configNames) {
    const found = await readConfigSource(join(folder, name))
    if (found) return found
  }
  return undefined
}

/**
 * Makes a search that looks for the nearest configuration, from a folder up to the root of the file system, and looks
 * into each folder once. The first file found is the one; nothing above it counts.
 *
 * @returns Search from an absolute folder: same folder, or same file found, same promise or source.
 */
export function createSearch(): (folder: string) => Promise<Found> {
  const known = new Map<string, Promise<Found>>()
  const search = (folder: string): Promise<Found> => {
    let found = known.get(folder)
    if (!found) {
      const parent = dirname(folder)
      found = findIn(folder).then(source => source ?? (parent === folder ? undefined : search(parent)))
      known.set(folder, found)
    }
    return found
  }
  return search
}
