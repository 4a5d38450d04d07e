import {elisionAffixes, elisionPrefixes} from './abbreviations.js'
import {punctuation, symbol, whiteSpace, word} from './classes.js'
import {
  isInner,
  markAmpersand,
  markApostrophe,
  markDot,
  markHyphen,
  markInner,
  markSlash,
  type Tokens
} from './tokens.js'

/*
 * Each pass joins tokens into words, in parse-latin's order, by clearing `head`. Names of the upstream steps stand above each.
 * What upstream calls a sibling is an item here: the tokens from one `head` to the next.
 */

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** The mark a token consists of, when it is a single unit; -1 otherwise. */
const single = ({start, text, kind}: Tokens, token: number): number =>
  kind[token] !== word && start[token + 1]! - start[token]! === 1 ? text.charCodeAt(start[token]!) : -1

const isMark = (kind: number): boolean => kind === punctuation || kind === symbol

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
  const {count, head, kind} = tokens
  let index = 0
  for (let token = 0; token < count; token++) {
    const from = token
    if (isMark(kind[token]!)) {
      const unit = single(tokens, token)
      const before = token > 0 ? itemStart(tokens, token) : -1
      const afterWord = before >= 0 && isWordItem(tokens, before, token)
      if (unit === 0x2f && afterWord && textOf(tokens, before, token).toLowerCase() === 'w') {
        // Upstream removes the slash from the list it walks, so that it does not look at the next sibling.
        head[token] = 0
        if (token + 1 < count) token++
        index += token > from ? 1 : 0
        continue
      }
      if (isApostrophe(unit) && token + 1 < count) {
        if (
          index > 2 &&
          afterWord &&
          kind[token + 1] === whiteSpace &&
          isSpaceBefore(tokens, before) &&
          elisionPrefixes.has(textOf(tokens, before, token).toLowerCase())
        ) {
          head[token] = 0
          token++
          index++
          continue
        }
        if (kind[token + 1] === word && !afterWord) {
          const value = textOf(tokens, token + 1, token + 2).toLowerCase()
          if (elisionAffixes.has(value) || /^\d\ds?$/u.test(value)) {
            head[token + 1] = 0
            token++
          } else if (
            value === 'n' &&
            token + 2 < count &&
            kind[token + 2] === punctuation &&
            isApostrophe(single(tokens, token + 2))
          ) {
            head[token + 1] = 0
            head[token + 2] = 0
            token += 2
          }
        }
      }
    }
    index++
  }
}

function isSpaceBefore(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.kind[token - 1] === whiteSpace && tokens.head[token - 1] === 1
}

/** mergeInitialWordSymbol: "&c", when no word stands before. */
function joinInitialMarks(tokens: Tokens): void {
  const {count, head} = tokens
  for (let token = 0; token < count; token = itemEnd(tokens, token)) {
    if (single(tokens, token) !== 0x26 || itemEnd(tokens, token) !== token + 1 || token + 1 >= count) continue
    const before = token > 0 ? itemStart(tokens, token) : -1
    if (before >= 0 && isWordItem(tokens, before, token)) continue
    if (isWordItem(tokens, token + 1, itemEnd(tokens, token + 1))) head[token + 1] = 0
  }
}

/** mergeFinalWordSymbol: "pre- and post-war". */
function joinFinalMarks(tokens: Tokens): void {
  const {count, head} = tokens
  let before = -1
  for (let token = 0; token < count; ) {
    const end = itemEnd(tokens, token)
    const isHyphen = end === token + 1 && single(tokens, token) === 0x2d
    if (isHyphen && before >= 0 && isWordItem(tokens, before, token)) {
      const next = end < count && isWordItem(tokens, end, itemEnd(tokens, end))
      if (!next) {
        head[token] = 0
        token = end
        continue
      }
    }
    before = token
    token = end
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
  const {count, head} = tokens
  let before = -1
  for (let token = 0; token < count; ) {
    const end = itemEnd(tokens, token)
    if (before < 0 || !isMark(tokens.kind[token]!) || end !== token + 1 || !isWordItem(tokens, before, token)) {
      before = token
      token = end
      continue
    }
    // Words and inner marks as far as they go; the word ends with the last of the words among them.
    let reach = token
    let lastWord = token
    while (reach < count) {
      const stop = itemEnd(tokens, reach)
      if (isWordItem(tokens, reach, stop)) lastWord = stop
      else if (!isInnerItem(tokens, reach, stop)) break
      reach = stop
    }
    if (lastWord > token) {
      for (let joined = token; joined < lastWord; joined++) head[joined] = 0
      token = lastWord
    } else {
      before = token
      token = end
    }
  }
}

/** mergeInnerWordSlash: "a/b", "w/e", when both sides are short. */
function joinSlashes(tokens: Tokens): void {
  const {count, head, start} = tokens
  let before = -1
  for (let token = 0; token < count; ) {
    const end = itemEnd(tokens, token)
    if (
      before >= 0 &&
      end === token + 1 &&
      single(tokens, token) === 0x2f &&
      isWordItem(tokens, before, token) &&
      start[token]! - start[before]! < 3
    ) {
      const nextEnd = end < count ? itemEnd(tokens, end) : end
      const hasNext = end < count && isWordItem(tokens, end, nextEnd)
      if (!hasNext || start[nextEnd]! - start[end]! < 3) {
        head[token] = 0
        if (hasNext) head[end] = 0
        token = hasNext ? nextEnd : end
        continue
      }
    }
    before = token
    token = end
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
  const {count, head} = tokens
  let before = -1
  for (let token = 0; token < count; ) {
    const end = itemEnd(tokens, token)
    if (
      before >= 0 &&
      end === token + 1 &&
      single(tokens, token) === 0x2e &&
      isWordItem(tokens, before, token) &&
      isInitialism(tokens, before, token)
    ) {
      head[token] = 0
      token = end
      continue
    }
    before = token
    token = end
  }
}

/** Joins tokens into words. */
export function joinWords(tokens: Tokens): void {
  const {marks} = tokens
  if (marks & (markApostrophe | markSlash)) joinElisions(tokens)
  if (marks & markAmpersand) joinInitialMarks(tokens)
  if (marks & markHyphen) joinFinalMarks(tokens)
  if (marks & markInner) joinInnerMarks(tokens)
  if (marks & markSlash) joinSlashes(tokens)
  if (marks & markDot) joinInitialisms(tokens)
}
