import type {Message} from '../core/message.js'

/** Fingerprints of accepted messages, by path. */
export type Accepted = ReadonlyMap<string, readonly string[]>

/** The messages of one file, under the path by which the baseline knows it. */
export interface FileMessages {
  path: string
  messages: readonly Message[]
}

/** What is known of a path in the baseline whose file was not linted. */
export interface Whereabouts {
  /** Whether the file is no longer there: it was deleted, or moved to another path. */
  isGone(path: string): boolean
  /** Whether the file would have been linted if it were there. */
  isCovered(path: string): boolean
}

export interface Sifted {
  /** For each file, in the same order, what is not accepted. */
  messages: readonly (readonly Message[])[]
  /** Messages that are. */
  hidden: number
  /** Entries to which no message belongs any more. */
  gone: number
}

/** A file that could not be read says nothing of what is in it; the message on it has no fingerprint. */
const isRead = ({messages}: FileMessages): boolean => messages.every(({fingerprint}) => fingerprint !== undefined)

/**
 * Takes away the messages that a baseline accepts. An entry of a file that is gone holds for any one file: it may have been moved.
 */
export function sift(files: readonly FileMessages[], accepted: Accepted, where: Whereabouts): Sifted {
  const {kept, left, linted} = settle(files, accepted, where)
  let gone = 0
  for (const [path, entries] of left) if (linted.has(path) || where.isCovered(path)) gone += entries.size
  const all = files.reduce((count, {messages}) => count + messages.length, 0)
  return {messages: kept, gone, hidden: all - kept.reduce((count, messages) => count + messages.length, 0)}
}

/** The baseline that accepts everything there is in these files, and of other files what it accepted before. */
export function renewed(files: readonly FileMessages[], accepted: Accepted, where: Whereabouts): Accepted {
  const {left} = settle(files, accepted, where)
  const next = new Map<string, readonly string[]>()
  for (const [path, entries] of accepted) {
    if (!where.isGone(path)) next.set(path, entries)
    else if (!where.isCovered(path)) next.set(path, [...(left.get(path) ?? [])])
  }
  for (const file of files) {
    if (isRead(file))
      next.set(
        file.path,
        file.messages.map(({fingerprint}) => fingerprint!)
      )
  }
  return next
}

interface Settled {
  /** Messages without an entry, file by file. */
  kept: Message[][]
  /** Entries without a message, of files that were linted or are gone. */
  left: Map<string, Set<string>>
  linted: ReadonlySet<string>
}

function settle(files: readonly FileMessages[], accepted: Accepted, where: Whereabouts): Settled {
  const left = new Map<string, Set<string>>()
  const linted = new Set(files.filter(isRead).map(({path}) => path))
  /** Of each fingerprint, the files that are gone and had it. */
  const homeless = new Map<string, string[]>()
  for (const [path, entries] of accepted) {
    const isGone = !linted.has(path) && where.isGone(path)
    if (isGone || linted.has(path)) left.set(path, new Set(entries))
    if (!isGone) continue
    for (const entry of entries) homeless.set(entry, [...(homeless.get(entry) ?? []), path])
  }
  const isAccepted = (path: string, fingerprint: string): boolean => {
    if (left.get(path)?.delete(fingerprint)) return true
    const from = homeless.get(fingerprint)?.pop()
    return from !== undefined && left.get(from)!.delete(fingerprint)
  }
  const kept = files.map(({path, messages}) =>
    messages.filter(({fingerprint}) => fingerprint === undefined || !isAccepted(path, fingerprint))
  )
  return {kept, left, linted}
}
