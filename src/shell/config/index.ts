import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Severity} from '../../core/message.js'
import type {AnyRule, PresetName} from '../../rule/rule.js'
import {namesChecks} from './check-config.js'
import {unknownRule} from './check-rules.js'
import {compileLayers, type Variant} from './compile-layers.js'
import {ConfigError, type ConfigFault} from './config-error.js'
import {type ConfigSource, isFault, packageField, readConfigSource} from './config-source.js'
import {createSearch} from './find-config.js'
import {type Layer, layersOf} from './layers.js'
import type {Lists} from './lists.js'
import type {ResolvedConfig} from './resolved-config.js'
import type {RuleChange} from './rule-changes.js'

export {ConfigError, type ConfigFault} from './config-error.js'
export {configNames} from './find-config.js'
export type {ResolvedConfig} from './resolved-config.js'
export {retextrcSchema} from './schema.js'

export interface ConfigRequest {
  /** Absolute path of the working directory. */
  cwd: string
  /** Instead of the search; relative to the working directory. */
  configFile?: string
  /** Instead of the rules of any configuration; its plugins, settings and ignored files stay. */
  preset?: PresetName
  /** Every rule there is. */
  rules: readonly AnyRule[]
  /** Win over all. A rule that is switched on this way keeps the options it was given elsewhere. */
  flags?: readonly {id: string; severity: 'off' | Severity}[]
  /** Takes the absolute path of every file that is read or looked for because a configuration names it, also in vain. */
  read?: Set<string>
}

export interface ConfigResolver {
  /**
   * Finds what holds for a file.
   *
   * @param path Absolute; the file need not exist.
   * @returns Rejects with a `ConfigError` if a configuration does not hold up: the same one for all files it is meant for.
   */
  forFile(path: string): Promise<ResolvedConfig>
  /**
   * Whether an override says of a file's ending what such files are read as: then they are articles, whatever their ending.
   *
   * @param path Absolute.
   * @returns Rejects as `forFile` does.
   */
  finds(path: string): Promise<boolean>
}

/** The preset of files without configuration. */
const defaultPreset: PresetName = 'news'

function flagChanges({flags = [], cwd}: ConfigRequest, rules: ReadonlyMap<string, AnyRule>): Map<string, RuleChange> {
  const changes = new Map<string, RuleChange>()
  const faults: ConfigFault[] = []
  for (const {id, severity} of flags) {
    if (rules.has(id)) changes.set(id, {severity})
    else faults.push({path: `--rule ${id}:${severity}`, reason: unknownRule(id, rules)})
  }
  if (faults.length > 0) throw new ConfigError(faults, cwd)
  return changes
}

/**
 * Makes the function that knows which configuration holds for a file. Files are read once, so make a new one when
 * configurations may have changed.
 *
 * @throws {ConfigError} When a flag names a rule that does not exist.
 */
export function createConfigResolver(request: ConfigRequest): ConfigResolver {
  const {cwd, configFile, preset, read = new Set<string>()} = request
  const rules = new Map(request.rules.map(rule => [rule.meta.id, rule]))
  const flags = flagChanges(request, rules)
  const search = createSearch()
  const known = new Map<string, Promise<ConfigResolver>>()

  /** From layers to what holds for a file; each set of overrides is compiled once. */
  function loaded(layers: readonly Layer[], sources: readonly string[], lists: Lists, usual = preset): ConfigResolver {
    const variants = new Map<string, Promise<Variant>>()
    const forFile = async (path: string): Promise<ResolvedConfig> => {
      const matching = layers.filter(({tests}) => tests.every(test => test(path)))
      const key = matching.map(layer => layers.indexOf(layer)).join()
      let variant = variants.get(key)
      if (!variant) {
        variant = compileLayers(matching, {cwd, rules: request.rules, preset: usual, flags, sources, lists})
        variants.set(key, variant)
      }
      const {isIgnored, ignored, wanted} = await variant
      return isIgnored(path) ? ignored : wanted
    }
    return {forFile, finds: async path => layers.some(({finds}) => finds?.(path))}
  }

  async function load(source: ConfigSource | ConfigFault): Promise<ConfigResolver> {
    read.add(source.path)
    if (isFault(source)) throw new ConfigError([source], cwd)
    const faults: ConfigFault[] = []
    const sources = new Set<string>()
    if (!preset && flags.size === 0 && !namesChecks(source.value)) {
      const reason =
        'no rule is on: a configuration has only the rules it names; add `"extends": "news"`, or `"rules": {}` if none is meant'
      faults.push(source.fault(reason))
    }
    const lists: Lists = new Map()
    const layers = await layersOf(source, {rules, faults, sources, read, lists})
    if (faults.length > 0) throw new ConfigError(faults, cwd)
    return loaded(layers, [...sources], lists)
  }

  async function readGiven(name: string): Promise<ConfigSource | ConfigFault> {
    const path = resolve(cwd, name)
    const absent = existsSync(path) ? `there is no \`${packageField}\` in it` : 'no such file; correct the path'
    return (await readConfigSource(path)) ?? {path, reason: absent}
  }

  const unconfigured = loaded([], [], new Map(), preset ?? defaultPreset)

  async function loadedFor(path: string): Promise<ConfigResolver> {
    const source = configFile === undefined ? await search(dirname(path)) : undefined
    if (configFile === undefined && !source) return unconfigured
    const key = source?.path ?? ''
    let config = known.get(key)
    if (!config) {
      config = source ? load(source) : readGiven(configFile!).then(load)
      known.set(key, config)
    }
    return config
  }

  return {
    forFile: async path => (await loadedFor(path)).forFile(path),
    finds: async path => (await loadedFor(path)).finds(path)
  }
}
