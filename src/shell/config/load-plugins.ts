import {dirname, isAbsolute, join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Plugin} from 'unified'
import type {ConfigFault} from './config-error.js'
import {deepExtend, isPlainObject} from './deep-extend.js'
import {loadScript} from './load-module.js'
import type {KeyPath} from './parsed-text.js'
import {folderUrl, resolveModule} from './resolve-module.js'
import {showValue} from './show-value.js'

/** One mention of a plugin. */
export interface PluginUse {
  /** As it was named, for people. */
  name: string
  plugin: Plugin<unknown[]>
  /** Its options; `false` switches it off. */
  value: unknown
  /** A fault at the place where it was named. */
  fault(reason: string): ConfigFault
}

export interface LoadedPlugins {
  uses: PluginUse[]
  /** Settings of presets among the plugins. */
  settings: Record<string, unknown>
}

const prefix = 'retext-'

/** The names to try, first one first: `@news/house` may be `@news/retext-house`. */
function candidates(name: string): string[] {
  if (name.startsWith('.')) return [name]
  if (isAbsolute(name)) return [pathToFileURL(name).href]
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const [scope, rest] = [name.slice(0, slash + 1), name.slice(slash + 1)]
  return rest.startsWith(prefix) ? [name] : [scope + prefix + rest, name]
}

/** Path of a plugin, as seen from a folder; then from where this package is installed, for global installations. */
async function find(name: string, folder: string): Promise<string | undefined> {
  const bases = name.startsWith('.') ? [folderUrl(folder)] : [folderUrl(folder), import.meta.url]
  for (const base of bases) {
    for (const candidate of candidates(name)) {
      const path = await resolveModule(candidate, base)
      if (path !== undefined) return path
    }
  }
  return undefined
}

/** Where a plugin or a list of them was named. */
interface Spot {
  /** Folder from which names and paths are looked up. */
  from: string
  /** Place below `plugins` in the configuration. */
  at: KeyPath
  /** Paths of the modules that led here. */
  chain: readonly string[]
  /** The name that led to it. */
  name?: string
}

/**
 * Loads plugins as unified-engine does: a list of names, `[name, options]`, functions and presets, or an object of name to
 * options. A preset is an object with `plugins` and `settings`.
 *
 * @param plugins What stands under `plugins`.
 * @param folder Names and paths are looked up from here.
 * @param faultAt Makes a fault at a place below `plugins`.
 * @param takers `faults` takes what is wrong, and the plugins that can be loaded are loaded nevertheless; `read` the modules.
 */
export async function loadPlugins(
  plugins: unknown,
  folder: string,
  faultAt: (reason: string, path: KeyPath) => ConfigFault,
  {faults, read}: {faults: ConfigFault[]; read: Set<string>}
): Promise<LoadedPlugins> {
  const loaded: LoadedPlugins = {uses: [], settings: {}}
  const refuse = (reason: string, {at}: Spot): void => void faults.push(faultAt(reason, at))

  async function addList(list: unknown, spot: Spot): Promise<void> {
    if (list === undefined || list === null) return
    // Faults inside a preset stand where the configuration names it.
    const at = (key: string | number): KeyPath => (spot.chain.length === 0 ? [...spot.at, key] : spot.at)
    if (Array.isArray(list)) {
      for (const [index, item] of (list as unknown[]).entries()) {
        const [usable, value] = Array.isArray(item) ? (item as unknown[]) : [item]
        await add(usable, value, {...spot, at: at(index)})
      }
    } else if (isPlainObject(list)) {
      for (const [name, value] of Object.entries(list)) await add(name, value, {...spot, at: at(name)})
    } else refuse(`expected a list or an object of plugins, got ${showValue(list)}`, spot)
  }

  async function add(usable: unknown, value: unknown, spot: Spot): Promise<void> {
    if (typeof usable === 'string') await addModule(usable, value, spot)
    else if (typeof usable === 'function') addPlugin(usable as Plugin<unknown[]>, value, spot)
    else if (isPlainObject(usable)) await addPreset(usable, spot)
    else refuse(`expected the name of a plugin, or a list of name and options, got ${showValue(usable)}`, spot)
  }

  function addPlugin(plugin: Plugin<unknown[]>, value: unknown, {at, name = plugin.name || 'anonymous'}: Spot): void {
    loaded.uses.push({name, plugin, value: value === null ? undefined : value, fault: reason => faultAt(reason, at)})
  }

  async function addPreset(preset: Record<string, unknown>, spot: Spot): Promise<void> {
    const unfit = ['rules', 'extends', 'overrides'].find(key => Object.hasOwn(preset, key))
    if (unfit)
      refuse(`plugin \`${spot.name ?? '{…}'}\` is a configuration with \`${unfit}\`; name it in \`extends\``, spot)
    const {plugins, settings} = preset
    const {name: _, ...nameless} = spot
    await addList(plugins, nameless)
    if (isPlainObject(settings)) loaded.settings = deepExtend(loaded.settings, settings)
  }

  async function addModule(name: string, value: unknown, spot: Spot): Promise<void> {
    const path = await find(name, spot.from)
    if (path === undefined) {
      if (name.startsWith('.')) read.add(join(spot.from, name))
      const tried = candidates(name).map(candidate => `\`${candidate}\``)
      const advice = name.startsWith('.') ? 'correct the path' : 'install it there, or correct the name'
      return refuse(`plugin \`${name}\` not found: no ${tried.join(' or ')} from ${spot.from}; ${advice}`, spot)
    }
    read.add(path)
    if (spot.chain.includes(path)) return refuse(`plugin \`${name}\` is a preset that contains itself`, spot)
    const module = await loadScript(path)
    if ('fault' in module) {
      const place = module.line === undefined ? '' : ` at ${path}:${module.line}:${module.column}`
      return refuse(`plugin \`${name}\`${place}: ${module.fault}`, spot)
    }
    if (typeof module.value !== 'function' && !isPlainObject(module.value)) {
      const got = `${relative(folder, path)}, got ${showValue(module.value)}`
      return refuse(`plugin \`${name}\`: expected a function or a preset as default export of ${got}`, spot)
    }
    await add(module.value, value, {from: dirname(path), at: spot.at, chain: [...spot.chain, path], name})
  }

  await addList(plugins, {from: folder, at: [], chain: []})
  return loaded
}
