/**
 * A hash of a text that says the same on every machine and in every version: 16 hexadecimal digits. For telling texts apart, not
 * for keeping secrets.
 */
export function hash(text: string): string {
  // Two lanes, each multiplied by an odd constant for every unit; at the end each lane stirs the other one.
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return digits(high) + digits(low)
}

const digits = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0')
