import {elisionAffixes, elisionPrefixes} from './abbreviations.js'
import {whiteSpace, word} from './classes.js'
import {isMark} from './marks.js'
import {
  isInner,
  signAmpersand,
  signApostrophe,
  signDot,
  signHyphen,
  signInner,
  signSlash,
  type Tokens
} from './tokens.js'

/*
 * Each pass joins tokens into words, in parse-latin's order, by clearing `head`. Names of the upstream steps stand above each.
 * What upstream calls a sibling is an item here: the tokens from one `head` to the next. Only marks join, so a pass goes over them alone.
 */

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** The mark a token consists of, when it is a single unit; -1 otherwise. */
const single = ({start, text, kind}: Tokens, token: number): number =>
  kind[token] !== word && start[token + 1]! - start[token]! === 1 ? text.charCodeAt(start[token]!) : -1

/** Whether a token is an item by itself. */
export const isAlone = ({head, count}: Tokens, token: number): boolean =>
  head[token] === 1 && (token + 1 >= count || head[token + 1] === 1)

/** The item before a token, when it is a word: the token it begins with; -1 otherwise. */
function wordBefore(tokens: Tokens, token: number): number {
  if (token === 0) return -1
  const before = itemStart(tokens, token)
  return isWordItem(tokens, before, token) ? before : -1
}

/** Token with which the item ends that begins at `token`; exclusive. */
export function itemEnd({head, count}: Tokens, token: number): number {
  let end = token + 1
  while (end < count && head[end] === 0) end++
  return end
}

/** Token with which the item begins that ends before `end`; -1 when there is none. */
export function itemStart({head}: Tokens, end: number): number {
  let start = end - 1
  while (start > 0 && head[start] === 0) start--
  return start
}

/** Whether an item is a word. An item of several tokens always is one. */
export const isWordItem = (tokens: Tokens, start: number, end: number): boolean =>
  end - start > 1 || tokens.kind[start] === word

const textOf = ({text, start}: Tokens, from: number, to: number): string => text.slice(start[from]!, start[to]!)

/** mergeEnglishElisionExceptions: "w/", "ol' man", "'tis", "rock 'n' roll". */
function joinElisions(tokens: Tokens): void {
  const {count, head, kind, markAt, markCount} = tokens
  let joined = 0
  /** Upstream does not look at what stands before this token any more. */
  let next = 0
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]!
    if (token < next) continue
    const unit = single(tokens, token)
    if (unit === 0x2f) {
      const before = wordBefore(tokens, token)
      if (before < 0 || textOf(tokens, before, token).toLowerCase() !== 'w') continue
      head[token] = 0
      joined++
      // Upstream removes the slash from the list it walks, so that it does not look at the next sibling.
      next = token + 2
    } else if (isApostrophe(unit) && token + 1 < count) {
      const before = wordBefore(tokens, token)
      if (
        token - joined > 2 &&
        before >= 0 &&
        kind[token + 1] === whiteSpace &&
        isSpaceBefore(tokens, before) &&
        elisionPrefixes.has(textOf(tokens, before, token).toLowerCase())
      ) {
        head[token] = 0
        joined++
      } else if (before < 0 && kind[token + 1] === word) {
        const length = elisionLength(tokens, token + 1)
        for (let part = 1; part <= length; part++) head[token + part] = 0
        joined += length
        next = token + 1 + length
      }
    }
  }
}

/** How many tokens an apostrophe before them joins: "'tis", "'90s", "'n'". */
function elisionLength(tokens: Tokens, token: number): number {
  const value = textOf(tokens, token, token + 1).toLowerCase()
  if (elisionAffixes.has(value) || /^\d\ds?$/u.test(value)) return 1
  const closes = token + 1 < tokens.count && isApostrophe(single(tokens, token + 1))
  return value === 'n' && closes ? 2 : 0
}

function isSpaceBefore(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.kind[token - 1] === whiteSpace && tokens.head[token - 1] === 1
}

/** mergeInitialWordSymbol: "&c", when no word stands before. */
function joinInitialMarks(tokens: Tokens): void {
  const {count, head, markAt, markCount} = tokens
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]!
    if (single(tokens, token) !== 0x26 || !isAlone(tokens, token) || token + 1 >= count) continue
    if (wordBefore(tokens, token) >= 0) continue
    if (isWordItem(tokens, token + 1, itemEnd(tokens, token + 1))) head[token + 1] = 0
  }
}

/** mergeFinalWordSymbol: "pre- and post-war". */
function joinFinalMarks(tokens: Tokens): void {
  const {count, head, markAt, markCount} = tokens
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]!
    if (single(tokens, token) !== 0x2d || !isAlone(tokens, token) || wordBefore(tokens, token) < 0) continue
    const end = token + 1
    if (end >= count || !isWordItem(tokens, end, itemEnd(tokens, end))) head[token] = 0
  }
}

/** Whether an item is one inner mark: a single unit of them, or a run of underscores. */
function isInnerItem(tokens: Tokens, token: number, end: number): boolean {
  if (end !== token + 1 || !isMark(tokens.kind[token]!)) return false
  const unit = tokens.text.charCodeAt(tokens.start[token]!)
  return isInner(unit) && (unit === 0x5f || tokens.start[end]! - tokens.start[token]! === 1)
}

/** mergeInnerWordSymbol: "don't", "well-known", "U.S", "a.b@c". */
function joinInnerMarks(tokens: Tokens): void {
  const {count, head, markAt, markCount} = tokens
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]!
    if (!isAlone(tokens, token) || !isInnerItem(tokens, token, token + 1) || wordBefore(tokens, token) < 0) continue
    // Words and inner marks as far as they go; the word ends with the last of the words among them.
    let reach = token
    let lastWord = token
    while (reach < count) {
      const stop = itemEnd(tokens, reach)
      if (isWordItem(tokens, reach, stop)) lastWord = stop
      else if (!isInnerItem(tokens, reach, stop)) break
      reach = stop
    }
    for (let joined = token; joined < lastWord; joined++) head[joined] = 0
  }
}

/** mergeInnerWordSlash: "a/b", "w/e", when both sides are short. */
function joinSlashes(tokens: Tokens): void {
  const {count, head, start, markAt, markCount} = tokens
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]!
    if (single(tokens, token) !== 0x2f || !isAlone(tokens, token)) continue
    const before = wordBefore(tokens, token)
    if (before < 0 || start[token]! - start[before]! >= 3) continue
    const end = token + 1
    const nextEnd = end < count ? itemEnd(tokens, end) : end
    const hasNext = end < count && isWordItem(tokens, end, nextEnd)
    if (hasNext && start[nextEnd]! - start[end]! >= 3) continue
    head[token] = 0
    if (hasNext) head[end] = 0
  }
}

/** Whether the word of tokens `from` to `to` is letters parted by full stops, so that one more belongs to it. */
function isInitialism(tokens: Tokens, from: number, to: number): boolean {
  const {text, start} = tokens
  const length = to - from
  if (length === 1 || length % 2 === 0) return false
  let isAllDigits = true
  for (let position = length - 1; position >= 0; position--) {
    const at = start[from + position]!
    const size = start[from + position + 1]! - at
    if (position % 2 === 0) {
      if (size > 1) return false
      if (!/\p{N}/u.test(text.charAt(at))) isAllDigits = false
    } else if (size !== 1 || text.charCodeAt(at) !== 0x2e) {
      if (position < length - 2) break
      return false
    }
  }
  return !isAllDigits
}

/** mergeInitialisms: "U.S." with its last full stop. */
function joinInitialisms(tokens: Tokens): void {
  const {head, markAt, markCount} = tokens
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]!
    if (single(tokens, token) !== 0x2e || !isAlone(tokens, token)) continue
    const before = wordBefore(tokens, token)
    if (before >= 0 && isInitialism(tokens, before, token)) head[token] = 0
  }
}

/** Joins tokens into words. */
export function joinWords(tokens: Tokens): void {
  const {signs} = tokens
  if (signs & (signApostrophe | signSlash)) joinElisions(tokens)
  if (signs & signAmpersand) joinInitialMarks(tokens)
  if (signs & signHyphen) joinFinalMarks(tokens)
  if (signs & signInner) joinInnerMarks(tokens)
  if (signs & signSlash) joinSlashes(tokens)
  if (signs & signDot) joinInitialisms(tokens)
}
