import {dirname, isAbsolute, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {resolve} from 'import-meta-resolve'
import type {Plugin} from 'unified'
import type {ConfigFault} from './config-error.js'
import {deepExtend, isPlainObject} from './deep-extend.js'
import {loadModule} from './load-module.js'
import type {KeyPath} from './parsed-text.js'
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

/** URL of a plugin, as seen from a folder; then from where this package is installed, for global installations. */
function find(name: string, folder: string): string | undefined {
  const bases = name.startsWith('.') ? [folderUrl(folder)] : [folderUrl(folder), import.meta.url]
  for (const base of bases) {
    for (const candidate of candidates(name)) {
      try {
        const url = resolve(candidate, base)
        if (url.startsWith('file:')) return url
      } catch {
        // Not under this name.
      }
    }
  }
  return undefined
}

const folderUrl = (folder: string): string => `${pathToFileURL(folder).href}/`

/**
 * Loads plugins as unified-engine does: a list of names, `[name, options]`, functions and presets, or an object of name to
 * options. A preset is an object with `plugins` and `settings`.
 *
 * @param plugins What stands under `plugins`.
 * @param folder Names and paths are looked up from here.
 * @param fault Makes a fault at a place below `plugins`.
 * @param faults Takes what is wrong; the plugins that can be loaded are loaded nevertheless.
 */
export async function loadPlugins(
  plugins: unknown,
  folder: string,
  fault: (reason: string, path: KeyPath) => ConfigFault,
  faults: ConfigFault[]
): Promise<LoadedPlugins> {
  const loaded: LoadedPlugins = {uses: [], settings: {}}

  async function addPreset(
    preset: Record<string, unknown>,
    from: string,
    at: KeyPath,
    chain: readonly string[]
  ): Promise<void> {
    for (const key of ['rules', 'extends', 'overrides']) {
      if (Object.hasOwn(preset, key))
        faults.push(fault(`is a configuration with \`${key}\`, not a plugin; name it in \`extends\``, at))
    }
    const {plugins, settings} = preset
    await addAll(plugins, from, at, chain)
    if (isPlainObject(settings)) loaded.settings = deepExtend(loaded.settings, settings)
  }

  async function addModule(
    name: string,
    value: unknown,
    from: string,
    at: KeyPath,
    chain: readonly string[]
  ): Promise<void> {
    const url = find(name, from)
    if (url === undefined) {
      const tried = candidates(name).map(candidate => `\`${candidate}\``)
      const advice = name.startsWith('.') ? 'correct the path' : 'install it there, or correct the name'
      faults.push(fault(`plugin \`${name}\` not found: no ${tried.join(' or ')} from ${from}; ${advice}`, at))
      return
    }
    if (chain.includes(url)) {
      faults.push(fault(`plugin \`${name}\` is a preset that contains itself`, at))
      return
    }
    const module = await loadModule(url)
    if ('fault' in module) {
      const line = module.line === undefined ? '' : ` (line ${module.line}, column ${module.column})`
      faults.push(fault(`plugin \`${name}\` ${module.fault}${line}`, at))
    } else if (typeof module.value === 'function' || isPlainObject(module.value)) {
      await add(module.value, value, {name, from: dirname(fileURLToPath(url)), at, chain: [...chain, url]})
    } else {
      const path = relative(folder, fileURLToPath(url))
      faults.push(
        fault(
          `plugin \`${name}\`: expected a function or a preset as default export of ${path}, got ${showValue(module.value)}`,
          at
        )
      )
    }
  }

  async function add(
    usable: unknown,
    value: unknown,
    {name, from, at, chain}: {name?: string; from: string; at: KeyPath; chain: readonly string[]}
  ): Promise<void> {
    if (typeof usable === 'string') await addModule(usable, value, from, at, chain)
    else if (typeof usable === 'function') {
      const plugin = usable as Plugin<unknown[]>
      loaded.uses.push({
        name: name ?? (plugin.name || 'anonymous'),
        plugin,
        value: value === null ? undefined : value,
        fault: reason => fault(reason, at)
      })
    } else if (isPlainObject(usable)) await addPreset(usable, from, at, chain)
    else
      faults.push(fault(`expected the name of a plugin, or a list of name and options, got ${showValue(usable)}`, at))
  }

  async function addAll(list: unknown, from: string, at: KeyPath, chain: readonly string[]): Promise<void> {
    if (list === undefined || list === null) return
    const isTop = chain.length === 0
    if (Array.isArray(list)) {
      for (const [index, item] of (list as unknown[]).entries()) {
        const place = isTop ? [...at, index] : at
        if (Array.isArray(item)) await add(item[0], item[1], {from, at: place, chain})
        else await add(item, undefined, {from, at: place, chain})
      }
    } else if (isPlainObject(list)) {
      for (const [name, value] of Object.entries(list))
        await add(name, value, {from, at: isTop ? [...at, name] : at, chain})
    } else faults.push(fault(`expected a list or an object of plugins, got ${showValue(list)}`, at))
  }

  await addAll(plugins, folder, [], [])
  return loaded
}
