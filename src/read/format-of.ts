import type {Format} from './index.js'

const endings: ReadonlyMap<string, Format> = new Map([
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mdown', 'markdown']
])

/** The format that a path's ending stands for; undefined when none does. */
export function formatOf(path: string): Format | undefined {
  const dot = path.lastIndexOf('.')
  return dot < 0 ? undefined : endings.get(path.slice(dot + 1).toLowerCase())
}

/** Endings of the files that are read when a folder is given, without the dot. */
export const knownEndings: readonly string[] = [...endings.keys()]
