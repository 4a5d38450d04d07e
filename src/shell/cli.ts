#!/usr/bin/env node
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.js'
import {lint} from '../lint.js'
import {formatOf} from '../read/format-of.js'
import {activate, type ResolvedSetting} from '../rule/activate.js'
import {presetRules} from '../rule/presets.js'

const args = process.argv.slice(2)
const value = (name: string): string | undefined => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined)
const config = value('--config')
value('--format')
const preset = value('--preset') ?? 'news'
if (args.includes('--rules')) console.log(JSON.stringify(rules.map(({meta}) => ({id: meta.id}))))
else {
  const list = (setting: unknown): ResolvedSetting => (Array.isArray(setting) ? setting : [setting]) as never
  const settings = config
    ? Object.entries(JSON.parse(readFileSync(config, 'utf8')).rules)
    : [...presetRules(rules, preset as 'news')]
  const active = activate(rules, new Map(settings.map(([id, setting]) => [id as string, list(setting)])))
  const files = args
    .filter(arg => !arg.startsWith('--'))
    .flatMap(path => (statSync(path).isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path]))
  const report = []
  for (const path of files.sort()) {
    const messages = await lint({text: readFileSync(path, 'utf8'), format: formatOf(path) ?? 'plain', path}, {rules: active})
    report.push({path, messages})
  }
  console.log(JSON.stringify(report))
}
