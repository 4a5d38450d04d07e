import type {OptionSchema} from '../core/options.js'
import {wrap} from '../report/wrap.js'
import {presetRules} from '../rule/presets.js'
import {type AnyRule, type Example, presetNames, type RuleSetting} from '../rule/rule.js'
import {pageOf} from '../rule/run-rule.js'

const quotes = {
  check: 'Quotations are checked too.',
  skip: 'What lies wholly inside a quotation is not reported.',
  only: 'Only what lies inside a quotation is reported.'
} as const

const fixes = {
  none: 'none',
  suggested: 'suggested, for an editor to decide',
  safe: 'safe to make unseen'
} as const

function showType(schema: OptionSchema): string {
  const quoted = (choices: readonly string[]): string => choices.map(choice => JSON.stringify(choice)).join(' | ')
  if (schema.type === 'string') return schema.enum ? quoted(schema.enum) : 'string'
  if (schema.type === 'array') {
    const files = schema.items.files ? ' | paths' : ''
    return schema.items.enum ? `list of ${quoted(schema.items.enum)}${files}` : 'list of strings'
  }
  if (schema.type === 'object')
    return 'properties' in schema.additionalProperties ? 'object of strings or objects' : 'object of strings'
  return schema.type === 'integer' ? 'whole number' : schema.type
}

const showSetting = (setting: RuleSetting): string =>
  typeof setting === 'string' ? setting : `${setting[0]} ${JSON.stringify(setting[1])}`

function showExample(given: string | Example): string[] {
  const {text, options, message}: Example = typeof given === 'string' ? {text: given} : given
  return [
    ...text.split('\n').map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
    ...(options ? [`  with ${JSON.stringify(options)}`] : []),
    ...(message === undefined ? [] : [`  → ${message}`])
  ]
}

function page({meta}: AnyRule, rules: readonly AnyRule[], width: number): string {
  const indented = (text: string, by = 2): string[] => wrap(text, width - by).map(line => ' '.repeat(by) + line)
  const listed = (items: readonly string[]): string[] =>
    items.flatMap(item => wrap(item, width - 4).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`))
  const presets = presetNames.flatMap(name => {
    const setting = presetRules(rules, name).get(meta.id)
    return setting === undefined ? [] : [`${name} (${showSetting(setting)})`]
  })
  const options = Object.entries(meta.options as Readonly<Record<string, OptionSchema>>)
  return [
    `${meta.id} (${meta.severity})`,
    '',
    ...wrap(`${meta.description}. ${meta.rationale} ${quotes[meta.quotes]}`, width),
    '',
    `Presets: ${presets.join(', ') || 'none'}`,
    `Fix: ${fixes[meta.fix]}`,
    `Page: ${pageOf(meta.id)}`,
    '',
    'Options',
    ...options.flatMap(([name, schema]) => [
      ...indented(`${name}: ${showType(schema)}, default ${JSON.stringify(schema.default)}`),
      ...indented(schema.description, 6)
    ]),
    '',
    'Flagged, between ⟦ and ⟧',
    ...meta.invalid.flatMap(showExample).map(line => `  ${line}`.trimEnd()),
    '',
    'Not flagged',
    ...meta.valid.flatMap(showExample).map(line => `  ${line}`.trimEnd()),
    '',
    'Limits',
    ...listed(meta.limits),
    ''
  ].join('\n')
}

/**
 * What a rule says of itself.
 *
 * @param rules All rules; presets depend on them.
 * @param width Columns.
 */
export function explain(rule: AnyRule, rules: readonly AnyRule[], format: 'text' | 'json', width: number): string {
  if (format === 'text') return page(rule, rules, width)
  return `${JSON.stringify({...rule.meta, url: pageOf(rule.meta.id)}, null, 2)}\n`
}
