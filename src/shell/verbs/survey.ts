import {statSync} from 'node:fs'
import {type Endings, isNoArticle, isReadInFolders} from '../../read/format-of.js'
import {faultReason} from '../fault-reason.js'
import {type IgnoreFiles, ignoreFiles, topOf} from '../ignore-files.js'
import {walk} from '../walk.js'

/** Something that is left out, and because of what. */
export interface LeftOut {
  /** Absolute. */
  path: string
  isFolder: boolean
  /** Absolute path of the ignore file or configuration that says so. */
  by: string
}

export interface Survey {
  /** Absolute paths of articles, in code-unit order. */
  articles: readonly string[]
  /** Absolute paths of files of unknown endings: a configuration may make articles of them. */
  others: readonly string[]
  /** Folders, and articles outside of them. */
  leftOut: readonly LeftOut[]
  /** Folders that can't be opened, with the reason. */
  closed: readonly {path: string; reason: string}[]
}

/** Looks through a folder as linting it would, and notes what is passed over and why. */
export function survey(folder: string, cwd: string, endings?: Endings): Survey {
  const top = topOf(folder, cwd)
  const rules = ignoreFiles(top)
  const articles: string[] = []
  const others: string[] = []
  const leftOut: LeftOut[] = []
  const closed: {path: string; reason: string}[] = []
  const own = rules.excludesNamed(folder, true)
  if (own !== undefined) return {articles, others, leftOut: [{path: folder, isFolder: true, by: own}], closed}
  const ignored: IgnoreFiles = {
    excludesNamed: rules.excludesNamed,
    excludes(path, isFolder) {
      const by = rules.excludes(path, isFolder)
      if (by !== undefined && (isFolder || isReadInFolders(path, endings))) leftOut.push({path, isFolder, by})
      return by
    }
  }
  const onFault = (path: string, error: unknown): void => void closed.push({path, reason: faultReason(error)})
  for (const path of walk(folder, {ignored, hidden: false, depth: Number.POSITIVE_INFINITY, top, onFault})) {
    if (isReadInFolders(path, endings)) articles.push(path)
    else if (!isNoArticle(path)) others.push(path)
  }
  return {articles: articles.sort(), others, leftOut: leftOut.sort((a, b) => (a.path < b.path ? -1 : 1)), closed}
}

export const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
