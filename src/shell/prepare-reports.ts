import {appendFileSync, realpathSync, statSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {type FileReport, type ReportFormat, report, shownFiles} from '../report/index.js'
import type {AnyRule} from '../rule/rule.js'
import {describeRules} from './describe-rules.js'
import {faultReason} from './fault-reason.js'
import type {FormatFlag} from './format-flag.js'
import {loadOwnFormat} from './own-format.js'
import type {Arguments} from './parse-arguments.js'
import type {Surroundings} from './surroundings.js'
import {UsageError} from './usage-error.js'
import {version} from './version.js'
import {writeFile} from './write-file.js'

/** What came of all reports. */
export interface Reported {
  /** For standard output. */
  output: string
  /** Reports that could not be written. */
  faults: readonly string[]
  /** Of what nobody asked for, and what is no fault therefore: inside a container GitHub's folder may be missing. */
  notes: readonly string[]
}

/**
 * Sees to it, before anything is linted, that every report that is asked for can be made and written.
 *
 * @returns What then makes and writes them.
 * @throws UsageError
 */
export async function prepareReports(
  given: Arguments,
  rules: readonly AnyRule[],
  surroundings: Surroundings
): Promise<(files: readonly FileReport[]) => Promise<Reported>> {
  const flags = formatsOf(given, surroundings)
  checkTargets(flags, surroundings.cwd)
  const makers = await Promise.all(flags.map(flag => makerOf(flag, given, rules, surroundings)))
  return async files => {
    const faults: string[] = []
    const notes: string[] = []
    let output = ''
    for (const [index, {format, file}] of flags.entries()) {
      // Where no file was there to be linted, there is nothing to read, but a CI server still looks for its file.
      if (file === undefined && files.length === 0 && !given.changed) continue
      const text = await makers[index]!(files)
      if (file === undefined) output += text
      else faults.push(...tried(file, () => writeFile(resolve(surroundings.cwd, file), text)))
      if (format === 'github') notes.push(...(await summarize(rebased(files, format, surroundings), surroundings)))
    }
    return {output, faults, notes}
  }
}

/** The reports that are asked for; otherwise what suits the place, and on GitHub its annotations as well. */
function formatsOf({formats}: Arguments, {isTerminal, env}: Surroundings): readonly FormatFlag[] {
  if (formats.length > 0) return formats
  const human: FormatFlag = {format: isTerminal ? 'pretty' : 'text'}
  return env['GITHUB_ACTIONS'] === 'true' ? [human, {format: 'github'}] : [human]
}

const nameOf = (format: FormatFlag['format']): string => (typeof format === 'string' ? format : format.module)

/** Refuses two reports in one place, and places where there can be none. */
function checkTargets(flags: readonly FormatFlag[], cwd: string): void {
  const taken = new Map<string | undefined, string>()
  for (const {format, file} of flags) {
    // GitHub takes its commands out of whatever else is printed.
    if (format === 'github' && file === undefined) continue
    const name = nameOf(format)
    const path = file === undefined ? undefined : resolve(cwd, file)
    if (format === 'docx-comments' && path === undefined) {
      throw new UsageError('`docx-comments` needs a file to write to, as in `--format docx-comments -o reviewed.docx`')
    }
    const other = taken.get(path)
    if (other !== undefined) {
      const where = file === undefined ? 'standard output' : `\`${file}\``
      throw new UsageError(
        `two reports go to ${where}, ${other} and ${name}; give each a file of its own, as in \`--format ${name}:FILE\``
      )
    }
    taken.set(path, name)
    if (path === undefined) continue
    const folder = dirname(path)
    if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
      throw new UsageError(
        `report \`${file}\` can't be written: there is no folder \`${relative(cwd, folder)}\`; make it first`
      )
    }
    if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) {
      throw new UsageError(`report \`${file}\` can't be written: that is a folder; name a file in it`)
    }
  }
}

type Maker = (files: readonly FileReport[]) => Promise<string | Uint8Array>

async function makerOf(
  {format, file}: FormatFlag,
  given: Arguments,
  rules: readonly AnyRule[],
  surroundings: Surroundings
): Promise<Maker> {
  // A file is no terminal, whatever standard output is.
  const color = file === undefined ? surroundings.color : given.color === true
  if (typeof format !== 'string') {
    const own = await loadOwnFormat(format.module, surroundings.cwd)
    return files => own(shownFiles(files, given), {color})
  }
  if (format === 'docx-comments') {
    const target = file!
    return async files => (await import('./write-comments.js')).writeComments(files, target, surroundings.cwd)
  }
  const {quiet} = given
  const {width} = surroundings
  const known = format === 'sarif' ? {version: version(), rules: describeRules(rules)} : {}
  return files => report(rebased(files, format, surroundings), format, {quiet, color, width, ...known})
}

/** The folder from which a server counts paths, where it says so: that of the repository. */
const roots: ReadonlyMap<ReportFormat, string> = new Map([
  ['github', 'GITHUB_WORKSPACE'],
  ['sarif', 'GITHUB_WORKSPACE'],
  ['gitlab', 'CI_PROJECT_DIR']
])

/** Makes paths relative to the repository, for servers that show messages beside its lines; a job may run in a folder of it. */
function rebased(files: readonly FileReport[], format: ReportFormat, {cwd, env}: Surroundings): readonly FileReport[] {
  const root = env[roots.get(format) ?? '']
  if (!root) return files
  let real = root
  try {
    real = realpathSync(root)
  } catch {
    return files
  }
  const toHere = relative(real, cwd)
  if (toHere === '' || toHere.startsWith('..')) return files
  return files.map(file => ({
    ...file,
    path: file.path === '<stdin>' ? file.path : relative(real, resolve(cwd, file.path)).replaceAll(sep, '/')
  }))
}

/** Adds to the page of a GitHub job, where there is one. */
async function summarize(files: readonly FileReport[], {env}: Surroundings): Promise<string[]> {
  const path = env['GITHUB_STEP_SUMMARY']
  if (!path) return []
  const {githubSummary} = await import('../report/github-summary.js')
  return tried(path, () => appendFileSync(path, githubSummary(files)))
}

function tried(path: string, write: () => void): string[] {
  try {
    write()
    return []
  } catch (error) {
    return [`report \`${path}\` can't be written: ${faultReason(error)}`]
  }
}
