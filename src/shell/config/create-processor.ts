import type {Plugin, Processor} from 'unified'
import type {ConfigFault} from './config-error.js'
import {deepExtend, isPlainObject} from './deep-extend.js'
import type {PluginUse} from './load-plugins.js'

/** Joins the mentions of each plugin: options are laid over each other if both are objects, else the later ones count. */
export function mergeUses(uses: readonly PluginUse[]): PluginUse[] {
  const merged = new Map<Plugin<unknown[]>, PluginUse>()
  for (const use of uses) {
    const known = merged.get(use.plugin)
    const value =
      known && isPlainObject(known.value) && isPlainObject(use.value) ? deepExtend(known.value, use.value) : use.value
    merged.set(use.plugin, {...use, value})
  }
  return [...merged.values()]
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/**
 * Makes the processor that runs third-party plugins.
 *
 * @param uses Each plugin once.
 * @returns A frozen processor, undefined if no plugin is on, or the fault of the plugin that does not take its options.
 */
export async function createProcessor(
  uses: readonly PluginUse[],
  settings: Readonly<Record<string, unknown>>
): Promise<Processor | ConfigFault | undefined> {
  const on = uses.filter(({value}) => value !== false)
  if (on.length === 0) return undefined
  const {unified} = await import('unified')
  const processor = unified().data('settings', {...settings})
  for (const {plugin, value} of on) processor.use(plugin, ...(isEmpty(value) ? [undefined] : [value]))
  try {
    return processor.freeze()
  } catch (error) {
    const use = on[processor.freezeIndex] ?? on.at(-1)!
    const reason = error instanceof Error ? error.message : String(error)
    return use.fault(`plugin \`${use.name}\` does not start: ${reason}; correct its options`)
  }
}
