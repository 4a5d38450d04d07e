import {expect, test} from 'vitest'
import {rules} from '../../../rules/index.js'
import type {OptionsSchema} from '../../../src/core/options.js'
import {retextrcSchema} from '../../../src/shell/config/index.js'
import {toyRules} from './toy-rules.js'

interface Node {
  [key: string]: unknown
}

const at = (node: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Node)[key], node)

test('every rule and option is described, with its default', () => {
  const schema = retextrcSchema(rules)
  for (const {meta} of rules) {
    const rule = at(schema, 'definitions', 'rules', 'properties', meta.id)
    expect(rule).toMatchObject({description: expect.stringContaining(meta.description), default: meta.severity})
    for (const [name, option] of Object.entries(meta.options as OptionsSchema)) {
      // What may be a file too is looser in the schema: see the test of lists.
      const expected = option.type === 'array' && option.items.files ? {...option, items: expect.anything()} : option
      expect(at(rule, 'anyOf', 1, 'items', 1, 'properties', name)).toEqual(expected)
    }
  }
  expect(at(schema, 'definitions', 'rules', 'additionalProperties')).toBe(false)
})

test('every key is described, and every reference leads somewhere', () => {
  const schema = retextrcSchema(toyRules)
  const properties = at(schema, 'properties') as Node
  expect(Object.keys(properties)).toEqual([
    '$schema',
    'root',
    'extends',
    'rules',
    'plugins',
    'settings',
    'allow',
    'as',
    'parser',
    'overrides',
    'ignore'
  ])
  for (const key of Object.values(properties)) expect(key).toMatchObject({description: expect.stringMatching(/\.$/)})
  const references = [...JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)].map(match => match[1]!)
  expect(references.length).toBeGreaterThan(10)
  for (const name of references) expect(at(schema, 'definitions', name), name).toBeDefined()
})

test('the schema is plain JSON and the same every time', () => {
  const schema = retextrcSchema(rules)
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  expect(JSON.stringify(retextrcSchema(rules))).toBe(JSON.stringify(schema))
})
