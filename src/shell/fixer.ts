import {lstatSync, realpathSync} from 'node:fs'
import {dirname, sep} from 'node:path'
import type {Message} from '../core/message.js'
import {type Fixed, fixSource} from '../fix-source.js'
import type {LintOptions, TextSource} from '../lint.js'
import type {Ask} from './ask-fixes.js'
import type {ResolvedConfig} from './config/index.js'
import {decode} from './decode.js'
import {faultReason} from './fault-reason.js'
import type {FixFlag} from './fix-flag.js'
import {topOf} from './ignore-files.js'
import {chosenFormat, type FormatFlags, lintOptions, lintSource} from './lint-source.js'
import {type RawSource, readSource} from './read-source.js'
import {showDiff} from './show-diff.js'
import {writeFile} from './write-file.js'

/** Fixes the files of a run one by one, and knows in the end what became of them. */
export interface Fixer {
  /**
   * Fixes a file.
   *
   * @returns What is still to be said of it.
   */
  fixFile(file: {path: string; absolute: string}, config: ResolvedConfig): Promise<readonly Message[]>
  /** Fixes what standard input held; `output` is its text then, as it was where it can't be fixed. */
  fixInput(
    raw: RawSource,
    path: string,
    config: ResolvedConfig
  ): Promise<{messages: readonly Message[]; output: string | Uint8Array}>
  end(): FixEnd
}

export interface FixEnd {
  notes: readonly string[]
  /** Whether a file could not be written. */
  failed: boolean
  /** Whether something was changed, or would be. */
  changed: boolean
  /** With `--diff`: what would change. */
  diff: string
}

interface Work {
  source: TextSource
  options: LintOptions
  /** Writes a text as the source is written. */
  encode(text: string): Uint8Array
}

/** A text to fix, or nothing when there is none in what was read. */
function workOf(raw: RawSource, path: string, config: ResolvedConfig, flags: FormatFlags): Work | undefined {
  const format = chosenFormat(path, config, flags)
  if ('fault' in raw || format === 'docx') return undefined
  const decoded = decode(raw.bytes, format)
  if ('fault' in decoded) return undefined
  const {text: was, encoding} = decoded
  return {
    source: {text: was, format, path},
    options: lintOptions(config),
    encode(text) {
      if (!encoding) return Buffer.from(text)
      if (!Buffer.from(raw.bytes).equals(encoding.encode(was, was)))
        throw new Error(`its encoding, ${encoding.name}, can't be written back as it is; convert it to UTF-8`)
      return encoding.encode(text, was)
    }
  }
}

/** Whether a file is a link that leads out of its repository, or out of where the user is. */
function leadsOut(path: string, cwd: string): boolean {
  if (!lstatSync(path).isSymbolicLink()) return false
  const top = realpathSync(topOf(dirname(path), cwd))
  return !realpathSync(path).startsWith(top.endsWith(sep) ? top : top + sep)
}

/**
 * @param flags What the command line says of formats.
 * @param ask Asks about one fix; needed in mode `ask`.
 */
export function createFixer({level, mode}: FixFlag, flags: FormatFlags, cwd: string, ask?: Ask): Fixer {
  const notes: string[] = []
  let count = 0
  let files = 0
  let refused = 0
  let diff = ''
  let failed = false

  async function fixed(
    {source, options}: Work,
    path: string,
    keep: (text: string) => void
  ): Promise<Fixed & {isKept: boolean}> {
    if (mode === 'ask' && ask) {
      const {askFixes} = await import('./ask-fixes.js')
      return {...(await askFixes(source, options, level, {path, ask, keep})), isKept: true}
    }
    return {...(await fixSource(source, options, level)), isKept: false}
  }

  function record(path: string, before: string, {text, unsettled, ...result}: Fixed): void {
    refused += result.refused
    if (unsettled.length > 0) {
      const rules = unsettled.map(id => `\`${id}\``).join(', ')
      notes.push(`\`${path}\`: fixes of ${rules} were left out, as they never came to an end; make them by hand`)
    }
    if (text === before) return
    count += result.count
    files++
  }

  async function fixFile(
    {path, absolute}: {path: string; absolute: string},
    config: ResolvedConfig
  ): Promise<readonly Message[]> {
    const raw = readSource(absolute)
    const asItIs = (): Promise<readonly Message[]> => lintSource(raw, path, config, flags)
    const work = workOf(raw, path, config, flags)
    if (!work || 'fault' in raw) {
      const messages = await asItIs()
      if (chosenFormat(path, config, flags) === 'docx' && messages.length > 0)
        notes.push(`\`${path}\` was not fixed: .docx files can't be; \`--format docx-comments\` comments a copy`)
      return messages
    }
    try {
      if (leadsOut(absolute, cwd)) {
        notes.push(`\`${path}\` was not fixed: it is a link that leads out of this folder; name the file itself`)
        return asItIs()
      }
      let was = raw.bytes
      const write = (text: string): void => {
        const bytes = work.encode(text)
        writeFile(absolute, bytes, was)
        was = bytes
      }
      const before = work.source.text
      const result = await fixed(work, path, write)
      if (mode === 'diff' && result.text !== before) {
        // What could not be written is not shown either.
        work.encode(result.text)
        diff += showDiff(path, before, result.text)
      }
      if (mode !== 'diff' && result.text !== before && !result.isKept) write(result.text)
      record(path, before, result)
      return result.messages
    } catch (error) {
      failed = true
      notes.push(`\`${path}\` was not fixed: ${faultReason(error)}`)
      return lintSource(readSource(absolute), path, config, flags)
    }
  }

  async function fixInput(
    raw: RawSource,
    path: string,
    config: ResolvedConfig
  ): Promise<{messages: readonly Message[]; output: string | Uint8Array}> {
    const work = workOf(raw, path, config, flags)
    if (!work) {
      failed = true
      notes.push(`\`${path}\` was not fixed: it can't be read as text`)
      return {messages: await lintSource(raw, path, config, flags), output: 'bytes' in raw ? raw.bytes : ''}
    }
    const result = await fixSource(work.source, work.options, level)
    let output: Uint8Array
    try {
      output = work.encode(result.text)
    } catch (error) {
      failed = true
      notes.push(`\`${path}\` was not fixed: ${faultReason(error)}`)
      return {
        messages: await lintSource(raw, path, config, flags),
        output: mode !== 'diff' && 'bytes' in raw ? raw.bytes : ''
      }
    }
    record(path, work.source.text, result)
    if (mode === 'diff') diff = result.text === work.source.text ? '' : showDiff(path, work.source.text, result.text)
    return {messages: result.messages, output: mode === 'diff' ? diff : output}
  }

  return {
    fixFile,
    fixInput,
    end() {
      const fixes = count === 1 ? '1 fix' : `${count} fixes`
      const where = files === 1 ? '1 file' : `${files} files`
      const made = `${fixes} ${mode === 'diff' ? 'would be made' : 'made'} in ${where}`
      const left = refused > 0 ? [`${refused} left out: the markup around would not stay whole; make them by hand`] : []
      return {
        notes: [...notes, made, ...left],
        failed,
        changed: files > 0,
        diff
      }
    }
  }
}
