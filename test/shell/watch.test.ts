import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, inject, onTestFinished, test} from 'vitest'
import {doubled, environment, folder, stet} from './stet.js'

interface Watching {
  /** Waits for a round to end, and gives what it printed, the state last. */
  next(): Promise<string>
  interrupt(): Promise<number | null>
}

// One pipe for both, so that all comes in order.
const piped = 'exec $stet --watch "$@" 2>&1'

/**
 * Starts a watch of its own. Waits for what is printed, never for a time: machines may be slow.
 *
 * @param line What to run, as a line of a shell with `$stet` and the arguments.
 */
function watch(root: string, args: readonly string[] = ['.'], line = piped): Watching {
  const child = spawn('bash', ['-c', line, 'bash', ...args], {
    cwd: root,
    env: environment({stet: `${process.execPath} ${inject('cli')}`})
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  let text = ''
  let wake = (): void => {}
  child.stdout.setEncoding('utf8').on('data', data => {
    text += data
    wake()
  })
  const state = /^\d\d:\d\d:\d\d (.*)\. Watching; Ctrl-C ends\.\r?\n/m
  return {
    async next() {
      for (;;) {
        const match = state.exec(text)
        if (match) {
          const seen = text.slice(0, match.index) + match[1]
          text = text.slice(match.index + match[0].length)
          return seen
        }
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
    },
    interrupt() {
      child.kill('SIGINT')
      return ended
    }
  }
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

const at = (path: string): string => `${path}\n1:17-1:24 warning Unexpected repeated \`the\`, remove one occurrence`

test('an article that is written, made, moved or removed is reported, and nothing else', async () => {
  const root = folder({'a.md': doubled, 'in/b.md': 'Fine.\n', 'note.ini': ''})
  const {next, interrupt} = watch(root)
  const first = await next()
  expect(first).toContain(at('a.md'))
  expect(first).toContain('\nall linted; now 0 errors, 1 warning, 0 info in 2 files')
  expect(first).not.toContain('\u001b')

  write(root, 'in/b.md', doubled)
  const written = await next()
  expect(written).toContain(at('in/b.md'))
  expect(written).not.toContain('a.md\n')
  expect(written).toContain('\n1 file changed; now 0 errors, 2 warnings, 0 info in 2 files')

  write(root, 'new/deep/c.md', doubled)
  expect(await next()).toContain(`${at('new/deep/c.md')} repeated-words stet\n\n⚠ 1 warning\n1 file changed; now`)
  write(root, 'new/deep/c.md', 'Better.\n')
  expect(await next()).toContain('new/deep/c.md: no issues found\n1 file changed; now 0 errors, 2 warnings')

  // As editors do it.
  write(root, 'a.md.tmp', 'Better.\n')
  renameSync(join(root, 'a.md.tmp'), join(root, 'a.md'))
  expect(await next()).toBe('a.md: no issues found\n1 file changed; now 0 errors, 1 warning, 0 info in 3 files')

  renameSync(join(root, 'in/b.md'), join(root, 'new/moved.md'))
  const moved = await next()
  expect(moved).toContain(at('new/moved.md'))
  expect(moved).toContain('\n1 file changed, 1 file removed; now 0 errors, 1 warning, 0 info in 3 files')

  // What is no article, or not read, is passed over: the next round is about another file.
  write(root, 'note.ini', 'the the')
  write(root, 'node_modules/x/d.md', doubled)
  rmSync(join(root, 'new'), {recursive: true})
  expect(await next()).toBe('2 files removed; now 0 errors, 0 warnings, 0 info in 1 file')

  // The same folder anew.
  write(root, 'new/deep/e.md', doubled)
  expect(await next()).toContain(at('new/deep/e.md'))
  write(root, 'new/deep/e.md', 'Better.\n')
  expect(await next()).toContain('new/deep/e.md: no issues found')
  expect(await interrupt()).toBe(130)
})

test('a change of what is configured or ignored has everything linted again', async () => {
  const root = folder({
    '.retextrc.json': '{"root": true, "extends": "./house.json", "plugins": ["./plugin.mjs"]}',
    'house.json': '{"rules": {"repeated-words": "info", "house-terms": ["warning", {"terms": {"e-mail": "email"}}]}}',
    'plugin.mjs': 'export default () => () => {}\n',
    'a.md': doubled,
    'in/b.md': 'Send an e-mail, not a telefax.\n'
  })
  const {next, interrupt} = watch(root, ['.', '--format', 'unix'])
  const again = 'configuration changed, all linted again'
  expect(await next()).toMatch(/^a\.md:1:17: .*\nin\/b\.md:1:9: .*\nall linted; now 0 errors, 1 warning, 1 info in 2/)
  // A list of the house, in a file that is extended.
  write(
    root,
    'house.json',
    '{"rules": {"repeated-words": "info", "house-terms": ["warning", {"terms": {"telefax": "fax"}}]}}'
  )
  expect(await next()).toMatch(new RegExp(`^a\\.md:1:17: .*\\nin/b\\.md:1:23: .*\\n${again}; `))
  // A configuration further down, and away with it.
  write(root, 'in/.retextrc.yml', 'rules: {}\n')
  expect(await next()).toMatch(new RegExp(`^a\\.md:1:17: .*\\n${again}; `))
  rmSync(join(root, 'in/.retextrc.yml'))
  expect(await next()).toMatch(/\nin\/b\.md:1:23: /)
  write(root, '.retextignore', 'a.*\n')
  expect(await next()).toMatch(new RegExp(`^in/b\\.md:1:23: .*\\n${again}; now 0 errors, 1 warning, 0 info in 1 file`))
  write(
    root,
    'plugin.mjs',
    "export default () => (_, file) => void file.message('Told', {ruleId: 'mine', source: 'me'})\n"
  )
  expect(await next()).toMatch(/^in\/b\.md:1:1: Told .*\nin\/b\.md:1:23: /)
  // Broken, which is said, and mended.
  write(root, 'house.json', '{"rules": {"repeated-word": "info"}}')
  expect(await next()).toMatch(/^stet: house\.json:1:12: .*`repeated-words`\?\n.*not linted, see above; mend it$/)
  write(root, 'house.json', '{"rules": {"repeated-words": "info"}}')
  expect(await next()).toMatch(/^in\/b\.md:1:1: Told .*\nconfiguration changed/)
  expect(await interrupt()).toBe(130)
})

test('named files, globs, files to come and a baseline are watched', async () => {
  const root = folder({'a.md': doubled, 'b.md': doubled, 'c.txt': doubled})
  stet(root, ['.', '--baseline', 'accepted.json', '--update-baseline'])
  const {next, interrupt} = watch(root, ['a.md', '*.txt', 'later.md', '--baseline', 'accepted.json', '--quiet'])
  expect(await next()).toMatch(
    /no such file or folder: `later\.md`\n.*accepted messages hidden\nall linted; now 0 errors, 0/s
  )
  write(root, 'b.md', 'Other.\n')
  write(root, 'a.md', `${doubled}\nIt is is so.\n`)
  const edited = await next()
  expect(edited).toMatch(/^stet: 1 accepted message hidden\na\.md\n3:4-3:9 .*\n\n.*\n1 file changed; now 0 errors, 1 w/)
  write(root, 'later.md', doubled)
  expect(await next()).toContain(at('later.md'))
  rmSync(join(root, 'accepted.json'))
  expect(await next()).toContain('there is no baseline `accepted.json`')
  expect(await interrupt()).toBe(130)
})

test('--changed follows what differs from the last commit', {skip: spawnSync('git').error !== undefined}, async () => {
  const root = folder({'a.md': doubled, 'b.md': 'Fine.\n'})
  const git = (line: string): void => void spawnSync('bash', ['-ec', line], {cwd: root})
  git('git init -q; git add .; git -c user.name=a -c user.email=a@example.org commit -qm First')
  const {next} = watch(root, ['--changed', '--changed-lines'])
  expect(await next()).toContain('no changed article: nothing was linted\nall linted; now 0 errors, 0 warnings')
  write(root, 'a.md', `${doubled}\nIt is is so.\n`)
  expect(await next()).toMatch(
    /^a\.md\n3:4-3:9 .*\n\n⚠ 1 warning\n1 file changed; now 0 errors, 1 warning, 0 info in 1 file$/
  )
  write(root, 'a.md', doubled)
  expect(await next()).toMatch(/1 file changed; now 0 errors, 0 warnings, 0 info in 0 files$/)
})

const hasScript = spawnSync('script', ['--version']).error === undefined

test('a terminal is cleared for each report', {skip: !hasScript}, async () => {
  const root = folder({'a.md': doubled})
  const {next} = watch(root, ['.'], 'TERM=xterm exec script -qec "$stet --watch ." /dev/null < /dev/null')
  expect(await next()).toMatch(/^\u001b\[H\u001b\[2Ja\.md:1:17 .*all linted; now 0 errors, 1 warning/s)
  write(root, 'a.md', 'Fine.\n')
  expect(await next()).toMatch(/^\u001b\[H\u001b\[2J1 file: no issues found\r\n1 file changed; now 0 errors, 0 w/)
})

test.each([
  [['--stdin'], 'standard input does not change'],
  [['--staged'], 'use `--changed`'],
  [['.', '--fix'], 'run `--fix` when you are done'],
  [['.', '--diff'], 'it only reports'],
  [['.', '--interactive'], 'it only reports'],
  [['.', '--baseline', 'x.json', '--update-baseline'], 'would accept each new fault'],
  [['.', '--format', 'sarif:x.sarif'], 'leave out the file `x.sarif`'],
  [['.', '-o', 'x.txt'], 'leave out the file `x.txt`'],
  [['.', '--rule', 'no-such-rule:error'], 'unknown rule `no-such-rule`'],
  [['.', '--format', './missing.mjs'], 'missing.mjs'],
  [['.', '--baseline', 'missing.json'], 'there is no baseline'],
  [[], 'no files given']
])('--watch with %j is refused', (args, says) => {
  const {code, out, err} = stet(folder({'a.md': doubled}), ['--watch', ...args])
  expect(err).toContain(says)
  expect([code, out]).toEqual([2, ''])
})
