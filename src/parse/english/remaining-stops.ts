import {whiteSpace, word} from './classes.js'
import {isDot, isMarkItem, isTerminalUnit} from './marks.js'
import type {Tokens} from './tokens.js'
import {isAlone, isWordItem, itemEnd, itemStart} from './words.js'

/**
 * Whether full stops of a sentence may remain, so that it is worth going through: a terminal mark before another one or before a word.
 *
 * @param mark Index of its first mark.
 */
function mayHaveStops(tokens: Tokens, mark: number, to: number): boolean {
  const {kind, start, text, markAt, markCount} = tokens
  let terminal = -1
  for (let index = mark; index < markCount && markAt[index]! < to; index++) {
    const token = markAt[index]!
    if (!isTerminalUnit(text.charCodeAt(start[token]!)) || !isAlone(tokens, token)) continue
    if (terminal >= 0) return true
    terminal = token
  }
  if (terminal < 0) return false
  for (let token = terminal + 1; token < to; token++) if (kind[token] === word) return true
  return false
}

function joinStops(tokens: Tokens, from: number, to: number): void {
  const {head, kind, start, text} = tokens
  let hasFoundEnd = false
  let next = -1
  let afterNext = -1
  for (let end = to; end > from; ) {
    let token = itemStart(tokens, end)
    if (!isMarkItem(tokens, token, end)) {
      if (kind[token] !== whiteSpace) hasFoundEnd = true
    } else if (isTerminalUnit(text.charCodeAt(start[token]!))) {
      if (!hasFoundEnd) hasFoundEnd = true
      else if (isDot(tokens, token, end)) {
        const before = token > from ? itemStart(tokens, token) : -1
        if (before >= 0 && isWordItem(tokens, before, token)) {
          const isDotted =
            next >= 0 &&
            afterNext >= 0 &&
            kind[next] === whiteSpace &&
            isDot(tokens, afterNext, itemEnd(tokens, afterNext))
          if (!isDotted) {
            head[token] = 0
            token = before
          }
        } else if (next >= 0 && isWordItem(tokens, next, itemEnd(tokens, next))) {
          head[next] = 0
          next = token
          end = token
          continue
        }
      }
    }
    afterNext = next
    next = token
    end = token
  }
}

/**
 * mergeRemainingFullStops: full stops that did not end the sentence belong to the word before or after.
 *
 * @param mark Index of the first mark of the sentence.
 */
export function joinRemainingStops(tokens: Tokens, mark: number, from: number, to: number): void {
  if (mayHaveStops(tokens, mark, to)) joinStops(tokens, from, to)
}
