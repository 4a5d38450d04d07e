import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parseArguments} from '../../src/shell/parse-arguments.js'
import {showProgress} from '../../src/shell/progress.js'
import {init} from '../../src/shell/verbs/init.js'
import {doubled, faulty, folder, stet} from './stet.js'

const archive = Object.fromEntries(
  Array.from({length: 30}, (_, index) => [`old/${index}.txt`, `Story ${index} came out.\n\n${doubled}`])
)

test('try shows the rate, the texts and a sample that is the same each time', () => {
  const root = folder({...archive, 'old/clean.txt': 'All is well.\n'})
  const {code, out, err} = stet(root, ['try', 'repeated-words', 'old', '--sample', '4'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('30 hits in 30 of 31 articles, 99.01 per 1,000 words (303 words)')
  expect(out).toContain('Most often: `the the` 30')
  expect(out.match(/^ {3}\d\. old\/\d+\.txt:3:17$/gm)).toHaveLength(4)
  expect(out).toContain('      They met before the the vote.\n                      ^^^^^^^')
  expect(stet(root, ['try', 'repeated-words', 'old', '--sample=4']).out).toBe(out)
  expect(stet(root, ['try', 'repeated-words', 'old']).out.match(/\.txt:3:17$/gm)).toHaveLength(20)
})

test('the sample of a hit does not depend on the other articles', () => {
  const few = Object.fromEntries(Object.entries(archive).slice(0, 10))
  const shown = (files: Record<string, string>): string[] =>
    stet(folder(files), ['try', 'repeated-words', 'old', '--sample', '5']).out.match(/old\/\d+\.txt/g) ?? []
  const all = shown(archive)
  for (const path of all) if (path in few) expect(shown(few)).toContain(path)
})

test('try switches the rule on and keeps the options it has; what is ignored stays out', () => {
  const root = folder({
    '.retextrc.json': '{"rules": {"repeated-words": ["off", {"allow": ["the the"]}]}, "ignore": ["drafts"]}',
    'a.txt': `${doubled}\nIt is is so.\n`,
    'drafts/b.txt': faulty(3)
  })
  const {out} = stet(root, ['try', 'repeated-words', '.'])
  expect(out).toContain('1 hit in 1 of 1 article,')
  expect(out).toContain('It is is so.')
})

test('try complains of what it cannot do', () => {
  const root = folder({'a.txt': doubled, try: doubled})
  expect(stet(root, ['try', 'repeated-word', '.'])).toEqual({
    code: 2,
    out: '',
    err: 'stet: unknown rule `repeated-word`; did you mean `repeated-words`?\n'
  })
  expect(stet(root, ['try', 'repeated-words']).err).toContain('`stet try` needs a rule and articles')
  expect(stet(root, ['try', 'repeated-words', 'nowhere']).code).toBe(2)
  expect(stet(root, ['try', 'repeated-words', '.', '--rule', 'repeated-words:off']).code).toBe(2)
  expect(stet(root, ['.', '--sample', '3']).err).toContain('belongs to `stet try RULE ARCHIVE`')
  expect(stet(root, ['try', 'repeated-words', '.', '--fix']).err).toContain('has no option `--fix`')
  expect(stet(root, ['./try']).out).toContain('Unexpected repeated')
  expect(stet(root, ['try', '--help']).out).toContain('stet try RULE ARCHIVE')
})

test('doctor says what is configured, read and ignored, and by which file', () => {
  const root = folder({
    '.git/HEAD': '',
    '.gitignore': 'build/\n',
    '.retextignore': 'draft-*\n',
    '.retextrc.json':
      '{"extends": "recommended", "ignore": ["old"], "overrides": [{"files": "wire/**", "rules": {"links": "off"}}]}',
    'a.md': '',
    'b.txt': '',
    'wire/c.txt': '',
    'old/d.txt': '',
    'draft-e.md': '',
    'build/f.html': '',
    'opinion/.retextrc.json': '{"rules": {"repeated-words": "info"}}',
    'opinion/g.md': ''
  })
  const {code, out, err} = stet(root, ['doctor'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^stet \d+\.\d+\.\d+, Node\.js v\d+/)
  expect(out).toContain('  .retextrc.json: extends recommended\n')
  expect(out).toContain('  .retextrc.json (overrides): for 1 file: links off\n')
  expect(out).toContain('  opinion/.retextrc.json: for 1 file: 1 rule on\n')
  expect(out).toMatch(/Rules: \d+ of \d+ are on\n {2}error \(\d+\): /)
  expect(out).toContain('Plugins\n  none\n')
  expect(out).toContain('Articles: 4 files\n  markdown: 2\n  plain: 2\n')
  expect(out).toContain('  build/: by .gitignore\n')
  expect(out).toContain('  draft-e.md: by .retextignore\n')
  expect(out).toContain('  old/d.txt: by .retextrc.json\n')
  expect(out).toContain('Problems\n  none\n')
  expect(stet(root, ['doctor', 'opinion']).out).toContain('  opinion/.retextrc.json\n')
})

test('doctor exits with 2 when a configuration is broken, wherever it is', () => {
  const root = folder({'a.txt': '', 'deep/.retextrc.json': '{"extends": "newz"}', 'deep/b.txt': ''})
  const {code, out} = stet(root, ['doctor'])
  expect(code).toBe(2)
  expect(out).toContain('did you mean `news`?')
  expect(out).toContain('Articles: 1 file\n')
  expect(stet(root, ['doctor', 'nowhere'])).toEqual({code: 2, out: '', err: 'stet: no such folder: `nowhere`\n'})
  expect(stet(root, ['doctor', 'deep']).out).toContain('Configuration\n  broken, see below\n')
})

/** A folder without configuration. */
function bare(files: Record<string, string>): string {
  const root = folder(files)
  rmSync(join(root, '.retextrc.json'))
  return root
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

test('init --yes writes what suits the folder, and what it writes holds up', () => {
  const news = bare({
    'content/a.md': doubled,
    'content/b.docx': '',
    'wire/c.txt': '',
    'build/d.html': doubled,
    'README.md': ''
  })
  const {code, out, err} = stet(news, ['init', '--yes'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Found 4 articles: content/ (1 markdown, 1 docx), here (1 markdown), wire/ (1 plain)')
  expect(JSON.parse(read(news, '.retextrc.json'))).toEqual({
    $schema: expect.stringMatching(/retextrc\.schema\.json$/),
    extends: 'news',
    ignore: ['/build/']
  })
  expect(stet(news, ['doctor']).out).toContain('build/d.html: by .retextrc.json')
  const docs = bare({'mkdocs.yml': '', 'guide/a.md': ''})
  stet(docs, ['init', '--yes'])
  expect(JSON.parse(read(docs, '.retextrc.json'))).toMatchObject({extends: 'recommended', ignore: ['/site/']})
  const more = bare({
    'docs/a.md': '',
    'docs/b.md': '',
    'news.md': '',
    'package.json': '{"devDependencies": {"stet": "*"}}'
  })
  stet(more, ['init', '-y'])
  expect(JSON.parse(read(more, '.retextrc.json'))).toEqual({
    $schema: './node_modules/stet/schema/retextrc.schema.json',
    extends: 'recommended',
    rules: {'promotional-blocks': 'off', 'related-links': 'off', 'repeated-sentences': 'off'}
  })
})

test('init leaves out what pages are made with, has tags of generators passed over, and finds MDX in .md files', () => {
  const layout = '<html><body>{% block main %}{{ content }}{% endblock %}</body></html>\n'
  const site = bare({
    'content/a.md': 'See [the vote]({{< ref "b.md" >}}).\n',
    'content/b.md': 'The vote.\n',
    'content/home.html': layout,
    'content/team.html': layout,
    'pages/a.html': layout,
    'pages/b.html': layout,
    'pages/c.html': layout
  })
  const {out} = stet(site, ['init', '--yes'])
  expect(out).toContain('Found 2 articles: content/ (2 markdown); proposed preset: news')
  expect(out).toContain('\nLeft out: content/**/*.html, pages/\nTags of the site generator')
  expect(JSON.parse(read(site, '.retextrc.json'))).toMatchObject({
    settings: {templates: true},
    ignore: ['/content/**/*.html', '/pages/']
  })
  expect(stet(site, ['.', '--quiet'])).toEqual({code: 0, out: '', err: ''})

  const docs = bare({
    'src/a.md': '## Use {/*use*/}\n\n<Note>\n\nIt is [told below](#more).\n\n</Note>\n\n```js\nlet a\n```\n',
    'src/b.md': '## More {/*more*/}\n\n<Note>\n\nIt is so.\n\n</Note>\n\nAs `{{ this }}`.\n'
  })
  expect(stet(docs, ['init', '--yes']).out).toContain(
    'recommended, much of it has code in it\nSwitched off, as usual in documentation: promotional-'
  )
  expect(JSON.parse(read(docs, '.retextrc.json'))).toMatchObject({overrides: [{files: 'src/**/*.md', as: 'mdx'}]})
  expect(JSON.parse(read(docs, '.retextrc.json'))).not.toHaveProperty('settings')
  expect(stet(docs, ['.', '--quiet'])).toMatchObject({code: 1, out: expect.stringContaining('No heading for `#more`')})
})

test('init changes nothing that is there, and says so', () => {
  const root = folder({'.gitlab-ci.yml': 'a: b\n', '.pre-commit-config.yaml': 'c: d\n', 'a.txt': ''})
  const config = read(root, '.retextrc.json')
  const again = stet(root, ['init', '--yes'])
  expect(again.code).toBe(2)
  expect(again.err).toBe('stet: `.retextrc.json` is there already: it is left as it is\n')
  const {code, err} = stet(root, ['init', '--yes', '--ci', 'gitlab', '--pre-commit'])
  expect(code).toBe(2)
  expect(err).toContain('`.gitlab-ci.yml` is there already: it is left as it is; what it needs:\nstet: stet:')
  expect([read(root, '.retextrc.json'), read(root, '.gitlab-ci.yml'), read(root, '.pre-commit-config.yaml')]).toEqual([
    config,
    'a: b\n',
    'c: d\n'
  ])
  expect(stet(root, ['init', '--yes', '--ci', 'github']).code).toBe(0)
  expect(read(root, '.github/workflows/stet.yml')).toMatch(/npx --yes github:stet-lint\/stet#v\d+\.\d+\.\d+ \.\n/)
  mkdirSync(join(root, 'deep'))
  const below = stet(join(root, 'deep'), ['init', '--yes'])
  expect([below.code, below.err]).toEqual([
    0,
    'stet: `../.retextrc.json` no longer counts here: the nearest configuration stands alone\n'
  ])
})

test('init asks only where somebody can answer', async () => {
  const root = bare({'a.txt': ''})
  expect(stet(root, ['init'])).toEqual({
    code: 2,
    out: '',
    err: 'stet: `stet init` needs a terminal to ask in; `stet init --yes` takes what is proposed\n'
  })
  expect(stet(root, ['init', 'there']).err).toContain('go there first')
  expect(stet(root, ['init', '--ci', 'gitlabs']).err).toContain('did you mean `gitlab`?')
  const answers = ['what', 'ap', 'gith', '']
  const asked: string[] = []
  const {exitCode} = await init(parseArguments(['init']), root, async question => {
    asked.push(question)
    return answers.shift()!
  })
  expect(exitCode).toBe(0)
  expect(asked).toHaveLength(4)
  expect(asked[1]).toMatch(/^`what` is none of these\. Which preset\? \(recommended, news, ap, strict\) \[news\] $/)
  expect(JSON.parse(read(root, '.retextrc.json'))).toMatchObject({extends: 'ap'})
  expect(read(root, '.github/workflows/stet.yml')).toContain('on: [push, pull_request]')
})

test('--stats and --timing tell on standard error what each rule and the whole took', () => {
  const root = folder({'a.txt': faulty(3), 'b.txt': doubled})
  const plain = stet(root, ['.', '--format', 'json'])
  const told = stet(root, ['.', '--format', 'json', '--stats', '--timing'])
  expect([told.code, told.out]).toEqual([plain.code, plain.out])
  expect(told.err).toMatch(/^Rule +Time +Share +Messages\nrepeated-words +[\d.]+ ms +100% +4\n/)
  expect(told.err).toMatch(/\n2 files in [\d.]+ ms: rules [\d.]+ ms; /)
  expect(stet(root, ['.', '--timing']).err).not.toContain('Share')
  expect(stet(root, ['try', 'repeated-words', '.', '--stats']).err).toContain('has no option `--stats`')
})

test('progress is shown where somebody watches, after a second, and taken away', () => {
  let time = 0
  const out: string[] = []
  const options = {isWatched: true, width: 80, now: () => time, write: (text: string) => void out.push(text)}
  const progress = showProgress(4, options)
  progress.step(1_000_000)
  expect(out).toEqual([])
  time = 1000
  progress.step(500_000)
  progress.step(0)
  progress.end()
  expect(out.join('')).toBe(`\r${'█'.repeat(10)}${'░'.repeat(10)} 2 of 4 files, 1.50 MB/s, 1 s left\u001b[K\r\u001b[K`)
  const slow = showProgress(1000, {...options, width: 50})
  time = 11_000
  slow.step(1)
  expect(out.at(-1)).toBe(`\r${'░'.repeat(20)} 1 of 1000 files, 0.00 MB/s, \u001b[K`)
  out.length = 0
  const unwatched = showProgress(1, {...options, isWatched: false})
  time = 9000
  unwatched.step(1)
  unwatched.end()
  expect(out).toEqual([])
})
