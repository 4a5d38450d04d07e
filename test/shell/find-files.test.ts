import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {doubled, folder, lintJson, stet} from './stet.js'

const paths = (cwd: string, args: readonly string[]): string[] => lintJson(cwd, args).map(({path}) => path)

test('a folder gives its text and Markdown files, by path', () => {
  const root = folder({'b.md': '', 'a/z.txt': '', 'B.txt': '', 'a.png': '', 'a/b/c.markdown': '', 'code.js': ''})
  expect(paths(root, ['.'])).toEqual(['B.txt', 'a/b/c.markdown', 'a/z.txt', 'b.md'])
  expect(paths(root, ['a'])).toEqual(['a/b/c.markdown', 'a/z.txt'])
  expect(paths(join(root, 'a'), ['..'])).toEqual(['../B.txt', '../b.md', 'b/c.markdown', 'z.txt'])
  expect(paths('/', [root])).toHaveLength(4)
})

test('what only programs and lawyers read is left out of a folder, not when it is named', () => {
  const root = folder({
    'robots.txt': '',
    'docs/requirements-dev.txt': '',
    'LICENSE.md': '',
    'license.md': '',
    'requirements.md': ''
  })
  expect(paths(root, ['.'])).toEqual(['license.md', 'requirements.md'])
  expect(paths(root, ['robots.txt', 'LICENSE*.md'])).toEqual(['LICENSE.md', 'robots.txt'])
})

test('each file once, however often it is named', () => {
  const root = folder({'a.txt': ''})
  expect(paths(root, ['a.txt', './a.txt', '.', '*.txt', join(root, 'a.txt')])).toEqual(['a.txt'])
})

test('a file that is named is read in any ending', () => {
  expect(
    lintJson(folder({'story.njk': doubled, README: doubled}), ['story.njk', 'README']).map(
      ({messages}) => messages.length
    )
  ).toEqual([1, 1])
})

test('globs', () => {
  const root = folder({
    'a.txt': '',
    'b.md': '',
    'c.njk': '',
    'd/e.txt': '',
    'd/f/g.md': '',
    'd/h.js': '',
    '.x/i.md': ''
  })
  expect(paths(root, ['*.txt'])).toEqual(['a.txt'])
  expect(paths(root, ['**/*.{md,txt}'])).toEqual(['a.txt', 'b.md', 'd/e.txt', 'd/f/g.md'])
  expect(paths(root, ['**/*'])).toEqual(['a.txt', 'b.md', 'd/e.txt', 'd/f/g.md'])
  expect(paths(root, ['*.njk'])).toEqual(['c.njk'])
  expect(paths(root, ['./d/**/*.md'])).toEqual(['d/f/g.md'])
  expect(paths(join(root, 'd'), ['../*.md'])).toEqual(['../b.md'])
  expect(paths(root, [join(root, 'd', '*.txt')])).toEqual(['d/e.txt'])
  expect(paths(root, ['.x/*.md'])).toEqual(['.x/i.md'])
  expect(paths(root, ['.', '!d/f/**', '!a.txt'])).toEqual(['b.md', 'd/e.txt'])
  expect(paths(root, ['.', '!./d/', '!*.md'])).toEqual(['a.txt'])
  expect(stet(root, ['nowhere/**/*.md']).err).toContain(
    'no file matches `nowhere/**/*.md`: there is no folder `nowhere`'
  )
})

test('an existing name is never a glob', () => {
  const names = ['[a-z]*{1,2}.txt', '!not.txt', 'a?.txt', 'a\u001b[31mred.txt', 'two\nlines.txt', '*']
  const root = folder({...Object.fromEntries(names.map(name => [name, doubled])), 'ab.txt': '', 'x.txt': ''})
  for (const name of names) expect(paths(root, [name])).toEqual([name])
  expect(paths(root, ['.'])).toHaveLength(names.length + 1)
})

test('names that begin with dashes follow `--`', () => {
  const root = folder({'--help.txt': doubled, '-a.txt': ''})
  expect(stet(root, ['--format', 'json', '--', '--help.txt', '-a.txt']).out).toContain('"path":"--help.txt"')
  expect(stet(root, ['--help.txt']).err).toContain('unknown option `--help.txt`')
})

test('.git, node_modules and dot-folders are not entered', () => {
  const root = folder({
    'a.txt': '',
    '.git/b.txt': '',
    'node_modules/c/README.md': '',
    'd/node_modules/e.md': '',
    '.cache/f.txt': '',
    'd/.g/h.txt': ''
  })
  expect(paths(root, ['.'])).toEqual(['a.txt'])
  expect(paths(root, ['**/*.{txt,md}'])).toEqual(['a.txt'])
  expect(paths(root, ['.cache'])).toEqual(['.cache/f.txt'])
  for (const name of ['.git', 'node_modules', 'node_modules/c/README.md', 'node_modules/**/*.md', 'd/node_modules']) {
    const {code, err} = stet(root, [name])
    expect(code).toBe(2)
    expect(err).toContain('never entered, as is every')
  }
})

test('nested ignore files, as git reads them', () => {
  const root = folder({
    '.git/HEAD': '',
    '.gitignore': '\ufeff*.draft.txt\n/build/\nlogs\n',
    '.retextignore': '!kept.draft.txt\narchive/**\n',
    'a.txt': '',
    'a.draft.txt': '',
    'kept.draft.txt': '',
    'build/b.txt': '',
    'sub/build/c.txt': '',
    'sub/logs/d.txt': '',
    'sub/.gitignore': '!e.draft.txt\nf.txt\n# comment\n\\#g.txt\n',
    'sub/e.draft.txt': '',
    'sub/f.txt': '',
    'sub/#g.txt': '',
    'sub/deep/f.txt': '',
    'f.txt': '',
    'archive/old.txt': '',
    'Logs/h.txt': ''
  })
  const wanted = ['Logs/h.txt', 'a.txt', 'f.txt', 'kept.draft.txt', 'sub/build/c.txt', 'sub/e.draft.txt']
  expect(paths(root, ['.'])).toEqual(wanted)
  expect(paths(root, ['**/*.txt'])).toEqual(wanted)
  expect(paths(join(root, 'sub'), ['.'])).toEqual(['build/c.txt', 'e.draft.txt'])
})

test('an ignored file that is named is said, and is no file', () => {
  const root = folder({'.retextignore': 'drafts/\n', 'drafts/a.txt': doubled, 'b.txt': ''})
  const alone = stet(root, ['drafts/a.txt'])
  expect(alone.code).toBe(2)
  expect(alone.err).toContain('`drafts/a.txt` was not linted: it is ignored by `.retextignore`')
  const withOther = stet(root, ['drafts/a.txt', 'b.txt'])
  expect(withOther.code).toBe(0)
  expect(withOther.err).toContain('ignored by `.retextignore`')
  expect(stet(root, ['drafts/*.txt']).err).toContain('`drafts` is ignored by `.retextignore`')
  expect(stet(root, ['drafts']).err).toContain('`drafts` was not entered: it is ignored by `.retextignore`')
})

test('what a configuration ignores is left out', () => {
  const config = '{"root": true, "rules": {"repeated-words": "warning"}, "ignore": ["old/**"]}'
  const root = folder({'.retextrc.json': config, 'old/a.txt': doubled, 'b.txt': ''})
  expect(paths(root, ['.'])).toEqual(['b.txt'])
  const {code, err} = stet(root, ['old/a.txt'])
  expect(code).toBe(2)
  expect(err).toContain('`old/a.txt` was not linted: it is ignored by its configuration')
})

test('links: none into folders, none out of the root, and no circles', () => {
  const outside = folder({'secret.txt': doubled})
  const root = folder({'.git/HEAD': '', 'a/real.txt': ''})
  symlinkSync('..', join(root, 'a', 'loop'))
  symlinkSync('a', join(root, 'linked'))
  symlinkSync(join('a', 'real.txt'), join(root, 'link.txt'))
  symlinkSync(join(outside, 'secret.txt'), join(root, 'secret.txt'))
  symlinkSync('/dev/zero', join(root, 'zero.txt'))
  symlinkSync('nowhere', join(root, 'dangling.txt'))
  symlinkSync('self.txt', join(root, 'self.txt'))
  expect(paths(root, ['.'])).toEqual(['a/real.txt', 'link.txt'])
  expect(paths(root, ['linked'])).toEqual(['linked/real.txt'])
  expect(paths(root, ['secret.txt'])).toEqual(['secret.txt'])
})

test('pipes and sockets are passed over in folders', () => {
  const root = folder({'a.txt': ''})
  execFileSync('mkfifo', [join(root, 'pipe.txt')])
  mkdirSync(join(root, 'folder.txt'))
  expect(paths(root, ['.'])).toEqual(['a.txt'])
})

test('a folder of very many files', {timeout: 120_000}, () => {
  // To lint them all takes half a minute; that they are found takes a second.
  const isFull = process.env['STET_FULL'] !== undefined
  const config = {rules: {'repeated-words': 'warning'}, ...(isFull ? {} : {ignore: '[1-9]*[0-9].txt'})}
  const root = folder({'a.md': '', '.retextrc.json': JSON.stringify(config)})
  execFileSync('bash', ['-c', 'seq -f %g.txt 150000 | xargs touch'], {cwd: root})
  expect(paths(root, ['.'])).toHaveLength(isFull ? 150_001 : 10)
})

test('what the command line itself writes or reads is no article of the folder it is in', () => {
  const root = folder({'a.txt': doubled, 'rules.ninjs.json': '{"rules": {"repeated-words": "warning"}}'})
  const outputs = ['--format', 'text:report.txt', '--format', 'json:all.ninjs.json']
  const cache = ['--cache', '--cache-location', 'cache.txt']
  const args = ['--config', 'rules.ninjs.json', '--baseline', 'known.txt', ...cache, ...outputs, '--format', 'json']
  stet(root, ['.', ...args.slice(0, 4), '--update-baseline'])
  for (const named of [['.'], ['**/*.{txt,json}']]) {
    const runs = [1, 2].map(() => stet(root, [...named, ...args]))
    expect(JSON.parse(runs[0]!.out)).toEqual([{path: 'a.txt', messages: []}])
    expect(runs[1]).toEqual(runs[0])
  }
  // Whoever names such a file means it.
  expect(paths(root, ['report.txt', '--format', 'text:report.txt'])).toEqual(['report.txt'])
  expect(paths(root, ['.'])).toEqual([
    'a.txt',
    'all.ninjs.json',
    'cache.txt',
    'known.txt',
    'report.txt',
    'rules.ninjs.json'
  ])
})

test('an override that says what an ending is read as has such files found', () => {
  const rules = {'repeated-words': 'warning'}
  const overrides = [
    {files: ['**/*.story', '!old/**'], as: 'markdown'},
    {files: 'wire/**', as: 'html'},
    {files: '*.piece', rules: {}}
  ]
  const root = folder({
    '.retextrc.json': JSON.stringify({rules, overrides, ignore: ['drafts']}),
    'a.story': doubled,
    'b/c.story': 'A `the the` here.\n',
    'b/d.piece': doubled,
    'old/e.story': doubled,
    'drafts/f.story': doubled,
    'wire/g.txt': doubled,
    'wire/photo.jpg': Buffer.from([0xff, 0xd8]),
    'b/robots.txt': '',
    'elsewhere/.retextrc.json': '{"rules": {}}',
    'elsewhere/h.story': doubled
  })
  const found = ['a.story', 'b/c.story', 'wire/g.txt']
  expect(paths(root, ['.'])).toEqual(found)
  expect(paths(root, ['**'])).toEqual(found)
  expect(paths(root, ['b'])).toEqual(['b/c.story'])
  expect(lintJson(root, ['.', '--threads', '2']).map(({messages}) => messages.length)).toEqual([1, 0, 1])
  expect(stet(root, ['doctor']).out).toContain('markdown: 2')
  expect(stet(root, ['try', 'repeated-words', '.']).out).toContain('2 hits in 2 of 3 articles')
  const git = (...args: string[]): unknown => execFileSync('git', args, {cwd: root, stdio: 'ignore'})
  git('init')
  git('add', '.')
  expect(paths(root, ['--staged'])).toEqual(found)
})

test('a broken configuration is said where there is no other article, and left alone where nothing is to be linted', () => {
  const root = folder({'a.txt': '', 'code/.retextrc.json': '{"rulez": {}}', 'code/a.story': doubled})
  expect(paths(root, ['.'])).toEqual(['a.txt'])
  expect(stet(root, ['code'])).toMatchObject({code: 2, err: expect.stringContaining('did you mean `rules`?')})
})
