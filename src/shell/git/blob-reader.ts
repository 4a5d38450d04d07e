import {faultReason} from '../fault-reason.js'
import {largest, type RawSource, tooLarge} from '../read-source.js'
import {askGit} from './run-git.js'

/** Bytes that are fetched at once: git is started for each such lot, and they stay in memory until the next. */
const lot = 20_000_000

/**
 * Reads contents that git keeps, some at a time.
 *
 * @param ids Of what will be read, in about the order in which it will be.
 */
export function blobReader(ids: readonly string[], cwd: string): (id: string) => RawSource {
  const wanted = [...new Set(ids)]
  const sizes = sizesOf(wanted, cwd)
  const places = new Map(wanted.map((id, index) => [id, index]))
  let held = new Map<string, Uint8Array>()
  return id => {
    const size = sizes.get(id)
    if (size === undefined) return {fault: 'Unreadable: git has lost its content; run `git fsck`'}
    if (size > largest) return {fault: tooLarge}
    if (!held.has(id)) {
      try {
        held = contentsOf(lotFrom(places.get(id)!, wanted, sizes), cwd)
      } catch (error) {
        return {fault: `Unreadable: ${faultReason(error)}`}
      }
    }
    const bytes = held.get(id)
    return bytes ? {bytes} : {fault: 'Unreadable: git does not give its content; run `git fsck`'}
  }
}

const request = (ids: readonly string[]): string => ids.map(id => `${id}\n`).join('')

function sizesOf(ids: readonly string[], cwd: string): Map<string, number> {
  const sizes = new Map<string, number>()
  if (ids.length === 0) return sizes
  const out = askGit(['cat-file', '--batch-check'], cwd, request(ids)).toString('utf8')
  for (const line of out.split('\n')) {
    const [id, kind, size] = line.split(' ')
    if (kind === 'blob') sizes.set(id!, Number(size))
  }
  return sizes
}

function lotFrom(start: number, wanted: readonly string[], sizes: ReadonlyMap<string, number>): string[] {
  const ids: string[] = []
  let total = 0
  for (const id of wanted.slice(start)) {
    const size = sizes.get(id) ?? 0
    if (size > largest) continue
    total += size
    if (ids.length > 0 && total > lot) break
    ids.push(id)
  }
  return ids
}

/** Reads `<id> blob <size>`, a line break, the content, a line break, and so on. */
function contentsOf(ids: readonly string[], cwd: string): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  const out = askGit(['cat-file', '--batch'], cwd, request(ids))
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    const [id, kind, size] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    contents.set(id!, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}
