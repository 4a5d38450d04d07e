import {lstatSync, type Stats, statSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {type Endings, isNoArticle, isReadInFolders} from '../read/format-of.js'
import {faultReason} from './fault-reason.js'
import {type IgnoreFiles, ignoreFiles, topOf} from './ignore-files.js'
import {shownPath} from './shown-path.js'
import {neverEntered, walk} from './walk.js'
import {among, walkAmong} from './walk-among.js'

export interface FoundFile {
  /** As reports show it. */
  path: string
  absolute: string
  /** Whether the user named it, rather than a folder or pattern that holds it. */
  named: boolean
}

export interface Found {
  /** By path, in code-unit order, each file once. */
  files: readonly FoundFile[]
  /** What the user should know of paths that gave no files. */
  notes: readonly string[]
  /** Whether something that was asked for does not exist or can't be opened. */
  incomplete: boolean
  /** Absolute paths of the folders that were looked into: what is new appears in one of them. */
  folders: ReadonlySet<string>
}

/** Which files are articles where only a folder or a pattern is named. */
export interface Wanted {
  /** Endings of articles, besides ours. */
  endings?: Endings
  /** Absolute paths of the only files that are wanted, on the disk or not: that none is named is no fault then. */
  only?: ReadonlySet<string>
  /** Absolute paths of files that are none, whatever their ending. */
  own?: ReadonlySet<string>
  /** Whether a configuration makes one of a file whose ending is not known. */
  finds(path: string): Promise<boolean>
}

/** What is at a path; a link counts as what it leads to, or as itself when it leads nowhere. Undefined when there is nothing. */
function statOf(path: string): Stats | 'unknown' | undefined {
  for (const stat of [statSync, lstatSync]) {
    try {
      return stat(path)
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG' && code !== 'ELOOP') return 'unknown'
    }
  }
  return undefined
}

const posix = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/**
 * Finds the files that a command line names.
 *
 * What exists is taken as it is, whatever characters are in its name: a file in any ending, a folder with all files of known
 * endings in it. Anything else is a glob; one that begins with `!` takes files away.
 *
 * @param given Paths and globs as they were given.
 * @param cwd Absolute path of the folder they start from.
 * @throws What `finds` throws, if a folder has no other articles; where it has some, their configurations will say it.
 */
export async function findFiles(
  given: readonly string[],
  cwd: string,
  {endings, only, own, finds}: Wanted
): Promise<Found> {
  const wanted = only && among(only)
  const files = new Map<string, FoundFile>()
  const folders = new Set<string>()
  const notes: string[] = []
  const without: ((path: string) => boolean)[] = []
  const tops = new Map<string, IgnoreFiles>()
  let incomplete = false
  let faults: unknown[] = []

  async function isWanted(path: string): Promise<boolean> {
    if (isReadInFolders(path, endings)) return true
    try {
      return !isNoArticle(path) && (await finds(path))
    } catch (error) {
      faults.push(error)
      return false
    }
  }

  const missing = (note: string): void => {
    notes.push(note)
    incomplete = true
  }

  const ignoredBelow = (top: string): IgnoreFiles => {
    const known = tops.get(top) ?? ignoreFiles(top)
    tops.set(top, known)
    return known
  }

  const add = (absolute: string, named: boolean): void => {
    if ((!named && files.has(absolute)) || (only && !only.has(absolute))) return
    files.set(absolute, {path: shownPath(absolute, cwd), absolute, named})
  }

  function walkFrom(folder: string, shape: {hidden: boolean; depth: number}): Iterable<string> {
    const top = topOf(folder, cwd)
    if (wanted) return walkAmong(wanted, folder, {...shape, ignored: ignoredBelow(top)})
    const onFault = (path: string, error: unknown): void =>
      missing(`\`${shownPath(path, cwd)}\` can't be opened: ${faultReason(error)}; what is in it was not linted`)
    const onFolder = (path: string): void => void folders.add(path)
    return walk(folder, {...shape, top, ignored: ignoredBelow(top), onFault, onFolder})
  }

  /** Why a path that was asked for is left out; undefined when it isn't. */
  function refusal(absolute: string, isFolder: boolean): string | undefined {
    const inside = relative(cwd, isFolder ? absolute : resolve(absolute, '..'))
      .split(sep)
      .find(name => neverEntered.has(name))
    if (inside !== undefined) return `never entered, as is every \`${inside}\``
    const by = ignoredBelow(topOf(resolve(absolute, '..'), cwd)).excludesNamed(absolute, isFolder)
    return by === undefined ? undefined : `ignored by \`${shownPath(by, cwd)}\`; take it out there to lint it`
  }

  function addFile(path: string): void {
    const absolute = resolve(cwd, path)
    const reason = refusal(absolute, false)
    if (reason === undefined) add(absolute, true)
    else notes.push(`\`${path}\` was not linted: it is ${reason}`)
  }

  async function addFolder(path: string): Promise<void> {
    const absolute = resolve(cwd, path)
    const reason = refusal(absolute, true)
    if (reason !== undefined) {
      notes.push(`\`${path}\` was not entered: it is ${reason}`)
      return
    }
    faults = []
    const before = files.size
    let any = false
    for (const file of walkFrom(absolute, {hidden: false, depth: Number.POSITIVE_INFINITY})) {
      if (own?.has(file) || !(await isWanted(file))) continue
      any = true
      add(file, false)
    }
    if (!any && faults.length > 0) throw faults[0]
    if (!any && files.size === before && !only) notes.push(`no articles in \`${path}\``)
  }

  async function addGlob(pattern: string): Promise<void> {
    const {base, glob} = picomatch.scan(posix(pattern), {unescape: true})
    const start = resolve(cwd, base)
    const stat = statOf(start)
    if (stat !== 'unknown' && !stat?.isDirectory() && !wanted?.folders.has(start)) {
      missing(`no file matches \`${pattern}\`: there is no folder \`${base}\``)
      return
    }
    const reason = refusal(start, true)
    if (reason !== undefined) {
      notes.push(`\`${pattern}\` was not followed: \`${base || '.'}\` is ${reason}`)
      return
    }
    const matches = picomatch(glob)
    // `posts/*` means the articles among them; `posts/*.njk` asks for an ending that is not known.
    const anyEnding = /\.[^./]+$/.test(glob)
    const hidden = /(?:^|[/{,(|])\./.test(glob)
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1
    let any = false
    for (const file of walkFrom(start, {hidden, depth})) {
      if (own?.has(file) || !matches(posix(relative(start, file)))) continue
      if (!anyEnding && !(await isWanted(file))) continue
      any = true
      add(file, false)
    }
    if (!any && !only) missing(`no file matches \`${pattern}\`; files that are ignored do not count`)
  }

  for (const path of given) {
    const absolute = resolve(cwd, path)
    const stat = statOf(absolute)
    if (only?.has(absolute)) addFile(path)
    else if (wanted?.folders.has(absolute)) await addFolder(path)
    else if (stat === 'unknown' || (stat && !stat.isDirectory())) addFile(path)
    else if (stat) await addFolder(path)
    else if (path.startsWith('!')) {
      const pattern = posix(path.slice(1)).replace(/^\.\/|\/$/g, '')
      without.push(picomatch([pattern, `${pattern}/**`]))
    } else if (picomatch.scan(posix(path)).isGlob) await addGlob(path)
    else if (path === '-') missing('to lint standard input, use `--stdin` instead of `-`')
    else missing(`no such file or folder: \`${path}\`${only ? `; a branch is given as \`--changed=${path}\`` : ''}`)
  }

  const found = [...files.values()].filter(({path}) => !without.some(matches => matches(path)))
  found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return {files: found, notes, incomplete, folders}
}
