import type {OptionSchema} from '../src/core/options.js'
import {presetRules} from '../src/rule/presets.js'
import type {AnyRule, Example, RuleSetting} from '../src/rule/rule.js'
import {presetNames} from '../src/rule/rule.js'

const showSetting = (setting: RuleSetting | undefined): string => {
  if (setting === undefined) return 'off'
  return typeof setting === 'string' ? setting : `${setting[0]}, ${JSON.stringify(setting[1])}`
}

const showType = (schema: OptionSchema): string => {
  if (schema.type === 'string' && schema.enum) return schema.enum.map(choice => JSON.stringify(choice)).join(' \\| ')
  if (schema.type === 'array') {
    const files = schema.items.files ? ' and paths' : ''
    return schema.items.enum
      ? `list of ${schema.items.enum.map(choice => JSON.stringify(choice)).join(', ')}${files}`
      : 'list of strings'
  }
  if (schema.type !== 'object') return schema.type
  return 'properties' in schema.additionalProperties ? 'object of strings or objects' : 'object of strings'
}

const showExample = (given: string | Example): string => {
  const example = typeof given === 'string' ? {text: given} : given
  const lines = [...(example.options ? [`(${JSON.stringify(example.options)})`] : []), ...example.text.split('\n')]
  const said = example.message === undefined ? [] : [`    → ${example.message}`]
  return [...lines.map(line => `    ${line}`.trimEnd()), ...said].join('\n')
}

const quotesText = {
  check: 'Quotations are checked too.',
  skip: 'Nothing that lies wholly inside a quotation is reported.',
  only: 'Only what lies inside a quotation is reported.'
} as const

const fixText = {
  none: 'none',
  suggested: 'suggested: shown, and made only on request',
  safe: 'safe'
} as const

/** The doc comment above `export default`, without its stars. */
export function docComment(source: string): string {
  const end = source.indexOf('export default')
  const from = source.lastIndexOf('/**', end)
  const to = source.lastIndexOf('*/', end)
  if (from < 0 || to < from) return ''
  return source
    .slice(from + 3, to)
    .split('\n')
    .map(line => line.replace(/^\s*\* ?/u, ''))
    .join('\n')
    .trim()
}

/** A rule's page under `docs/rules/`, from what the rule says of itself. */
export function rulePage(rule: AnyRule, rules: readonly AnyRule[], source: string): string {
  const {meta} = rule
  const options = Object.entries(meta.options as Record<string, OptionSchema>)
  return `<!-- Made by \`npm run generate\` from rules/${meta.id}.ts; change it there. -->

# ${meta.id}

${meta.description}.

${meta.rationale}

${docComment(source)}

${quotesText[meta.quotes]}

| Preset | Setting |
| --- | --- |
${presetNames.map(name => `| \`${name}\` | ${showSetting(presetRules(rules, name).get(meta.id))} |`).join('\n')}

Fix: ${fixText[meta.fix]}.

## Options

| Option | Type | Default | |
| --- | --- | --- | --- |
${options.map(([name, schema]) => `| \`${name}\` | ${showType(schema)} | \`${JSON.stringify(schema.default)}\` | ${schema.description} |`).join('\n')}

## Flagged

What is flagged stands between ⟦ and ⟧.

${meta.invalid.map(showExample).join('\n\n')}

## Not flagged

${meta.valid.map(showExample).join('\n\n')}

## Limits

${meta.limits.map((limit: string) => `- ${limit}`).join('\n')}
`
}
