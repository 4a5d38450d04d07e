import {wrap} from '../report/wrap.js'
import type {AnyRule, PresetName} from '../rule/rule.js'
import {pageOf} from '../rule/run-rule.js'
import {presetsOf} from './presets-of.js'

/** Presets in one cell; those that only follow from another one shown are left out. */
function showPresets(presets: readonly PresetName[]): string {
  const inherited = presets.includes('news') ? ['ap', 'strict'] : []
  if (presets.includes('recommended')) inherited.push('news')
  return presets.filter(name => !inherited.includes(name)).join(', ') || '-'
}

function table(rules: readonly AnyRule[], width: number): string {
  const presets = presetsOf(rules)
  const rows = [
    ['Rule', 'Severity', 'Presets', 'Fix', 'What it finds'],
    ...rules.map(({meta}) => [meta.id, meta.severity, showPresets(presets.get(meta.id)!), meta.fix, meta.description])
  ]
  const widths = [0, 1, 2, 3].map(column => rows.reduce((most, row) => Math.max(most, row[column]!.length), 0))
  const indent = widths.reduce((sum, cell) => sum + cell + 2, 0)
  // On a narrow terminal the description gets lines of its own.
  const isNarrow = width - indent < 24
  const lines = rows.flatMap(row => {
    const cells = widths.map((cell, column) => row[column]!.padEnd(cell)).join('  ')
    const [first, ...more] = wrap(row[4]!, isNarrow ? width - 4 : width - indent)
    if (isNarrow) return [cells.trimEnd(), ...[first!, ...more].map(line => `    ${line}`)]
    return [`${cells}  ${first}`, ...more.map(line => ' '.repeat(indent) + line)]
  })
  return `${lines.join('\n')}\n\nnews includes what is in recommended; ap and strict include what is in news.\n`
}

/**
 * All rules.
 *
 * @param width Columns of the table.
 */
export function listRules(rules: readonly AnyRule[], format: 'text' | 'json', width: number): string {
  if (format === 'text') return table(rules, width)
  const presets = presetsOf(rules)
  const list = rules.map(({meta: {id, description, severity, fix}}) => ({
    id,
    description,
    severity,
    presets: presets.get(id),
    fix,
    url: pageOf(id)
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}
