import type {RuleDescription} from '../report/index.js'
import type {AnyRule} from '../rule/rule.js'
import {pageOf} from '../rule/run-rule.js'

/** What reports may tell of the rules. */
export function describeRules(rules: readonly AnyRule[]): RuleDescription[] {
  return rules.map(({meta: {id, group, description, rationale, severity, limits}}) => ({
    id,
    group,
    description,
    rationale,
    severity,
    limits,
    url: pageOf(id)
  }))
}
