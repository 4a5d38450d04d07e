import type {Severity} from '../../core/message.js'
import type {ResolvedSetting} from '../../rule/activate.js'
import type {RuleSetting} from '../../rule/rule.js'

/** What one configuration says of one rule; options left out are inherited. */
export interface RuleChange {
  severity: Severity | 'off'
  options?: Readonly<Record<string, unknown>>
}

/** What a preset says of a rule, as a change. */
export function toChange(setting: RuleSetting): RuleChange {
  return typeof setting === 'string' ? {severity: setting} : {severity: setting[0], options: setting[1]}
}

/** Applies changes in their order: the last severity counts, and the last value of each option. */
export function mergeChanges(layers: Iterable<ReadonlyMap<string, RuleChange>>): Map<string, ResolvedSetting> {
  const merged = new Map<string, ResolvedSetting>()
  for (const layer of layers) {
    for (const [id, {severity, options}] of layer) merged.set(id, [severity, {...merged.get(id)?.[1], ...options}])
  }
  return merged
}
