// C0 and C1 controls, and the characters that turn the direction of text: a terminal would obey them.
const controls = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
const names: ReadonlyMap<string, string> = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r']
])

/**
 * Makes one line of a text that is safe to print: control characters become visible escapes, `\n`, `\u001b`. So does the
 * bracket of `##[error]`, which GitHub's runner obeys wherever in a line it stands.
 */
export function printable(text: string): string {
  return text
    .replace(controls, unit => names.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '##\\u005b')
}
