import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {replaceRegion} from '../scripts/replace-region.js'
import {docComment, rulePage} from '../scripts/rule-page.js'
import {ruleTable} from '../scripts/rule-table.js'
import {retextrcSchema} from '../src/shell/config/schema.js'
import {sampleOutput} from './sample-output.js'

// `npm run generate` writes what these tests compare with.
const ids = rules.map(rule => rule.meta.id)
const source = (id: string): string => readFileSync(`rules/${id}.ts`, 'utf8')

describe('generated text is fresh (npm run generate)', () => {
  test.each(rules.map(rule => [rule.meta.id, rule] as const))('docs/rules/%s.md', async (id, rule) => {
    await expect(rulePage(rule, rules, source(id))).toMatchFileSnapshot(`../docs/rules/${id}.md`)
  })

  test('README.md', async () => {
    const page = readFileSync('README.md', 'utf8')
    const withTable = replaceRegion(page, 'rules', ruleTable(rules))
    const withSample = replaceRegion(
      withTable,
      'sample',
      `\`\`\`text\n${await sampleOutput('samples/captured-soldier.txt')}\n\`\`\``
    )
    await expect(withSample).toMatchFileSnapshot('../README.md')
  })

  test('schema/retextrc.schema.json', async () => {
    await expect(`${JSON.stringify(retextrcSchema(rules), null, 2)}\n`).toMatchFileSnapshot(
      '../schema/retextrc.schema.json'
    )
  })

  test('no page without a rule', () => {
    const pages = readdirSync('docs/rules').map(name => name.replace(/\.md$/, ''))
    expect(pages.filter(page => !ids.includes(page))).toEqual([])
  })
})

describe('the registry', () => {
  test('lists every file in rules/, and none twice', () => {
    const files = readdirSync('rules')
      .filter(name => name !== 'index.ts')
      .map(name => name.replace(/\.ts$/, ''))
    expect([...ids].sort()).toEqual(files.sort())
  })

  test.each(ids)('%s says what counts in the comment above it', id => {
    expect(docComment(source(id)).length).toBeGreaterThan(80)
  })

  test('has a sample for each group of rules', () => {
    for (const group of new Set(rules.map(rule => rule.meta.group))) {
      const found = ['txt', 'md'].some(ending => existsSync(`samples/${group}.${ending}`))
      expect(found, `samples/${group}.txt or .md`).toBe(true)
    }
  })
})
