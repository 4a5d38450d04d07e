import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** The rules of one ignore file, for paths below its folder. */
interface IgnoreFile {
  path: string
  folder: string
  matcher: Ignore
}

export interface IgnoreFiles {
  /** The ignore file because of which a path is left out, its folders not considered; undefined when it is wanted. */
  excludes(path: string, isFolder: boolean): string | undefined
  /** The same with every folder above the path considered, as for a path that was not reached by walking. */
  excludesNamed(path: string, isFolder: boolean): string | undefined
}

/** In order of precedence: ours can take back what git's says. */
export const ignoreNames = ['.retextignore', '.gitignore'] as const

function load(folder: string): IgnoreFile[] {
  const files: IgnoreFile[] = []
  for (const name of ignoreNames) {
    const path = join(folder, name)
    let patterns: string
    try {
      patterns = readFileSync(path, 'utf8')
    } catch {
      continue
    }
    const matcher = ignore({ignorecase: false}).add(patterns.replace(/^\ufeff/, ''))
    files.push({path, folder, matcher})
  }
  return files
}

/** The nearest folder with a `.git`, from a folder upward. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

const holds = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/**
 * The topmost folder whose ignore files count for a path: its repository's, else where the user is, else the folder itself.
 *
 * @param folder Absolute.
 */
export function topOf(folder: string, cwd: string): string {
  return repositoryOf(folder) ?? (holds(cwd, folder) ? cwd : folder)
}

/**
 * The `.retextignore` and `.gitignore` files from a folder downward, read as they are needed. As in git, each counts for what
 * is below its folder, and the deepest one that says something decides.
 *
 * @param top Absolute; ignore files above it do not count.
 */
export function ignoreFiles(top: string): IgnoreFiles {
  const chains = new Map<string, readonly IgnoreFile[]>()

  /** Ignore files that count in a folder, deepest first. */
  function chain(folder: string): readonly IgnoreFile[] {
    const known = chains.get(folder)
    if (known) return known
    const above = folder === top || !holds(top, folder) ? [] : chain(dirname(folder))
    const own = load(folder)
    const all = own.length === 0 ? above : [...own, ...above]
    chains.set(folder, all)
    return all
  }

  function excludes(path: string, isFolder: boolean): string | undefined {
    for (const file of chain(dirname(path))) {
      const local = relative(file.folder, path)
      const {ignored, unignored} = file.matcher.test(
        (sep === '/' ? local : local.replaceAll(sep, '/')) + (isFolder ? '/' : '')
      )
      if (ignored) return file.path
      if (unignored) return undefined
    }
    return undefined
  }

  return {
    excludes,
    excludesNamed(path, isFolder) {
      if (!holds(top, path) || path === top) return undefined
      return this.excludesNamed(dirname(path), true) ?? excludes(path, isFolder)
    }
  }
}
