import {readFileSync} from 'node:fs'
import type {Source} from '../src/lint.js'
import {formatOf} from '../src/read/format-of.js'

/** A file as a source of the format that its ending stands for. */
export function sourceAt(path: string): Source {
  const format = formatOf(path) ?? 'plain'
  if (format === 'docx') return {bytes: readFileSync(path), format, path}
  return {text: readFileSync(path, 'utf8'), format, path}
}
