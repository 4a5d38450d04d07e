import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {completeOptions} from '../src/core/options.js'
import {lint} from '../src/lint.js'
import type {AnyRule, Example} from '../src/rule/rule.js'
import {parseExample} from './examples.js'
import {retext} from './retext.js'

async function check(rule: AnyRule, given: string | Example): Promise<void> {
  const example = parseExample(given)
  const options = completeOptions(rule.meta.options, example.options)
  const messages = await lint(
    {text: example.text, format: example.format ?? 'plain'},
    {rules: [{rule, severity: 'warning', options}]}
  )
  const flagged = messages.map(({place, reason}) => ({
    text: example.text.slice(place.start.offset, place.end.offset),
    start: place.start.offset,
    reason
  }))
  const wanted = example.ranges.map(({start, end}) => ({
    text: example.text.slice(start, end),
    start,
    reason: expect.any(String)
  }))
  expect(flagged, example.text).toEqual(wanted)
  if (example.message !== undefined) expect(messages[0]?.reason).toBe(example.message)
  if (example.expected !== undefined) expect(messages[0]?.expected).toEqual(example.expected)
}

describe.each(rules.map(rule => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const {meta} = rule

  test('has examples, a near miss and a stated limit', () => {
    expect(meta.valid.length).toBeGreaterThanOrEqual(3)
    expect(meta.invalid.length).toBeGreaterThanOrEqual(3)
    expect(meta.limits.length).toBeGreaterThanOrEqual(1)
    expect(meta.invalid.some(example => typeof example !== 'string' && example.message !== undefined)).toBe(true)
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(id).not.toMatch(/^(no|prefer)-/)
  })

  test.each(meta.valid.map(example => [parseExample(example).text, example] as const))(
    'leaves alone: %s',
    async (_, example) => {
      expect(parseExample(example).ranges).toEqual([])
      await check(rule, example)
    }
  )

  test.each(meta.invalid.map(example => [parseExample(example).text, example] as const))(
    'flags: %s',
    async (_, example) => {
      expect(parseExample(example).ranges.length).toBeGreaterThan(0)
      await check(rule, example)
    }
  )

  test('works alone in a retext pipeline', async () => {
    for (const given of meta.invalid) {
      const example = parseExample(given)
      const plugin = rule as unknown as (options: object) => undefined
      const file = await retext()
        .use(plugin, example.options ?? {})
        .process({value: example.text, path: example.format === 'markdown' ? 'in.md' : 'in.txt'})
      expect(file.messages.map(({ruleId, source}) => `${source}:${ruleId}`)).toEqual(
        example.ranges.map(() => `stet:${id}`)
      )
    }
  })
})
