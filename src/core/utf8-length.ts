/**
 * How many bytes a stretch of a text takes in UTF-8; half a surrogate pair counts as the replacement character, three.
 *
 * @param start 0-based UTF-16 offset.
 * @param end Exclusive.
 */
export function utf8Length(text: string, start = 0, end = text.length): number {
  let bytes = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes++
    else if (unit < 0x800) bytes += 2
    else if (isHigh(unit) && at + 1 < end && isLow(text.charCodeAt(at + 1))) {
      bytes += 4
      at++
    } else bytes += 3
  }
  return bytes
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000
