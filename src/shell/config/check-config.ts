import {didYouMean} from '../../core/did-you-mean.js'
import {checkOptions} from '../../core/options.js'
import {type ParserName, parserNames} from '../../parse/load-scan.js'
import {type Format, formats} from '../../read/index.js'
import type {AnyRule} from '../../rule/rule.js'
import {checkRules} from './check-rules.js'
import type {ConfigFault} from './config-error.js'
import {configKeys, overrideKeys, settingsSchema} from './config-keys.js'
import type {ConfigSource} from './config-source.js'
import {isPlainObject} from './deep-extend.js'
import type {KeyPath} from './parsed-text.js'
import type {RuleChange} from './rule-changes.js'
import {showValue} from './show-value.js'

/** What a configuration says for all of its files, or one of its overrides for some. */
export interface ConfigPart {
  /** Where it stands in its source. */
  at: KeyPath
  extends: readonly {name: string; at: KeyPath}[]
  rules: ReadonlyMap<string, RuleChange>
  /** A list or an object, not looked into yet. */
  plugins: unknown
  settings: Readonly<Record<string, unknown>>
  as?: Format
  parser?: ParserName
  allow: readonly string[]
}

/** A configuration whose keys, rules and options are all known and of the right kind. */
export interface CheckedConfig extends ConfigPart {
  overrides: readonly (ConfigPart & {files: readonly string[]})[]
  ignore: readonly string[]
}

export interface CheckContext {
  source: ConfigSource
  rules: ReadonlyMap<string, AnyRule>
  faults: ConfigFault[]
}

/** A key of our own only: an object's prototype says nothing. */
const own = (value: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined

function checkKeys(
  given: object,
  known: ReadonlyMap<string, string>,
  at: KeyPath,
  {source, faults}: CheckContext
): void {
  const names = [...known.keys()].filter(name => !name.startsWith('$'))
  for (const key of Object.keys(given)) {
    if (known.has(key)) continue
    const otherwise = configKeys.has(key) ? 'it belongs at the top of the file' : `known keys are ${names.join(', ')}`
    faults.push(source.fault(`unknown key \`${key}\`${didYouMean(key, names, otherwise)}`, [...at, key], 'key'))
  }
}

/** The texts of a list, or the one text; faults for anything else. */
function checkTexts(
  value: unknown,
  at: KeyPath,
  expected: string,
  {source, faults}: CheckContext
): {text: string; at: KeyPath}[] {
  if (value === undefined) return []
  const items = Array.isArray(value) ? value.map((item, index) => ({item, at: [...at, index]})) : [{item: value, at}]
  const texts: {text: string; at: KeyPath}[] = []
  for (const {item, at: place} of items) {
    if (typeof item === 'string' && item !== '') texts.push({text: item, at: place})
    else faults.push(source.fault(`\`${at.at(-1)}\`: expected ${expected}, got ${showValue(item)}`, place))
  }
  return texts
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

function checkSettings(value: unknown, at: KeyPath, {source, faults}: CheckContext): Record<string, unknown> {
  if (value === undefined || value === null) return {}
  if (!isPlainObject(value)) {
    faults.push(source.fault(`\`settings\`: expected an object, got ${showValue(value)}`, at))
    return {}
  }
  for (const {option, reason, unknown} of checkOptions(settingsSchema, value)) {
    if (!unknown) faults.push(source.fault(`setting \`${option}\`: ${reason}`, [...at, option]))
  }
  const issued = own(value, 'issued')
  if (typeof issued === 'string' && !isDay(issued)) {
    faults.push(
      source.fault(`setting \`issued\`: expected a day as "2024-05-31", got ${showValue(issued)}`, [...at, 'issued'])
    )
  }
  return value
}

/** One of some names, or nothing; a fault for anything else. */
function checkChoice<Name extends string>(
  value: unknown,
  at: KeyPath,
  kind: string,
  names: readonly Name[],
  {source, faults}: CheckContext
): Name | undefined {
  if (value === undefined) return undefined
  const found = names.find(known => known === value)
  if (found === undefined) {
    const hint = didYouMean(typeof value === 'string' ? value : '', names, `known ${kind}s are ${names.join(', ')}`)
    faults.push(source.fault(`\`${at.at(-1)}\`: expected a ${kind}, got ${showValue(value)}${hint}`, at))
  }
  return found
}

function checkPart(value: Record<string, unknown>, at: KeyPath, context: CheckContext): ConfigPart {
  const {source, faults} = context
  const plugins = own(value, 'plugins')
  if (plugins !== undefined && plugins !== null && typeof plugins !== 'object') {
    faults.push(
      source.fault(`\`plugins\`: expected a list or an object of plugins, got ${showValue(plugins)}`, [
        ...at,
        'plugins'
      ])
    )
  }
  const as = checkChoice(own(value, 'as'), [...at, 'as'], 'format', formats, context)
  const parser = checkChoice(own(value, 'parser'), [...at, 'parser'], 'parser', parserNames, context)
  return {
    at,
    ...(as ? {as} : {}),
    ...(parser ? {parser} : {}),
    extends: checkTexts(
      own(value, 'extends'),
      [...at, 'extends'],
      'the name of a preset, a file or a package, or a list of them',
      context
    ).map(({text, at}) => ({name: text, at})),
    rules: checkRules(own(value, 'rules'), [...at, 'rules'], context),
    plugins: typeof plugins === 'object' ? plugins : undefined,
    settings: checkSettings(own(value, 'settings'), [...at, 'settings'], context),
    allow: checkTexts(own(value, 'allow'), [...at, 'allow'], 'a word or phrase, or a list of them', context).map(
      ({text}) => text
    )
  }
}

function checkOverrides(value: unknown, context: CheckContext): CheckedConfig['overrides'] {
  if (value === undefined) return []
  const {source, faults} = context
  const at = ['overrides']
  if (!Array.isArray(value)) {
    faults.push(source.fault(`\`overrides\`: expected a list of objects with \`files\`, got ${showValue(value)}`, at))
    return []
  }
  return value.flatMap((item: unknown, index) => {
    const place = [...at, index]
    if (!isPlainObject(item)) {
      faults.push(source.fault(`\`overrides\`: expected an object with \`files\`, got ${showValue(item)}`, place))
      return []
    }
    checkKeys(item, overrideKeys, place, context)
    const given = own(item, 'files')
    const files = checkTexts(given, [...place, 'files'], 'a glob or a list of globs', context).map(({text}) => text)
    if (given === undefined || (Array.isArray(given) && given.length === 0)) {
      faults.push(source.fault('`overrides`: no `files`; add globs of the files that are meant', place))
    }
    return [{...checkPart(item, place, context), files}]
  })
}

/**
 * Compares a configuration with what can stand in one. Faults are added to the context's; what is right is returned.
 */
export function checkConfig(context: CheckContext): CheckedConfig {
  const {source, faults} = context
  let {value} = source
  if (!isPlainObject(value)) {
    faults.push(
      source.fault(`expected an object, got ${showValue(value)}; an empty configuration is \`{"rules": {}}\``)
    )
    value = {}
  }
  const given = value as Record<string, unknown>
  checkKeys(given, configKeys, [], context)
  for (const [key, kind] of [
    ['root', 'boolean'],
    ['$schema', 'string']
  ] as const) {
    const found = own(given, key)
    const expected = kind === 'boolean' ? 'true or false' : 'a text'
    if (found !== undefined && typeof found !== kind)
      faults.push(source.fault(`\`${key}\`: expected ${expected}, got ${showValue(found)}`, [key]))
  }
  return {
    ...checkPart(given, [], context),
    overrides: checkOverrides(own(given, 'overrides'), context),
    ignore: checkTexts(own(given, 'ignore'), ['ignore'], 'a pattern or a list of patterns', context).map(
      ({text}) => text
    )
  }
}

/** Whether a configuration says anything about what is to be looked for. */
export function namesChecks(value: unknown): boolean {
  if (!isPlainObject(value)) return true
  const overrides = own(value, 'overrides')
  const parts: unknown[] = [value, ...(Array.isArray(overrides) ? overrides : [])]
  return parts.some(
    part => isPlainObject(part) && ['extends', 'rules', 'plugins'].some(key => Object.hasOwn(part, key))
  )
}
