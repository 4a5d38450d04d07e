import {closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Writes a file whole or not at all: who reads it meanwhile sees the old text or the new one. A link stays a link, and the mode
 * of a file stays; what is no regular file (a pipe, `/dev/stderr`) is written to as it is.
 *
 * @param path Absolute; its folder exists.
 * @throws What the file system says.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  const old = statSync(path, {throwIfNoEntry: false})
  if (old && !old.isFile()) {
    writeFileSync(path, content)
    return
  }
  const target = old ? realpathSync(path) : path
  const fresh = join(dirname(target), `.stet-${process.pid}.tmp`)
  // Left behind by a process of the same number that was killed.
  rmSync(fresh, {force: true})
  try {
    const file = openSync(fresh, 'wx', old?.mode ?? 0o666)
    try {
      writeFileSync(file, content)
    } finally {
      closeSync(file)
    }
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, {force: true})
    throw error
  }
}
