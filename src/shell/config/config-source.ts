import {basename, extname} from 'node:path'
import {indexLines} from '../../core/place.js'
import type {ConfigFault} from './config-error.js'
import {loadScript} from './load-module.js'
import {parseJson} from './parse-json.js'
import type {KeyPath, ParsedText} from './parsed-text.js'
import {readText} from './read-text.js'

/** Key of `package.json` under which a configuration may stand. */
export const packageField = 'retextConfig'

/** A configuration as it was written, not checked yet. */
export interface ConfigSource {
  /** Absolute. */
  path: string
  value: unknown
  /** A fault of this file, with the place of a key or a value if it is known. */
  fault(reason: string, path?: KeyPath, part?: 'key' | 'value'): ConfigFault
}

export const isFault = (source: ConfigSource | ConfigFault): source is ConfigFault => 'reason' in source

const scripts = new Set(['.cjs', '.mjs', '.js'])

async function readScript(path: string): Promise<ConfigSource | ConfigFault> {
  const loaded = await loadScript(path)
  if ('value' in loaded) return {path, value: loaded.value, fault: reason => ({path, reason})}
  const {fault: reason, ...place} = loaded
  return {path, reason, ...place}
}

/**
 * Joins what was parsed with the places of its faults.
 *
 * @param prefix Keys that lead from the whole of the file to what is meant.
 */
export function sourceOf(
  parsed: ParsedText,
  text: string,
  path: string,
  prefix: KeyPath = []
): ConfigSource | ConfigFault {
  const lines = indexLines(text)
  const faultAt = (reason: string, offset: number | undefined): ConfigFault => {
    if (offset === undefined) return {path, reason}
    const {line, column} = lines.point(offset)
    return {path, line, column, reason}
  }
  if ('fault' in parsed) return faultAt(parsed.fault, parsed.offset)
  return {
    path,
    value: parsed.value,
    fault(reason, keys = [], part = 'value') {
      const whole = [...prefix, ...keys]
      let offset = parsed.offsetOf(whole, part)
      // An alias or a missing key has no place of its own; what holds it has.
      while (offset === undefined && whole.length > 0) {
        whole.pop()
        offset = parsed.offsetOf(whole, 'value')
      }
      return faultAt(reason, offset)
    }
  }
}

async function parse(text: string, path: string): Promise<ConfigSource | ConfigFault | undefined> {
  const isPackage = basename(path) === 'package.json'
  // Most packages have no configuration of ours, and their files are not ours to judge.
  if (isPackage && !text.includes(`"${packageField}"`)) return undefined
  const parsed = /^\.ya?ml$/.test(extname(path)) ? (await import('./parse-yaml.js')).parseYaml(text) : parseJson(text)
  const source = sourceOf(parsed, text, path, isPackage ? [packageField] : [])
  if (isFault(source) || !isPackage) return source
  const holder = source.value as Record<string, unknown> | null
  const value =
    holder !== null && typeof holder === 'object' && Object.hasOwn(holder, packageField)
      ? holder[packageField]
      : undefined
  return value === undefined ? undefined : {...source, value}
}

/**
 * Reads a configuration file: JSON, YAML or a script, by its name.
 *
 * @param path Absolute.
 * @returns The source, a fault when it cannot be read, or undefined when there is no such file, or no configuration in it.
 */
export async function readConfigSource(path: string): Promise<ConfigSource | ConfigFault | undefined> {
  const text = readText(path)
  if (typeof text !== 'string') return text
  return scripts.has(extname(path)) ? readScript(path) : parse(text, path)
}
