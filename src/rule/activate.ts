import type {Severity} from '../core/message.js'
import {completeOptions} from '../core/options.js'
import type {ActiveRule, AnyRule} from './rule.js'

/** What a configuration says of a rule once presets, files and flags are merged. Options are valid by then. */
export type ResolvedSetting = readonly [severity: Severity | 'off', options?: Readonly<Record<string, unknown>>]

/** The rules that are on, in the order of the list, with their options filled in. Ids without a rule are passed over. */
export function activate(rules: readonly AnyRule[], settings: ReadonlyMap<string, ResolvedSetting>): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = settings.get(rule.meta.id)
    if (!setting || setting[0] === 'off') continue
    active.push({rule, severity: setting[0], options: completeOptions(rule.meta.options, setting[1])})
  }
  return active
}
