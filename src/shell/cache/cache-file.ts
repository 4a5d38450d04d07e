import {mkdirSync, readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {writeFile} from '../write-file.js'
import {hashOf, type Stamp} from './stamp.js'

/** What is known of a file. */
export interface Entry {
  stamp: Stamp
  /** Key of the configuration it was linted with. */
  config: string
  packed: string
}

/** By path, relative to the folder of the cache. */
export type Entries = ReadonlyMap<string, Entry>

const magic = 'stet cache 1'

type Row = readonly [
  path: string,
  size: number,
  modified: number,
  changed: number,
  inode: number,
  hash: string,
  config: number,
  packed: string
]

/**
 * Reads a cache: a first line with a hash of all that follows, the program that wrote it, and then rows.
 *
 * @param program What only the same program has: another one's entries don't count.
 * @returns Nothing known when the file is not there, damaged or another program's; `foreign` when it is no cache at all.
 */
export function readCache(path: string, program: string): Entries | 'foreign' {
  const none: Entries = new Map()
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return none
  }
  if (text === '') return none
  if (!text.startsWith(magic)) return magic.startsWith(text) ? none : 'foreign'
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (text.slice(0, end) !== headOf(body)) return none
  const {by, configs, rows} = JSON.parse(body) as {by: string; configs: string[]; rows: Row[]}
  if (by !== program) return none
  return new Map(
    rows.map(([path, size, modified, changed, inode, hash, config, packed]) => [
      path,
      {stamp: {size, modified, changed, inode, hash}, config: configs[config]!, packed}
    ])
  )
}

const headOf = (body: string): string => `${magic} ${hashOf(body)}`

/**
 * Writes a cache whole or not at all.
 *
 * @throws What the file system says.
 */
export function writeCache(path: string, program: string, entries: Entries): void {
  const configs = new Map<string, number>()
  const rows = [...entries].map(([name, {stamp, config, packed}]): Row => {
    const number = configs.get(config) ?? configs.size
    configs.set(config, number)
    return [name, stamp.size, stamp.modified, stamp.changed, stamp.inode, stamp.hash, number, packed]
  })
  const body = JSON.stringify({by: program, configs: [...configs.keys()], rows})
  mkdirSync(dirname(path), {recursive: true})
  writeFile(path, `${headOf(body)}\n${body}`)
}
