import {didYouMean, nearest} from '../../core/did-you-mean.js'
import {checkOptions} from '../../core/options.js'
import type {AnyRule} from '../../rule/rule.js'
import type {CheckContext} from './check-config.js'
import {severityWords} from './config-keys.js'
import {isPlainObject} from './deep-extend.js'
import type {KeyPath} from './parsed-text.js'
import type {RuleChange} from './rule-changes.js'
import {showValue} from './show-value.js'

const choices = '"off", "info", "warning" or "error"'

function isSeverity(value: unknown): value is RuleChange['severity'] {
  return typeof value === 'string' && (severityWords as readonly string[]).includes(value)
}

/** What to say of an id that no rule has. */
export function unknownRule(id: string, rules: ReadonlyMap<string, AnyRule>): string {
  const otherwise = id.startsWith('retext-')
    ? 'third-party plugins stand in `plugins`'
    : 'remove it, no rule has a name like it'
  return `unknown rule \`${id}\`${didYouMean(id, rules.keys(), otherwise)}`
}

function faultOfSeverity(id: string, value: unknown): string {
  const right = typeof value === 'string' ? nearest(value, severityWords) : undefined
  const hint = right === undefined ? '' : `; did you mean \`${right}\`?`
  return `rule \`${id}\`: expected ${choices}, alone or in a list with options, got ${showValue(value)}${hint}`
}

function checkRule(rule: AnyRule, value: unknown, at: KeyPath, {source, faults}: CheckContext): RuleChange | undefined {
  const {id, options: schema} = rule.meta as {id: string; options: Parameters<typeof checkOptions>[0]}
  const isList = Array.isArray(value)
  const [severity, options, ...rest] = isList ? (value as unknown[]) : [value]
  const before = faults.length
  if (!isSeverity(severity))
    faults.push(source.fault(faultOfSeverity(id, severity), isList && value.length > 0 ? [...at, 0] : at))
  if (rest.length > 0)
    faults.push(source.fault(`rule \`${id}\`: expected a severity and options, got more`, [...at, 2]))
  if (options !== undefined && !isPlainObject(options)) {
    faults.push(source.fault(`rule \`${id}\`: expected an object of options, got ${showValue(options)}`, [...at, 1]))
  } else if (options) {
    for (const {option, reason, unknown} of checkOptions(schema, options)) {
      const names = Object.keys(schema)
      const text = unknown
        ? `unknown option \`${option}\` of \`${id}\`${didYouMean(option, names, `its options are ${names.join(', ')}`)}`
        : `option \`${option}\` of \`${id}\`: ${reason}`
      faults.push(source.fault(text, [...at, 1, option], unknown ? 'key' : 'value'))
    }
  }
  if (faults.length > before) return undefined
  return {severity: severity as RuleChange['severity'], ...(isPlainObject(options) ? {options} : {})}
}

/** Checks the `rules` of a configuration; those that are right are returned. */
export function checkRules(value: unknown, at: KeyPath, context: CheckContext): Map<string, RuleChange> {
  const {source, rules, faults} = context
  const changes = new Map<string, RuleChange>()
  if (value === undefined) return changes
  if (!isPlainObject(value)) {
    faults.push(source.fault(`\`rules\`: expected an object of rules and severities, got ${showValue(value)}`, at))
    return changes
  }
  for (const [id, setting] of Object.entries(value)) {
    const rule = rules.get(id)
    if (!rule) faults.push(source.fault(unknownRule(id, rules), [...at, id], 'key'))
    else {
      const change = checkRule(rule, setting, [...at, id], context)
      if (change) changes.set(id, change)
    }
  }
  return changes
}
