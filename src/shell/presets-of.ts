import {presetRules} from '../rule/presets.js'
import {type AnyRule, type PresetName, presetNames} from '../rule/rule.js'

/** The presets in which each rule is on, by rule id. */
export function presetsOf(rules: readonly AnyRule[]): ReadonlyMap<string, readonly PresetName[]> {
  const presets = new Map<string, PresetName[]>(rules.map(({meta}) => [meta.id, []]))
  for (const name of presetNames) {
    for (const id of presetRules(rules, name).keys()) presets.get(id)?.push(name)
  }
  return presets
}
