import {existsSync, readFileSync, type Stats} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {ResolvedConfig} from '../config/index.js'
import {faultReason} from '../fault-reason.js'
import type {FilePlace, LintedFile} from '../lint-file.js'
import {UsageError} from '../usage-error.js'
import {version} from '../version.js'
import {type Entry, readCache, writeCache} from './cache-file.js'
import type {CacheFlag} from './cache-flag.js'
import {hashOf, isUntouched, stampOf} from './stamp.js'

/** Remembers what came of files that have not changed since. */
export interface Cache {
  /**
   * Looks up a file.
   *
   * @returns Its messages, packed; undefined when it must be linted.
   */
  find(file: FilePlace, stats: Stats, config: ResolvedConfig, format: string): string | undefined
  /** Takes what came of a file. */
  keep(file: FilePlace, linted: LintedFile, config: ResolvedConfig, format: string): void
  /** Writes what is known now; returns what the user should know. */
  save(): string[]
}

/**
 * Opens a cache.
 *
 * @throws UsageError When its place is taken by something else.
 */
export function openCache({location, strategy}: CacheFlag, cwd: string): Cache {
  const path = location === undefined ? join(home(cwd), 'node_modules/.cache/stet/cache') : resolve(cwd, location)
  const program = programKey()
  const known = readCache(path, program)
  if (known === 'foreign') {
    throw new UsageError(`\`${location ?? path}\` is no cache of stet; give \`--cache-location\` another name`)
  }
  const entries = new Map<string, Entry>(known)
  const seen = new Set<string>()
  const keys = new Map<ResolvedConfig, string>()
  let isChanged = false
  let passedOver = 0

  const nameOf = (absolute: string): string => relative(dirname(path), absolute).replaceAll(sep, '/')

  function keyOf(config: ResolvedConfig, format: string): string {
    let key = keys.get(config)
    if (key === undefined) {
      const {rules, knownRules, settings, parser} = config
      const active = rules.map(({rule, severity, options}) => [rule.meta.id, severity, options])
      key = hashOf(JSON.stringify([active, [...knownRules], settings, parser]))
      keys.set(config, key)
    }
    return `${key} ${format}`
  }

  return {
    find({absolute}, stats, config, format) {
      if (config.processor) return undefined
      const name = nameOf(absolute)
      seen.add(name)
      const entry = entries.get(name)
      if (!entry || entry.config !== keyOf(config, format) || entry.stamp.size !== stats.size) return undefined
      if (strategy === 'metadata' && isUntouched(entry.stamp, stats)) return entry.packed
      let stamp: Entry['stamp']
      try {
        stamp = stampOf(stats, readFileSync(absolute))
      } catch {
        return undefined
      }
      if (stamp.hash !== entry.stamp.hash) return undefined
      // In a fresh check-out times tell nothing, and are not worth another file.
      if (strategy === 'metadata' && stamp.modified !== 0) {
        isChanged = true
        entries.set(name, {...entry, stamp})
      }
      return entry.packed
    },
    keep({absolute}, {packed, stamp}, config, format) {
      if (config.processor) {
        passedOver++
        return
      }
      const name = nameOf(absolute)
      if (stamp) entries.set(name, {stamp, packed, config: keyOf(config, format)})
      else if (!entries.delete(name)) return
      isChanged = true
    },
    save() {
      const notes =
        passedOver === 0
          ? []
          : ['files with plugins were not kept in the cache: what a plugin finds may depend on more than stet can see']
      if (!isChanged) return notes
      for (const name of entries.keys()) {
        if (!seen.has(name) && !existsSync(join(dirname(path), name))) entries.delete(name)
      }
      try {
        writeCache(path, program, entries)
      } catch (error) {
        notes.push(`the cache could not be written: ${faultReason(error)}; nothing else is lost`)
      }
      return notes
    }
  }
}

/** The folder of the package one works in: the nearest one with a `package.json` or `node_modules`. */
function home(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (['package.json', 'node_modules'].some(name => existsSync(join(folder, name)))) return folder
    if (dirname(folder) === folder) return cwd
  }
}

/** The names of its parts in the first file of the bundle change with their content, so that its content stands for the program. */
function programKey(): string {
  const [, script = ''] = process.argv
  let own: string
  try {
    own = hashOf(readFileSync(script))
  } catch {
    own = script
  }
  return `${version()} ${own} ${process.version}`
}
