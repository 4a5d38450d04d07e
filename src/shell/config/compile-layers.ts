import {completeOptions} from '../../core/options.js'
import type {Settings} from '../../core/settings.js'
import {activate, type ResolvedSetting} from '../../rule/activate.js'
import type {ActiveRule, AnyRule, PresetName} from '../../rule/rule.js'
import {ConfigError, showPath} from './config-error.js'
import {settingsSchema} from './config-keys.js'
import {createProcessor, mergeUses} from './create-processor.js'
import {deepExtend} from './deep-extend.js'
import {type Layer, presetLayer} from './layers.js'
import {fillLists, type Lists} from './lists.js'
import type {PluginUse} from './load-plugins.js'
import {type FileTest, matchIgnored} from './match-files.js'
import type {ResolvedConfig} from './resolved-config.js'
import {mergeChanges, type RuleChange} from './rule-changes.js'

export interface CompileRequest {
  cwd: string
  rules: readonly AnyRule[]
  /** Instead of the rules of the layers. */
  preset: PresetName | undefined
  flags: ReadonlyMap<string, RuleChange>
  sources: readonly string[]
  lists: Lists
}

/** What holds for all files that the same layers are meant for. */
export interface Variant {
  isIgnored: FileTest
  ignored: ResolvedConfig
  wanted: ResolvedConfig
}

/** A value with nothing in it that JSON cannot hold. */
function plain(value: unknown): unknown {
  try {
    const text = JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'function'
        ? `[function ${item.name || 'anonymous'}]`
        : item instanceof RegExp
          ? String(item)
          : item
    )
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return String(value)
  }
}

/** @param show Shortens paths of lists and leaves other items of options alone. */
function describeRules(
  rules: readonly AnyRule[],
  settings: ReadonlyMap<string, ResolvedSetting>,
  show: (item: string) => string
): object {
  const shown = (value: unknown): unknown => (Array.isArray(value) ? value.map(show) : value)
  const entries = rules.map(({meta}) => {
    const [severity, options] = settings.get(meta.id) ?? ['off']
    const complete = Object.entries(completeOptions(meta.options, options))
    const all = Object.fromEntries(complete.map(([name, value]) => [name, shown(value)]))
    return [meta.id, severity === 'off' ? 'off' : [severity, all]]
  })
  return Object.fromEntries(entries)
}

/** How many entries each list has. */
const countEntries = (lists: Lists, cwd: string): object =>
  Object.fromEntries([...lists].map(([path, list]) => [showPath(path, cwd), Object.keys(list).length]))

const describePlugins = (uses: readonly PluginUse[]): unknown[] =>
  uses.map(({name, value}) => (value === undefined ? name : [name, plain(value)]))

function knownSettings(settings: Record<string, unknown>): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => Object.hasOwn(settingsSchema, key)))
}

/** A rule that passes over some words and phrases besides those that its own options name. */
function allowing(active: ActiveRule, allow: readonly string[]): ActiveRule {
  const own = active.options['allow'] as readonly string[]
  return allow.length === 0 ? active : {...active, options: {...active.options, allow: [...own, ...allow]}}
}

/** One test for each folder that patterns are relative to, so that a later `!` takes back what an earlier pattern said. */
function ignoreTests(layers: readonly Layer[]): FileTest[] {
  const byFolder = new Map<string, string[]>()
  for (const {ignore} of layers) {
    if (ignore.patterns.length > 0)
      byFolder.set(ignore.folder, [...(byFolder.get(ignore.folder) ?? []), ...ignore.patterns])
  }
  return [...byFolder].map(([folder, patterns]) => matchIgnored(patterns, folder))
}

/** Joins layers into what holds for a file; rejects with a `ConfigError` if a plugin does not take its options. */
export async function compileLayers(layers: readonly Layer[], request: CompileRequest): Promise<Variant> {
  const {cwd, rules, preset, flags, sources, lists} = request
  const named = preset ? [presetLayer(preset, rules)] : layers
  const merged = mergeChanges([...named.map(layer => layer.rules), flags])
  const settings = layers.reduce<Record<string, unknown>>((under, layer) => deepExtend(under, layer.settings), {})
  const uses = mergeUses(layers.flatMap(layer => layer.uses))
  const processor = await createProcessor(uses, settings)
  if (processor && 'reason' in processor) throw new ConfigError([processor], cwd)

  const allow = [...new Set(layers.flatMap(layer => layer.allow))]
  const as = layers.findLast(layer => layer.as)?.as
  const parser = layers.findLast(layer => layer.parser)?.parser ?? 'stet'
  const tests = ignoreTests(layers)

  const describe = (ignored: boolean): object => ({
    sources: sources.map(path => showPath(path, cwd)),
    ...(preset ? {preset} : {}),
    ignored,
    settings: plain(settings),
    parser,
    ...(allow.length > 0 ? {allow} : {}),
    ...(as ? {as} : {}),
    rules: describeRules(rules, merged, path => (lists.has(path) ? showPath(path, cwd) : path)),
    plugins: describePlugins(uses),
    ...(lists.size > 0 ? {lists: countEntries(lists, cwd)} : {})
  })
  const wanted: ResolvedConfig = {
    rules: activate(rules, fillLists(rules, merged, lists)).map(active => allowing(active, allow)),
    knownRules: new Set(rules.map(({meta}) => meta.id)),
    settings: knownSettings(settings),
    parser,
    ...(as ? {as} : {}),
    ...(processor ? {processor} : {}),
    ignored: false,
    sources,
    describe: () => describe(false)
  }
  return {
    isIgnored: path => tests.some(test => test(path)),
    ignored: {...wanted, ignored: true, describe: () => describe(true)},
    wanted
  }
}
