import type {Format} from './index.js'

/** Endings of files that are articles: all of them are read when a folder is given. */
const endings: ReadonlyMap<string, Format> = new Map([
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mdown', 'markdown'],
  ['mdx', 'mdx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['nitf', 'xml']
])

/** Endings of files that may be articles, and mostly are something else: read when they are named. */
const looseEndings: ReadonlyMap<string, Format> = new Map([
  ['xml', 'xml'],
  ['newsml', 'xml'],
  ['rss', 'xml'],
  ['atom', 'xml'],
  ['json', 'ninjs'],
  ['ninjs', 'ninjs']
])

/** Formats by ending, without the dot, in small letters: what a user says of endings wins over ours. */
export type Endings = ReadonlyMap<string, Format>

/**
 * The format that a path's ending stands for; undefined when none does.
 *
 * @param own Endings of the user's own; they may have dots in them (`html.njk`).
 */
export function formatOf(path: string, own: Endings = new Map()): Format | undefined {
  return ownFormatOf(path, own) ?? byEnding(path, endings) ?? byEnding(path, looseEndings)
}

/** Names that only files for programs and lawyers have; no article is called so, whatever its ending. */
const noArticle =
  /(?:^|[/\\])(?:(?:robots|humans|llms|llms-full|requirements(?:-\w{1,40})?|CMakeLists)\.txt|(?:LICEN[CS]E|COPYING)\.\w{2,3})$/u

/** Whether a file is no article, whatever its ending. */
export const isNoArticle = (path: string): boolean => noArticle.test(path)

/** Whether a file is read that nobody named, only the folder it is in. */
export function isReadInFolders(path: string, own: Endings = new Map()): boolean {
  if (isNoArticle(path)) return false
  return (
    (ownFormatOf(path, own) ?? byEnding(path, endings)) !== undefined ||
    /\.(?:nitf|newsml)\.xml$|\.ninjs\.json$/iu.test(path)
  )
}

function byEnding(path: string, known: Endings): Format | undefined {
  const dot = path.lastIndexOf('.')
  return dot < 0 ? undefined : known.get(path.slice(dot + 1).toLowerCase())
}

function ownFormatOf(path: string, own: Endings): Format | undefined {
  if (own.size === 0) return undefined
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const format = own.get(name.slice(dot + 1))
    if (format) return format
  }
  return undefined
}
