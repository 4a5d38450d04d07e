import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {afterAll, beforeAll, expect, inject, onTestFinished, test} from 'vitest'
import type {FileReport} from '../../src/report/index.js'
import {type Article, type Commit, Desk, git, history, type Snapshot, textOf, write, writeHistory} from './history.js'
import {doubled, folder, lintJson, stet} from './stet.js'

let root = ''
let commits: Commit[] = []
const branch = 'dev'
let head: Commit
/** What is staged, and what the working tree holds: tracked files, and others. */
let staged: Snapshot
let tracked: Snapshot
let others: Snapshot

/** Makes a repository of 300 commits, with edits, moves, deletions and new files, some staged and some not. */
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'stet-history-')))
  const desk = new Desk(20)
  const made = history(desk, 300)
  commits = made.commits
  head = commits[made.heads.get(branch)! - 1]!
  writeHistory(root, made, branch)
  const lay = (from: Snapshot, to: Snapshot): void => {
    for (const path of from.keys()) if (!to.has(path)) rmSync(join(root, path))
    for (const [path, article] of to) if (from.get(path) !== article) write(root, path, textOf(article))
  }
  let next: Snapshot = head.files
  for (let edit = 0; edit < 14; edit++) next = desk.changed(next)
  lay(head.files, next)
  git(root, ['add', '--all'])
  staged = next
  const working = new Map(staged)
  for (let edit = 0; edit < 8; edit++) {
    const path = desk.pick([...working.keys()])
    working.set(path, desk.edited(working.get(path)!))
  }
  working.delete(desk.pick([...working.keys()]))
  lay(staged, working)
  tracked = working
  others = new Map([1, 2, 3].map(() => [desk.name(), desk.article()] as const))
  for (const [path, article] of others) write(root, path, textOf(article))
}, 60_000)

afterAll(() => rmSync(root, {recursive: true, force: true}))

function ancestors(commit: Commit): Set<Commit> {
  const all = new Set<Commit>()
  const open = [commit]
  for (let one = open.pop(); one; one = open.pop()) {
    if (all.has(one)) continue
    all.add(one)
    for (const parent of one.parents) open.push(commits[parent - 1]!)
  }
  return all
}

/** The only common ancestor that is no ancestor of another one. */
function mergeBase(a: Commit, b: Commit): Commit | undefined {
  const [ofA, ofB] = [ancestors(a), ancestors(b)]
  const common = [...ofA].filter(commit => ofB.has(commit))
  const best = common.filter(one => !common.some(other => other !== one && ancestors(other).has(one)))
  return best.length === 1 ? best[0] : undefined
}

const bytes = (lines: Iterable<string>): number =>
  [...lines].reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)

let unclear = 0

/** What a file was before: of the same name, or else the same article under a name that is no longer there. */
function before(path: string, article: Article, base: Snapshot, now: Snapshot): Article | undefined {
  const same = base.get(path)
  if (same) return same
  const old = [...base].find(([name, {id}]) => id === article.id && !now.has(name))?.[1]
  if (!old) return undefined
  const kept = new Set(old.lines)
  const share = bytes(article.lines.filter(line => kept.has(line))) / Math.max(bytes(article.lines), bytes(old.lines))
  // Git calls it a move from one half on, measured in its own way.
  if (share > 0.4 && share < 0.6) unclear++
  return share >= 0.5 ? old : undefined
}

type Touches = (first: number, last: number) => boolean

/** By line, as no line that is not blank is there twice and none change places. */
function touchesOf(article: Article, old: Article | undefined): Touches {
  if (!old) return () => true
  const places = new Map(old.lines.map((line, index) => [line, index]))
  const placeOf = (number: number): number | undefined => places.get(article.lines[number - 1]!)
  return (first, last) => {
    for (let number = first; number <= last; number++) {
      const place = placeOf(number)
      if (place === undefined || (number > first && place !== placeOf(number - 1)! + 1)) return true
    }
    return false
  }
}

/** What is to be said of the changes from one state to another, out of what is to be said of everything. */
function expected(
  all: readonly FileReport[],
  base: Snapshot,
  now: Snapshot,
  {untracked = new Map(), onlyLines = false}: {untracked?: Snapshot; onlyLines?: boolean}
): FileReport[] {
  const reports: FileReport[] = []
  for (const report of all) {
    const isTracked = now.has(report.path)
    const article = isTracked ? now.get(report.path)! : untracked.get(report.path)
    if (!article) continue
    const same = isTracked ? base.get(report.path) : undefined
    if (same && textOf(same) === textOf(article)) continue
    const touches = touchesOf(article, isTracked ? before(report.path, article, base, now) : undefined)
    const messages = onlyLines
      ? report.messages.filter(({place: {start, end}}) => touches(start.line, end.line))
      : report.messages
    reports.push({...report, messages})
  }
  return reports
}

const count = (reports: readonly FileReport[]): number => reports.reduce((sum, {messages}) => sum + messages.length, 0)

/** Lints what is staged, out of a folder into which git has written it. */
function lintStaged(): FileReport[] {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'stet-index-')))
  onTestFinished(() => rmSync(copy, {recursive: true, force: true}))
  git(root, ['checkout-index', '--all', `--prefix=${copy}/`])
  return lintJson(copy, ['.'])
}

test('there are merges, moves and faults enough to tell', () => {
  expect(commits).toHaveLength(300)
  expect(commits.filter(({parents}) => parents.length === 2).length).toBeGreaterThan(10)
  expect(Number(git(root, ['rev-list', '--all', '--count']))).toBe(300)
})

test('--changed: the working tree and the last commit, untracked files too', () => {
  const all = lintJson(root, ['.'])
  const files = expected(all, head.files, tracked, {untracked: others})
  expect(lintJson(root, ['--changed'])).toEqual(files)
  const lines = expected(all, head.files, tracked, {untracked: others, onlyLines: true})
  expect(lintJson(root, ['--changed', '--changed-lines'])).toEqual(lines)
  expect(lintJson(root, ['--changed-lines'])).toEqual(lines)
  expect(files.length).toBeGreaterThan(12)
  expect(count(lines)).toBeGreaterThan(10)
  expect(count(files)).toBeGreaterThan(count(lines))
})

test('--changed=REF: since the branch left that one', () => {
  const all = lintJson(root, ['.'])
  let compared = 0
  let moved = 0
  for (const number of [300, 281, 170, 110]) {
    const base = mergeBase(commits[number - 1]!, head)
    if (!base) continue
    compared++
    unclear = 0
    const lines = expected(all, base.files, tracked, {untracked: others, onlyLines: true})
    expect(unclear).toBe(0)
    moved += lines.filter(({path}) => tracked.has(path) && !base.files.has(path)).length
    expect(lintJson(root, [`--changed=c${number}`, '--changed-lines'])).toEqual(lines)
    if (compared < 2) {
      expect(lintJson(root, [`--changed=c${number}`])).toEqual(expected(all, base.files, tracked, {untracked: others}))
    }
  }
  expect(compared).toBe(4)
  expect(moved).toBeGreaterThan(10)
})

test('--staged: what would be committed, not what the files hold', () => {
  const all = lintStaged()
  const files = expected(all, head.files, staged, {})
  expect(lintJson(root, ['--staged'])).toEqual(files)
  const lines = expected(all, head.files, staged, {onlyLines: true})
  expect(lintJson(root, ['--staged', '--changed-lines'])).toEqual(lines)
  expect(count(lines)).toBeGreaterThan(5)
  expect(count(files)).toBeGreaterThan(count(lines))
})

test('in a subfolder: the whole repository, or what is named', () => {
  const cwd = join(root, 'news')
  const all = lintJson(cwd, ['--changed=c170', '--changed-lines'])
  const fromTop = lintJson(root, ['--changed=c170', '--changed-lines'])
  const rebased = fromTop.map(report => ({...report, path: relative(cwd, join(root, report.path))}))
  expect(all).toEqual(rebased.sort((a, b) => (a.path < b.path ? -1 : 1)))
  const here = rebased.filter(({path}) => !path.startsWith('..'))
  expect(here.length).toBeGreaterThan(0)
  expect(lintJson(cwd, ['--changed=c170', '--changed-lines', '.'])).toEqual(here)
  expect(lintJson(root, ['--changed=c170', '--changed-lines', 'news/**/*.md', '!news/local/**'])).toEqual(
    fromTop.filter(({path}) => /^news\/[^/]*\.md$/.test(path))
  )
  const one = fromTop[0]!
  expect(lintJson(root, ['--changed=c170', '--changed-lines', one.path])).toEqual([one])
})

test('settings of a repository start no programs and change nothing', () => {
  const usual = lintJson(root, ['--changed=c220', '--changed-lines'])
  const trap = join(root, '.git', 'trap.sh')
  const sprung = join(root, '.git', 'sprung')
  writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\n`)
  chmodSync(trap, 0o755)
  const settings = [
    ['diff.external', trap],
    ['diff.shout.textconv', trap],
    ['diff.shout.command', trap],
    ['core.fsmonitor', trap],
    ['core.pager', trap],
    ['pager.diff', 'true'],
    ['diff.renames', 'false'],
    ['diff.relative', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.orderFile', '/nowhere'],
    ['diff.context', '9'],
    ['diff.algorithm', 'patience'],
    ['color.ui', 'always'],
    ['core.quotePath', 'true'],
    ['status.showUntrackedFiles', 'no']
  ] as const
  writeFileSync(join(root, '.git', 'info', 'attributes'), '*.md diff=shout\n*.txt -diff\n')
  onTestFinished(() => {
    for (const [key] of settings) git(root, ['config', '--unset', key])
    rmSync(join(root, '.git', 'info', 'attributes'))
  })
  for (const [key, value] of settings) git(root, ['config', key, value])
  expect(lintJson(join(root, 'news'), ['--changed=c220', '--changed-lines'])).toHaveLength(usual.length)
  expect(lintJson(root, ['--changed=c220', '--changed-lines'])).toEqual(usual)
  expect(existsSync(sprung)).toBe(false)
})

test('a shallow clone: what it has is compared, what it lacks is said', () => {
  const clone = realpathSync(mkdtempSync(join(tmpdir(), 'stet-clone-')))
  onTestFinished(() => rmSync(clone, {recursive: true, force: true}))
  git(clone, ['clone', '--quiet', '--depth=1', '--no-single-branch', `--branch=${branch}`, `file://${root}`, '.'])
  expect(lintJson(clone, ['--changed'])).toEqual([])
  write(clone, 'news/fresh.md', doubled)
  expect(lintJson(clone, ['--changed']).map(({path}) => path)).toEqual(['news/fresh.md'])
  const apart = stet(clone, ['--changed=origin/main'])
  expect({code: apart.code, out: apart.out}).toEqual({code: 2, out: ''})
  expect(apart.err).toContain('is not in this shallow clone; run `git fetch --unshallow`')
  expect(apart.err).toContain('`fetch-depth: 0`')
  const unknown = stet(clone, ['--changed=HEAD~1'])
  expect(unknown.code).toBe(2)
  expect(unknown.err).toContain('git knows no such commit, and this is a shallow clone; run `git fetch --unshallow`')
  git(clone, ['fetch', '--quiet', '--unshallow'])
  expect(stet(clone, ['--changed=origin/main']).code).toBe(0)
})

/** A repository with one commit of the given files. */
function repository(files: Record<string, string>): string {
  const at = folder(files)
  git(at, ['init', '--quiet', '--initial-branch=main'])
  git(at, ['add', '--all'])
  git(at, ['commit', '--quiet', '--message', 'One'])
  return at
}

test('no changed file is no fault', () => {
  const at = repository({'a.md': doubled})
  expect(stet(at, ['--changed'])).toEqual({code: 0, out: '', err: 'stet: no changed article: nothing was linted\n'})
  expect(stet(at, ['--staged', 'a.md', '*.txt', '--format', 'json'])).toMatchObject({code: 0, out: '[]\n'})
  expect(stet(at, ['--changed', '.']).code).toBe(0)
})

test('a file that was only touched did not change; nor did one whose line breaks are git’s to choose', () => {
  const at = repository({'a.md': doubled, 'b.md': doubled})
  git(at, ['config', 'core.autocrlf', 'true'])
  writeFileSync(join(at, 'a.md'), doubled)
  writeFileSync(join(at, 'b.md'), `${doubled}\nWe met.\n`.replaceAll('\n', '\r\n'))
  expect(lintJson(at, ['--changed']).map(({path}) => path)).toEqual(['b.md'])
  expect(lintJson(at, ['--changed-lines'])).toEqual([{path: 'b.md', messages: []}])
})

test('a fault on a changed line is shown though one above stands for many', () => {
  const open = (count: number) => '“We saw it, she said.\n\nNobody else did.\n\n'.repeat(count)
  const at = repository({'a.txt': open(6)})
  writeFileSync(join(at, 'a.txt'), open(7))
  expect(lintJson(at, ['a.txt', '--preset=recommended'])[0]!.messages.map(({place}) => place.start.line)).toEqual([1])
  expect(
    lintJson(at, ['--preset=recommended', '--changed-lines'])[0]!.messages.map(({place}) => place.start.line)
  ).toEqual([25])
})

test('before the first commit everything is new', () => {
  const at = folder({'a.md': doubled, 'b.md': doubled})
  git(at, ['init', '--quiet'])
  git(at, ['add', 'a.md'])
  expect(lintJson(at, ['--changed-lines']).map(({messages}) => messages.length)).toEqual([1, 1])
  expect(lintJson(at, ['--staged']).map(({path}) => path)).toEqual(['a.md'])
})

test('what is staged is linted though the file was deleted, moved or became a folder', () => {
  const at = repository({'a.md': 'We met.\n', 'in/b.md': 'We met.\n'})
  write(at, 'in/b.md', doubled)
  write(at, 'new/c.md', doubled)
  git(at, ['add', '--all'])
  rmSync(join(at, 'in'), {recursive: true})
  renameSync(join(at, 'new'), join(at, 'newer'))
  expect(lintJson(at, ['--staged']).map(({path}) => path)).toEqual(['in/b.md', 'new/c.md'])
  expect(lintJson(at, ['--staged', 'in', 'new/*.md']).map(({path}) => path)).toEqual(['in/b.md', 'new/c.md'])
})

test('ignored files, links, other repositories and other endings are left out', () => {
  const at = repository({'.gitignore': 'out/\n', '.retextignore': 'drafts/\n', 'a.md': 'We met.\n'})
  for (const path of ['out/a.md', 'drafts/a.md', '.hidden/a.md', 'picture.png', 'sub/a.md', 'seen/a.md'])
    write(at, path, doubled)
  git(join(at, 'sub'), ['init', '--quiet'])
  symlinkSync('a.md', join(at, 'link.md'))
  expect(lintJson(at, ['--changed']).map(({path}) => path)).toEqual(['seen/a.md'])
  git(at, ['add', 'link.md', 'seen', 'drafts', 'picture.png'])
  expect(lintJson(at, ['--staged']).map(({path}) => path)).toEqual(['seen/a.md'])
})

test('names with line breaks, quotes and dashes', () => {
  const names = ['-a.md', 'two\nlines.md', '"b".md', 'é\t.md']
  const at = repository({'x.md': 'We met.\n'})
  for (const name of names) write(at, name, doubled)
  expect(lintJson(at, ['--changed']).map(({path}) => path)).toEqual([...names].sort())
  git(at, ['add', '--all'])
  expect(lintJson(at, ['--staged', '--changed-lines']).map(({path}) => path)).toEqual([...names].sort())
})

test('in a hook: what this commit takes, even of some files only', () => {
  const at = repository({'a.md': 'We met.\n', 'b.md': 'We met.\n'})
  write(at, 'a.md', doubled)
  write(at, 'b.md', doubled)
  git(at, ['add', 'b.md'])
  const hook = join(at, '.git', 'hooks', 'pre-commit')
  mkdirSync(join(at, '.git', 'hooks'), {recursive: true})
  writeFileSync(hook, `#!/bin/sh\n'${process.execPath}' '${inject('cli')}' --staged --format json:linted.json\n`)
  chmodSync(hook, 0o755)
  git(at, ['commit', '--quiet', '--message', 'Two', 'a.md'])
  expect(JSON.parse(readFileSync(join(at, 'linted.json'), 'utf8'))).toMatchObject([{path: 'a.md', messages: [{}]}])
})

test('files in conflict are linted as they are, and said not to be staged', () => {
  const at = repository({'a.md': 'We met.\n'})
  git(at, ['switch', '--quiet', '--create', 'other'])
  write(at, 'a.md', 'We met them.\n')
  git(at, ['commit', '--quiet', '--all', '--message', 'Two'])
  git(at, ['switch', '--quiet', 'main'])
  write(at, 'a.md', doubled)
  git(at, ['commit', '--quiet', '--all', '--message', 'Three'])
  expect(() => git(at, ['merge', '--quiet', 'other'])).toThrow()
  expect(lintJson(at, ['--changed'])).toMatchObject([{path: 'a.md'}])
  const {code, err} = stet(at, ['--staged'])
  expect(code).toBe(0)
  expect(err).toContain('1 file in conflict not linted, first `a.md`')
})

test.each<[args: string[], says: string]>([
  [['--changed=nope'], '`--changed=nope`: git knows no such branch, tag or commit'],
  [['--changed=--upload-pack=x'], 'git knows no such branch'],
  [['--changed=main..main'], 'git knows no such branch'],
  [['--changed='], '`--changed=` needs a branch, tag or commit'],
  [['--changed', 'main'], '`main`; a branch is given as `--changed=main`'],
  [['--changed', '--staged'], "`--changed` and `--staged` can't be combined"],
  [['--staged', '--fix'], 'use `--changed --fix`'],
  [['--changed-lines', '--fix'], '`--changed-lines` leaves alone'],
  [['--changed', '--stdin'], 'name the file instead'],
  [['--changed', '..'], '`..` is outside the repository'],
  [['--changed=orphan'], 'it has no commit in common with this branch']
])('2 for %j', (args, says) => {
  const at = repository({'a.md': doubled})
  git(at, ['branch', 'orphan', git(at, ['commit-tree', 'HEAD^{tree}', '-m', 'Alone']).trim()])
  const {code, out, err} = stet(at, args)
  expect(err).toContain(says)
  expect({code, out}).toEqual({code: 2, out: ''})
})

test('2 outside a repository, and inside the folder of git', () => {
  const at = folder({'a.md': doubled})
  const outside = stet(at, ['--changed'], {env: {GIT_CEILING_DIRECTORIES: tmpdir()}})
  expect(outside.code).toBe(2)
  expect(outside.err).toContain('work within a git repository; git says: not a git repository')
  git(at, ['init', '--quiet'])
  expect(stet(join(at, '.git'), ['--changed']).code).toBe(2)
  mkdirSync(join(at, 'bin'))
  const without = stet(at, ['--changed'], {env: {PATH: join(at, 'bin')}})
  expect(without.code).toBe(2)
  expect(without.err).toContain('need git, and it was not found')
})
