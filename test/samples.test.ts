import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Message} from '../src/core/message.js'
import {lint} from '../src/lint.js'
import {formatOf} from '../src/read/format-of.js'
import {presetNames} from '../src/rule/rule.js'
import {activePreset} from './presets.js'
import {sourceAt} from './source-at.js'

const show = ({place: {start, end}, severity, ruleId, reason, expected}: Message): string =>
  `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${ruleId}: ${reason}${expected.length > 0 ? ` → ${JSON.stringify(expected)}` : ''}`

/** Every message of every preset, once, with the presets it appears in. */
async function golden(path: string): Promise<string> {
  const seen = new Map<string, {start: number; presets: string[]}>()
  for (const preset of presetNames) {
    const messages = await lint(sourceAt(path), {rules: activePreset(preset)})
    for (const message of messages) {
      const line = show(message)
      const entry = seen.get(line) ?? {start: message.place.start.offset, presets: []}
      entry.presets.push(preset)
      seen.set(line, entry)
    }
  }
  const lines = [...seen].sort(([a, x], [b, y]) => x.start - y.start || (a < b ? -1 : 1))
  return lines.map(([line, {presets}]) => `[${presets.join(' ')}] ${line}\n`).join('') || 'no messages in any preset\n'
}

const samples = readdirSync('samples').filter(name => formatOf(name) !== undefined && !name.endsWith('.report'))

describe('samples give their golden reports (npm run generate, then read the difference)', () => {
  test.each(samples)('%s', async name => {
    await expect(await golden(`samples/${name}`)).toMatchFileSnapshot(`../samples/${name}.report`)
  })

  test('the same article in eight formats gets the same messages', async () => {
    const copies = samples.filter(name => /^captured-soldier\.(?!txt)/.test(name))
    expect(copies).toHaveLength(8)
    for (const preset of ['news', 'strict'] as const) {
      const reports = await Promise.all(
        copies.map(async name => {
          const messages = await lint(sourceAt(`samples/${name}`), {rules: activePreset(preset)})
          return messages.map(
            ({ruleId, severity, reason, field}) => `${severity} ${ruleId} ${field}: ${reason.replace(/\d+:\d+/gu, '…')}`
          )
        })
      )
      for (const report of reports) expect(report).toEqual(reports[0])
    }
  })

  test('the clean story gets no message', async () => {
    const text = readFileSync('samples/clean-harbor.txt', 'utf8')
    for (const preset of ['recommended', 'news', 'ap'] as const) {
      expect(await lint({text, format: 'plain'}, {rules: activePreset(preset)})).toEqual([])
    }
  })
})
