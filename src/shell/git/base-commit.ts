import {UsageError} from '../usage-error.js'
import {askGit, runGit} from './run-git.js'

const line = (out: Buffer): string => out.toString('utf8').trim()

/**
 * Finds what changes are counted from: the last commit, or where the present branch left another one. Before the first commit, nothing.
 *
 * @param ref A branch, tag or commit; the last commit when left out.
 * @returns The id of a commit, or of the empty tree.
 * @throws UsageError
 */
export function baseCommit(ref: string | undefined, cwd: string): string {
  const head = runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], cwd)
  if (ref === undefined) return head.ok ? line(head.out) : line(askGit(['hash-object', '-t', 'tree', '--stdin'], cwd))
  const other = ref.startsWith('-') ? undefined : runGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], cwd)
  if (!other?.ok) {
    throw new UsageError(
      isShallow(cwd)
        ? `\`--changed=${ref}\`: git knows no such commit, and this is a shallow clone; ${deepen}, and fetch the branch`
        : `\`--changed=${ref}\`: git knows no such branch, tag or commit; fetch it, or check its name with \`git branch --all\``
    )
  }
  if (!head.ok) throw new UsageError(`\`--changed=${ref}\`: this branch has no commit yet; use \`--changed\``)
  const base = runGit(['merge-base', line(other.out), line(head.out)], cwd)
  if (base.ok) return line(base.out)
  throw new UsageError(
    isShallow(cwd)
      ? `\`--changed=${ref}\`: the commit where this branch left it is not in this shallow clone; ${deepen}`
      : `\`--changed=${ref}\`: it has no commit in common with this branch; name another one`
  )
}

const deepen = 'run `git fetch --unshallow`, on GitHub Actions set `fetch-depth: 0` for actions/checkout'

const isShallow = (cwd: string): boolean => line(runGit(['rev-parse', '--is-shallow-repository'], cwd).out) === 'true'
