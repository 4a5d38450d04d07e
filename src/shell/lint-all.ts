import {setImmediate} from 'node:timers/promises'
import type {FileReport} from '../report/index.js'
import type {Cache} from './cache/open-cache.js'
import type {ChosenFile} from './choose-files.js'
import type {ConfigRequest} from './config/index.js'
import {type LintedFile, lintFile} from './lint-file.js'
import {chosenFormat, type FormatFlags} from './lint-source.js'
import {messageUnpacker} from './pack-messages.js'
import {statsOf} from './stats-of.js'
import {threadCount} from './threads/thread-count.js'
import {tuneEngine} from './tune-engine.js'

/** Files that are linted side by side: rule by rule, not file by file, is a twentieth faster. */
const sideBySide = 8

/** Bytes that such files may come to. */
const mostSideBySide = 200_000

export interface LintAll {
  request: ConfigRequest
  flags: FormatFlags
  cache: Cache | undefined
  /** As it was asked for; undefined: as many as pay. */
  threads: number | undefined
  /** Is told of each file that is done, and how large it is. */
  step(bytes: number): void
}

/**
 * Lints files on the disk, in the order given: out of the cache, in this thread, in several, always with the same reports. Of each file
 * only the messages stay in memory.
 */
export async function lintAll(
  files: readonly ChosenFile[],
  {request, flags, cache, threads, step}: LintAll
): Promise<FileReport[]> {
  const unpack = messageUnpacker()
  const reports: FileReport[] = files.map(({path}) => ({path, messages: []}))
  const sizes = new Float64Array(files.length)
  const open: number[] = []

  const put = (index: number, packed: string): void => {
    reports[index] = {path: files[index]!.path, messages: unpack(packed)}
    step(sizes[index]!)
  }
  for (const [index, file] of files.entries()) {
    const stats = statsOf(file.absolute)
    const {path, config} = file
    sizes[index] = stats?.size ?? 0
    const known = stats && cache?.find(file, stats, config, chosenFormat(path, config, flags))
    if (known === undefined) open.push(index)
    else put(index, known)
  }

  const done = (index: number, linted: LintedFile): void => {
    const file = files[index]!
    cache?.keep(file, linted, file.config, chosenFormat(file.path, file.config, flags))
    put(index, linted.packed)
  }
  const withStamps = cache !== undefined
  const lintHere = (index: number): Promise<LintedFile> => {
    const file = files[index]!
    return lintFile(file, file.config, flags, withStamps)
  }
  const bytes = open.reduce((sum, index) => sum + sizes[index]!, 0)
  if (open.length > 0) tuneEngine(open.length, bytes)
  const count = threadCount(threads, open.length, bytes)
  if (count > 1) {
    const {rules: _, ...rest} = request
    const {lintInThreads} = await import('./threads/lint-in-threads.js')
    await lintInThreads(
      open.map(index => files[index]!),
      {
        count,
        task: {request: rest, flags: {...flags}, withStamps},
        lintHere: file => lintHere(open[file]!),
        done: (file, linted) => done(open[file]!, linted)
      }
    )
    return reports
  }
  /** Where the files end that are linted side by side from one on. A plugin may not be made for several at once. */
  const partEnd = (from: number): number => {
    let bytes = 0
    for (let at = from; ; at++) {
      const index = open[at]
      if (index === undefined || at - from === sideBySide) return at
      bytes += sizes[index]!
      if (at > from && (bytes > mostSideBySide || files[index]!.config.processor)) return at
    }
  }
  for (let at = 0; at < open.length; ) {
    // Lets the process hear of an interrupt.
    await setImmediate()
    const part = open.slice(at, partEnd(at))
    const linted = await Promise.all(part.map(lintHere))
    for (const [place, index] of part.entries()) done(index, linted[place]!)
    at += part.length
  }
  return reports
}
