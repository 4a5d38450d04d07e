import {readFileSync} from 'node:fs'
import {isAbsolute} from 'node:path'
import type {Accepted} from '../messages/baseline.js'
import {faultReason} from './fault-reason.js'
import {UsageError} from './usage-error.js'
import {writeFile} from './write-file.js'

const version = 1

const anew = 'to start again, delete it and run with `--update-baseline`'

/**
 * Reads a baseline: `{"version": 1, "entries": {"path": ["fingerprint", …]}}`.
 *
 * @param path Absolute.
 * @param name As the user gave it.
 * @returns Undefined when there is no such file.
 * @throws UsageError when it is not what was written.
 */
export function readBaseline(path: string, name: string): Accepted | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`baseline \`${name}\` can't be read: ${faultReason(error)}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    const why = /^<{7} /m.test(text) ? 'it has conflict markers; take one side' : 'it is not JSON'
    throw new UsageError(`baseline \`${name}\` can't be used: ${why}; ${anew}`)
  }
  const wrong = (what: string): UsageError => new UsageError(`baseline \`${name}\` can't be used: ${what}; ${anew}`)
  if (!isObject(value)) throw wrong('it is not an object')
  if (value['version'] !== version) throw wrong(`its \`version\` is not ${version}`)
  const {entries} = value
  if (!isObject(entries)) throw wrong('it has no `entries`')
  const accepted = new Map<string, readonly string[]>()
  for (const [file, fingerprints] of Object.entries(entries)) {
    if (isAbsolute(file)) throw wrong(`path \`${file}\` is not relative`)
    if (!Array.isArray(fingerprints) || !fingerprints.every(one => typeof one === 'string')) {
      throw wrong(`the entry of \`${file}\` is not a list of fingerprints`)
    }
    accepted.set(file, fingerprints)
  }
  return accepted
}

/**
 * Writes a baseline whole or not at all, and not if it says the same already: sorted, one fingerprint a line.
 *
 * @throws UsageError
 */
export function writeBaseline(path: string, name: string, accepted: Accepted): void {
  const entries = [...accepted]
    .filter(([, fingerprints]) => fingerprints.length > 0)
    .map(([file, fingerprints]) => [file, [...new Set(fingerprints)].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const text = `${JSON.stringify({version, entries: Object.fromEntries(entries)}, null, 2)}\n`
  try {
    if (textOf(path) !== text) writeFile(path, text)
  } catch (error) {
    throw new UsageError(`baseline \`${name}\` can't be written: ${faultReason(error)}`)
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
