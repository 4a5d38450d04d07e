import {classOf, symbol, whiteSpace, word} from './classes.js'

/**
 * A text cut into tokens, items, sentences: each a contiguous run of the one before. Arrays are reused from text to text;
 * only the first `count` entries are valid.
 */
export interface Tokens {
  text: string
  count: number
  /** Offset of each token; `start[count]` is the length of the text. */
  start: Int32Array
  kind: Uint8Array
  /** 1 where a token begins an item (a word with all its parts, or any other token). */
  head: Uint8Array
  /** 1 where a token begins a sentence. */
  sentence: Uint8Array
  /** Marks, which are the tokens that are neither words nor white space: what joins words and ends sentences, an eighth of a text. */
  markAt: Int32Array
  /** How many entries of `markAt` are valid. */
  markCount: number
  /** Which of the signs below occur at all, so that most passes cost nothing on most texts. */
  signs: number
}

export const signApostrophe = 1
export const signSlash = 2
export const signAmpersand = 4
export const signHyphen = 8
export const signInner = 16
export const signDot = 32
/** White space of more than one unit, which may be a blank line. */
export const signWideSpace = 64

const tokens: Tokens = {
  text: '',
  count: 0,
  start: new Int32Array(1025),
  kind: new Uint8Array(1025),
  head: new Uint8Array(1025),
  sentence: new Uint8Array(1025),
  markAt: new Int32Array(1025),
  markCount: 0,
  signs: 0
}

function grow(): void {
  const size = tokens.start.length * 2
  const copy = <Table extends Int32Array | Uint8Array>(from: Table, to: Table): Table => {
    to.set(from)
    return to
  }
  tokens.start = copy(tokens.start, new Int32Array(size))
  tokens.kind = copy(tokens.kind, new Uint8Array(size))
  tokens.head = copy(tokens.head, new Uint8Array(size))
  tokens.sentence = copy(tokens.sentence, new Uint8Array(size))
  tokens.markAt = copy(tokens.markAt, new Int32Array(size))
}

/** Marks inside words: & ' - . : = ? @ _ and their Unicode kin (parse-latin's `wordSymbolInner`). */
export function isInner(unit: number): boolean {
  switch (unit) {
    case 0x26:
    case 0x27:
    case 0x2d:
    case 0x2e:
    case 0x3a:
    case 0x3d:
    case 0x3f:
    case 0x40:
    case 0x5f:
    case 0xad:
    case 0xb7:
    case 0x2010:
    case 0x2011:
    case 0x2019:
    case 0x2027:
      return true
    default:
      return false
  }
}

function signOf(unit: number): number {
  const inner = isInner(unit) ? signInner : 0
  if (unit === 0x27 || unit === 0x2019) return inner | signApostrophe
  if (unit === 0x2f) return inner | signSlash
  if (unit === 0x26) return inner | signAmpersand
  if (unit === 0x2d) return inner | signHyphen
  if (unit === 0x2e) return inner | signDot
  return inner
}

/** Where a run of letters or of white space ends. */
function runEnd(text: string, from: number, kind: number): number {
  let at = from
  while (at < text.length && classOf(text.charCodeAt(at)) === kind) at++
  return at
}

/** Where a run of one mark ends; surrogates go with the symbol before them, whichever it is. */
function markEnd(text: string, from: number, unit: number, kind: number): number {
  let at = from
  for (let last = unit; at < text.length; at++) {
    const next = text.charCodeAt(at)
    if (next !== last && !(kind === symbol && next >= 0xd800 && next <= 0xdfff)) break
    last = next
  }
  return at
}

/**
 * Cuts a text into tokens: runs of letters, runs of white space, runs of one and the same mark.
 *
 * @returns The one table there is: valid until the next call.
 */
export function tokenize(text: string): Tokens {
  let count = 0
  let markCount = 0
  let signs = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (count + 2 >= tokens.start.length) grow()
    tokens.start[count] = at
    tokens.kind[count] = kind
    const after = at + 1
    if (kind === word) at = runEnd(text, after, kind)
    else if (kind === whiteSpace) {
      at = runEnd(text, after, kind)
      if (at > after) signs |= signWideSpace
    } else {
      at = markEnd(text, after, unit, kind)
      tokens.markAt[markCount++] = count
      signs |= signOf(unit)
    }
    count++
  }
  tokens.start[count] = text.length
  tokens.head.fill(1, 0, count)
  tokens.sentence.fill(0, 0, count)
  tokens.text = text
  tokens.count = count
  tokens.markCount = markCount
  tokens.signs = signs
  return tokens
}
