import {punctuation, symbol} from './classes.js'
import type {Tokens} from './tokens.js'

/** Whether a mark may end a sentence: ! . ? … ‽ */
export const isTerminalUnit = (unit: number): boolean =>
  unit === 0x21 || unit === 0x2e || unit === 0x3f || unit === 0x2026 || unit === 0x203d

/** Whether tokens of a class are neither words nor white space. */
export const isMark = (kind: number): boolean => kind === punctuation || kind === symbol

/** Whether an item is a mark of its own, not part of a word. */
export const isMarkItem = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 && isMark(tokens.kind[from]!)

/** Whether an item is one full stop. */
export const isDot = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 &&
  tokens.start[to]! - tokens.start[from]! === 1 &&
  tokens.text.charCodeAt(tokens.start[from]!) === 0x2e
