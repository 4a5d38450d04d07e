import {existsSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve as resolvePath} from 'node:path'
import {nearest} from '../../core/did-you-mean.js'
import type {ParserName} from '../../parse/load-scan.js'
import type {Format} from '../../read/index.js'
import {presetRules} from '../../rule/presets.js'
import {type AnyRule, type PresetName, presetNames} from '../../rule/rule.js'
import {type CheckedConfig, type ConfigPart, checkConfig} from './check-config.js'
import type {ConfigFault} from './config-error.js'
import {type ConfigSource, isFault, readConfigSource} from './config-source.js'
import {deepExtend} from './deep-extend.js'
import {type ListContext, readLists} from './lists.js'
import {loadPlugins, type PluginUse} from './load-plugins.js'
import {type FileTest, matchGlobs} from './match-files.js'
import {folderUrl, resolveModule} from './resolve-module.js'
import {type RuleChange, toChange} from './rule-changes.js'

/** What one configuration, or one override, adds to those before it. */
export interface Layer {
  /** Tests that a file has to pass, all of them; none for a layer that is meant for all files. */
  tests: readonly FileTest[]
  rules: ReadonlyMap<string, RuleChange>
  uses: readonly PluginUse[]
  settings: Readonly<Record<string, unknown>>
  as?: Format
  parser?: ParserName
  /** Files that are articles because `as` says what they are read as, though their ending says nothing. */
  finds?: FileTest
  /** Words and phrases that no rule is to flag. */
  allow: readonly string[]
  ignore: {patterns: readonly string[]; folder: string}
}

export interface LayerContext extends ListContext {
  /** Takes the paths of files that were read, nearest first. */
  sources: Set<string>
}

/** How a configuration was come by. */
interface Origin {
  tests: readonly FileTest[]
  /** Folder that globs are relative to. */
  folder: string
  /** Files that led here, this one last. */
  chain: readonly string[]
}

/** Whether a glob says how the names of its files end. */
const hasEnding = (glob: string): boolean => !glob.startsWith('!') && /\.[^./*]+$/u.test(glob)

const isPreset = (name: string): name is PresetName => (presetNames as readonly string[]).includes(name)

/** The layer of a preset. */
export function presetLayer(preset: PresetName, rules: Iterable<AnyRule>, tests: readonly FileTest[] = []): Layer {
  const changes = new Map<string, RuleChange>()
  for (const [id, setting] of presetRules([...rules], preset)) changes.set(id, toChange(setting))
  return {tests, rules: changes, uses: [], settings: {}, allow: [], ignore: {patterns: [], folder: ''}}
}

/** Path of a file or package that is extended, or what to do about its absence. */
async function locate(name: string, folder: string): Promise<{path: string; isPackage: boolean} | {advice: string}> {
  if (/^\.{1,2}([/\\]|$)/.test(name) || isAbsolute(name)) return {path: resolvePath(folder, name), isPackage: false}
  const path = await resolveModule(name, folderUrl(folder))
  if (path !== undefined) return {path, isPackage: true}
  if (existsSync(join(folder, name))) return {advice: `did you mean \`./${name}\`?`}
  const right = nearest(name, presetNames)
  if (right) return {advice: `did you mean \`${right}\`?`}
  return {
    advice: `it is no preset (${presetNames.join(', ')}) and no package installed there; a file starts with \`./\``
  }
}

/**
 * Reads what a configuration extends and lays all in order: what is extended, the configuration itself, its overrides.
 * What comes later wins.
 */
export async function layersOf(source: ConfigSource, context: LayerContext, origin?: Origin): Promise<Layer[]> {
  const folder = dirname(source.path)
  const {tests, folder: base, chain} = origin ?? {tests: [], folder, chain: [source.path]}
  const {faults, sources, read} = context
  sources.add(source.path)
  const config: CheckedConfig = checkConfig({source, rules: context.rules, faults})

  async function extended({name, at}: ConfigPart['extends'][number], partTests: readonly FileTest[]): Promise<Layer[]> {
    if (isPreset(name)) return [presetLayer(name, context.rules.values(), partTests)]
    const fault = (reason: string): Layer[] => {
      faults.push(source.fault(`\`extends\`: ${reason}`, at))
      return []
    }
    const found = await locate(name, folder)
    if ('advice' in found) return fault(`\`${name}\` not found from ${folder}; ${found.advice}`)
    const {path, isPackage} = found
    read.add(path)
    if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
      return fault(`\`${name}\` is a folder; name the file in it`)
    if (chain.includes(path))
      return fault(`\`${name}\` leads back to itself (${[...chain, path].join(' → ')}); remove one of them`)
    const next = await readConfigSource(path)
    if (!next)
      return fault(
        existsSync(path) ? `\`${name}\` has no \`retextConfig\`` : `\`${name}\` not found: there is no ${path}`
      )
    if (isFault(next)) {
      faults.push(next)
      return []
    }
    return layersOf(next, context, {
      tests: partTests,
      folder: isPackage ? base : dirname(path),
      chain: [...chain, path]
    })
  }

  async function layersOfPart(
    part: ConfigPart,
    partTests: readonly FileTest[],
    ignored: readonly string[],
    finds?: FileTest
  ): Promise<Layer[]> {
    const layers: Layer[] = []
    for (const entry of part.extends) layers.push(...(await extended(entry, partTests)))
    const fault = (reason: string, at: (string | number)[]): ConfigFault =>
      source.fault(reason, [...part.at, 'plugins', ...at])
    const {uses, settings} = await loadPlugins(part.plugins, folder, (reason, at) => fault(reason, [...at]), {
      faults,
      read
    })
    layers.push({
      tests: partTests,
      rules: await readLists(part.rules, source, [...part.at, 'rules'], context),
      uses,
      settings: deepExtend(settings, part.settings),
      ...(part.as ? {as: part.as} : {}),
      ...(part.parser ? {parser: part.parser} : {}),
      ...(part.as && finds ? {finds} : {}),
      allow: part.allow,
      ignore: {patterns: ignored, folder: base}
    })
    return layers
  }

  const layers = await layersOfPart(config, tests, config.ignore)
  for (const override of config.overrides) {
    const partTests = [...tests, matchGlobs(override.files, base)]
    // `posts/**` means the articles among them; `posts/**/*.story` says of an ending that it is one of articles.
    const isNamed = matchGlobs(override.files.filter(hasEnding), base)
    const finds = override.files.some(hasEnding)
      ? (path: string) => [...partTests, isNamed].every(test => test(path))
      : undefined
    layers.push(...(await layersOfPart(override, partTests, [], finds)))
  }
  return layers
}
