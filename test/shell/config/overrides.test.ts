import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createConfigResolver} from '../../../src/shell/config/index.js'
import {makeFolder} from './folder.js'
import {resolveIn, rulesOf} from './resolve.js'
import {toyRules} from './toy-rules.js'

const severityIn = async (overrides: unknown, path: string): Promise<string> => {
  const config = await resolveIn({'.retextrc.json': {rules: {'doubled-words': 'warning'}, overrides}}, path)
  return config.rules[0]?.severity ?? 'off'
}

describe('overrides', () => {
  const override = (files: unknown, severity = 'error') => ({files, rules: {'doubled-words': severity}})

  test.each<[unknown, string, string]>([
    ['*.md', 'a/b/x.md', 'error'],
    ['*.md', '.drafts/.x.md', 'error'],
    ['*.md', 'x.txt', 'warning'],
    ['opinion/**', 'opinion/x.txt', 'error'],
    ['opinion/**', 'a/opinion/x.txt', 'warning'],
    ['./opinion/*', 'opinion/x.txt', 'error'],
    ['opinion/*.{md,txt}', 'opinion/.x.txt', 'error'],
    [['a/**', 'b/**'], 'b/x.txt', 'error'],
    [['**/*.txt', '!old/**'], 'old/x.txt', 'warning'],
    [['**/*.txt', '!old/**'], 'new/x.txt', 'error'],
    ['!*.md', 'x.txt', 'error'],
    ['!*.md', 'x.md', 'warning']
  ])('%j and %s: %s', async (files, path, severity) => {
    expect(await severityIn([override(files)], path)).toBe(severity)
  })

  test('later ones win', async () => {
    const list = [override('**', 'error'), override('opinion/**', 'off'), override('*.md', 'info')]
    expect(await severityIn(list, 'x.txt')).toBe('error')
    expect(await severityIn(list, 'opinion/x.txt')).toBe('off')
    expect(await severityIn(list, 'opinion/x.md')).toBe('info')
  })

  test('with a preset, settings, options and overrides of what they extend', async () => {
    const files = {
      '.retextrc.json': {
        extends: 'recommended',
        settings: {lineBreaks: 'hard', other: {a: 1}},
        overrides: [
          {
            files: 'wire/**',
            extends: ['ap', './wire.json'],
            rules: {'unnamed-figures': ['info', {max: 1}]},
            settings: {other: {b: 2}}
          }
        ]
      },
      'wire.json': {
        settings: {lineBreaks: 'soft'},
        ignore: '*.tmp',
        overrides: [{files: '*.md', rules: {'doubled-words': 'off'}}]
      }
    }
    const wire = await resolveIn(files, 'wire/x.txt')
    expect(rulesOf(wire)).toEqual({
      'doubled-words': ['warning', {max: 5, words: ['a']}],
      'unnamed-figures': ['info', {max: 1, words: ['ap']}]
    })
    expect(wire.settings).toEqual({lineBreaks: 'soft'})
    expect(wire.describe()).toMatchObject({settings: {lineBreaks: 'soft', other: {a: 1, b: 2}}})
    expect(Object.keys(rulesOf(await resolveIn(files, 'wire/x.md')))).toEqual(['unnamed-figures'])
    expect((await resolveIn(files, 'wire/x.tmp')).ignored).toBe(true)
    const desk = await resolveIn(files, 'desk/x.md')
    expect(desk.settings).toEqual({lineBreaks: 'hard'})
    expect(Object.keys(rulesOf(desk))).toEqual(['doubled-words'])
    expect((await resolveIn(files, 'desk/x.tmp')).ignored).toBe(false)
  })
})

test('files are ignored by patterns as in .gitignore, and what extends may take them back', async () => {
  const cwd = makeFolder({
    'a/.retextrc.json': {extends: './base.json', ignore: ['!keep.txt', '/top.txt', 'drafts/']},
    'a/base.json': {rules: {}, ignore: ['*.txt']}
  })
  const {forFile} = createConfigResolver({cwd, rules: toyRules})
  const ignored = async (path: string) => (await forFile(join(cwd, path))).ignored
  expect(await ignored('a/x.txt')).toBe(true)
  expect(await ignored('a/b/keep.txt')).toBe(false)
  expect(await ignored('a/top.txt')).toBe(true)
  expect(await ignored('a/drafts/x.md')).toBe(true)
  expect(await ignored('a/x.md')).toBe(false)
  const given = createConfigResolver({cwd, rules: toyRules, configFile: 'a/.retextrc.json'})
  expect((await given.forFile(join(cwd, 'x.txt'))).ignored).toBe(false)
})

test('the same configuration and overrides give the same rules, and many files cost next to nothing', async () => {
  const cwd = makeFolder({
    '.retextrc.json': {
      extends: 'strict',
      ignore: ['old'],
      overrides: [{files: 'opinion/**', rules: {'doubled-words': 'off'}}]
    }
  })
  const {forFile} = createConfigResolver({cwd, rules: toyRules})
  const seen = new Set<unknown>()
  for (let index = 0; index < 10_000; index++) {
    const folder = index % 3 === 0 ? 'opinion' : index % 3 === 1 ? 'news' : 'old'
    seen.add((await forFile(join(cwd, folder, `${index}.txt`))).rules)
  }
  expect(seen.size).toBe(2)
})

test('a description can be written as JSON and names everything', async () => {
  const config = await resolveIn({
    '.retextrc.mjs':
      'export default {extends: "news", rules: {"doubled-words": "off"}, plugins: [[function own() {}, {test: /x/, call() {}}]], settings: {issued: "2024-05-31"}}'
  })
  expect(JSON.parse(JSON.stringify(config.describe()))).toEqual({
    sources: ['.retextrc.mjs'],
    ignored: false,
    settings: {issued: '2024-05-31'},
    parser: 'stet',
    rules: {
      'doubled-words': 'off',
      'unnamed-figures': ['error', {allow: [], max: 3, words: ['a']}],
      'long-sentences': 'off'
    },
    plugins: [['own', {test: '/x/', call: '[function call]'}]]
  })
})
