import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Writes a file whole or not at all: who reads it meanwhile sees the old text or the new one. A link stays a link, and the mode
 * of a file stays; what is no regular file (a pipe, `/dev/stderr`) is written to as it is.
 *
 * @param path Absolute; its folder exists.
 * @param was What the file held when it was read: it is replaced only if it still does, and if its owner lets it be written to.
 * @throws What the file system says.
 */
export function writeFile(path: string, content: string | Uint8Array, was?: Uint8Array): void {
  const old = statSync(path, {throwIfNoEntry: false})
  if (was) checkWritable(path, old)
  if (old && !old.isFile()) {
    writeFileSync(path, content)
    return
  }
  const target = old ? realpathSync(path) : path
  const fresh = join(dirname(target), `${prefix}${process.pid}${ending}`)
  removeStale(dirname(target))
  try {
    const file = openSync(fresh, 'wx', old?.mode ?? 0o666)
    try {
      writeFileSync(file, content)
      if (old) keepOwner(file, old)
      // Without this a crash of the machine could leave the new name with nothing in it.
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (was && !readFileSync(target).equals(was)) throw new Error('somebody else changed it meanwhile; run again')
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, {force: true})
    throw error
  }
}

const prefix = '.stet-'
const ending = '.tmp'

/** A rename asks nobody whether the file itself may be written to, and root may write everywhere: so we ask. */
function checkWritable(path: string, old: Stats | undefined): void {
  if (!old?.isFile()) throw new Error('it is no longer there')
  if ((old.mode & 0o222) === 0) throw new Error('it is read-only')
  accessSync(path, constants.W_OK)
}

/** The mode as it was, whatever the mask of the process; the owner only where that is allowed. */
function keepOwner(file: number, {uid, gid, mode}: Stats): void {
  try {
    fchownSync(file, uid, gid)
  } catch {
    // Somebody else's file in a folder of ours: the new one is ours.
  }
  fchmodSync(file, mode & 0o7777)
}

const cleaned = new Set<string>()

/** Removes what processes left behind that were killed while they wrote. */
function removeStale(folder: string): void {
  if (cleaned.has(folder)) return
  cleaned.add(folder)
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    const number = new RegExp(`^\\${prefix}(\\d+)\\${ending}$`, 'u').exec(name)?.[1]
    if (number !== undefined && !isRunning(Number(number))) rmSync(join(folder, name), {force: true})
  }
}

/** Whether a process other than this one has a number: one of our number that left a file is gone. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
