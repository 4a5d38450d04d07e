// Counts what the preset `news` says on clean articles: the texts of the figures set and the clean ones of the repetition set.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../dist/rules/index.js'
import {lint} from '../dist/src/lint.js'
import {activate} from '../dist/src/rule/activate.js'
import {presetRules} from '../dist/src/rule/presets.js'

const read = path =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

/** The clean articles of the labelled data, as `{doc, text}`. */
export function cleanArticles(data) {
  return [
    ...read(join(data, 'figures-dev.jsonl')),
    ...read(join(data, 'repeat-dev.jsonl')).filter(({kind}) => kind === 'clean')
  ].map(({doc, text}) => ({doc, text}))
}

/** The rules of a preset, ready to run. */
export function activePreset(preset) {
  const settings = [...presetRules(rules, preset)].map(([id, setting]) => [
    id,
    typeof setting === 'string' ? [setting] : setting
  ])
  return activate(rules, new Map(settings))
}

/** Rows of measure, value and bar (undefined: none). */
export async function countClean(data) {
  const active = activePreset('news')
  const groups = new Map(rules.map(({meta}) => [meta.id, meta.group]))
  const byRule = new Map()
  let words = 0
  let sourcing = 0
  let total = 0
  for (const {text} of cleanArticles(data)) {
    words += text.split(/\s+/u).length
    for (const {ruleId} of await lint({text, format: 'plain'}, {rules: active})) {
      byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1)
      if (groups.get(ruleId) === 'sourcing') sourcing++
      total++
    }
  }
  const rate = count => ((1000 * count) / words).toFixed(3)
  return [
    ['sourcing group in `news`, messages per 1,000 words', rate(sourcing), 0.6],
    ['all of `news`, messages per 1,000 words', rate(total), 1.2],
    ...[...byRule]
      .sort((a, b) => b[1] - a[1])
      .map(([id, count]) => [`${id}, messages per 1,000 words (${count})`, rate(count), 0.35])
  ]
}
