import {createHash} from 'node:crypto'
import type {Stats} from 'node:fs'

/** What tells whether a file is still what it was. */
export interface Stamp {
  size: number
  /** Milliseconds; 0 when times tell nothing of this file. */
  modified: number
  changed: number
  /** Number of the file in its file system. */
  inode: number
  /** Of the content. */
  hash: string
}

/** Milliseconds: a file that is younger may change again without its time changing, as times have grains, of two seconds on some disks. */
const grain = 2000

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url')

/**
 * The stamp of a file.
 *
 * @param stats Taken before the content was read.
 */
export function stampOf({size, mtimeMs, ctimeMs, ino}: Stats, content: Uint8Array): Stamp {
  const isOld = Math.max(mtimeMs, ctimeMs) < Date.now() - grain
  return {size, modified: isOld ? mtimeMs : 0, changed: isOld ? ctimeMs : 0, inode: ino, hash: hashOf(content)}
}

/** Whether a file plainly is what it was: nobody has written to it, renamed another one over it or set its times back. */
export const isUntouched = (stamp: Stamp, {size, mtimeMs, ctimeMs, ino}: Stats): boolean =>
  stamp.modified !== 0 &&
  stamp.size === size &&
  stamp.modified === mtimeMs &&
  stamp.changed === ctimeMs &&
  stamp.inode === ino
