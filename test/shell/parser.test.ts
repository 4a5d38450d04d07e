import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {doubled, folder, stet} from './stet.js'

const config = (more: object): string => JSON.stringify({extends: 'strict', ...more})

test('the samples get the same report from either parser, in any number of threads, with a cache or without', () => {
  const root = folder({'.retextrc.json': config({}), 'upstream.json': config({parser: 'retext-english'})})
  cpSync('samples', join(root, 'samples'), {recursive: true})
  const cache = ['--cache', '--cache-location', 'cache']
  const run = (args: readonly string[]): unknown => stet(root, ['samples', '--format', 'json', ...args])
  const expected = run(['--threads', '1', ...cache])
  const ways = [['--threads', '1'], ['--threads', '8'], cache, cache]
  for (const way of ways) expect(run([...way, '--config', 'upstream.json']), way.join(' ')).toEqual(expected)
})

test('another parser is never answered from the cache', () => {
  // A plugin could tell parsers apart, a rule cannot: what the cache would give is seen in what it is asked for.
  const root = folder({'a.txt': doubled, '.retextrc.json': '{"rules": {"repeated-words": "warning"}}'})
  const cached = ['a.txt', '--cache', '--cache-location', 'cache', '--cache-strategy', 'content']
  const entry = (): string => {
    stet(root, cached)
    return readFileSync(join(root, 'cache'), 'utf8')
  }
  const first = entry()
  expect(entry()).toBe(first)
  writeFileSync(
    join(root, '.retextrc.json'),
    '{"rules": {"repeated-words": "warning"}, "overrides": [{"files": "a.txt", "parser": "retext-english"}]}'
  )
  expect(entry()).not.toBe(first)
})

test('`--print-config` and `stet doctor` name the parser', () => {
  const rules = {'repeated-words': 'warning'}
  const root = folder({
    'a.txt': doubled,
    'wire/b.txt': doubled,
    '.retextrc.json': JSON.stringify({rules, overrides: [{files: 'wire/**', parser: 'retext-english'}]}),
    'all/.retextrc.json': JSON.stringify({rules, parser: 'retext-english'}),
    'all/c.txt': doubled
  })
  const parserOf = (path: string): unknown => JSON.parse(stet(root, ['--print-config', path]).out).parser
  expect(['a.txt', 'wire/b.txt', 'all/c.txt'].map(parserOf)).toEqual(['stet', 'retext-english', 'retext-english'])
  expect(stet(root, ['doctor']).out).toContain('.retextrc.json (overrides): for 1 file: parser retext-english')
  expect(stet(root, ['doctor', 'all']).out).toContain('\nParser\n  retext-english\n')
})

test('a parser that does not exist is an error that names the nearest one that does', () => {
  const root = folder({
    'a.txt': doubled,
    '.retextrc.json': '{"extends": "news", "parser": "retext-englsh", "overrides": [{"files": "*", "parser": 3}]}'
  })
  expect(stet(root, ['a.txt'])).toEqual({
    code: 2,
    out: '',
    err: `stet: .retextrc.json:1:31: \`parser\`: expected a parser, got "retext-englsh"; did you mean \`retext-english\`?
stet: .retextrc.json:1:87: \`parser\`: expected a parser, got 3; known parsers are stet, retext-english
`
  })
})
