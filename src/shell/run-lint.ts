import {resolve} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Message} from '../core/message.js'
import type {FileReport} from '../report/index.js'
import type {AnyRule} from '../rule/rule.js'
import {type ChosenFile, chooseFiles} from './choose-files.js'
import {type ConfigRequest, createConfigResolver} from './config/index.js'
import {findFiles} from './find-files.js'
import type {Fixer} from './fixer.js'
import {ignoreFiles, topOf} from './ignore-files.js'
import {type FileLines, keepTouching} from './keep-touching.js'
import {lintAll} from './lint-all.js'
import {chosenFormat, lintSource} from './lint-source.js'
import type {Outcome} from './outcome.js'
import {ownFiles} from './own-files.js'
import {messageUnpacker, packMessages} from './pack-messages.js'
import type {Arguments} from './parse-arguments.js'
import {prepareReports} from './prepare-reports.js'
import {showProgress} from './progress.js'
import {readStdin} from './read-stdin.js'
import {shownPath} from './shown-path.js'
import type {Surroundings} from './surroundings.js'

/** The part of the arguments that decides which configuration holds. */
export function configRequest(
  {configFile, preset, flags}: Arguments,
  rules: readonly AnyRule[],
  cwd: string
): ConfigRequest {
  return {
    cwd,
    rules,
    flags,
    ...(configFile === undefined ? {} : {configFile}),
    ...(preset === undefined ? {} : {preset})
  }
}

/** One of several runs that follow each other. */
export interface Round {
  /** Absolute paths of the only files that are wanted. */
  only?: ReadonlySet<string>
  /** Takes the paths of files that were read besides articles. */
  read: Set<string>
  /** Takes what standard output gets a report of. */
  told(reports: readonly FileReport[]): void
}

interface Linted {
  reports: readonly FileReport[]
  notes: readonly string[]
  incomplete: boolean
  /** Of files of which not every line counts, those that do. */
  lines?: FileLines
  /** What standard output gets in place of the report: a text that was fixed, or what would change. */
  instead?: string | Uint8Array
}

async function lintStdin(given: Arguments, rules: readonly AnyRule[], cwd: string, fixer?: Fixer): Promise<Linted> {
  const absolute = resolve(cwd, given.stdinPath ?? 'stdin.txt')
  const path = given.stdinPath ?? '<stdin>'
  const config = await createConfigResolver(configRequest(given, rules, cwd)).forFile(absolute)
  const source = await readStdin()
  const by =
    given.stdinPath === undefined
      ? undefined
      : ignoreFiles(topOf(resolve(absolute, '..'), cwd)).excludesNamed(absolute, false)
  if (by === undefined && !config.ignored) {
    if (fixer) {
      const {messages, output} = await fixer.fixInput(source, path, config)
      return {reports: [{path, messages}], notes: [], incomplete: false, instead: output}
    }
    return {reports: [{path, messages: await lintSource(source, path, config, given)}], notes: [], incomplete: false}
  }
  // An editor sends whatever is open: what is ignored is clean, and no fault of the user.
  const why = by === undefined ? 'its configuration' : `\`${shownPath(by, cwd)}\``
  return {
    reports: [{path, messages: []}],
    notes: [`\`${path}\` was not linted: it is ignored by ${why}`],
    incomplete: false,
    ...(given.fix ? {instead: given.fix.mode === 'diff' || 'fault' in source ? '' : source.bytes} : {})
  }
}

async function lintFiles(
  given: Arguments,
  rules: readonly AnyRule[],
  cwd: string,
  fixer?: Fixer,
  round?: Round
): Promise<Linted> {
  const request = configRequest(given, rules, cwd)
  const resolver = createConfigResolver(round ? {...request, read: round.read} : request)
  const wanted = {endings: given.endings, own: ownFiles(given, cwd), finds: resolver.finds}
  const changes =
    given.changed &&
    (await (await import('./git/changed-sources.js')).changedSources(given.changed, given, wanted, cwd))
  const found =
    changes?.found ?? (await findFiles(given.paths, cwd, {...wanted, ...(round?.only ? {only: round.only} : {})}))
  const cache = given.cache && (await import('./cache/open-cache.js')).openCache(given.cache, cwd)
  const {chosen, notes} = await chooseFiles(found.files, resolver)
  const lines: FileLines = new Map()
  const progress = showProgress(chosen.length, {
    // Questions are asked in the same place.
    isWatched: process.stderr.isTTY === true && !given.fix,
    width: process.stderr.columns || 80,
    // `performance.now` would take 2 ms to load.
    now: () => process.uptime() * 1000,
    write: text => void process.stderr.write(text)
  })
  const {step} = progress
  let reports: FileReport[]
  try {
    if (fixer) {
      reports = await oneByOne(chosen, step, async ({config, ...file}) => [await fixer.fixFile(file, config), 0])
    } else if (changes) {
      reports = await oneByOne(chosen, step, async ({path, absolute, config}) => {
        const raw = changes.read(absolute)
        // Lines of a word processor's file are those of its text, which git does not know.
        const format = chosenFormat(path, config, given)
        const changed = format === 'docx' ? undefined : changes.linesOf(absolute, raw, format)
        if (changed) lines.set(path, changed)
        return [await lintSource(raw, path, config, given), 'bytes' in raw ? raw.bytes.length : 0]
      })
    } else {
      // Times of rules are taken in this thread.
      const threads = given.stats || given.timing ? 1 : given.threads
      const {as, endings} = given
      reports = await lintAll(chosen, {request, flags: {endings, ...(as ? {as} : {})}, cache, threads, step})
      notes.push(...(cache?.save() ?? []))
    }
  } finally {
    progress.end()
  }
  const nothing = reports.length === 0 && round?.only === undefined
  if (nothing) notes.push(changes ? 'no changed article: nothing was linted' : 'no file was linted')
  return {
    reports,
    notes: round?.only ? notes : [...found.notes, ...notes],
    lines,
    incomplete: found.incomplete || (nothing && !changes)
  }
}

/**
 * Files that need more than to be linted: they are fixed, or what changed in them is asked for.
 *
 * @param lintOne Gives messages and size.
 */
async function oneByOne(
  files: readonly ChosenFile[],
  step: (bytes: number) => void,
  lintOne: (file: ChosenFile) => Promise<[messages: readonly Message[], bytes: number]>
): Promise<FileReport[]> {
  const unpack = messageUnpacker()
  const reports: FileReport[] = []
  for (const file of files) {
    // Lets the process hear of an interrupt.
    await setImmediate()
    const [messages, bytes] = await lintOne(file)
    reports.push({path: file.path, messages: unpack(packMessages(messages))})
    step(bytes)
  }
  return reports
}

interface Verdict {
  exitCode: Outcome['exitCode']
  notes: readonly string[]
}

function judge({reports, incomplete}: Linted, maxWarnings: number): Verdict {
  let errors = 0
  let warnings = 0
  for (const {messages} of reports) {
    for (const {severity} of messages) {
      if (severity === 'error') errors++
      else if (severity === 'warning') warnings++
    }
  }
  const tooMany = warnings > maxWarnings
  const notes = tooMany ? [`${warnings} warnings, \`--max-warnings\` allows ${maxWarnings}`] : []
  return {notes, exitCode: incomplete ? 2 : errors > 0 || tooMany ? 1 : 0}
}

/**
 * Lints what the arguments name.
 *
 * @param round Where this is one run of several.
 */
export async function runLint(
  given: Arguments,
  rules: readonly AnyRule[],
  surroundings: Surroundings,
  round?: Round
): Promise<Outcome> {
  const reportAll = await prepareReports(given, rules, surroundings)
  const watch = given.stats || given.timing ? (await import('./watch-rules.js')).watchRules(rules, given) : undefined
  const fixing = given.fix
    ? await (await import('./start-fixes.js')).startFixes(given.fix, given, surroundings)
    : undefined
  const based =
    given.baseline === undefined
      ? undefined
      : (await import('./use-baseline.js')).useBaseline(given.baseline, given, surroundings.cwd, round?.only)
  const all = await (given.stdin ? lintStdin : lintFiles)(
    given,
    watch?.rules ?? rules,
    surroundings.cwd,
    fixing?.fixer,
    round
  )
  const unaccepted = based?.(all.reports) ?? {reports: all.reports, notes: []}
  const linted = {
    ...all,
    reports: keepTouching(unaccepted.reports, all.lines),
    notes: [...all.notes, ...unaccepted.notes]
  }
  round?.told(linted.reports)
  const {exitCode, notes} = judge(linted, given.maxWarnings)
  const {output, faults, notes: more} = await reportAll(linted.reports)
  const outcome: Outcome = {
    output,
    notes: [...linted.notes, ...notes, ...faults, ...more],
    exitCode: faults.length > 0 ? 2 : exitCode
  }
  const finished = fixing?.finish(outcome, linted.instead) ?? outcome
  return watch ? {...finished, afterword: watch.tell(linted.reports)} : finished
}
