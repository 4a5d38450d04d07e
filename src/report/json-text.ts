// `JSON.stringify` leaves these as they are; a terminal would obey some, and lines would break at others.
const controls = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * JSON on one line that is safe to print: control characters are escaped, and so is the bracket of `##[error]` inside texts,
 * which GitHub's runner obeys wherever in a line it stands.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(controls, escaped).replaceAll('##[', '##\\u005b')
}
