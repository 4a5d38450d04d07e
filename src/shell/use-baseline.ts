import {existsSync} from 'node:fs'
import {dirname, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {renewed, sift, type Whereabouts} from '../messages/baseline.js'
import {countOf} from '../report/count-of.js'
import type {FileReport} from '../report/index.js'
import {readBaseline, writeBaseline} from './baseline-file.js'
import type {Arguments} from './parse-arguments.js'
import {shownPath} from './shown-path.js'
import {UsageError} from './usage-error.js'

/** Reports without accepted messages, and what is to be said of these. */
export interface Based {
  reports: readonly FileReport[]
  notes: readonly string[]
}

/**
 * Reads the baseline before anything is linted, so that a fault in it shows at once.
 *
 * @param only Absolute paths of the only files that are linted.
 * @returns What then takes away the accepted messages, or accepts them all.
 * @throws UsageError
 */
export function useBaseline(
  name: string,
  given: Arguments,
  cwd: string,
  only?: ReadonlySet<string>
): (reports: readonly FileReport[]) => Based {
  const path = resolve(cwd, name)
  const folder = dirname(path)
  const read = readBaseline(path, name)
  if (!read && !given.updateBaseline) {
    throw new UsageError(`there is no baseline \`${name}\`; make it with \`--baseline ${name} --update-baseline\``)
  }
  const accepted = read ?? new Map<string, readonly string[]>()
  const where = whereabouts(given, folder, cwd, only)
  return reports => {
    const files = reports.map(({path, messages}) => ({path: shownPath(resolve(cwd, path), folder), messages}))
    if (!given.updateBaseline) {
      const {messages, hidden, gone} = sift(files, accepted, where)
      return {
        reports: reports.map((report, index) => ({...report, messages: messages[index]!})),
        notes: noteOf(hidden, gone)
      }
    }
    const next = renewed(files, accepted, where)
    writeBaseline(path, name, next)
    const {messages, hidden} = sift(files, next, where)
    const pruned = sift(files, accepted, where).gone
    return {
      reports: reports.map((report, index) => ({...report, messages: messages[index]!})),
      notes: [`${countOf(hidden, 'message')} accepted in \`${name}\`, ${pruned} of its old entries pruned`]
    }
  }
}

function noteOf(hidden: number, gone: number): string[] {
  const parts = [
    ...(hidden > 0 ? [`${countOf(hidden, 'accepted message')} hidden`] : []),
    ...(gone > 0
      ? [
          `${gone} ${gone === 1 ? 'entry' : 'entries'} of the baseline no longer ${gone === 1 ? 'occurs' : 'occur'} (run with --update-baseline to prune)`
        ]
      : [])
  ]
  return parts.length === 0 ? [] : [parts.join('; ')]
}

/** @param folder That of the baseline: its paths start from there. */
function whereabouts(
  {paths, stdin, changed}: Arguments,
  folder: string,
  cwd: string,
  only: ReadonlySet<string> | undefined
): Whereabouts {
  // Only what a whole folder or pattern would have brought along is known to be nowhere in it.
  const tests = paths.map(path => {
    const matches = picomatch(path.replace(/^!/, '').replace(/^\.\//, ''))
    const prefix = resolve(cwd, path) + sep
    return {
      isOut: path.startsWith('!'),
      holds: (file: string): boolean => {
        const absolute = resolve(folder, file)
        return absolute.startsWith(prefix) || matches(shownPath(absolute, cwd))
      }
    }
  })
  return {
    isGone: file => !existsSync(resolve(folder, file)),
    isCovered: file =>
      !stdin &&
      changed === undefined &&
      only === undefined &&
      tests.some(({isOut, holds}) => !isOut && holds(file)) &&
      !tests.some(({isOut, holds}) => isOut && holds(file))
  }
}
