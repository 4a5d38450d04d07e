import {isLetter, isUpper} from './letter-case.js'

/**
 * A quotation in a sentence of its own with words of the writer's beside it over a comma: `"It was," she fumed`, `As he put it, "It
 * was"`. Whatever the verb is, somebody speaks. Only what stands beside commas is looked at: blocks are long, and marks few.
 */
export function isTagged(text: string): boolean {
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    const isBehind = isMark(text[at + 1], '”') && isSpace(text[at + 2]) && isLetter(text.slice(at + 3, at + 5))
    if (isBehind) return true
    const isBefore = isSpace(text[at + 1]) && isMark(text[at + 2], '“') && isUpper(text.slice(at + 3, at + 5))
    if (isBefore && /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}

const isMark = (unit: string | undefined, curly: string): boolean => unit === '"' || unit === curly
const isSpace = (unit: string | undefined): boolean => unit === ' ' || (unit !== undefined && /\s/.test(unit))
