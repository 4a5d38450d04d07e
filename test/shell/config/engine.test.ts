import {join} from 'node:path'
import {Configuration} from 'unified-engine'
import {describe, expect, test} from 'vitest'
import {deepExtend} from '../../../src/shell/config/deep-extend.js'
import {createConfigResolver} from '../../../src/shell/config/index.js'
import fc from '../../fast-check.js'
import {makeFolder} from './folder.js'
import {toyRules} from './toy-rules.js'

type Files = Readonly<Record<string, unknown>>

const plugin = (name: string): string => `export default function ${name}() {}`
const packageOf = (name: string): string => JSON.stringify({name, type: 'module', exports: './index.js'})

/** Plugins, as packages and as files. */
const modules: Files = {
  'node_modules/retext-one/package.json': packageOf('retext-one'),
  'node_modules/retext-one/index.js': plugin('one'),
  'node_modules/two/package.json': packageOf('two'),
  'node_modules/two/index.js': plugin('two'),
  'node_modules/retext-two-more/package.json': packageOf('retext-two-more'),
  'node_modules/retext-two-more/index.js': plugin('twoMore'),
  'node_modules/@desk/retext-three/package.json': packageOf('@desk/retext-three'),
  'node_modules/@desk/retext-three/index.js': plugin('three'),
  'node_modules/retext-preset-desk/package.json': packageOf('retext-preset-desk'),
  'node_modules/retext-preset-desk/index.js':
    'import one from "retext-one"\nexport default {plugins: [[one, {a: {x: 1}}], "./local.js"], settings: {deep: {preset: 1, list: [1, 2, 3]}}}',
  'node_modules/retext-preset-desk/local.js': plugin('localOfPreset'),
  'four.js': plugin('four'),
  'package.json': {type: 'module'}
}

interface Outcome {
  filePath: string | undefined
  plugins: unknown[]
  settings: unknown
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** What the engine finds; plugins that are off left out and empty options dropped, as it does before it uses them. */
function engine(cwd: string, path: string, rcPath?: string): Promise<Outcome> {
  const configuration = new Configuration({
    cwd,
    rcName: '.retextrc',
    rcPath,
    packageField: 'retextConfig',
    pluginPrefix: 'retext',
    detectConfig: true
  })
  return new Promise((resolve, reject) => {
    configuration.load(join(cwd, path), (error, result) => {
      if (error || !result) reject(error)
      else {
        const plugins = result.plugins
          .filter(([, value]) => value !== false)
          .map(([attacher, value]) => [attacher, isEmpty(value) ? undefined : value])
        resolve({filePath: result.filePath, plugins, settings: result.settings})
      }
    })
  })
}

async function ours(cwd: string, path: string, configFile?: string): Promise<Outcome> {
  const resolver = createConfigResolver({cwd, rules: toyRules, ...(configFile ? {configFile} : {})})
  const {processor, sources, describe} = await resolver.forFile(join(cwd, path))
  const {settings} = describe() as {settings: unknown}
  return {filePath: sources[0], plugins: processor ? processor.attachers.map(tuple => [...tuple]) : [], settings}
}

async function compare(files: Files, path = 'draft.txt', rcPath?: string): Promise<Outcome> {
  const cwd = makeFolder({...modules, ...files})
  const [theirs, found] = await Promise.all([engine(cwd, path, rcPath), ours(cwd, path, rcPath)])
  // By name: the test runner gives us its own copy of modules that stand outside `node_modules`.
  const named = (outcome: Outcome): Outcome => ({
    ...outcome,
    plugins: outcome.plugins.map(tuple => {
      const [attacher, value] = tuple as [() => void, unknown]
      return [attacher.name, value]
    })
  })
  expect(named(found)).toEqual(named(theirs))
  return found
}

const one = {plugins: ['one'], settings: {here: true}}
const script = 'export default {plugins: ["one"]}'

describe('which file is found', () => {
  const all: Files = {
    '.retextrc': one,
    '.retextrc.json': one,
    '.retextrc.cjs': 'module.exports = {plugins: ["one"]}',
    '.retextrc.mjs': script,
    '.retextrc.js': script,
    '.retextrc.yaml': 'plugins: [one]',
    '.retextrc.yml': 'plugins:\n  - one\n',
    'package.json': {type: 'module', retextConfig: one}
  }
  const names = Object.keys(all)

  test.each(names)('%s alone', async name => {
    const {filePath, plugins} = await compare({[name]: all[name]})
    expect(filePath).toMatch(new RegExp(`${name.replace(/\./g, '\\.')}$`))
    expect(plugins).toHaveLength(1)
  })

  test.each(names.map((name, index) => [name, names.slice(index)] as const))(
    '%s before those after it',
    async (_, present) => {
      await compare(Object.fromEntries(present.map(name => [name, all[name]])))
    }
  )

  test('the nearest folder wins and nothing is merged', async () => {
    const {plugins} = await compare({'.retextrc.json': one, 'a/b/.retextrc.yml': 'plugins: [two]'}, 'a/b/c/d/draft.txt')
    expect(plugins).toHaveLength(1)
  })

  test('a folder above is found from a folder below', async () => {
    await compare({'.retextrc.json': one}, 'a/b/c/draft.txt')
  })

  test('a package.json without the field is passed over', async () => {
    const {filePath} = await compare({'.retextrc.json': one, 'a/package.json': {name: 'a'}}, 'a/draft.txt')
    expect(filePath).toMatch(/\.retextrc\.json$/)
  })

  test('a package.json with the field stops the search', async () => {
    await compare({'.retextrc.json': one, 'a/package.json': {retextConfig: {plugins: ['two']}}}, 'a/draft.txt')
  })

  test('a given file replaces the search', async () => {
    await compare(
      {'.retextrc.json': one, 'conf/house.yml': 'plugins: [two]\nsettings: {given: yes}'},
      'draft.txt',
      'conf/house.yml'
    )
  })
})

describe('plugins and settings', () => {
  test.each<[string, unknown]>([
    ['a list of names', {plugins: ['one', 'two', '@desk/three']}],
    ['whole names', {plugins: ['retext-one', '@desk/retext-three']}],
    ['a list with options', {plugins: [['one', {a: 1}], 'two', ['./four.js', [1, 2]]]}],
    ['a map', {plugins: {one: null, two: {deep: {a: [1]}}, './four.js': 'text'}}],
    ['a name of which there are two', {plugins: ['two-more', 'two']}],
    ['switched off', {plugins: {one: false, two: true}}],
    ['off and on again', {plugins: ['one', ['one', false], 'two', ['two', false], ['two', {a: 1}]]}],
    [
      'empty options',
      {
        plugins: [
          ['one', {}],
          ['two', []]
        ]
      }
    ],
    [
      'null options',
      {
        plugins: [
          ['one', {a: 1}],
          ['one', null]
        ]
      }
    ],
    [
      'twice: objects are laid over each other',
      {
        plugins: [
          ['one', {a: {x: 1, l: [1, 2, 3]}, b: 1}],
          ['one', {a: {y: 2, l: [9]}, b: 2}]
        ]
      }
    ],
    [
      'twice: other values are replaced',
      {
        plugins: [
          ['one', {a: 1}],
          ['one', 'text'],
          ['two', [1, 2]],
          ['two', [3]]
        ]
      }
    ],
    ['twice: without options the second time', {plugins: [['one', {a: 1}], 'one']}],
    ['a preset', {plugins: ['preset-desk', 'two'], settings: {deep: {own: 1, list: [9]}}}],
    ['a preset and its plugin again', {plugins: ['two', 'preset-desk', ['one', {a: {y: 2}}]]}],
    ['a preset in the list', {plugins: [{plugins: ['one', ['two', {a: 1}]], settings: {x: 1}}, ['two', {b: 2}]]}],
    [
      'keys of prototypes',
      '{"plugins": [["one", {"__proto__": {"a": 1}, "constructor": {"b": 1}}]], "settings": {"__proto__": {"c": 1}}}'
    ],
    ['settings alone in a preset', {plugins: [{settings: {a: {b: 1}}}], settings: {a: {c: 2}}}],
    ['no plugins', {plugins: []}],
    ['null for plugins', {plugins: null, settings: {a: 1}}],
    ['null for settings', {plugins: ['one'], settings: null}]
  ])('%s', async (_, config) => {
    await compare({'.retextrc.json': config})
  })

  test('names are looked up from the folder of the configuration', async () => {
    const {plugins} = await compare(
      {
        'a/.retextrc.json': {plugins: ['one']},
        'a/node_modules/retext-one/package.json': packageOf('retext-one'),
        'a/node_modules/retext-one/index.js': plugin('nearerOne')
      },
      'a/b/draft.txt'
    )
    expect((plugins[0] as [{name: string}])[0].name).toBe('nearerOne')
  })

  test('scripts may hold functions', async () => {
    await compare({
      '.retextrc.mjs':
        'import one from "retext-one"\nexport default {plugins: [[one, {a: /x/}], function own() {}, [() => {}, 1]]}'
    })
  })
})

test('settings are laid over each other as the engine does it', async () => {
  const settings = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.jsonValue({maxDepth: 3}))
  await fc.assert(
    fc.asyncProperty(settings, settings, async (under, over) => {
      const expected = await new Promise<unknown>((resolve, reject) => {
        const defaultConfig = {plugins: [{settings: under}], settings: over}
        new Configuration({cwd: '/', defaultConfig}).load('x', (error, result) => {
          if (error) reject(error)
          else resolve(result?.settings)
          return undefined
        })
      })
      expect(deepExtend(under, over)).toEqual(expected)
    })
  )
})
