import {relative, sep} from 'node:path'

/** A path as reports show it: relative to where the user is, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
  const local = relative(cwd, path) || '.'
  return sep === '/' ? local : local.replaceAll(sep, '/')
}
