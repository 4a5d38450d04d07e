import {relative, resolve} from 'node:path'
import {changedLines, type LineRange} from '../../messages/changed-lines.js'
import type {Format} from '../../read/index.js'
import {countOf} from '../../report/count-of.js'
import {decode} from '../decode.js'
import {type Found, findFiles, type Wanted} from '../find-files.js'
import {type RawSource, readSource} from '../read-source.js'
import {UsageError} from '../usage-error.js'
import {blobReader} from './blob-reader.js'
import {type Comparison, changedFiles} from './changed-files.js'

export interface ChangedSources {
  /** The changed files among those that the user names. */
  found: Found
  /** What a file holds: in the working tree, or as it would be committed. */
  read(absolute: string): RawSource
  /** Lines of a file's text that changed; undefined when all of it counts. */
  linesOf(absolute: string, now: RawSource, format: Format): readonly LineRange[] | undefined
}

/** What of the changes is wanted. */
export interface Selection {
  /** As the user gives them; none for the whole repository. */
  paths: readonly string[]
  /** Whether not every line of a changed file counts. */
  changedLines: boolean
}

/**
 * Finds what changed, and where.
 *
 * @throws UsageError
 */
export async function changedSources(
  comparison: Comparison,
  {paths, changedLines: withLines}: Selection,
  wanted: Wanted,
  cwd: string
): Promise<ChangedSources> {
  const {top, files, conflicts} = changedFiles(comparison, cwd)
  const byPath = new Map(files.map(file => [file.absolute, file]))
  const found = await findFiles(within(paths, top, cwd), cwd, {...wanted, only: new Set(byPath.keys())})
  const chosen = found.files.map(({absolute}) => byPath.get(absolute)!)
  const blob = blobReader(
    chosen.flatMap(({before, after}) => [after, withLines ? before : undefined]).filter(id => id !== undefined),
    cwd
  )
  const conflictNotes =
    conflicts.length === 0
      ? []
      : [
          `${countOf(conflicts.length, 'file')} in conflict not linted, first \`${conflicts[0]}\`: nothing of them is staged`
        ]
  return {
    found: {...found, notes: [...found.notes, ...conflictNotes]},
    read: absolute => {
      const after = byPath.get(absolute)?.after
      return after === undefined ? readSource(absolute) : blob(after)
    },
    linesOf: (absolute, now, format) => {
      const before = byPath.get(absolute)?.before
      if (!withLines || before === undefined || 'fault' in now) return undefined
      const old = blob(before)
      return 'fault' in old ? undefined : changedLines(textOf(old.bytes, format), textOf(now.bytes, format))
    }
  }
}

/** A byte order mark is no change. */
function textOf(bytes: Uint8Array, format: Format): string {
  const decoded = decode(bytes, format)
  return 'text' in decoded ? decoded.text.replace(/^\ufeff/u, '') : new TextDecoder().decode(bytes)
}

/** What to look through: the whole repository where nothing is named but what to leave out. */
function within(paths: readonly string[], top: string, cwd: string): readonly string[] {
  for (const path of paths) {
    if (!path.startsWith('!') && /^\.\.(?:[/\\]|$)/.test(relative(top, resolve(cwd, path)))) {
      throw new UsageError(`\`${path}\` is outside the repository; what changed there is not known`)
    }
  }
  return paths.some(path => !path.startsWith('!')) ? paths : [top, ...paths]
}
