/** How a text begins and ends, in lower case: a look at a few units, where a pattern would search the whole text. */

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

/**
 * The first run of letters from a to z, after at most three signs; empty where a digit or another letter comes first.
 *
 * A hyphen ends it: of "Top-rated" it is "top".
 */
export function firstLetters(text: string): string {
  let from = 0
  while (from < 3 && from < text.length && /\W/.test(text[from]!)) from++
  let end = from
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return text.slice(from, end).toLowerCase()
}

/** The last run of letters from a to z, before closing brackets and white space. */
export function lastLetters(text: string): string {
  let end = text.length
  while (end > 0 && /[)\s]/.test(text[end - 1]!)) end--
  let from = end
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  return text.slice(from, end).toLowerCase()
}

/** Whether a text ends with one of some signs, but for closing marks after it. */
export function endsWithSign(text: string, signs: string, closing: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text[at]!
    if (signs.includes(unit)) return true
    if (!closing.includes(unit)) return false
  }
  return false
}
