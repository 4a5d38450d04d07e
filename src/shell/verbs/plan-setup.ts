import {readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {formatOf} from '../../read/format-of.js'
import type {Format} from '../../read/index.js'
import {generatorsIn} from './generators.js'
import {inspectSources} from './inspect-sources.js'
import {isFolder, survey} from './survey.js'

/** What is found in a folder that is set up. */
export interface Setup {
  /** By number of articles, most first; `.` is the folder itself. */
  folders: readonly {name: string; formats: ReadonlyMap<Format, number>}[]
  articles: number
  preset: 'news' | 'recommended'
  /** Why it is that preset. */
  reason: string
  /** What is built, and what pages are made with, as patterns. */
  ignore: readonly string[]
  /** Rules that are switched off: what they find is usual in such texts. */
  off: readonly string[]
  /** Whether there is Markdown that a site generator reads. */
  templates: boolean
  /** Globs of Markdown that is MDX, whatever its ending. */
  mdx: readonly string[]
  /** Whether stet is among the packages that the folder installs. */
  isInstalled: boolean
}

/** What such folders at the top hold is always made by a machine, or by others. */
const builtFolders = ['dist', 'build', 'out', '_site', 'coverage', 'vendor', 'target']

const docsFolders: ReadonlySet<string> = new Set(['docs', 'doc', 'documentation'])

/** Files that speak of a repository, and are no articles. */
const housekeeping =
  /^(?:readme|changelog|changes|history|contributing|license|licence|security|code_of_conduct|authors|support)\b/iu

/** Documentation links to its own pages in lists, tells to install and to follow, and says the same thing wherever it is looked up. */
const unusual = ['promotional-blocks', 'related-links', 'repeated-sentences']

/** The articles of one folder at the top. */
interface Folder {
  name: string
  byFormat: Map<Format, string[]>
}

/** Looks through a folder for what its configuration should say. */
export function planSetup(cwd: string): Setup {
  const used = generatorsIn(cwd)
  const layouts = used.flatMap(generator => generator.layouts ?? []).filter(name => isFolder(join(cwd, name)))
  const ignored = new Set([
    ...used.map(({output}) => output),
    ...builtFolders.filter(name => isFolder(join(cwd, name))),
    ...layouts
  ])
  const folders: Folder[] = []
  let hasLayouts = used.some(generator => generator.layouts)
  for (const folder of foldersOf(cwd, ignored)) {
    const {name, byFormat} = folder
    const html = byFormat.get('html') ?? []
    if (name !== '.' && isOfTemplates(html)) {
      hasLayouts = true
      byFormat.delete('html')
      const isAll = [...byFormat.values()].flat().length * 4 < html.length
      ignored.add(isAll ? name : `${name}/**/*.html`)
      if (isAll) continue
    }
    if (byFormat.size > 0) folders.push(folder)
  }
  const all = folders.flatMap(({byFormat}) => [...byFormat.values()].flat())
  const markdown = inspectSources(folders.flatMap(({byFormat}) => byFormat.get('markdown') ?? []))
  const docs = folders.flatMap(({name, byFormat}) =>
    [...byFormat.values()]
      .flat()
      .filter(path => docsFolders.has(name) || (name === '.' && housekeeping.test(relative(cwd, path))))
  )
  const proposal = presetFor(
    used.find(({isDocs}) => isDocs)?.file,
    docs.length * 2 > all.length,
    markdown.code > 0 && markdown.code * 3 >= markdown.looked
  )
  return {
    folders: folders
      .map(({name, byFormat}) => ({
        name,
        formats: new Map([...byFormat].map(([format, paths]) => [format, paths.length] as const))
      }))
      .sort((a, b) => sizeOf(b.formats) - sizeOf(a.formats) || (a.name < b.name ? -1 : 1)),
    articles: all.length,
    ...proposal,
    off: proposal.preset === 'recommended' ? unusual : [],
    ignore: [...ignored].sort().map(name => (name.endsWith('.html') ? `/${name}` : `/${name}/`)),
    templates: hasLayouts && markdown.looked > 0,
    mdx: folders.flatMap(({name, byFormat}) => {
      const {looked, jsx} = inspectSources(byFormat.get('markdown') ?? [])
      const isMdx =
        looked > 0 && (used.some(generator => generator.isMdx && name !== '.') || (jsx > 1 && jsx * 2 >= looked))
      return isMdx ? [name === '.' ? '/*.md' : `${name}/**/*.md`] : []
    }),
    isInstalled: isInstalled(cwd)
  }
}

const sizeOf = (formats: ReadonlyMap<Format, number>): number =>
  [...formats.values()].reduce((sum, count) => sum + count, 0)

function foldersOf(cwd: string, ignored: ReadonlySet<string>): Iterable<Folder> {
  const folders = new Map<string, Folder>()
  for (const path of survey(cwd, cwd).articles) {
    const parts = relative(cwd, path).split(sep)
    if (ignored.has(parts[0]!)) continue
    const name = parts.length > 1 ? parts[0]! : '.'
    const folder = folders.get(name) ?? {name, byFormat: new Map<Format, string[]>()}
    folders.set(name, folder)
    const format = formatOf(path) ?? 'plain'
    const paths = folder.byFormat.get(format)
    if (paths) paths.push(path)
    else folder.byFormat.set(format, [path])
  }
  return folders.values()
}

/** Whether HTML is what pages are made with, not pages: at least half of it has template tags. */
function isOfTemplates(paths: readonly string[]): boolean {
  const {looked, tags} = inspectSources(paths)
  return tags > 1 && tags * 2 >= looked
}

function presetFor(file: string | undefined, isDocs: boolean, hasCode: boolean): Pick<Setup, 'preset' | 'reason'> {
  if (file !== undefined) return {preset: 'recommended', reason: `there is \`${file}\``}
  if (isDocs) return {preset: 'recommended', reason: 'most of it is documentation'}
  return hasCode
    ? {preset: 'recommended', reason: 'much of it has code in it'}
    : {preset: 'news', reason: 'for articles'}
}

function isInstalled(cwd: string): boolean {
  try {
    const {dependencies, devDependencies} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    return 'stet' in {...dependencies, ...devDependencies}
  } catch {
    return false
  }
}
