import {closeSync, openSync, readSync} from 'node:fs'
import {templateTags} from '../../read/template-tags.js'

/** What sources of one format have in them: how many of those that were looked at. */
export interface Inspection {
  looked: number
  /** Blocks of code. */
  code: number
  /** Components or comments of MDX. */
  jsx: number
  /** Tags of a site generator. */
  tags: number
}

/** Files that are looked at, evenly spread, and bytes of each. */
const most = 100
const bytes = 20_000

const fence = /^ {0,3}(?:```|~~~)/mu
const jsx = /^ {0,3}<\/?[A-Z][A-Za-z]{0,60}[\s>/.]|\{\/\*/mu

/** Looks into some of the files at these paths. What can't be read is passed over. */
export function inspectSources(paths: readonly string[]): Inspection {
  const step = Math.max(1, paths.length / most)
  const counts = {looked: 0, code: 0, jsx: 0, tags: 0}
  for (let at = 0; at < paths.length; at += step) {
    const text = startOf(paths[Math.floor(at)]!)
    if (text === undefined) continue
    // What is shown as code is not used.
    const prose = text.replace(/^( {0,3})(`{3,}|~{3,}).*\n(?:.*\n)*?\1\2.*$|`[^`\n]+`/gmu, '')
    counts.looked++
    if (fence.test(text)) counts.code++
    if (jsx.test(prose)) counts.jsx++
    if (templateTags(prose).length > 0) counts.tags++
  }
  return counts
}

function startOf(path: string): string | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const buffer = Buffer.alloc(bytes)
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, bytes, 0))
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
