import {type FSWatcher, statSync, watch} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import type {Snapshot} from './snapshot.js'

/** Milliseconds between two looks where the system tells of no changes. */
const pace = 2000

/** Milliseconds without a change that are waited for, as an editor writes a file in several steps, and how often at most. */
const quiet = 100
const mostQuiet = 10

export interface FolderWatch {
  /** From now on hears of changes to what these hold, and of no others. */
  follow(snapshot: Pick<Snapshot, 'folders' | 'settings'>): void
  /** Waits until something may have changed since the last time, and is quiet again. */
  next(): Promise<void>
  close(): void
}

interface Watched {
  watcher: FSWatcher
  /** A folder that was deleted and made anew is another one. */
  inode: number
}

/**
 * Hears that something changed in a folder; what it is has to be looked for. Folders are watched, not files: one watch each, what is
 * new shows in them, and systems allow only so many. Where they allow no more, it is time to look every two seconds instead.
 *
 * @param onPolling Told why that is so, once.
 */
export function watchFolders(onPolling: (reason: string) => void): FolderWatch {
  const watched = new Map<string, Watched>()
  let current: Pick<Snapshot, 'folders' | 'settings'> = {folders: new Set(), settings: new Map()}
  let timer: NodeJS.Timeout | undefined
  let isDue = false
  let wake = (): void => {}

  function changed(): void {
    isDue = true
    wake()
  }

  function forget(folder: string): void {
    watched.get(folder)?.watcher.close()
    watched.delete(folder)
  }

  function add(folder: string): void {
    const inode = statSync(folder, {throwIfNoEntry: false})?.ino
    if (watched.has(folder) && watched.get(folder)!.inode !== inode) forget(folder)
    if (inode === undefined || watched.has(folder)) return
    try {
      const watcher = watch(folder, (_, name) => {
        // Above the articles only a few names matter; others change all the time.
        if (name === null || current.folders.has(folder) || current.settings.has(join(folder, name))) changed()
      })
      watcher.on('error', () => {
        forget(folder)
        changed()
      })
      watched.set(folder, {watcher, inode})
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException
      if (timer || code === 'ENOENT' || code === 'EACCES' || code === 'EPERM') return
      timer = setInterval(changed, pace)
      onPolling(message)
    }
  }

  return {
    follow(snapshot) {
      current = snapshot
      const wanted = new Set([...snapshot.folders, ...[...snapshot.settings.keys()].map(path => dirname(path))])
      for (const folder of [...watched.keys()]) if (!wanted.has(folder)) forget(folder)
      for (const folder of wanted) add(folder)
    },
    async next() {
      while (!isDue) {
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
      for (let turn = 0; isDue && turn < mostQuiet; turn++) {
        isDue = false
        await setTimeout(quiet)
      }
      isDue = false
    },
    close() {
      clearInterval(timer)
      for (const folder of [...watched.keys()]) forget(folder)
    }
  }
}
