import {lstatSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {UsageError} from '../usage-error.js'
import {baseCommit} from './base-commit.js'
import {askGit, runGit} from './run-git.js'

/** What is compared. */
export interface Comparison {
  /** What would be committed, rather than what is in the working tree. */
  staged: boolean
  /** Compared with where this branch left that one; with the last commit when left out. */
  ref?: string
}

export interface ChangedFile {
  absolute: string
  /** Id of the old content, under whatever name; missing for a new file. */
  before?: string
  /** Id of the content that would be committed; missing where the working tree counts. */
  after?: string
}

export interface Changes {
  /** Absolute path of the folder that the repository is in. */
  top: string
  files: readonly ChangedFile[]
  /** Paths relative to the top that are in conflict, where what would be committed is asked for. */
  conflicts: readonly string[]
}

/**
 * Finds the files that changed: regular ones that are still there, untracked ones too unless ignored. Renames are followed.
 *
 * @throws UsageError
 */
export function changedFiles({staged, ref}: Comparison, cwd: string): Changes {
  const top = topFolder(cwd)
  const base = baseCommit(ref, cwd)
  const scope = staged ? ['--cached', base] : [base]
  const files = new Map<string, ChangedFile>()
  const conflicts: string[] = []
  for (const {status, path, mode, oldMode, before, after} of records(askGit([...diff, ...scope, '--'], cwd))) {
    const absolute = join(top, path)
    if (status === 'U') {
      if (staged) conflicts.push(path)
      else files.set(absolute, {absolute})
    } else if (isRegular(mode) && !files.has(absolute)) {
      const isNew = status === 'A' || !isRegular(oldMode)
      files.set(absolute, {absolute, ...(isNew ? {} : {before}), ...(staged ? {after} : {})})
    }
  }
  if (staged) return {top, files: [...files.values()], conflicts}
  for (const path of untracked(cwd)) {
    const absolute = join(top, path)
    if (!files.has(absolute)) files.set(absolute, {absolute})
  }
  return {top, files: [...files.values()].filter(({absolute}) => isFile(absolute)), conflicts}
}

const diff = [
  'diff',
  '--raw',
  '-z',
  '--no-abbrev',
  '--find-renames',
  '-O/dev/null',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=all'
]

function untracked(cwd: string): string[] {
  const out = askGit(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'], cwd)
  // A folder is another repository.
  return fields(out).filter(path => !path.endsWith('/'))
}

function topFolder(cwd: string): string {
  const {ok, out, complaint} = runGit(['rev-parse', '--is-inside-work-tree', '--show-cdup'], cwd)
  if (!ok && complaint.startsWith('detected dubious ownership')) {
    throw new UsageError(
      `git does not trust this repository, as it belongs to somebody else; if you do, run \`git config --global --add safe.directory '*'\``
    )
  }
  if (!ok) throw new UsageError(`\`--changed\` and \`--staged\` work within a git repository; git says: ${complaint}`)
  const [isInside, up = ''] = out.toString('utf8').split('\n')
  if (isInside !== 'true')
    throw new UsageError('`--changed` and `--staged` need the files of a repository; this is the inside of one')
  return resolve(cwd, up)
}

interface Record {
  status: string
  /** The new one. */
  path: string
  mode: string
  oldMode: string
  before: string
  after: string
}

const fields = (out: Buffer): string[] => out.toString('utf8').split('\0').slice(0, -1)

/** Reads `:100644 100644 <id> <id> M`, the path, and for renames the new path, each ended by NUL. */
function* records(out: Buffer): Generator<Record> {
  const all = fields(out)
  for (let at = 0; at < all.length; ) {
    const [oldMode = '', mode = '', before = '', after = '', letters = ''] = all[at]!.slice(1).split(' ')
    const status = letters.charAt(0)
    const isPair = status === 'R' || status === 'C'
    yield {status, oldMode, mode, before, after, path: all[at + (isPair ? 2 : 1)]!}
    at += isPair ? 3 : 2
  }
}

/** Links and submodules are not. */
const isRegular = (mode: string): boolean => mode.startsWith('100')

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile()
  } catch {
    return false
  }
}
