import {spawnSync} from 'node:child_process'
import {UsageError} from '../usage-error.js'

/**
 * Settings that a repository or a user may have, and that would start programs, change what is printed or make a command fail.
 * An empty `core.fsmonitor` means none, in old versions of git too.
 */
const settings = [
  'core.quotePath=off',
  'core.fsmonitor=',
  'core.hooksPath=/dev/null',
  'color.ui=false',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  'diff.relative=false',
  'diff.renameLimit=1000'
].flatMap(setting => ['-c', setting])

/** Variables that change what paths mean or start programs. Those that say where the index is must stay: hooks set them. */
const unwanted: ReadonlySet<string> = new Set([
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS'
])

export interface GitAnswer {
  ok: boolean
  out: Buffer
  /** The first line of what git complains of. */
  complaint: string
}

/**
 * Asks git, without a shell. Nothing in the repository is changed, not even the times in its index.
 *
 * @param input For its standard input.
 * @throws UsageError when there is no git.
 */
export function runGit(args: readonly string[], cwd: string, input = ''): GitAnswer {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.has(name)))
  const {status, stdout, stderr, error} = spawnSync('git', ['--no-pager', ...settings, ...args], {
    cwd,
    input,
    env: {...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0'},
    maxBuffer: 1 << 30,
    windowsHide: true
  })
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') {
    throw new UsageError('`--changed` and `--staged` need git, and it was not found; install it, or name the files')
  }
  if (error) throw new UsageError(`git could not be asked: ${error.message}`)
  const complaint = stderr
    .toString('utf8')
    .trim()
    .split('\n', 1)[0]!
    .replace(/^(?:fatal|error): /, '')
  return {ok: status === 0, out: stdout, complaint}
}

/**
 * The same for what must not fail.
 *
 * @throws UsageError
 */
export function askGit(args: readonly string[], cwd: string, input?: string): Buffer {
  const {ok, out, complaint} = runGit(args, cwd, input)
  if (ok) return out
  throw new UsageError(`\`git ${args[0]}\` failed: ${complaint || 'it does not say why'}`)
}
