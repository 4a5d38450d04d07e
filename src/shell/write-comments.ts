import {resolve} from 'node:path'
import {commentDocx} from '../comment-docx.js'
import type {FileReport} from '../report/index.js'
import {readSource} from './read-source.js'
import {UsageError} from './usage-error.js'

/**
 * Makes a copy of the one `.docx` file that was linted, with its messages as comments.
 *
 * @param target Where it goes: not the file itself, which stays as its writer left it.
 * @throws UsageError
 */
export function writeComments(files: readonly FileReport[], target: string, cwd: string): Uint8Array {
  const [file, other] = files
  if (!file || other) {
    throw new UsageError(`\`docx-comments\` takes exactly one .docx file, got ${files.length} files`)
  }
  const path = resolve(cwd, file.path)
  if (path === resolve(cwd, target)) {
    throw new UsageError(`\`${target}\` is the file that was linted; give the comments a file of their own`)
  }
  const raw = readSource(path)
  const commented = 'bytes' in raw ? commentDocx(raw.bytes, file.messages) : undefined
  if (!commented) throw new UsageError(`\`${file.path}\` can't take comments: it is no readable .docx file`)
  return commented
}
