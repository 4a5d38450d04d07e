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
  /** Which of the marks that may join words occur at all, so that most passes cost nothing on most texts. */
  marks: number
}

export const markApostrophe = 1
export const markSlash = 2
export const markAmpersand = 4
export const markHyphen = 8
export const markInner = 16
export const markDot = 32

const tokens: Tokens = {
  text: '',
  count: 0,
  start: new Int32Array(1025),
  kind: new Uint8Array(1025),
  head: new Uint8Array(1025),
  sentence: new Uint8Array(1025),
  marks: 0
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

function markOf(unit: number): number {
  let marks = isInner(unit) ? markInner : 0
  if (unit === 0x27 || unit === 0x2019) marks |= markApostrophe
  else if (unit === 0x2f) marks |= markSlash
  else if (unit === 0x26) marks |= markAmpersand
  else if (unit === 0x2d) marks |= markHyphen
  else if (unit === 0x2e) marks |= markDot
  return marks
}

/**
 * Cuts a text into tokens: runs of letters, runs of white space, runs of one and the same mark.
 *
 * @returns The one table there is: valid until the next call.
 */
export function tokenize(text: string): Tokens {
  let count = 0
  let previous = -1
  let previousClass = 0
  let marks = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    const goesOn =
      kind === previousClass &&
      (kind === word ||
        kind === whiteSpace ||
        unit === previous ||
        (kind === symbol && unit >= 0xd800 && unit <= 0xdfff))
    if (!goesOn) {
      if (count + 2 >= tokens.start.length) grow()
      tokens.start[count] = at
      tokens.kind[count] = kind
      tokens.head[count] = 1
      tokens.sentence[count] = 0
      count++
      if (kind > whiteSpace && kind !== word) marks |= markOf(unit)
    }
    previous = unit
    previousClass = kind
  }
  tokens.start[count] = text.length
  tokens.text = text
  tokens.count = count
  tokens.marks = marks
  return tokens
}
