import {spawn} from 'node:child_process'
import {setTimeout} from 'node:timers/promises'
import {expect, inject, test} from 'vitest'
import {doubled, environment, faulty, folder, shell, stet} from './stet.js'

test('0 for clean files', () => {
  const {code, out, err} = stet(folder({'a.txt': 'They met before the vote.\n'}), ['.'])
  expect({code, out, err}).toEqual({code: 0, out: 'a.txt: no issues found\n', err: ''})
})

test('0 for warnings, 1 when there are more than --max-warnings', () => {
  const root = folder({'a.txt': faulty(3)})
  expect(stet(root, ['.']).code).toBe(0)
  expect(stet(root, ['.', '--max-warnings', '3']).code).toBe(0)
  const {code, err} = stet(root, ['.', '--max-warnings=2'])
  expect(code).toBe(1)
  expect(err).toBe('stet: 3 warnings, `--max-warnings` allows 2\n')
})

test('1 for errors', () => {
  expect(stet(folder({'a.txt': doubled}), ['.', '--rule', 'repeated-words:error']).code).toBe(1)
})

test('2 for a wrong configuration, said once for many files', () => {
  const files = Object.fromEntries(Array.from({length: 50}, (_, index) => [`${index}.txt`, doubled]))
  const {code, out, err} = stet(folder({...files, '.retextrc.json': '{"rules": {"repeated-wrods": "warning"}}'}), ['.'])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err.match(/repeated-wrods/g)).toHaveLength(1)
  expect(err).toContain('repeated-words')
  expect(err).not.toContain('    at ')
})

test.each<[args: string[], says: string]>([
  [[], 'no files given; try `stet .`'],
  [['--frmat', 'json', '.'], 'unknown option `--frmat`; did you mean `--format`?'],
  [['-z', '.'], 'unknown option `-z`'],
  [['--format', 'jsn', '.'], 'got `jsn`; did you mean `json`?'],
  [['--format'], '`--format` needs a value'],
  [['--config', '--quiet', '.'], '`--config` needs a value, got the option `--quiet`'],
  [['--quiet=yes', '.'], '`--quiet` takes no value'],
  [['--preset', 'headlines', '.'], 'expected one of recommended, news, ap, strict'],
  [['--max-warnings', '-1', '.'], '--max-warnings'],
  [['--max-warnings', '1.5', '.'], 'expected a whole number, got `1.5`'],
  [['--rule', 'repeated-words', '.'], 'expected `id:severity`'],
  [['--rule', 'repeated-words:fatal', '.'], 'expected one of off, info, warning, error'],
  [['--rule', 'repeated-wrds:error', '.'], 'did you mean `repeated-words`?'],
  [['--explain', 'repeated-wrds'], 'unknown rule `repeated-wrds`; did you mean `repeated-words`?'],
  [['--rules', 'a.txt'], '`--rules` lints nothing'],
  [['--rules', '--explain', 'repeated-words'], "can't be combined"],
  [['--stdin', 'a.txt'], '`--stdin` reads no other files'],
  [['--stdin-filepath', 'a.txt'], '`--stdin-filepath` needs `--stdin`'],
  [['-'], 'use `--stdin` instead of `-`'],
  [['missing.txt'], 'no such file or folder: `missing.txt`'],
  [['*.nothing'], 'no file matches `*.nothing`'],
  [['.', '--config', 'missing.json'], 'missing.json']
])('2 for %j', (args, says) => {
  const {code, out, err} = stet(folder({'a.txt': doubled}), args)
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain(says)
  expect(err).not.toContain('    at ')
})

test('2 when a folder has nothing to lint', () => {
  const {code, err} = stet(folder({'picture.png': ''}), ['.'])
  expect(code).toBe(2)
  expect(err).toContain('no articles in `.`')
})

test('2 when one of several names is wrong; the others are linted', () => {
  const {code, out, err} = stet(folder({'a.txt': doubled}), ['a.txt', 'b.txt', '--quiet'])
  expect(code).toBe(2)
  expect(out).toContain('1:17-1:24')
  expect(err).toBe('stet: no such file or folder: `b.txt`\n')
})

/**
 * The exit code of a command line that is interrupted while it runs.
 *
 * @param waits Milliseconds until the signal, each tried: there is no sign of when it listens, and on a busy machine the signal may come
 *   before.
 */
async function interrupted(root: string, args: readonly string[], waits: readonly number[]): Promise<number | null> {
  for (const wait of waits) {
    const child = spawn(process.execPath, [inject('cli'), ...args], {
      cwd: root,
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe']
    })
    const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
    await setTimeout(wait)
    child.kill('SIGINT')
    const code = await ended
    if (code !== null) return code
  }
  return null
}

test('130 when interrupted', {retry: 0}, async () => {
  expect(await interrupted(folder({}), ['--stdin'], [1000, 4000, 12_000])).toBe(130)
})

test('a reader that stops early is no fault, and the exit code stays', () => {
  const root = folder({'a.txt': faulty(900), 'b.txt': faulty(900)})
  const line = (args: string): string => `$stet . ${args} | head -1; echo "\${PIPESTATUS[0]}"`
  expect(shell(root, line('--format json'))).toEqual({code: 0, out: '[\n0\n', err: ''})
  expect(shell(root, line('--rule repeated-words:error'))).toEqual({code: 0, out: 'a.txt\n1\n', err: ''})
  expect(shell(root, line('missing.txt 2>&1')).out).toBe('stet: no such file or folder: `missing.txt`\n2\n')
})

test('a large report arrives whole through a slow pipe', () => {
  const {out} = shell(folder({'a.txt': faulty(5000)}), '$stet . --format json | (sleep 1; wc -l; cat >/dev/null)')
  expect(out.trim()).toBe('3')
  const {out: last} = shell(folder({'a.txt': faulty(5000)}), '$stet . --format json | (sleep 1; cat) | tail -c 4')
  expect(last).toBe('}\n]\n')
})

test('a full disk is said', () => {
  const {code, err} = shell(folder({'a.txt': doubled}), '$stet . > /dev/full')
  expect(code).toBe(2)
  expect(err).toContain('the report could not be written')
})

test('2 when a plugin never answers or throws too late', () => {
  const config = '{"root": true, "plugins": ["./plugin.mjs"]}'
  const silent = folder({
    'a.txt': doubled,
    '.retextrc.json': config,
    'plugin.mjs': 'export default () => () => new Promise(() => {})'
  })
  expect(stet(silent, ['.'])).toMatchObject({code: 2, out: '', err: expect.stringContaining('a plugin never answered')})
  const late =
    'export default () => (tree, file, next) => { setTimeout(() => { throw new Error("too late") }); setTimeout(next, 50) }'
  const {code, err} = stet(folder({'a.txt': doubled, '.retextrc.json': config, 'plugin.mjs': late}), ['.'])
  expect(code).toBe(2)
  expect(err).toContain('too late')
})

test('130 when interrupted between files', async () => {
  const root = folder(Object.fromEntries(Array.from({length: 20_000}, (_, index) => [`${index}.txt`, doubled])))
  expect(await interrupted(root, ['.'], [1000, 2500, 5000])).toBe(130)
})
