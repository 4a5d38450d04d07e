import {relative, sep} from 'node:path'
import ignore from 'ignore'
import picomatch from 'picomatch'

/** Whether a file, given by its absolute path, is meant. */
export type FileTest = (path: string) => boolean

const from = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

/**
 * Compiles the globs of an override.
 *
 * @param globs Relative to the folder. A glob without slash fits names in any folder; `!` takes files out again.
 */
export function matchGlobs(globs: readonly string[], folder: string): FileTest {
  const compile = (list: string[]): FileTest[] =>
    list.map(glob => picomatch(glob, {dot: true, basename: !glob.includes('/')}))
  const wanted = compile(globs.filter(glob => !glob.startsWith('!')))
  const unwanted = compile(globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1)))
  return path => {
    const inside = from(folder, path)
    return (wanted.length === 0 || wanted.some(test => test(inside))) && !unwanted.some(test => test(inside))
  }
}

/** Compiles patterns as `.gitignore` has them. Files outside the folder are never meant. */
export function matchIgnored(patterns: readonly string[], folder: string): FileTest {
  const matcher = ignore().add(patterns)
  return path => {
    const inside = from(folder, path)
    return ignore.isPathValid(inside) && matcher.ignores(inside)
  }
}
