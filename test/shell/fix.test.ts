import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {environment, folder, stet} from './stet.js'

const news = {'.retextrc.json': '{"root": true, "extends": "news"}'}
const before = 'They met before the the vote.\n'
const after = 'They met before the vote.\n'
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')
const leftovers = (root: string): string[] => readdirSync(root).filter(name => name.startsWith('.stet-'))

test('--fix makes safe fixes and prints what remains', () => {
  const advert = 'The vote was close.\n\nREAD MORE: Council splits over tram line\n\nA recount begins.\n'
  const root = folder({...news, 'a.txt': before, 'b.md': 'A **the** the cat.\n', 'c.txt': advert, 'd.txt': 'Fine.\n'})
  const {code, out, err} = stet(root, ['--fix', '.'])
  expect(read(root, 'a.txt')).toBe(after)
  expect(read(root, 'b.md')).toBe('A **the** cat.\n')
  expect(read(root, 'c.txt')).toBe(advert)
  expect(out).toContain('READ MORE')
  expect(out).not.toContain('the the')
  expect(err).toContain('stet: 2 fixes made in 2 files')
  expect(code).toBe(stet(root, ['c.txt']).code)
  expect(leftovers(root)).toEqual([])

  const all = stet(root, ['--fix=all', '.'])
  expect(all.err).toContain('1 fix made in 1 file')
  expect(all.code).toBe(0)
  expect(read(root, 'c.txt')).toBe('The vote was close.\n\nA recount begins.\n')
})

test('a second run changes nothing, and writes nothing', () => {
  const root = folder({'a.txt': before})
  stet(root, ['--fix', '.'])
  const {mtimeMs, ino} = statSync(join(root, 'a.txt'))
  expect(stet(root, ['--fix', '.']).err).toContain('0 fixes made in 0 files')
  expect(statSync(join(root, 'a.txt'))).toMatchObject({mtimeMs, ino})
})

test('--diff writes nothing, and what it prints can be applied', () => {
  const text = `\ufeffOne.\r\n\r\n${'Line.\r\n\r\n'.repeat(20)}They met before the the vote.`
  const root = folder({'a/b.txt': text, 'c.txt': before, 'd.txt': 'Fine.\n'})
  const {out, code, err} = stet(root, ['--diff', '.'])
  expect(read(root, 'a/b.txt')).toBe(text)
  expect(out).toContain(
    '--- a/c.txt\n+++ b/c.txt\n@@ -1,1 +1,1 @@\n-They met before the the vote.\n+They met before the vote.\n'
  )
  expect(err).toContain('2 fixes would be made in 2 files')
  expect(code).toBe(1)
  execFileSync('git', ['apply', '-p1', '-'], {cwd: root, input: out})
  expect(read(root, 'a/b.txt')).toBe(text.replace('the the', 'the'))
  expect(read(root, 'c.txt')).toBe(after)
  expect(stet(root, ['--diff', '.'])).toMatchObject({out: '', code: 0})
})

test('line ends, byte order mark and mode stay', () => {
  const root = folder({'a.txt': '\ufeffThey met before the the vote.\r\n\r\nThey saw of of it.\r\n'})
  chmodSync(join(root, 'a.txt'), 0o664)
  stet(root, ['--fix', 'a.txt'])
  expect(read(root, 'a.txt')).toBe('\ufeffThey met before the vote.\r\n\r\nThey saw of it.\r\n')
  expect(statSync(join(root, 'a.txt')).mode & 0o7777).toBe(0o664)
})

test('a link stays one; its target is fixed, but not outside of the folder', () => {
  const root = folder({'in/a.txt': before, 'out/b.txt': before})
  const inside = join(root, 'in')
  symlinkSync('a.txt', join(inside, 'link.txt'))
  symlinkSync('../out/b.txt', join(inside, 'away.txt'))
  const {err, code} = stet(inside, ['--fix', 'link.txt', 'away.txt'])
  expect(readdirSync(inside, {withFileTypes: true}).filter(entry => entry.isSymbolicLink())).toHaveLength(2)
  expect(read(root, 'in/a.txt')).toBe(after)
  expect(read(root, 'out/b.txt')).toBe(before)
  expect(err).toContain('`away.txt` was not fixed: it is a link that leads out of this folder')
  expect(code).toBe(0)
})

test('a read-only file is named, and the others are fixed', () => {
  const root = folder({'a.txt': before, 'b.txt': before})
  chmodSync(join(root, 'a.txt'), 0o444)
  const {err, code, out} = stet(root, ['--fix', '.'])
  expect(err).toContain('`a.txt` was not fixed: it is read-only')
  expect(out).toContain('a.txt')
  expect(read(root, 'a.txt')).toBe(before)
  expect(read(root, 'b.txt')).toBe(after)
  expect(code).toBe(2)
})

// Root may write everywhere: as root this needs to become someone else.
const become = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : ['env']
const canBecome = spawnSync(become[0]!, [...become.slice(1), process.execPath, '-e', '']).status === 0
if (!canBecome) console.warn('not tried: folders without permission to write; that needs `setpriv`')

test.skipIf(!canBecome)('in a folder that may not be written to nothing is lost', () => {
  const root = folder({'a.txt': before})
  chmodSync(join(root, 'a.txt'), 0o666)
  chmodSync(root, 0o555)
  const [command, ...args] = [...become, process.execPath, inject('cli'), '--fix', 'a.txt']
  const {status, stderr} = spawnSync(command!, args, {cwd: root, env: environment(), encoding: 'utf8'})
  chmodSync(root, 0o755)
  expect(stderr).toContain('`a.txt` was not fixed: permission denied')
  expect(status).toBe(2)
  expect(read(root, 'a.txt')).toBe(before)
})

const hasFull = spawnSync('bash', ['-c', 'ulimit -f 1']).status === 0
test.skipIf(!hasFull)('where a file can’t be written whole the old one stays', () => {
  const text = before.repeat(1000)
  const root = folder({'a.txt': text})
  const line = `trap '' XFSZ; ulimit -f 8; exec ${process.execPath} ${inject('cli')} --fix a.txt -f json`
  const {status, stderr} = spawnSync('bash', ['-c', line], {cwd: root, env: environment(), encoding: 'utf8'})
  expect(read(root, 'a.txt')).toBe(text)
  expect(leftovers(root)).toEqual([])
  expect(stderr).toContain('`a.txt` was not fixed')
  expect(status).toBe(2)
})

test('a file that somebody changes meanwhile is left as they made it', () => {
  const plugin = `import {writeFileSync} from 'node:fs'
export default () => tree => { writeFileSync('a.txt', 'Their new text of of note.\\n') }`
  const root = folder({
    'a.txt': before,
    'b.txt': before,
    'plugin.mjs': plugin,
    '.retextrc.json': '{"root": true, "rules": {"repeated-words": "warning"}, "plugins": ["./plugin.mjs"]}'
  })
  const {err, code} = stet(root, ['--fix', 'a.txt'])
  expect(read(root, 'a.txt')).toBe('Their new text of of note.\n')
  expect(err).toContain('`a.txt` was not fixed: somebody else changed it meanwhile; run again')
  expect(code).toBe(2)
})

test('what a killed process left is cleared away', () => {
  const {pid} = spawnSync('true')
  const root = folder({'a.txt': before, [`.stet-${pid}.tmp`]: 'half', '.stet-1.tmp': 'of a process that runs'})
  stet(root, ['--fix', 'a.txt'])
  expect(leftovers(root)).toEqual(['.stet-1.tmp'])
})

describe('standard input', () => {
  test('the fixed text goes to standard output, the report to standard error', () => {
    const root = folder(news)
    const input = '\ufeffThey met before the the vote.\r\nREAD MORE: Council splits over tram line\r\n'
    const {out, err} = stet(root, ['--fix', '--stdin', '--stdin-filepath', 'a.txt'], {input})
    expect(out).toBe(input.replace('the the', 'the'))
    expect(err).toContain('a.txt')
    expect(err).toContain('READ MORE')
    expect(err).toContain('stet: 1 fix made in 1 file')
  })
  test('what can’t be fixed comes back as it was', () => {
    const root = folder({...news, '.gitignore': 'ignored.txt\n'})
    const ignored = stet(root, ['--fix', '--stdin', '--stdin-filepath', 'ignored.txt'], {input: before})
    expect(ignored).toMatchObject({out: before, code: 0})
    const bytes = Buffer.from('caf\xe9 the the\n', 'latin1')
    const {status, stdout} = spawnSync(process.execPath, [inject('cli'), '--fix', '--stdin'], {cwd: root, input: bytes})
    expect(stdout).toEqual(bytes)
    expect(status).toBe(2)
  })
  test('--diff', () => {
    const {out, code} = stet(folder(news), ['--diff', '--stdin', '--stdin-filepath', 'a.txt'], {input: before})
    expect(out).toContain('+They met before the vote.')
    expect(code).toBe(1)
  })
})

test('options that do not fit', () => {
  const root = folder({'a.txt': before})
  const says = (...args: string[]): string => {
    const {err, code} = stet(root, args)
    expect(code).toBe(2)
    return err
  }
  expect(says('--fix=everything', 'a.txt')).toContain('expected `--fix` or `--fix=all`, got `--fix=everything`')
  expect(says('--interactive', 'a.txt')).toContain('`--interactive` needs a terminal')
  expect(says('--interactive', '--diff', 'a.txt')).toContain("can't be combined")
  expect(says('--interactive', '--stdin')).toContain('name files instead')
  expect(read(root, 'a.txt')).toBe(before)
})

const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
if (!hasScript) console.warn('not tried: --interactive in a terminal; that needs `script`')

describe.skipIf(!hasScript)('--interactive', () => {
  const texts = {'a.txt': `${before}\nThey saw of of it.\n\nIt is in in a box.\n`, 'b.txt': before}
  /** Gives each answer when its question is there. */
  const asked = async (answers: string): Promise<{root: string; out: string; code: number | null}> => {
    const root = folder(texts)
    const line = `${process.execPath} ${inject('cli')} --interactive .`
    const child = spawn('script', ['-qec', line, '/dev/null'], {cwd: root, env: environment({TERM: 'dumb'})})
    let out = ''
    let given = 0
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk
      if (out.split('[q]uit: ').length - 1 <= given || given >= answers.length) return
      const key = answers[given++]
      child.stdin.write(key === '^' ? '\u0003' : `${key}\n`)
    })
    const code = await new Promise<number | null>(resolve => child.once('close', resolve))
    return {root, out, code}
  }
  test('yes, no, quit', async () => {
    const {root, out} = await asked('nyq')
    expect(read(root, 'a.txt')).toBe(texts['a.txt'].replace('of of', 'of'))
    expect(read(root, 'b.txt')).toBe(before)
    expect(out).toContain('a.txt:1:17 Unexpected repeated `the`')
    expect(out).toContain('write: the')
    expect(out).toContain('1 fix made in 1 file')
  })
  test('all of a rule', async () => {
    const {root} = await asked('a')
    expect(read(root, 'a.txt')).toBe(`${after}\nThey saw of it.\n\nIt is in a box.\n`)
    expect(read(root, 'b.txt')).toBe(after)
  })
  test('an interrupt takes nothing back', async () => {
    const {root, code} = await asked('y^')
    expect(read(root, 'a.txt')).toBe(texts['a.txt'].replace('the the', 'the'))
    expect(code).toBe(130)
  })
})

test('a docx file is refused in words', () => {
  const root = folder({})
  mkdirSync(join(root, 'x'))
  const xml =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>They met before the the vote.</w:t></w:r></w:p></w:body></w:document>'
  mkdirSync(join(root, 'x', 'word'))
  writeFileSync(join(root, 'x', 'word', 'document.xml'), xml)
  const made = spawnSync(
    'python3',
    [
      '-c',
      `import zipfile; z=zipfile.ZipFile('a.docx','w'); z.write('x/word/document.xml','word/document.xml'); z.close()`
    ],
    {cwd: root}
  )
  rmSync(join(root, 'x'), {recursive: true})
  if (made.status !== 0) return
  const bytes = readFileSync(join(root, 'a.docx'))
  expect(stet(root, ['--fix', 'a.docx']).err).toContain('`a.docx` was not fixed: .docx files can')
  expect(readFileSync(join(root, 'a.docx'))).toEqual(bytes)
})
