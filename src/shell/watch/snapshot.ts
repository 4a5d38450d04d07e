import {readFileSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {packageField} from '../config/config-source.js'
import {configNames} from '../config/find-config.js'
import {findFiles, type Wanted} from '../find-files.js'
import {ignoreNames} from '../ignore-files.js'

/** What is on the disk at one moment: each file with a mark that changes when the file does. */
export interface Snapshot {
  /** Articles by absolute path, with the path that reports show. */
  articles: ReadonlyMap<string, {mark: string; path: string}>
  /** Files that say how articles are linted, those that are not there too. */
  settings: ReadonlyMap<string, string>
  /** Folders in which articles may appear. */
  folders: ReadonlySet<string>
}

/** What is looked at. */
export interface Scope {
  /** As the user gives them. */
  paths: readonly string[]
  wanted: Wanted
  cwd: string
  /** Absolute paths of files that were read besides articles. */
  read: Iterable<string>
}

const absent = 'absent'
const settingNames = [...configNames, ...ignoreNames]

/** Looks at everything that a run depends on. */
export async function takeSnapshot({paths, wanted, cwd, read}: Scope): Promise<Snapshot> {
  const found = await findFiles(paths, cwd, wanted)
  const articles = new Map(found.files.map(({absolute, path}) => [absolute, {mark: markOf(absolute), path}]))
  const folders = new Set(found.folders)
  for (const {absolute, named} of found.files) if (named) folders.add(dirname(absolute))
  // What is named and not there may come yet.
  for (const path of paths) if (!path.startsWith('!')) folders.add(nearestFolder(resolve(cwd, path)))
  const candidates = [...withParents([...folders, cwd])].flatMap(folder => settingNames.map(name => join(folder, name)))
  return {articles, settings: marksOf([...candidates, ...read]), folders}
}

/** The marks of files that say how articles are linted. */
export function marksOf(paths: Iterable<string>): Map<string, string> {
  return new Map(Array.from(paths, path => [path, settingMark(path)]))
}

function markOf(path: string): string {
  try {
    const {mtimeMs, ctimeMs, size, ino} = statSync(path)
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`
  } catch {
    return absent
  }
}

/** Whoever installs a package writes `package.json`: that is of no concern where there is no configuration in it. */
function settingMark(path: string): string {
  const mark = markOf(path)
  if (mark === absent || basename(path) !== 'package.json') return mark
  try {
    return readFileSync(path, 'utf8').includes(`"${packageField}"`) ? mark : absent
  } catch {
    return mark
  }
}

function nearestFolder(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    if (statSync(at, {throwIfNoEntry: false})?.isDirectory() || dirname(at) === at) return at
  }
}

function withParents(folders: readonly string[]): Set<string> {
  const all = new Set<string>()
  for (const folder of folders) {
    for (let at = folder; !all.has(at); at = dirname(at)) all.add(at)
  }
  return all
}

/** What is different between two moments. */
export interface Difference {
  /** Whether articles are to be linted in another way. */
  settings: boolean
  /** Absolute paths of articles that are new or were written. */
  changed: ReadonlySet<string>
  /** Paths, as reports show them, of articles that are gone. */
  removed: readonly string[]
}

/** Compares two moments. */
export function compare(before: Snapshot, after: Snapshot): Difference {
  return {
    // Those of a folder that was not there before hold for articles that are new anyway.
    settings: [...after.settings].some(([path, mark]) => (before.settings.get(path) ?? mark) !== mark),
    changed: new Set(
      [...after.articles].flatMap(([path, {mark}]) => (before.articles.get(path)?.mark === mark ? [] : [path]))
    ),
    removed: [...before.articles].flatMap(([absolute, {path}]) => (after.articles.has(absolute) ? [] : [path]))
  }
}
