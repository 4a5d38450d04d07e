import {appendFileSync, mkdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {doubled, faulty, folder, stet} from './stet.js'

const cached = ['.', '--format', 'json', '--cache', '--cache-location', 'cache']
const clean = 'They met before the vote.\n'
const files = {'a.txt': doubled, 'b.txt': clean, 'c.txt': faulty(3)}

/** Sets the times of files to long ago: what was written a moment ago is always read again. */
function age(root: string, names: readonly string[]): void {
  for (const name of names) utimesSync(join(root, name), 1_000_000, 1_000_000)
}

/** A module for `--import` that notes which articles a process opens. */
const spy = `import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
const {openSync, appendFileSync} = fs
const note = path => {
  if (/[abc]\\.txt$/.test(String(path))) appendFileSync('opened.log', path + '\\n')
}
fs.openSync = (path, ...rest) => (note(path), openSync(path, ...rest))
syncBuiltinESMExports()
`

function spied(root: string, args: readonly string[]): {out: string; opened: number} {
  writeFileSync(join(root, 'spy.mjs'), spy)
  writeFileSync(join(root, 'opened.log'), '')
  const {out} = stet(root, args, {env: {NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'spy.mjs')).href}`}})
  return {out, opened: readFileSync(join(root, 'opened.log'), 'utf8').split('\n').length - 1}
}

test('a warm run reports the same and reads no article', async () => {
  const root = folder(files)
  const fresh = stet(root, ['.', '--format', 'json'])
  age(root, Object.keys(files))
  // A file whose times were changed a moment ago is not trusted either.
  await new Promise(resolve => setTimeout(resolve, 2100))
  const cold = spied(root, cached)
  expect(cold).toEqual({out: fresh.out, opened: 3})
  const written = readFileSync(join(root, 'cache'))
  expect(spied(root, cached)).toEqual({out: fresh.out, opened: 0})
  expect(readFileSync(join(root, 'cache'))).toEqual(written)
  // Times that differ say nothing about the content, which is read then.
  age(root, ['a.txt'])
  expect(spied(root, cached)).toEqual({out: fresh.out, opened: 1})
  expect(spied(root, [...cached, '--cache-strategy', 'content'])).toEqual({out: fresh.out, opened: 3})
  expect(spied(root, ['.', '--format', 'json', '--cache', '--no-cache'])).toEqual({out: fresh.out, opened: 3})
})

test('a changed text, configuration, house list or flag is never answered from the cache', () => {
  const config = (rules: object): string =>
    JSON.stringify({extends: './house.json', rules: {'repeated-words': 'warning', ...rules}})
  const house = (terms: object): string => JSON.stringify({rules: {'house-terms': ['error', {terms}]}})
  const root = folder({...files, 'house.json': house({}), '.retextrc.json': config({})})
  const same = (more: readonly string[] = []): string => {
    const fresh = stet(root, ['.', '--format', 'json', ...more])
    const warm = stet(root, [...cached, ...more])
    expect(warm).toEqual(fresh)
    return warm.out
  }
  const first = same()
  // The same size, and times set back: the file system still knows that it was changed.
  const {atime, mtime} = statSync(join(root, 'b.txt'))
  writeFileSync(join(root, 'b.txt'), 'They met before the the e\n')
  utimesSync(join(root, 'b.txt'), atime, mtime)
  const second = same()
  expect(second).not.toBe(first)
  writeFileSync(join(root, 'house.json'), house({vote: 'ballot'}))
  const third = same()
  expect(third).not.toBe(second)
  writeFileSync(join(root, '.retextrc.json'), config({'repeated-words': 'error'}))
  const fourth = same()
  expect(fourth).not.toBe(third)
  expect(same(['--rule', 'repeated-words:off'])).not.toBe(fourth)
  same(['--as', 'html'])
  expect(same()).toBe(fourth)
})

const damages: Record<string, (path: string) => void> = {
  empty: path => truncateSync(path, 0),
  'cut short': path => truncateSync(path, statSync(path).size >> 1),
  'cut short within its name': path => truncateSync(path, 5),
  longer: path => appendFileSync(path, ' '),
  'with other messages': path => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('the the', 'the she')),
  "another version's": path => writeFileSync(path, readFileSync(path, 'utf8').replace(/"by":"[^ "]*/, '"by":"0.0.0')),
  'with zeros': path => {
    const bytes = readFileSync(path)
    bytes.fill(0, bytes.length - 20)
    writeFileSync(path, bytes)
  }
}

test('a damaged cache is dropped whole', () => {
  const root = folder(files)
  const fresh = stet(root, cached)
  const whole = readFileSync(join(root, 'cache'))
  for (const [name, damage] of Object.entries(damages)) {
    writeFileSync(join(root, 'cache'), whole)
    damage(join(root, 'cache'))
    expect(stet(root, cached), name).toEqual(fresh)
  }
})

test('a file that is no cache is left alone; a cache that cannot be written costs a note', () => {
  const root = folder({...files, 'list.txt.bak': 'mine\n'})
  const {code, err} = stet(root, ['.', '--cache', '--cache-location', 'list.txt.bak'])
  expect({code, err}).toEqual({
    code: 2,
    err: 'stet: `list.txt.bak` is no cache of stet; give `--cache-location` another name\n'
  })
  expect(readFileSync(join(root, 'list.txt.bak'), 'utf8')).toBe('mine\n')
  mkdirSync(join(root, 'taken'))
  const fresh = stet(root, ['.', '--format', 'json'])
  const taken = stet(root, ['.', '--format', 'json', '--cache', '--cache-location', 'a.txt/cache'])
  expect({...taken, err: ''}).toEqual(fresh)
  expect(taken.err).toContain('the cache could not be written: ')
})

test('what is not seen in a run stays in the cache, until it is deleted', () => {
  const root = folder(files)
  const known = (): string[] =>
    [...readFileSync(join(root, 'cache'), 'utf8').matchAll(/"([abc]\.txt)"/g)].map(m => m[1]!)
  stet(root, cached)
  expect(known()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  writeFileSync(join(root, 'a.txt'), clean)
  stet(root, ['a.txt', ...cached.slice(1)])
  expect(known()).toEqual(['a.txt', 'b.txt', 'c.txt'])
})

test('files with plugins are linted each time', () => {
  const plugin = `import {readFileSync} from 'node:fs'
export default () => (tree, file) => { file.message(readFileSync('word.log', 'utf8'), {line: 1, column: 1}) }`
  const root = folder({
    'a.txt': clean,
    'word.log': 'one',
    'plugin.mjs': plugin,
    '.retextrc.json': '{"plugins": ["./plugin.mjs"], "rules": {}}'
  })
  expect(stet(root, cached).out).toContain('"one"')
  writeFileSync(join(root, 'word.log'), 'two')
  const {out, err} = stet(root, cached)
  expect(out).toContain('"two"')
  expect(err).toContain('files with plugins were not kept in the cache')
})

test('options of the cache are checked', () => {
  const root = folder(files)
  expect(stet(root, ['.', '--cache-location', 'x']).err).toBe('stet: `--cache-location` needs `--cache`\n')
  expect(stet(root, ['.', '--cache', '--cache-strategy', 'age']).err).toBe(
    'stet: option `--cache-strategy`: expected one of metadata, content, got `age`\n'
  )
})
