import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ConfigError, createConfigResolver} from '../../../src/shell/config/index.js'
import {makeFolder} from './folder.js'
import {faultsOf, resolveIn, rulesOf} from './resolve.js'
import {toyRules} from './toy-rules.js'

describe('syntax', () => {
  test.each<[string, string, string]>([
    [
      '.retextrc.json',
      '{\n  "rules": {\n    "doubled-words": "off"\n    "long-sentences": "off"\n  }\n}',
      '.retextrc.json:4:5: expected a comma before this'
    ],
    [
      '.retextrc',
      '{"rules": {"doubled-words": off}}',
      '.retextrc:1:29: unexpected word; texts and keys stand in double quotes'
    ],
    ['.retextrc.json', '{"rules": {}', '.retextrc.json:1:13: expected a closing brace `}`'],
    [
      '.retextrc.json',
      '{"rules": {}}}',
      '.retextrc.json:1:14: expected the end of the file; remove what follows the closing brace'
    ],
    ['.retextrc.json', '', '.retextrc.json:1:1: expected a value'],
    ['.retextrc.json', '\uFEFF{"rules" {}}', '.retextrc.json:1:11: expected a colon after the key'],
    ['package.json', '{\n  "retextConfig": {"rules": {}\n', 'package.json:3:1: expected a closing brace `}`']
  ])('%s: %s', async (name, text, fault) => {
    expect((await faultsOf({[name]: text}))[0]).toBe(fault)
  })

  test('YAML, with line and column', async () => {
    const [fault] = await faultsOf({'.retextrc.yml': 'rules:\n  doubled-words: [warning\n'})
    expect(fault).toMatch(/^\.retextrc\.yml:3:1: /)
    expect((await faultsOf({'.retextrc.yaml': 'extends: news\nrules:\n\tx: off\n'}))[0]).toMatch(
      /^\.retextrc\.yaml:3:1: /
    )
    expect((await faultsOf({'.retextrc.yaml': 'root: true\nroot: true\n'}))[0]).toMatch(/^\.retextrc\.yaml:2:1: /)
  })

  test('aliases that multiply are refused', async () => {
    const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`
    const text = `a: &a [1]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`
    expect((await faultsOf({'.retextrc.yml': text}))[0]).toMatch(/alias/i)
  })

  test.each([
    ['.retextrc.mjs', 'export default {\n  root: true\n  rules: {}\n}\n'],
    ['.retextrc.cjs', 'module.exports = {\n  root: true\n  rules: {}\n}\n']
  ])('a script has line and column too: %s', async (name, text) => {
    const [fault] = await faultsOf({[name]: text})
    expect(fault).toBe(`${name}:3:3: Unexpected identifier 'rules'`)
  })

  test('a script that throws or exports nothing', async () => {
    expect(await faultsOf({'.retextrc.mjs': 'throw new Error("no")'})).toEqual([
      '.retextrc.mjs: cannot be imported: no'
    ])
    expect(await faultsOf({'.retextrc.mjs': 'export const rules = {}'})).toEqual([
      '.retextrc.mjs: has no default export; add `export default`'
    ])
    expect(await faultsOf({'.retextrc.mjs': 'export default () => ({})'})).toEqual([
      '.retextrc.mjs: expected an object, got a function; an empty configuration is `{"rules": {}}`'
    ])
  })

  test('comments and trailing commas are no fault', async () => {
    const config = await resolveIn({'.retextrc.json': '{\n  // the desk\n  "extends": "news", /* all */\n}'})
    expect(Object.keys(rulesOf(config))).toEqual(['doubled-words', 'unnamed-figures'])
  })

  test('a broken package.json that is not ours is passed over', async () => {
    expect((await resolveIn({'package.json': '{"name": '})).sources).toEqual([])
  })
})

describe('names', () => {
  test('all faults of a file at once, each with place and the right name', async () => {
    const text = `{
  "$schema": "./schema.json",
  "rulez": {},
  "rules": {
    "doubledWords": "off",
    "unnamed-figure": "error",
    "entirely-different": "error",
    "retext-passive": "error",
    "long-sentences": ["warning", {"maxx": 3, "max": 0, "words": [1]}],
    "unnamed-figures": "warn"
  },
  "settings": {"headline": "first", "issued": "2024-02-30", "anything": 1},
  "overrides": [{"file": "*.md", "ignore": "x"}, 3],
  "root": "yes"
}`
    expect(await faultsOf({'.retextrc.json': text})).toEqual([
      '.retextrc.json:3:3: unknown key `rulez`; did you mean `rules`?',
      '.retextrc.json:5:5: unknown rule `doubledWords`; did you mean `doubled-words`?',
      '.retextrc.json:6:5: unknown rule `unnamed-figure`; did you mean `unnamed-figures`?',
      '.retextrc.json:7:5: unknown rule `entirely-different`; remove it, no rule has a name like it',
      '.retextrc.json:8:5: unknown rule `retext-passive`; third-party plugins stand in `plugins`',
      '.retextrc.json:9:36: unknown option `maxx` of `long-sentences`; did you mean `max`?',
      '.retextrc.json:9:54: option `max` of `long-sentences`: expected at least 1, got 0',
      '.retextrc.json:9:66: option `words` of `long-sentences`: expected a list of strings, got 1 in it',
      '.retextrc.json:10:24: rule `unnamed-figures`: expected "off", "info", "warning" or "error", alone or in a list with options, got "warn"; did you mean `warning`?',
      '.retextrc.json:12:28: setting `headline`: expected one of "auto", "first-line", "none", got "first"',
      '.retextrc.json:12:47: setting `issued`: expected a day as "2024-05-31", got "2024-02-30"',
      '.retextrc.json:13:17: `overrides`: no `files`; add globs of the files that are meant',
      '.retextrc.json:13:18: unknown key `file`; did you mean `files`?',
      '.retextrc.json:13:34: unknown key `ignore`; it belongs at the top of the file',
      '.retextrc.json:13:50: `overrides`: expected an object with `files`, got 3',
      '.retextrc.json:14:11: `root`: expected true or false, got "yes"'
    ])
  })

  test('in YAML', async () => {
    const text = 'extends: news\nrules:\n  doubled-word: off\n  long-sentences:\n    - info\n    - mex: 3\n'
    expect(await faultsOf({'.retextrc.yml': text})).toEqual([
      '.retextrc.yml:3:3: unknown rule `doubled-word`; did you mean `doubled-words`?',
      '.retextrc.yml:6:7: unknown option `mex` of `long-sentences`; did you mean `max`?'
    ])
  })

  test('in package.json, with the place there', async () => {
    expect(
      await faultsOf({'package.json': '{\n  "name": "x",\n  "retextConfig": {"rule": {}, "rules": {}}\n}'})
    ).toEqual(['package.json:3:20: unknown key `rule`; did you mean `rules`?'])
  })

  test('in a script, without a place', async () => {
    expect(await faultsOf({'.retextrc.mjs': 'export default {rules: {"doubled-word": "off"}}'})).toEqual([
      '.retextrc.mjs: unknown rule `doubled-word`; did you mean `doubled-words`?'
    ])
  })

  test('of flags', () => {
    const create = () =>
      createConfigResolver({cwd: '/', rules: toyRules, flags: [{id: 'doubled-wrods', severity: 'off'}]})
    expect(create).toThrow(ConfigError)
    expect(create).toThrow('--rule doubled-wrods:off: unknown rule `doubled-wrods`; did you mean `doubled-words`?')
  })

  test('keys of prototypes are keys as any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const json = `{${names.map(name => `"${name}": "off"`).join()}}`
    const texts: Record<string, string> = {
      '.retextrc.json': `{"rules": ${json}}`,
      '.retextrc.yml': `rules:\n${names.map(name => `  ${name}: off\n`).join('')}`
    }
    for (const [name, text] of Object.entries(texts)) {
      const faults = await faultsOf({[name]: text})
      expect(faults.map(fault => /`([^`]+)`/.exec(fault)?.[1])).toEqual(names)
    }
    const top = await faultsOf({'.retextrc.json': '{"extends": "news", "__proto__": {"rules": {}}, "constructor": 1}'})
    expect(top).toHaveLength(2)
    const option = await faultsOf({
      '.retextrc.json': '{"rules": {"doubled-words": ["info", {"__proto__": {"max": 1}}]}}'
    })
    expect(option).toEqual([
      '.retextrc.json:1:39: unknown option `__proto__` of `doubled-words`; its options are allow, max, words'
    ])
    expect(Object.hasOwn(Object.prototype, 'max')).toBe(false)
  })
})

describe('shape', () => {
  test.each<[string, RegExp]>([
    ['[]', /:1:1: expected an object, got \[\]/],
    ['null', /:1:1: expected an object, got null/],
    ['{"rules": []}', /:1:11: `rules`: expected an object of rules and severities, got \[\]/],
    ['{"rules": {"doubled-words": 2}}', /:1:29: rule `doubled-words`: expected "off", "info".*got 2$/],
    ['{"rules": {"doubled-words": []}}', /:1:29: rule `doubled-words`: expected "off"/],
    ['{"rules": {"doubled-words": ["info", 3]}}', /:1:38: rule `doubled-words`: expected an object of options, got 3/],
    [
      '{"rules": {"doubled-words": ["info", {}, {}]}}',
      /:1:42: rule `doubled-words`: expected a severity and options, got more/
    ],
    ['{"extends": {"news": true}}', /:1:13: `extends`: expected the name of a preset/],
    ['{"extends": ["news", 1]}', /:1:22: .*expected the name of a preset.*got 1/],
    ['{"plugins": "retext-x"}', /:1:13: `plugins`: expected a list or an object/],
    ['{"plugins": [3]}', /:1:14: expected the name of a plugin.*got 3/],
    ['{"extends": "news", "settings": []}', /:1:33: `settings`: expected an object, got \[\]/],
    ['{"extends": "news", "ignore": [1]}', /:1:32: .*expected a pattern or a list of patterns, got 1/],
    ['{"extends": "news", "overrides": {}}', /:1:34: `overrides`: expected a list of objects/],
    ['{"extends": "news", "overrides": [{"files": []}]}', /:1:35: `overrides`: no `files`/]
  ])('%s', async (text, fault) => {
    const faults = await faultsOf({'.retextrc.json': text})
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(fault)
  })

  test('a configuration that names nothing to look for says so', async () => {
    expect(await faultsOf({'.retextrc.json': '{"ignore": "old/"}'})).toEqual([
      '.retextrc.json:1:1: no rule is on: a configuration has only the rules it names; add `"extends": "news"`, or `"rules": {}` if none is meant'
    ])
    expect((await resolveIn({'.retextrc.json': {rules: {}}})).rules).toEqual([])
    expect((await resolveIn({'.retextrc.json': {ignore: 'old/'}}, 'draft.txt', {preset: 'news'})).rules).toHaveLength(2)
  })

  test('a given file that is not there', async () => {
    expect(await faultsOf({}, 'draft.txt', {configFile: 'a/package.json'})).toEqual([
      'a/package.json: no such file; correct the path'
    ])
    expect(await faultsOf({}, 'draft.txt', {configFile: 'x.json'})).toEqual(['x.json: no such file; correct the path'])
    expect(await faultsOf({'a/b.txt': ''}, 'draft.txt', {configFile: 'a'})).toEqual([
      'a: is a folder; name the file in it'
    ])
    expect(await faultsOf({'package.json': {}}, 'draft.txt', {configFile: 'package.json'})).toEqual([
      'package.json: there is no `retextConfig` in it'
    ])
  })
})

test('many files of one configuration get the same error, and those of another are not touched', async () => {
  const cwd = makeFolder({'bad/.retextrc.json': '{"rulez": {}}', 'good/.retextrc.json': {extends: 'news'}})
  const {forFile} = createConfigResolver({cwd, rules: toyRules})
  const outcomes = await Promise.allSettled(
    Array.from({length: 100}, (_, index) =>
      forFile(join(cwd, index % 2 ? 'bad' : 'good', `${index % 7}`, `${index}.txt`))
    )
  )
  const errors = new Set(outcomes.map(outcome => (outcome.status === 'rejected' ? outcome.reason : undefined)))
  expect(outcomes.filter(({status}) => status === 'fulfilled')).toHaveLength(50)
  expect(errors.size).toBe(2)
})
