import {dirname, resolve} from 'node:path'
import type {ListFiles, OptionSchema, OptionsSchema} from '../../core/options.js'
import type {ResolvedSetting} from '../../rule/activate.js'
import type {AnyRule} from '../../rule/rule.js'
import type {ConfigFault} from './config-error.js'
import type {ConfigSource} from './config-source.js'
import type {KeyPath} from './parsed-text.js'
import {type List, type ListSchema, readList} from './read-list.js'
import type {RuleChange} from './rule-changes.js'

/** Lists that were read, by absolute path. */
export type Lists = Map<string, List>

interface ListOption {
  option: string
  files: ListFiles
  schema: ListSchema
  /** Choices that are no files. */
  choices: readonly string[]
}

/** The options of a rule in which files may be named. */
function listOptions({meta}: AnyRule): ListOption[] {
  const options = Object.entries(meta.options as OptionsSchema)
  return options.flatMap(([option, own]) => {
    const files = own.type === 'array' ? own.items.files : undefined
    const taker: OptionSchema | undefined = files && (meta.options as OptionsSchema)[files.into]
    if (own.type !== 'array' || !files || taker?.type !== 'object') return []
    const entry = taker.additionalProperties
    if (!('properties' in entry)) return []
    return [{option, files, schema: {key: files.key, entry}, choices: own.items.enum ?? []}]
  })
}

export interface ListContext {
  rules: ReadonlyMap<string, AnyRule>
  /** Takes what is wrong. */
  faults: ConfigFault[]
  /** Takes the paths of files that were looked for, modules too, whether they are there or not. */
  read: Set<string>
  /** Takes the lists that were read. */
  lists: Lists
}

/**
 * Reads the lists that one part of a configuration names.
 *
 * @param at Where the rules stand in the source.
 * @returns The same changes, with absolute paths.
 */
export async function readLists(
  changes: ReadonlyMap<string, RuleChange>,
  source: ConfigSource,
  at: KeyPath,
  {rules, faults, read, lists}: ListContext
): Promise<ReadonlyMap<string, RuleChange>> {
  const result = new Map(changes)
  for (const [id, change] of changes) {
    for (const {option, schema, choices} of listOptions(rules.get(id)!)) {
      const names = change.options?.[option] as readonly string[] | undefined
      if (!names) continue
      const full: string[] = []
      for (const [index, name] of names.entries()) {
        if (choices.includes(name)) {
          full.push(name)
          continue
        }
        const path = resolve(dirname(source.path), name)
        read.add(path)
        full.push(path)
        const list = lists.get(path) ?? (await readList(path, schema, faults))
        if (list) lists.set(path, list)
        else {
          const reason = `option \`${option}\` of \`${id}\`: \`${name}\` not found: there is no ${path}`
          faults.push(source.fault(reason, [...at, id, 1, option, index]))
        }
      }
      result.set(id, {...result.get(id)!, options: {...result.get(id)!.options, [option]: full}})
    }
  }
  return result
}

/** Puts the entries of lists in place of their paths. What a configuration says itself goes before them. */
export function fillLists(
  rules: readonly AnyRule[],
  settings: ReadonlyMap<string, ResolvedSetting>,
  lists: Lists
): ReadonlyMap<string, ResolvedSetting> {
  if (lists.size === 0) return settings
  const result = new Map(settings)
  for (const rule of rules) {
    const [severity, options] = settings.get(rule.meta.id) ?? ['off']
    if (!options) continue
    for (const {option, files} of listOptions(rule)) {
      const names = (options[option] ?? []) as readonly string[]
      const found = names.map(name => lists.get(name)).filter(list => list !== undefined)
      if (found.length === 0) continue
      const own = (options[files.into] ?? {}) as List
      const entries = [own, ...found].flatMap(list => Object.entries(list))
      result.set(rule.meta.id, [
        severity,
        {
          ...options,
          [option]: names.filter(name => !lists.has(name)),
          // Of entries with one key the first counts.
          [files.into]: Object.fromEntries(entries.reverse())
        }
      ])
    }
  }
  return result
}
