import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import type {FileReport} from '../../src/report/index.js'
import {doubled, environment, folder, lintJson, stet} from './stet.js'

const bad: readonly [name: string, bytes: Buffer, says: string][] = [
  ['latin-1.txt', Buffer.from('One line.\nThe caf\xe9 was was full.\n', 'latin1'), 'Not UTF-8 text, line 2 has bytes'],
  ['cut-off.txt', Buffer.from('The the caf\u00e9').subarray(0, -1), 'Not UTF-8 text, line 1 has bytes'],
  ['overlong.txt', Buffer.from([0x61, 0xc0, 0xaf]), 'Not UTF-8 text, line 1 has bytes'],
  ['surrogate.md', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'Not UTF-8 text, line 1 has bytes'],
  ['utf-16-le.txt', Buffer.from('\ufeffThe the vote.', 'utf16le'), 'Not UTF-8 text, it looks like UTF-16'],
  ['utf-16-be.txt', Buffer.from('\ufeffThe the vote.', 'utf16le').swap16(), 'Not UTF-8 text, it looks like UTF-16'],
  ['utf-32.txt', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'Not UTF-8 text, it looks like UTF-32'],
  ['binary.md', Buffer.from('Fine.\nThe the\u0000vote.'), 'Not text, a NUL byte stands in line 2']
]

test('what is not UTF-8 text gets one message each, and the others are linted', () => {
  const root = folder({...Object.fromEntries(bad), 'good.txt': doubled})
  const {code, out} = stet(root, ['.', '--format', 'json'])
  const files = new Map((JSON.parse(out) as FileReport[]).map(({path, messages}) => [path, messages]))
  const start = {line: 1, column: 1, offset: 0}
  for (const [name, , says] of bad) {
    const [message, ...more] = files.get(name)!
    expect(more, name).toEqual([])
    expect(message, name).toMatchObject({
      ruleId: 'unreadable-source',
      severity: 'error',
      place: {start, end: start},
      actual: ''
    })
    expect(message!.reason, name).toContain(says)
  }
  expect(files.get('good.txt')).toHaveLength(1)
  expect(code).toBe(1)
})

test('an empty file is clean', () => {
  expect(lintJson(folder({'a.txt': '', 'b.md': ''}), ['.'])).toEqual([
    {path: 'a.txt', messages: []},
    {path: 'b.md', messages: []}
  ])
})

test('a byte order mark stays in the text: offsets count it', () => {
  const [file] = lintJson(folder({'a.txt': '\ufeffThey met before the the vote.\n'}), ['a.txt'])
  expect(file!.messages.map(({place}) => place.start.offset)).toEqual([17])
})

test('a pipe that is named is said at once', () => {
  const root = folder({'b.txt': doubled})
  execFileSync('mkfifo', [join(root, 'pipe.txt')])
  const [good, bad] = lintJson(root, ['pipe.txt', 'b.txt'])
  expect(bad!.messages.map(({reason}) => reason)).toEqual([
    'Not a regular file but a pipe; to lint what it gives, use `--stdin`'
  ])
  expect(good!.messages).toHaveLength(1)
})

test('a device that is named is said at once', () => {
  const root = folder({})
  symlinkSync('/dev/zero', join(root, 'zero.txt'))
  expect(lintJson(root, ['zero.txt'])[0]!.messages[0]!.reason).toContain('Not a regular file but a device')
})

test('links that lead nowhere or in a circle are said when named', () => {
  const root = folder({})
  symlinkSync('nowhere', join(root, 'a.txt'))
  symlinkSync('b.txt', join(root, 'b.txt'))
  const reasons = lintJson(root, ['a.txt', 'b.txt']).map(({messages}) => messages.map(({reason}) => reason))
  expect(reasons).toEqual([
    ['Unreadable file: it is no longer there, or a link that leads nowhere'],
    ['Unreadable file: its links lead in a circle']
  ])
})

test('a file of more than 50 MB', () => {
  const root = folder({'b.txt': doubled})
  execFileSync('truncate', ['-s', '50000001', join(root, 'a.txt')])
  const [bad, good] = lintJson(root, ['.'])
  expect(bad!.messages[0]!.reason).toContain('Larger than 50 MB')
  expect(good!.messages).toHaveLength(1)
})

const isRoot = process.getuid?.() === 0
// Root may read everything: as root these tests need to become someone else.
const become = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : ['env']
const canBecome =
  spawnSync(become[0]!, [
    ...become.slice(1),
    process.execPath,
    '-e',
    `require('node:fs').readFileSync(${JSON.stringify(process.argv[1])})`
  ]).status === 0

test.skipIf(!canBecome)('files and folders without permission', () => {
  const root = folder({'a.txt': doubled, 'b.txt': doubled, 'c/d.txt': doubled})
  chmodSync(root, 0o755)
  chmodSync(join(root, 'a.txt'), 0)
  chmodSync(join(root, 'c'), 0)
  const [command, ...args] = [...become, process.execPath, inject('cli'), '.', '--format', 'json']
  const {status, stdout, stderr} = spawnSync(command!, args, {cwd: root, env: environment(), encoding: 'utf8'})
  chmodSync(join(root, 'c'), 0o755)
  const [bad, good] = JSON.parse(stdout)
  expect(bad.messages.map(({reason}: {reason: string}) => reason)).toEqual(['Unreadable file: permission denied'])
  expect(good.messages).toHaveLength(1)
  expect(stderr).toContain("`c` can't be opened: permission denied; what is in it was not linted")
  expect(status).toBe(2)
})

test('a folder in the place of an ignore file is passed over', () => {
  const root = folder({'a.txt': ''})
  mkdirSync(join(root, '.gitignore'))
  expect(lintJson(root, ['.'])).toHaveLength(1)
})
