import {extname} from 'node:path'
import {didYouMean} from '../../core/did-you-mean.js'
import {checkOptions, type EntrySchema} from '../../core/options.js'
import type {ConfigFault} from './config-error.js'
import {type ConfigSource, isFault, sourceOf} from './config-source.js'
import {isPlainObject} from './deep-extend.js'
import {parseCsv} from './parse-csv.js'
import {parseJson} from './parse-json.js'
import type {KeyPath, ParsedText} from './parsed-text.js'
import {readText} from './read-text.js'
import {showValue} from './show-value.js'

/** Entries by their keys, as the option that takes them has them. */
export type List = Readonly<Record<string, unknown>>

/** Faults of one file that are told one by one. */
const most = 20

export interface ListSchema {
  /** The field of an entry that is its key. */
  key: string
  entry: EntrySchema
}

/**
 * Reads a list that a configuration names: JSON or YAML, a list of objects or an object of entries by their keys, or CSV.
 *
 * @param path Absolute.
 * @param faults Takes what is wrong with the file, each with its place.
 * @returns What is right of it; undefined when there is no such file.
 */
export async function readList(path: string, schema: ListSchema, faults: ConfigFault[]): Promise<List | undefined> {
  const text = readText(path)
  if (text === undefined) return undefined
  if (typeof text !== 'string') {
    faults.push(text)
    return {}
  }
  const source = sourceOf(await parse(text, path, schema), text, path)
  if (isFault(source)) {
    faults.push(source)
    return {}
  }
  const found: ConfigFault[] = []
  const list = checkList(source, schema, found)
  faults.push(...found.slice(0, most))
  if (found.length > most) faults.push({path, reason: `${found.length - most} more faults like these`})
  return list
}

async function parse(text: string, path: string, {key, entry}: ListSchema): Promise<ParsedText> {
  const ending = extname(path)
  if (ending === '.json') return parseJson(text)
  if (ending !== '.csv') return (await import('./parse-yaml.js')).parseYaml(text)
  const several = Object.entries(entry.properties).filter(([, {type}]) => type === 'array')
  return parseCsv(text, key, new Set(several.map(([name]) => name)))
}

function checkList(source: ConfigSource, schema: ListSchema, faults: ConfigFault[]): List {
  const {value} = source
  const {key} = schema
  if (isPlainObject(value)) {
    for (const [name, entry] of Object.entries(value)) checkEntry(entry, [name], schema, source, faults)
    return value
  }
  if (!Array.isArray(value)) {
    faults.push(source.fault(`expected a list of objects with \`${key}\`, got ${showValue(value)}`))
    return {}
  }
  const places = new Map<string, number>()
  const list = new Map<string, unknown>()
  for (const [index, item] of value.entries()) {
    const at = [index]
    if (!isPlainObject(item)) {
      faults.push(source.fault(`expected an object with \`${key}\`, got ${showValue(item)}`, at))
      continue
    }
    const {[key]: name, ...entry} = item
    if (typeof name !== 'string' || name.trim() === '') {
      const got = name === undefined ? 'nothing' : showValue(name)
      faults.push(source.fault(`\`${key}\`: expected a text, got ${got}`, [...at, key]))
      continue
    }
    const first = places.get(name)
    if (first !== undefined) {
      const {line} = source.fault('', [first, key])
      faults.push(
        source.fault(`\`${key}\`: ${showValue(name)} stands here twice, first in line ${line}; remove one`, [
          ...at,
          key
        ])
      )
    }
    places.set(name, first ?? index)
    checkEntry(entry, at, schema, source, faults)
    list.set(name, entry)
  }
  // Unlike assignment, this takes `__proto__` for a key.
  return Object.fromEntries(list)
}

function checkEntry(
  entry: unknown,
  at: KeyPath,
  {key, entry: {properties}}: ListSchema,
  source: ConfigSource,
  faults: ConfigFault[]
): void {
  if (typeof entry === 'string') return
  if (!isPlainObject(entry)) {
    faults.push(source.fault(`expected a text or an object of fields, got ${showValue(entry)}`, at))
    return
  }
  const names = [key, ...Object.keys(properties)]
  for (const {option, reason, unknown} of checkOptions(properties, entry)) {
    const text = unknown
      ? `unknown field \`${option}\`${didYouMean(option, names, `its fields are ${names.join(', ')}`)}`
      : `\`${option}\`: ${reason}`
    faults.push(source.fault(text, [...at, option], unknown ? 'key' : 'value'))
  }
}
