import {rules} from '../rules/index.js'
import {activate, type ResolvedSetting} from '../src/rule/activate.js'
import {presetRules} from '../src/rule/presets.js'
import type {ActiveRule, PresetName} from '../src/rule/rule.js'

/** The rules of a preset, ready to run. */
export function activePreset(preset: PresetName): ActiveRule[] {
  const settings = [...presetRules(rules, preset)].map(([id, setting]): [string, ResolvedSetting] => [
    id,
    typeof setting === 'string' ? [setting] : setting
  ])
  return activate(rules, new Map(settings))
}
