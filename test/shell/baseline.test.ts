import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {doubled, folder, stet} from './stet.js'

const update = ['--baseline', 'accepted.json', '--update-baseline']
const use = ['--baseline', 'accepted.json', '--quiet']

test('what was accepted stays hidden through edits and moves; what is new shows', () => {
  const root = folder({'a.md': doubled, 'in/b.md': 'We saw saw it.\n', 'c.md': 'Fine.\n'})
  const made = stet(root, ['.', ...update, '--quiet', '--max-warnings', '0'])
  expect(made).toEqual({
    code: 0,
    out: '',
    err: 'stet: 2 messages accepted in `accepted.json`, 0 of its old entries pruned\n'
  })
  const text = readFileSync(join(root, 'accepted.json'), 'utf8')
  expect(text).toMatch(
    /^\{\n {2}"version": 1,\n {2}"entries": \{\n {4}"a\.md": \[\n {6}"[0-9a-f]{16}:1"\n {4}\],\n {4}"in\/b\.md": \[\n/
  )
  expect(stet(root, ['.', ...use])).toEqual({code: 0, out: '', err: 'stet: 2 accepted messages hidden\n'})
  writeFileSync(join(root, 'a.md'), `Before.\n\n${doubled}\nAfter of of that.\n`)
  renameSync(join(root, 'in/b.md'), join(root, 'moved.md'))
  const edited = stet(root, ['.', ...use, '--max-warnings', '0'])
  expect(edited.code).toBe(1)
  expect(edited.out).toContain('a.md\n5:7-5:12 warning')
  expect(edited.out).not.toContain('moved.md')
  expect(edited.err).toContain('stet: 2 accepted messages hidden\n')
  // From another folder, by other paths.
  expect(stet(join(root, 'in'), ['../moved.md', '--baseline', '../accepted.json', '--quiet']).err).toBe(
    'stet: 1 accepted message hidden\n'
  )
})

test('entries that no longer occur are reported, and pruned by an update; those of other files stay', () => {
  const root = folder({'a.md': doubled, 'b.md': doubled, 'c.md': doubled})
  stet(root, ['.', ...update])
  writeFileSync(join(root, 'a.md'), 'Fine.\n')
  rmSync(join(root, 'c.md'))
  expect(stet(root, ['a.md', ...use]).err).toBe(
    'stet: 1 entry of the baseline no longer occurs (run with --update-baseline to prune)\n'
  )
  expect(stet(root, ['.', ...use]).err).toBe(
    'stet: 1 accepted message hidden; 2 entries of the baseline no longer occur (run with --update-baseline to prune)\n'
  )
  stet(root, ['a.md', ...update])
  const paths = (): string[] => Object.keys(JSON.parse(readFileSync(join(root, 'accepted.json'), 'utf8')).entries)
  expect(paths()).toEqual(['b.md', 'c.md'])
  stet(root, ['.', ...update])
  expect(paths()).toEqual(['b.md'])
})

test('unreadable files are never accepted', () => {
  const root = folder({'a.md': Buffer.from([0xff, 0xfe, 0x41, 0]), 'b.md': doubled})
  const {code, out} = stet(root, ['.', ...update, '--quiet'])
  expect(code).toBe(1)
  expect(out).toContain('UTF-16')
  expect(stet(root, ['.', ...use]).code).toBe(1)
})

test.each<[text: string | undefined, args: string[], says: string]>([
  [undefined, use, 'there is no baseline `accepted.json`; make it with `--baseline accepted.json --update-baseline`'],
  ['{', use, 'it is not JSON; to start again, delete it'],
  ['<<<<<<< ours\n{}\n', update, 'it has conflict markers; take one side'],
  ['[]', use, 'it is not an object'],
  ['{"version": 2, "entries": {}}', use, 'its `version` is not 1'],
  ['{"version": 1}', use, 'it has no `entries`'],
  ['{"version": 1, "entries": {"a.md": "x"}}', use, 'the entry of `a.md` is not a list'],
  ['{"version": 1, "entries": {"/etc/a.md": []}}', use, 'path `/etc/a.md` is not relative'],
  [undefined, ['--update-baseline'], '`--update-baseline` needs `--baseline FILE`'],
  [undefined, [...update, '--changed-lines'], 'leave out `--changed-lines`'],
  [undefined, ['--baseline', 'nowhere/accepted.json', '--update-baseline'], "`nowhere/accepted.json` can't be written"]
])('2 for the baseline %j with %j', (text, args, says) => {
  const root = folder({'a.md': doubled, ...(text === undefined ? {} : {'accepted.json': text})})
  const {code, out, err} = stet(root, ['.', ...args])
  expect(err).toContain(says)
  expect({code, out}).toEqual({code: 2, out: ''})
  if (text !== undefined) expect(readFileSync(join(root, 'accepted.json'), 'utf8')).toBe(text)
})

test('an update that changes nothing leaves the file alone', () => {
  const root = folder({'a.md': doubled})
  mkdirSync(join(root, 'in'))
  stet(root, ['.', '--baseline', 'in/accepted.json', '--update-baseline'])
  const path = join(root, 'in/accepted.json')
  const before = readFileSync(path, 'utf8')
  expect(before).toContain('"../a.md"')
  stet(root, ['.', '--baseline', 'in/accepted.json', '--update-baseline'])
  expect(readFileSync(path, 'utf8')).toBe(before)
  expect(existsSync(join(root, 'accepted.json'))).toBe(false)
})
