import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {countOf} from '../../report/count-of.js'
import {printable} from '../../report/printable.js'
import {type PresetName, presetNames} from '../../rule/rule.js'
import {createSearch} from '../config/find-config.js'
import {faultReason} from '../fault-reason.js'
import type {Outcome} from '../outcome.js'
import type {Arguments} from '../parse-arguments.js'
import {shownPath} from '../shown-path.js'
import {UsageError} from '../usage-error.js'
import {version} from '../version.js'
import {planSetup, type Setup} from './plan-setup.js'
import {ciFile, configFile, preCommitFile, type SetupFile} from './setup-files.js'
import {type CiServer, ciServers} from './verb-flags.js'

/** Asks one question; the answer in small letters, empty for what is proposed. */
export type AskLine = (question: string) => Promise<string>

interface Choices {
  preset: PresetName
  ci: CiServer | undefined
  preCommit: boolean
}

/**
 * Sets up the folder where the user is: looks for articles, writes a configuration and, if that is wanted, the files of a CI
 * server and of pre-commit. What is there already is never changed; the exit code is 2 when that keeps a file from being written.
 *
 * @param ask Answers the questions; the terminal when left out.
 * @throws UsageError
 */
export async function init(given: Arguments, cwd: string, ask?: AskLine): Promise<Outcome> {
  const setup = planSetup(cwd)
  const lines = describe(setup)
  const {preset, ci, preCommit} = await choose(given, setup, lines.join('\n'), ask)
  const notes: string[] = []
  let isComplete = true

  const tryWrite = (file: SetupFile, advice: string): void => {
    const reason = write(cwd, file)
    if (reason === undefined) lines.push(`Written: ${file.path}`)
    else {
      isComplete = false
      notes.push(`\`${file.path}\` ${reason}${advice}`)
    }
  }

  const above = await createSearch()(cwd)
  const isHere = above !== undefined && dirname(above.path) === cwd
  if (isHere) {
    notes.push(`\`${shownPath(above.path, cwd)}\` is there already: it is left as it is`)
    if (ci === undefined && !preCommit) isComplete = false
  } else {
    if (above)
      notes.push(`\`${shownPath(above.path, cwd)}\` no longer counts here: the nearest configuration stands alone`)
    tryWrite(configFile(preset, setup), '')
  }
  for (const file of [
    ...(ci === undefined ? [] : [ciFile(ci, {isInstalled: setup.isInstalled, version: version()})]),
    ...(preCommit ? [preCommitFile(version())] : [])
  ]) {
    tryWrite(file, `; what it needs:\n${file.text.trimEnd()}`)
  }
  lines.push('Next: `stet .`, and `stet doctor` to see what holds')
  return {output: `${lines.join('\n')}\n`, notes, exitCode: isComplete ? 0 : 2}
}

function describe({folders, articles, preset, reason, off, templates, mdx, ignore}: Setup): string[] {
  if (articles === 0) return [`No articles found; proposed preset: ${preset}`]
  const named = folders.slice(0, 10).map(({name, formats}) => {
    const counts = [...formats].map(([format, count]) => `${count} ${format}`).join(', ')
    return `${name === '.' ? 'here' : `${printable(name)}/`} (${counts})`
  })
  if (folders.length > named.length) named.push(`${folders.length - named.length} more folders`)
  return [
    `Found ${countOf(articles, 'article')}: ${named.join(', ')}; proposed preset: ${preset}, ${reason}`,
    ...(ignore.length > 0 ? [`Left out: ${ignore.map(name => printable(name.slice(1))).join(', ')}`] : []),
    ...(off.length > 0 ? [`Switched off, as usual in documentation: ${off.join(', ')}`] : []),
    ...(mdx.length > 0 ? [`Read as MDX: ${mdx.map(printable).join(', ')}`] : []),
    ...(templates ? ['Tags of the site generator in Markdown, {{ … }} and {% … %}, are not read'] : [])
  ]
}

/** What is to be written: as the options say, the rest as it is proposed or answered. */
async function choose(given: Arguments, {preset}: Setup, found: string, ask?: AskLine): Promise<Choices> {
  if (given.yes) return {preset, ci: given.ci, preCommit: given.preCommit}
  if (ask) return answered(given, preset, ask)
  if (process.stdin.isTTY !== true) {
    throw new UsageError('`stet init` needs a terminal to ask in; `stet init --yes` takes what is proposed')
  }
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  terminal.once('SIGINT', () => process.exit(130))
  try {
    process.stderr.write(`${found}\n`)
    return await answered(given, preset, question => terminal.question(question))
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error
    throw new UsageError('nothing was written: the questions were not answered')
  } finally {
    terminal.close()
  }
}

async function answered(given: Arguments, proposed: PresetName, ask: AskLine): Promise<Choices> {
  async function pick<Answer extends string>(
    question: string,
    answers: readonly Answer[],
    usual: Answer
  ): Promise<Answer> {
    for (let complaint = ''; ; ) {
      const answer = (await ask(`${complaint}${question} (${answers.join(', ')}) [${usual}] `)).trim().toLowerCase()
      const found = answer === '' ? usual : (answers.find(known => known === answer) ?? abbreviated(answer, answers))
      if (found !== undefined) return found
      complaint = `\`${printable(answer)}\` is none of these. `
    }
  }
  const preset = await pick('Which preset?', presetNames, proposed)
  const ci = given.ci ?? (await pick('Write a file for a CI server?', [...ciServers, 'none'] as const, 'none'))
  const preCommit = given.preCommit || (await pick('Write a file for pre-commit?', ['yes', 'no'], 'no')) === 'yes'
  return {preset, ci: ci === 'none' ? undefined : ci, preCommit}
}

/** The one answer that begins so. */
function abbreviated<Answer extends string>(answer: string, answers: readonly Answer[]): Answer | undefined {
  const [found, other] = answers.filter(known => known.startsWith(answer))
  return other === undefined ? found : undefined
}

/** Writes a new file; says why not when that can't be done. */
function write(cwd: string, {path, text}: SetupFile): string | undefined {
  const target = join(cwd, path)
  try {
    mkdirSync(dirname(target), {recursive: true})
    // Fails when there is anything of that name, a link too.
    writeFileSync(target, text, {flag: 'wx'})
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'is there already: it is left as it is'
    return `can't be written: ${faultReason(error)}`
  }
}
