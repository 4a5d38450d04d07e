import {mkdirSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {lint} from '../../../src/lint.js'
import {createConfigResolver} from '../../../src/shell/config/index.js'
import {makeFolder} from './folder.js'
import {faultsOf, resolveIn} from './resolve.js'
import {toyRules} from './toy-rules.js'

const thrower =
  'export default function picky(options) { if (options) throw new Error("no options wanted"); return () => {} }'

describe('through lint()', () => {
  test('a third-party plugin, by its short name and with a severity of its own', async () => {
    const cwd = makeFolder({'.retextrc.json': {plugins: ['indefinite-article']}})
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(resolve('node_modules/retext-indefinite-article'), join(cwd, 'node_modules/retext-indefinite-article'))
    const {rules, settings, processor} = await createConfigResolver({cwd, rules: toyRules}).forFile(join(cwd, 'x.txt'))
    const text = 'The board met.\n\nShe bought a apple.'
    const messages = await lint({text, format: 'plain'}, {rules, settings, processor: processor!})
    expect(messages).toMatchObject([
      {
        ruleId: 'retext-indefinite-article',
        source: 'retext-indefinite-article',
        severity: 'warning',
        actual: 'a',
        expected: ['an'],
        place: {start: {line: 3, column: 12}}
      }
    ])
    const again = await lint({text: 'An pear.', format: 'plain'}, {rules, settings, processor: processor!})
    expect(again).toHaveLength(1)
  })

  test('a rule of ours', async () => {
    const rule = resolve('rules/repeated-words.ts')
    const {processor} = await resolveIn({'.retextrc.json': {plugins: [[rule, {idioms: ['had']}]]}})
    const messages = await lint(
      {text: 'They had had the the idea.', format: 'plain'},
      {rules: [], processor: processor!}
    )
    expect(messages).toMatchObject([{ruleId: 'repeated-words', actual: 'the the'}])
  })
})

test('plugins are given the settings', async () => {
  const {processor} = await resolveIn({
    'see.mjs':
      'export default function see() { const {word} = this.data("settings"); return (_, file) => { file.message(word) } }',
    '.retextrc.json': {plugins: ['./see.mjs'], settings: {word: 'seen'}}
  })
  expect((await lint({text: 'Text.', format: 'plain'}, {rules: [], processor: processor!}))[0]?.reason).toBe('seen')
})

test('plugins of overrides come after those above and are configured on', async () => {
  const files = {
    'say.mjs': 'export default ({word} = {}) => (_, file) => { file.message(word) }',
    '.retextrc.json': {
      plugins: [['./say.mjs', {word: 'all'}]],
      overrides: [
        {files: 'opinion/**', plugins: {'./say.mjs': {word: 'opinion'}}},
        {files: 'wire/**', plugins: {'./say.mjs': false}}
      ]
    }
  }
  const said = async (path: string) => {
    const {processor} = await resolveIn(files, path)
    return processor
      ? (await lint({text: 'Text.', format: 'plain'}, {rules: [], processor})).map(({reason}) => reason)
      : undefined
  }
  expect(await said('x.txt')).toEqual(['all'])
  expect(await said('opinion/x.txt')).toEqual(['opinion'])
  expect(await said('wire/x.txt')).toBeUndefined()
})

test('what cannot be loaded is said once, with what was tried', async () => {
  const faults = await faultsOf({
    '.retextrc.json':
      '{\n  "plugins": [\n    "gone",\n    ["@desk/gone", {}],\n    "./gone.mjs",\n    "./broken.mjs",\n    "./throws.mjs",\n    "./empty.mjs",\n    "./text.mjs",\n    "./house.mjs",\n    "./loop.mjs"\n  ]\n}',
    'broken.mjs': 'export default function {\n',
    'throws.mjs': 'throw new Error("on import")',
    'empty.mjs': 'export const x = 1',
    'text.mjs': 'export default "text"',
    'house.mjs': 'export default {rules: {}}',
    'loop.mjs': 'export default {plugins: ["./loop.mjs", "gone-too"]}'
  })
  expect(faults.map(fault => fault.replace(/\S*\/stet-config-\w+/g, '<here>'))).toEqual([
    '.retextrc.json:3:5: plugin `gone` not found: no `retext-gone` or `gone` from <here>; install it there, or correct the name',
    '.retextrc.json:4:5: plugin `@desk/gone` not found: no `@desk/retext-gone` or `@desk/gone` from <here>; install it there, or correct the name',
    '.retextrc.json:5:5: plugin `./gone.mjs` not found: no `./gone.mjs` from <here>; correct the path',
    ".retextrc.json:6:5: plugin `./broken.mjs` at <here>/broken.mjs:1:25: Unexpected token '{'",
    '.retextrc.json:7:5: plugin `./throws.mjs`: cannot be imported: on import',
    '.retextrc.json:8:5: plugin `./empty.mjs`: has no default export; add `export default`',
    '.retextrc.json:9:5: plugin `./text.mjs`: expected a function or a preset as default export of text.mjs, got "text"',
    '.retextrc.json:10:5: plugin `./house.mjs` is a configuration with `rules`; name it in `extends`',
    '.retextrc.json:11:5: plugin `./loop.mjs` is a preset that contains itself',
    '.retextrc.json:11:5: plugin `gone-too` not found: no `retext-gone-too` or `gone-too` from <here>; install it there, or correct the name'
  ])
})

test('a plugin that does not take its options is named, once for all files', async () => {
  const cwd = makeFolder({
    'ok.mjs': 'export default () => {}',
    'picky.mjs': thrower,
    '.retextrc.yml': 'plugins:\n  - ./ok.mjs\n  - [./picky.mjs, {a: 1}]\n  - ./ok.mjs\n'
  })
  const {forFile} = createConfigResolver({cwd, rules: toyRules})
  const outcomes = await Promise.allSettled(['a', 'b'].map(name => forFile(join(cwd, name))))
  const [first, second] = outcomes.map(outcome => (outcome as PromiseRejectedResult).reason as Error)
  expect(first?.message).toBe(
    '.retextrc.yml:3:5: plugin `./picky.mjs` does not start: no options wanted; correct its options'
  )
  expect(second).toBe(first)
})
