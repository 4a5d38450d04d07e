import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createConfigResolver} from '../../../src/shell/config/index.js'
import {makeFolder} from './folder.js'
import {faultsOf, resolveIn, rulesOf} from './resolve.js'
import {toyRules} from './toy-rules.js'

const max = (value: number) => ({max: value, words: ['a']})

describe('without a configuration', () => {
  test('the preset is news', async () => {
    const config = await resolveIn({})
    expect(rulesOf(config)).toEqual({'doubled-words': ['warning', max(5)], 'unnamed-figures': ['error', max(3)]})
    expect(config.sources).toEqual([])
    expect(config.settings).toEqual({})
    expect(config.processor).toBeUndefined()
    expect(config.describe()).toMatchObject({preset: 'news', sources: []})
  })

  test('or the one that is asked for', async () => {
    expect(rulesOf(await resolveIn({}, 'x.txt', {preset: 'recommended'}))).toEqual({
      'doubled-words': ['warning', max(5)]
    })
  })
})

describe('what is asked for on the command line', () => {
  const files = {
    '.retextrc.json': {
      rules: {'long-sentences': 'error'},
      settings: {lineBreaks: 'soft'},
      ignore: 'old',
      overrides: [{files: '*', rules: {'doubled-words': 'off'}}]
    }
  }

  test('a preset replaces the rules, and nothing else', async () => {
    const config = await resolveIn(files, 'old/x.txt', {preset: 'recommended'})
    expect(rulesOf(config)).toEqual({'doubled-words': ['warning', max(5)]})
    expect(config).toMatchObject({settings: {lineBreaks: 'soft'}, ignored: true})
  })

  test('rules win over all, and keep options', async () => {
    const flags = [
      {id: 'unnamed-figures', severity: 'info'},
      {id: 'doubled-words', severity: 'off'},
      {id: 'long-sentences', severity: 'error'}
    ] as const
    expect(rulesOf(await resolveIn({'.retextrc.json': {extends: 'news'}}, 'x.txt', {flags}))).toEqual({
      'unnamed-figures': ['info', max(3)],
      'long-sentences': ['error', max(5)]
    })
  })
})

describe('rules', () => {
  test('without extends only those that are named are on', async () => {
    const config = await resolveIn({'.retextrc.json': {root: true, rules: {'long-sentences': ['info', {max: 9}]}}})
    expect(rulesOf(config)).toEqual({'long-sentences': ['info', max(9)]})
  })

  test('a severity alone keeps inherited options, options replace one by one', async () => {
    const extend = async (rules: object) =>
      rulesOf(await resolveIn({'.retextrc.json': {extends: 'ap', rules}}))['unnamed-figures']
    expect(await extend({})).toEqual(['error', {max: 5, words: ['ap']}])
    expect(await extend({'unnamed-figures': 'info'})).toEqual(['info', {max: 5, words: ['ap']}])
    expect(await extend({'unnamed-figures': ['info']})).toEqual(['info', {max: 5, words: ['ap']}])
    expect(await extend({'unnamed-figures': ['info', {max: 8}]})).toEqual(['info', {max: 8, words: ['ap']}])
    expect(await extend({'unnamed-figures': 'off'})).toBeUndefined()
  })
})

describe('extends', () => {
  test('later ones win over earlier ones, the configuration wins over all', async () => {
    const config = await resolveIn({
      '.retextrc.yml':
        'extends: [recommended, ./house.json, ./conf/desk.mjs]\nrules:\n  doubled-words: error\nsettings:\n  headline: none\n',
      'house.json':
        '{"extends": "strict", "rules": {"long-sentences": "off", "unnamed-figures": ["info", {"max": 7}]}, "settings": {"lineBreaks": "soft", "headline": "auto"}} // ours',
      'conf/desk.mjs': 'export default {extends: "./more.yml", rules: {"unnamed-figures": "warning"}}',
      'conf/more.yml': 'settings: {lineBreaks: hard, issued: 2024-05-31}'
    })
    expect(rulesOf(config)).toEqual({'doubled-words': ['error', max(5)], 'unnamed-figures': ['warning', max(7)]})
    expect(config.settings).toEqual({lineBreaks: 'hard', headline: 'none', issued: '2024-05-31'})
    expect(config.sources.map(path => path.split('/').at(-1))).toEqual([
      '.retextrc.yml',
      'house.json',
      'desk.mjs',
      'more.yml'
    ])
  })

  test('packages: scripts, JSON, parts of packages', async () => {
    const config = await resolveIn(
      {
        'a/.retextrc.json': {extends: ['@desk/house', 'json-house', 'json-house/extra.yml']},
        'node_modules/@desk/house/package.json': {name: '@desk/house', type: 'module', exports: './index.js'},
        'node_modules/@desk/house/index.js':
          'export default {extends: "news", ignore: ["/old"], overrides: [{files: "opinion/**", rules: {"doubled-words": "off"}}]}',
        'node_modules/json-house/package.json': {name: 'json-house', main: 'house.json'},
        'node_modules/json-house/house.json': {rules: {'long-sentences': 'info'}},
        'node_modules/json-house/extra.yml': 'rules: {long-sentences: [error, {max: 2}]}'
      },
      'a/news/draft.txt'
    )
    expect(rulesOf(config)).toEqual({
      'doubled-words': ['warning', max(5)],
      'unnamed-figures': ['error', max(3)],
      'long-sentences': ['error', max(2)]
    })
  })

  test('globs of a package are relative to who extends it, those of a file to the file', async () => {
    const part = (rule: string) => ({
      rules: {'doubled-words': 'info'},
      ignore: '/old',
      overrides: [{files: 'opinion/**', rules: {[rule]: 'error'}}]
    })
    const cwd = makeFolder({
      'a/.retextrc.json': {extends: ['house', '../base.json']},
      'base.json': part('long-sentences'),
      'node_modules/house/package.json': {main: 'house.json'},
      'node_modules/house/house.json': part('unnamed-figures')
    })
    const {forFile} = createConfigResolver({cwd, rules: toyRules})
    const at = async (path: string) => {
      const config = await forFile(join(cwd, path))
      return [Object.keys(rulesOf(config)).filter(id => id !== 'doubled-words'), config.ignored]
    }
    expect(await at('a/opinion/x.txt')).toEqual([['unnamed-figures'], false])
    expect(await at('a/old/x.txt')).toEqual([[], true])
    expect(await at('a/b/old/x.txt')).toEqual([[], false])
  })

  test('faults stand at the file they are in', async () => {
    const files = {
      '.retextrc.json':
        '{\n  "extends": ["./a.json", "./gone.json", "neews", "house.json", "nowhere", "./b.yml", "./package.json", ".."],\n  "rulez": {}\n}',
      'a.json': '{"rules": {"doubled-wordz": "off"}}',
      'b.yml': 'rules: [',
      'house.json': '{}',
      'package.json': '{}'
    }
    const faults = (await faultsOf(files)).map(fault => fault.replace(/\S*\/stet-config-\w+/g, '<here>'))
    expect(faults).toEqual([
      '.retextrc.json:2:27: `extends`: `./gone.json` not found: there is no <here>/gone.json',
      '.retextrc.json:2:42: `extends`: `neews` not found from <here>; did you mean `news`?',
      '.retextrc.json:2:51: `extends`: `house.json` not found from <here>; did you mean `./house.json`?',
      '.retextrc.json:2:65: `extends`: `nowhere` not found from <here>; it is no preset (recommended, news, ap, strict) and no package installed there; a file starts with `./`',
      '.retextrc.json:2:87: `extends`: `./package.json` has no `retextConfig`',
      '.retextrc.json:2:105: `extends`: `..` is a folder; name the file in it',
      '.retextrc.json:3:3: unknown key `rulez`; did you mean `rules`?',
      'a.json:1:12: unknown rule `doubled-wordz`; did you mean `doubled-words`?',
      expect.stringMatching(/^b\.yml:1:9: /)
    ])
  })

  test('cycles', async () => {
    const faults = await faultsOf({
      '.retextrc.json': {extends: './a.json'},
      'a.json': {extends: './b.yml'},
      'b.yml': 'extends: ./a.json'
    })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(
      /^b\.yml:1:10: `extends`: `\.\/a\.json` leads back to itself \(.*a\.json → .*b\.yml → .*a\.json\); remove/
    )
    expect(await faultsOf({'.retextrc.json': {extends: './.retextrc.json'}})).toHaveLength(1)
  })

  test('the same file twice is no cycle', async () => {
    const config = await resolveIn({
      '.retextrc.json': {extends: ['./a.json', './b.json']},
      'a.json': {extends: './c.json'},
      'b.json': {extends: './c.json'},
      'c.json': {rules: {'doubled-words': 'info'}}
    })
    expect(Object.keys(rulesOf(config))).toEqual(['doubled-words'])
  })
})
