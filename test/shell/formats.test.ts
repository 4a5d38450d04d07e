import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {reportFormats} from '../../src/report/index.js'
import {doubled, folder, shell, stet} from './stet.js'

const usual = {'a.txt': doubled, 'b.md': 'Fine.\n'}

test('every format, in one run, each into a file; on standard output the same', () => {
  const root = folder(usual)
  const args = reportFormats.flatMap(format => ['--format', `${format}:${format}.out`])
  expect(stet(root, ['.', ...args])).toEqual({code: 0, out: '', err: ''})
  const written = (format: string): string => readFileSync(join(root, `${format}.out`), 'utf8')
  for (const format of reportFormats) expect(written(format), format).toContain('repeated')
  for (const format of ['text', 'pretty', 'sarif']) {
    expect(stet(root, ['a.txt', 'b.md', '--format', format]).out).toBe(written(format))
  }
})

test('several reports of one run', () => {
  const root = folder({...usual, 'out/old.sarif': 'old'})
  const args = ['.', '--format', 'text', '--format=sarif:out/old.sarif', '-f', 'junit:out/j.xml', '--max-warnings', '0']
  const {code, out} = stet(root, args)
  expect(code).toBe(1)
  expect(out).toContain('⚠ 1 warning')
  const log = JSON.parse(readFileSync(join(root, 'out/old.sarif'), 'utf8'))
  expect(log.runs[0].tool.driver).toMatchObject({version: JSON.parse(readFileSync('package.json', 'utf8')).version})
  expect(log.runs[0].tool.driver.rules[0]).toMatchObject({
    id: 'repeated-words',
    helpUri: expect.stringContaining('repeated-words')
  })
  expect(readFileSync(join(root, 'out/j.xml'), 'utf8')).toContain('<testsuites')
  expect(readdirSync(join(root, 'out')).sort()).toEqual(['j.xml', 'old.sarif'])
})

test.each<[args: string[], says: string]>([
  [
    ['--format', 'json:no/such/r.json'],
    "report `no/such/r.json` can't be written: there is no folder `no/such`; make it first"
  ],
  [['--format', 'json:dir'], "report `dir` can't be written: that is a folder"],
  [['--format', 'json:a.txt/x'], 'there is no folder `a.txt`'],
  [['--format', 'json:'], 'expected the name of a file after the colon'],
  [['--format', 'sariff:x'], 'did you mean `sarif`?'],
  [['--format', 'text', '--format', 'json'], 'two reports go to standard output, text and json'],
  [['--format', 'text:r', '--format', 'json:./r'], 'two reports go to `./r`, text and json'],
  [['--format', './no-such.mjs'], 'format `./no-such.mjs`:'],
  [['--format', './list.mjs'], 'its default export is not a function'],
  [['--format', './throws.mjs:x'], 'format `./throws.mjs` failed: Oh'],
  [['--format', './number.mjs'], 'returned no string but number']
])('2 and nothing written for %j', (args, says) => {
  const root = folder({
    ...usual,
    'dir/x': '',
    'list.mjs': 'export default []',
    'throws.mjs': 'export default () => { throw new Error("Oh") }',
    'number.mjs': 'export default () => 1'
  })
  const before = readdirSync(root)
  const {code, out, err} = stet(root, ['.', ...args])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain(says)
  expect(err).not.toContain('    at ')
  expect(readdirSync(root)).toEqual(before)
})

test('a format of the own', () => {
  const root = folder({
    ...usual,
    'own.mjs': `export default async (files, {color}) =>
      files.map(({path, messages}) => path + ' ' + messages.length + ' ' + color + '\\n').join('')`
  })
  expect(stet(root, ['.', '--format', './own.mjs']).out).toBe('a.txt 1 false\nb.md 0 false\n')
  expect(stet(root, ['.', '--format', './own.mjs', '--quiet', '--color']).out).toBe('a.txt 1 true\n')
  expect(stet(root, ['.', '-f', 'own.mjs:own.out', '-f', 'unix']).out).toContain('a.txt:1:17: ')
  expect(readFileSync(join(root, 'own.out'), 'utf8')).toContain('a.txt 1')
})

test('a link stays a link, a mode stays, and a pipe is written to', () => {
  const root = folder({...usual, 'real/r.json': 'old'})
  symlinkSync('real/r.json', join(root, 'link.json'))
  chmodSync(join(root, 'real/r.json'), 0o600)
  expect(stet(root, ['.', '--format', 'json:link.json']).code).toBe(0)
  expect(lstatSync(join(root, 'link.json')).isSymbolicLink()).toBe(true)
  expect(JSON.parse(readFileSync(join(root, 'real/r.json'), 'utf8'))).toHaveLength(2)
  expect(statSync(join(root, 'real/r.json')).mode & 0o777).toBe(0o600)
  const {out} = shell(root, 'mkfifo pipe; cat pipe & $stet a.txt --format unix:pipe; wait')
  expect(out).toContain('a.txt:1:17: ')
})

const isRoot = process.getuid?.() === 0
const become = isRoot ? 'setpriv --reuid 65534 --regid 65534 --clear-groups ' : ''

test('what can not be written is said, with 2, and the other reports are there', {
  skip: isRoot && shell('/', 'command -v setpriv').code !== 0
}, () => {
  const root = folder(usual)
  mkdirSync(join(root, 'locked'))
  for (const path of ['', 'locked']) chmodSync(join(root, path), 0o755)
  const {code, out, err} = shell(root, `${become}$stet . --format json:locked/r.json --format text`)
  if (isRoot) {
    expect(code).toBe(2)
    expect(err).toBe("stet: report `locked/r.json` can't be written: permission denied\n")
  }
  expect(out).toContain('⚠ 1 warning')
})

test('where nothing is linted, files are written all the same', () => {
  const root = folder({'c.jpg': ''})
  expect(stet(root, ['.', '--format', 'sarif:r.sarif', '--format', 'json'])).toMatchObject({code: 2, out: ''})
  expect(JSON.parse(readFileSync(join(root, 'r.sarif'), 'utf8')).runs[0].results).toEqual([])
})

test('a file gets colours only when they are demanded', () => {
  const root = folder(usual)
  stet(root, ['.', '--format', 'pretty:a.out'], {env: {FORCE_COLOR: '1'}})
  stet(root, ['.', '--format', 'pretty:b.out', '--color'])
  expect(readFileSync(join(root, 'a.out'), 'utf8')).not.toContain('\u001b')
  expect(readFileSync(join(root, 'b.out'), 'utf8')).toContain('\u001b[33m')
})

test('on GitHub: the text, annotations and a summary, unless formats are given', () => {
  const root = folder({'repo/sub/a.txt': doubled, 'repo/sub/b.txt': 'It was was 100%.\n', 'summary.md': 'Before.\n'})
  const summary = join(root, 'summary.md')
  const env = {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: join(root, 'repo')}
  const here = join(root, 'repo/sub')
  const {out, code} = stet(here, ['.'], {env})
  expect(code).toBe(0)
  expect(out).toMatch(/^a\.txt\n1:17-1:24 warning/)
  expect(out).toContain(
    '\n::warning file=sub/a.txt,line=1,endLine=1,col=17,endColumn=24,title=stet%3A repeated-words::'
  )
  const written = readFileSync(summary, 'utf8')
  expect(written).toMatch(/^Before\.\n### stet: 2 messages in 2 files\n/)
  expect(written).toContain('| warning | sub/a&#46;txt&#58;1&#58;17 |')
  expect(stet(here, ['.', '--format', 'unix'], {env}).out).not.toContain('::')
  expect(readFileSync(summary, 'utf8')).toBe(written)
  expect(stet(here, ['.', '--format', 'github', '--format', 'json'], {env}).out).toContain('::warning file=sub/a.txt')
  const gone = {...env, GITHUB_STEP_SUMMARY: join(root, 'no/summary.md')}
  expect(stet(here, ['.'], {env: gone})).toMatchObject({code: 0, err: expect.stringContaining("can't be written")})
})

test('gitlab counts paths from the project', () => {
  const root = folder({'sub/a.txt': doubled})
  const {out} = stet(join(root, 'sub'), ['.', '--format', 'gitlab'], {env: {CI_PROJECT_DIR: root}})
  expect(JSON.parse(out)[0].location.path).toBe('sub/a.txt')
})

test('a terminal gets excerpts, unless a format is given', {skip: shell('/', 'command -v script').code !== 0}, () => {
  const inTerminal = (more: string): string =>
    shell(folder(usual), `NO_COLOR=1 TERM=xterm script -qec "$stet . ${more}" /dev/null < /dev/null`).out
  expect(inTerminal('')).toContain('│                 ^^^^^^^')
  expect(inTerminal('--format text')).not.toContain('^^^')
})

test('--rules and --explain answer as text or json only', () => {
  const root = folder({})
  expect(stet(root, ['--rules', '--format', 'sarif'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('as text or json')
  })
  expect(stet(root, ['--explain', 'repeated-words', '--format', 'json:x'])).toMatchObject({code: 2})
  expect(existsSync(join(root, 'x'))).toBe(false)
})

test('a report that is read while it is written is whole', () => {
  const root = folder(usual)
  const path = join(root, 'r.json')
  writeFileSync(path, '[]\n')
  const {out} = shell(
    root,
    'for i in 1 2 3; do $stet . --format json:r.json; done & for i in $(seq 200); do [ -s r.json ] || echo torn; done; wait'
  )
  expect(out).toBe('')
  expect(readdirSync(root).filter(name => name.endsWith('.tmp'))).toEqual([])
})
