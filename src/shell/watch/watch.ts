import {resolve} from 'node:path'
import type {Severity} from '../../core/message.js'
import {countOf} from '../../report/count-of.js'
import {countSeverities} from '../../report/count-severities.js'
import type {FileReport} from '../../report/index.js'
import type {AnyRule} from '../../rule/rule.js'
import {ConfigError, createConfigResolver} from '../config/index.js'
import {topOf} from '../ignore-files.js'
import type {Outcome} from '../outcome.js'
import {ownFiles} from '../own-files.js'
import type {Arguments} from '../parse-arguments.js'
import {configRequest, runLint} from '../run-lint.js'
import type {Surroundings} from '../surroundings.js'
import {UsageError} from '../usage-error.js'
import {compare, type Difference, marksOf, type Snapshot, takeSnapshot} from './snapshot.js'
import {watchFolders} from './watch-folders.js'

const clearScreen = '\u001b[H\u001b[2J'

/** Folders may be made faster than they are found. */
const mostTurns = 5

/**
 * Lints, and lints again what changes, until the process is ended: new articles too, and everything when a configuration, an ignore
 * file, a baseline or a plugin changes.
 *
 * @param show Takes what there is to show, each time.
 * @throws UsageError When what is asked for can't be done at all.
 */
export async function watchLint(
  given: Arguments,
  rules: readonly AnyRule[],
  surroundings: Surroundings,
  show: (outcome: Outcome) => void
): Promise<never> {
  const {cwd, isTerminal} = surroundings
  // A flag that is wrong stays so, whatever changes.
  createConfigResolver(configRequest(given, rules, cwd))
  const read = new Set<string>(dependencies(given, cwd))
  const counts = new Map<string, Record<Severity, number>>()
  /** Whether the last round came to nothing; the next one starts from the beginning then. */
  let isBroken = false
  const folders = watchFolders(reason => {
    const note = `the system tells of no more changes (${reason}): looking every two seconds`
    show({output: '', notes: [note], exitCode: 0})
  })

  /** Watches first and looks then, so that nothing comes in between. */
  async function look(): Promise<Snapshot> {
    const {paths, endings} = given
    const resolver = createConfigResolver(configRequest(given, rules, cwd))
    // What is wrong with a configuration the round says.
    const finds = (path: string): Promise<boolean> => resolver.finds(path).catch(() => false)
    const wanted = {endings, own: ownFiles(given, cwd), finds}
    const scope = {paths: paths.length > 0 ? paths : [topOf(cwd, cwd)], wanted, cwd, read}
    let snapshot = await takeSnapshot(scope)
    for (let turn = 0; turn < mostTurns; turn++) {
      folders.follow(snapshot)
      const next = await takeSnapshot(scope)
      const isSettled = [...next.folders].every(folder => snapshot.folders.has(folder))
      snapshot = next
      if (isSettled) break
    }
    return snapshot
  }

  async function lintRound(only?: ReadonlySet<string>): Promise<Outcome> {
    const reported: FileReport[] = []
    const told = (reports: readonly FileReport[]): void => void reported.push(...reports)
    const outcome = await runLint(given, rules, surroundings, {read, told, ...(only ? {only} : {})})
    if (!only) counts.clear()
    for (const report of reported) counts.set(report.path, countSeverities([report]))
    return outcome
  }

  /** @param what What is linted, in words. */
  async function lintAndShow(what: string, only?: ReadonlySet<string>): Promise<void> {
    let outcome: Outcome
    let state: string
    try {
      outcome = await lintRound(only)
      isBroken = false
      state = `${what}; ${sumOf(counts)}`
    } catch (error) {
      if (!(error instanceof ConfigError || (error instanceof UsageError && hasStarted))) throw error
      outcome = {output: '', notes: [error.message], exitCode: 2}
      isBroken = true
      state = 'not linted, see above; mend it'
    }
    hasStarted = true
    // What was read meanwhile is followed from now on: before the report is seen, as whoever sees it may change something at once.
    snapshot = {...snapshot, settings: new Map([...marksOf(read), ...snapshot.settings])}
    if (isTerminal) show({output: clearScreen, notes: [], exitCode: 0})
    show({...outcome, afterword: `${outcome.afterword ?? ''}${clock()} ${state}. Watching; Ctrl-C ends.\n`})
  }

  let hasStarted = false
  let snapshot: Snapshot
  try {
    snapshot = await look()
    await lintAndShow('all linted')
    for (;;) {
      folders.follow(snapshot)
      await folders.next()
      const before = snapshot
      snapshot = await look()
      const difference = compare(before, snapshot)
      for (const path of difference.removed) counts.delete(path)
      const what = describe(difference)
      if (what === undefined) continue
      const isAll = difference.settings || isBroken || given.changed !== undefined
      await lintAndShow(what, isAll ? undefined : difference.changed)
    }
  } finally {
    folders.close()
  }
}

/** Files besides configurations on which reports depend. */
function dependencies({baseline, formats}: Arguments, cwd: string): string[] {
  const modules = formats.flatMap(({format}) => (typeof format === 'string' ? [] : [format.module]))
  return [...(baseline === undefined ? [] : [baseline]), ...modules].map(path => resolve(cwd, path))
}

/** What changed, in words; nothing when nothing did. */
function describe({settings, changed, removed}: Difference): string | undefined {
  if (settings) return 'configuration changed, all linted again'
  const parts = [
    ...(changed.size > 0 ? [`${countOf(changed.size, 'file')} changed`] : []),
    ...(removed.length > 0 ? [`${countOf(removed.length, 'file')} removed`] : [])
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}

function sumOf(counts: ReadonlyMap<string, Record<Severity, number>>): string {
  const sum = {error: 0, warning: 0, info: 0}
  for (const {error, warning, info} of counts.values()) {
    sum.error += error
    sum.warning += warning
    sum.info += info
  }
  return `now ${countOf(sum.error, 'error')}, ${countOf(sum.warning, 'warning')}, ${sum.info} info in ${countOf(counts.size, 'file')}`
}

const clock = (): string => new Date().toTimeString().slice(0, 8)
