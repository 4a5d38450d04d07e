import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {inject, onTestFinished} from 'vitest'
import type {FileReport} from '../../src/report/index.js'

/** What a run of the command line came to. */
export interface Ended {
  code: number | null
  out: string
  err: string
}

/** The environment of a child: this one's without what decides colours and reports. */
export function environment(more: Record<string, string> = {}): Record<string, string | undefined> {
  const {NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, GITHUB_WORKSPACE, CI_PROJECT_DIR, ...rest} =
    process.env
  return {...rest, ...more}
}

/** Runs the compiled command line in a folder, as a process of its own. */
export function stet(
  cwd: string,
  args: readonly string[],
  {input = '', env = {}}: {input?: string | Buffer; env?: Record<string, string>} = {}
): Ended {
  const {status, stdout, stderr, error} = spawnSync(process.execPath, [inject('cli'), ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 50_000
  })
  if (error) throw error
  return {code: status, out: stdout, err: stderr}
}

/** Runs a shell line in which `$stet` is the command line. */
export function shell(cwd: string, line: string): Ended {
  const {status, stdout, stderr, error} = spawnSync('bash', ['-c', line], {
    cwd,
    env: environment({stet: `${process.execPath} ${inject('cli')}`}),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 50_000
  })
  if (error) throw error
  return {code: status, out: stdout, err: stderr}
}

/** Lints, and returns the JSON report. */
export function lintJson(cwd: string, args: readonly string[]): FileReport[] {
  const {out, err} = stet(cwd, [...args, '--format', 'json'])
  if (out === '') throw new Error(`no report; standard error says: ${err}`)
  return JSON.parse(out)
}

export const doubled = 'They met before the the vote.\n'

/** A text with `count` faults. */
export const faulty = (count: number): string => 'They met before the the vote.\n\n'.repeat(count)

/** Makes a folder of files for one test, with a configuration in which one rule is on; a test may give its own. */
export function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'stet-test-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  const usual = {'.retextrc.json': '{"root": true, "rules": {"repeated-words": "warning"}}'}
  for (const [path, text] of Object.entries({...usual, ...files})) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return root
}
