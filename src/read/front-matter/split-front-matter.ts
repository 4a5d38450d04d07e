/** The front matter of a source, fences left out; offsets. */
export interface FrontMatter {
  language: 'yaml' | 'toml'
  /** Where its fields begin and end. */
  start: number
  end: number
  /** Where the text after it begins. */
  body: number
}

const fences = new Map([
  ['---', 'yaml'],
  ['+++', 'toml']
] as const)

/** Offset after the line break at `at`. */
function nextLine(source: string, at: number): number {
  return source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

function lineEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++
  return at
}

/**
 * Finds front matter: a line of `---` (YAML) or `+++` (TOML) at the very start, up to the next such line. A fence that is never
 * closed is a thematic break and opens nothing.
 *
 * @param from Offset of the first unit after a byte order mark.
 */
export function splitFrontMatter(source: string, from: number): FrontMatter | undefined {
  const fence = source.slice(from, from + 3)
  const language = fences.get(fence as '---')
  const first = lineEnd(source, from)
  if (!language || source.slice(from + 3, Math.min(first, from + 80)).trim() !== '' || first - from > 80)
    return undefined
  const start = nextLine(source, first)
  for (let at = start; at < source.length; ) {
    const end = lineEnd(source, at)
    if (end - at < 80 && source.slice(at, end).trimEnd() === fence) {
      return {language, start, end: at, body: Math.min(source.length, nextLine(source, end))}
    }
    at = nextLine(source, end)
  }
  return undefined
}
