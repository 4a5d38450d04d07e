const letter = /^\p{L}/u
const upper = /^\p{Lu}/u
const lower = /^\p{Ll}/u

/** Whether a text has no unit beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** Whether a text begins with a letter. The letters from a to z, by far the most, need no regular expression. */
export function isLetter(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) : letter.test(text)
}

/** Whether a text begins with a capital. */
export function isUpper(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : upper.test(text)
}

/** Whether a text begins with a small letter. */
export function isLower(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit >= 97 && unit <= 122 : lower.test(text)
}
