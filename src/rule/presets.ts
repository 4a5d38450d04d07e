import type {AnyRule, PresetName, RuleSetting} from './rule.js'

const parents: Record<PresetName, PresetName | undefined> = {
  recommended: undefined,
  news: 'recommended',
  ap: 'news',
  strict: 'news'
}

/** What a preset says of each rule that is on in it. A preset takes its parent's setting unless the rule gives one. */
export function presetRules(rules: readonly AnyRule[], preset: PresetName): Map<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  for (const {meta} of rules) {
    let name: PresetName | undefined = preset
    while (name && !meta.presets[name]) name = parents[name]
    if (name) settings.set(meta.id, meta.presets[name]!)
  }
  return settings
}
