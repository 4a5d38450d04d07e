import type {Document} from '../core/document.js'
import {firstIndex} from '../core/first-index.js'
import {hash} from '../core/hash.js'
import type {Message} from '../core/message.js'

/** Words on each side of the flagged text that belong to its identity, within its sentence. */
const neighbours = 4

/** Units in which those words are looked for. */
const reach = 60

/** Of a flagged text longer than twice this, its beginning and end stand for it. */
const half = 300

/**
 * Gives each message a fingerprint: a hash of its rule, of the flagged text and of the words next to it in the same sentence,
 * and after a colon its number among those of the file that are alike, from 1.
 *
 * Not in it: lines and columns, so that edits above and below change nothing; the message's wording; the path, so that a file
 * may be moved; white space, shapes of quotation marks and a byte order mark, so that a text may be wrapped anew and cleaned
 * up. The words next to it are in it, so that one doubled word corrected and another one made elsewhere do not cancel out.
 */
export function withFingerprints(messages: readonly Message[], document: Document): Message[] {
  const seen = new Map<string, number>()
  return messages.map(message => {
    const identity = identityOf(message, document)
    const number = (seen.get(identity) ?? 0) + 1
    seen.set(identity, number)
    return {...message, fingerprint: `${identity}:${number}`}
  })
}

function identityOf({ruleId, place, actual}: Message, document: Document): string {
  const start = place.start.offset
  const end = place.end.offset
  const [from, to] = paragraphAround(start, end, document)
  const {source} = document
  const text = actual.length > 2 * half ? `${actual.slice(0, half)} … ${actual.slice(-half)}` : actual
  const before = wordsBefore(source.slice(Math.max(from, start - reach), start), start - reach <= from)
  const isWhole = ending.test(actual.slice(-5))
  const after = isWhole ? '' : wordsAfter(source.slice(end, Math.min(to, end + reach)), end + reach >= to)
  return hash([ruleId, normalised(text), before, after].join('\n'))
}

/** A full stop with what may close after it, at the end of a text. */
const ending = /[.!?…]["'“”‘’)\]]{0,4}$/
const sentenceEnd = /[.!?…]["'“”‘’)\]]{0,4}\s/g

function wordsBefore(text: string, isAll: boolean): string {
  let from = 0
  for (const match of text.matchAll(sentenceEnd)) from = match.index + match[0].length
  const words = wordsOf(text.slice(from))
  // The window may begin inside a word.
  if (!isAll && from === 0) words.shift()
  return words.slice(-neighbours).join(' ')
}

function wordsAfter(text: string, isAll: boolean): string {
  const end = text.search(sentenceEnd)
  const words = wordsOf(end < 0 ? text : text.slice(0, end + 1))
  if (!isAll && end < 0) words.pop()
  return words.slice(0, neighbours).join(' ')
}

const wordsOf = (text: string): string[] => normalised(text).split(' ')

const irregular = /[^ -~]| {2}|^ | $/

function normalised(text: string): string {
  if (!irregular.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\ufeff\u00ad]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Offsets of the paragraph in which a range lies; of the range itself when it is in none, or is more than one. */
function paragraphAround(start: number, end: number, {segments}: Document): readonly [from: number, to: number] {
  const segment = segments[firstIndex(segments.length, index => segments[index]!.start > start) - 1]
  return segment && end <= segment.end ? [segment.start, segment.end] : [start, end]
}
