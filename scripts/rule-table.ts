import {presetRules} from '../src/rule/presets.js'
import {type AnyRule, presetNames} from '../src/rule/rule.js'

/** The README's table of all rules. */
export function ruleTable(rules: readonly AnyRule[]): string {
  const presets = presetNames.map(name => [name, presetRules(rules, name)] as const)
  const cell = (id: string): string =>
    presets
      .map(([, settings]) => settings.get(id))
      .map(setting => (setting === undefined ? '–' : typeof setting === 'string' ? setting : setting[0]))
      .join(' | ')
  return [
    `| Rule | What it finds | ${presetNames.map(name => `\`${name}\``).join(' | ')} |`,
    `| --- | --- | ${presetNames.map(() => '---').join(' | ')} |`,
    ...rules.map(({meta}) => `| [\`${meta.id}\`](docs/rules/${meta.id}.md) | ${meta.description} | ${cell(meta.id)} |`)
  ].join('\n')
}
