import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import type {ConfigRequest} from '../config/index.js'
import type {FilePlace, LintedFile} from '../lint-file.js'
import type {FormatFlags} from '../lint-source.js'
import {packMessages} from '../pack-messages.js'
import {unreadable} from '../unreadable.js'

/** What all files of a run have in common, as another thread can be told it. */
export interface Task {
  request: Omit<ConfigRequest, 'rules'>
  flags: FormatFlags
  withStamps: boolean
}

interface Threads {
  /** More than one; this thread is one of them. */
  count: number
  task: Task
  /** Lints in this thread. */
  lintHere(file: number): Promise<LintedFile>
  /** Takes what came of each file, in any order. */
  done(file: number, linted: LintedFile): void
}

/** What of a file another thread can be told. */
const placeOf = ({path, absolute}: FilePlace): FilePlace => ({path, absolute})

/** Files that are handed over at once: few enough for all threads to end together. */
const largestPart = 32

/** A quarter of what a thread would take to put new objects in, so that memory does not grow by as much with each thread. */
const maxYoungGenerationSizeMb = 12

/**
 * Lints files in this thread and in others. Where a thread ends unasked, the file it was at gets a message, and another one goes on
 * with the rest.
 */
export async function lintInThreads(
  files: readonly FilePlace[],
  {count, task, lintHere, done}: Threads
): Promise<void> {
  const workers = new Set<Worker>()
  let next = 0
  /** Files that a worker did not get to before it ended. */
  const left: number[] = []
  const take = (most: number): number[] => {
    if (left.length > 0) return left.splice(0, most)
    const size = Math.min(most, Math.ceil((files.length - next) / (2 * count)))
    const part = Array.from({length: size}, (_, index) => next + index)
    next += size
    return part
  }

  /** Has a worker lint until no files are left. */
  function work(): Promise<void> {
    const worker = new Worker(new URL('./lint-worker.cjs', import.meta.url), {
      workerData: task,
      resourceLimits: {maxYoungGenerationSizeMb}
    })
    workers.add(worker)
    const open: number[] = []
    let reason = 'a plugin never answered, or ended it'
    const give = (): void => {
      const part = take(largestPart)
      open.push(...part)
      if (part.length > 0) worker.postMessage(part.map(file => placeOf(files[file]!)))
      if (open.length === 0) void worker.terminate()
    }
    worker.on('message', (linted: LintedFile) => {
      done(open.shift()!, linted)
      // Asked for more while there is still some left: no worker waits for this thread to end with a long text.
      if (open.length === largestPart >> 2 || open.length === 0) give()
    })
    worker.on('error', error => {
      reason = error instanceof Error ? error.message : String(error)
    })
    give()
    return new Promise(resolve => {
      worker.once('exit', () => {
        workers.delete(worker)
        const file = open.shift()
        if (file === undefined) return resolve()
        done(file, {packed: packMessages([unreadable(`Could not be linted: the thread that did it ended: ${reason}`)])})
        left.push(...open)
        resolve(left.length > 0 || next < files.length ? work() : undefined)
      })
    })
  }

  async function workHere(): Promise<void> {
    for (;;) {
      const [file] = take(1)
      if (file === undefined) return
      done(file, await lintHere(file))
      // Hears of the others, and of an interrupt.
      await setImmediate()
    }
  }

  try {
    await Promise.all([workHere(), ...Array.from({length: count - 1}, work)])
  } finally {
    // None is left, unless something went wrong here.
    for (const worker of workers) void worker.terminate()
  }
}
