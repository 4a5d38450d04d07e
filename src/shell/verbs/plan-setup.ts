import {existsSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {formatOf} from '../../read/format-of.js'
import type {Format} from '../../read/index.js'
import {isFolder, survey} from './survey.js'

/** What is found in a folder that is set up. */
export interface Setup {
  /** By number of articles, most first; `.` is the folder itself. */
  folders: readonly {name: string; formats: ReadonlyMap<Format, number>}[]
  articles: number
  preset: 'news' | 'recommended'
  /** Why it is that preset. */
  reason: string
  /** Folders of what is built, as patterns. */
  ignore: readonly string[]
  /** Whether stet is among the packages that the folder installs. */
  isInstalled: boolean
}

/** Programs that build sites, by their file: where they put what they build, and whether they are for documentation. */
const generators: readonly {files: readonly string[]; output: string; isDocs: boolean}[] = [
  {files: ['js', 'ts', 'mjs', 'cjs'].map(end => `docusaurus.config.${end}`), output: 'build', isDocs: true},
  {files: ['mkdocs.yml', 'mkdocs.yaml'], output: 'site', isDocs: true},
  {files: ['book.toml'], output: 'book', isDocs: true},
  {files: ['antora-playbook.yml', 'antora.yml'], output: 'build', isDocs: true},
  {files: ['docs/conf.py', 'docs/source/conf.py'], output: 'docs/_build', isDocs: true},
  {files: ['docs/.vitepress', 'docs/.vuepress'], output: 'dist', isDocs: true},
  {files: ['hugo.toml', 'hugo.yaml', 'hugo.json', 'config.toml'], output: 'public', isDocs: false},
  {files: ['_config.yml', 'eleventy.config.js', '.eleventy.js'], output: '_site', isDocs: false}
]

/** What such folders at the top hold is always made by a machine, or by others. */
const builtFolders = ['dist', 'build', 'out', '_site', 'coverage', 'vendor', 'target']

const docsFolders: ReadonlySet<string> = new Set(['docs', 'doc', 'documentation'])

/** Files that speak of a repository, and are no articles. */
const housekeeping =
  /^(?:readme|changelog|changes|history|contributing|license|licence|security|code_of_conduct|authors|support)\b/iu

/** Looks through a folder for what its configuration should say. */
export function planSetup(cwd: string): Setup {
  const used = generators.filter(({files}) => files.some(file => existsSync(join(cwd, file))))
  const built = new Set([...used.map(({output}) => output), ...builtFolders.filter(name => isFolder(join(cwd, name)))])
  const folders = new Map<string, Map<Format, number>>()
  let articles = 0
  let docs = 0
  for (const path of survey(cwd, cwd).articles) {
    const parts = relative(cwd, path).split(sep)
    if (built.has(parts[0]!)) continue
    const name = parts.length > 1 ? parts[0]! : '.'
    const format = formatOf(path) ?? 'plain'
    const formats = folders.get(name) ?? new Map<Format, number>()
    formats.set(format, (formats.get(format) ?? 0) + 1)
    folders.set(name, formats)
    articles++
    if (docsFolders.has(name) || (name === '.' && housekeeping.test(parts[0]!))) docs++
  }
  const generator = used.find(({isDocs}) => isDocs)
  const file = generator?.files.find(name => existsSync(join(cwd, name)))
  const isDocs = file !== undefined || (articles > 0 && docs * 2 > articles)
  const size = (formats: ReadonlyMap<Format, number>): number =>
    [...formats.values()].reduce((sum, count) => sum + count, 0)
  return {
    folders: [...folders]
      .map(([name, formats]) => ({name, formats}))
      .sort((a, b) => size(b.formats) - size(a.formats) || (a.name < b.name ? -1 : 1)),
    articles,
    preset: isDocs ? 'recommended' : 'news',
    reason: file !== undefined ? `there is \`${file}\`` : isDocs ? 'most of it is documentation' : 'for articles',
    ignore: [...built].sort().map(name => `/${name}/`),
    isInstalled: isInstalled(cwd)
  }
}

function isInstalled(cwd: string): boolean {
  try {
    const {dependencies, devDependencies} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    return 'stet' in {...dependencies, ...devDependencies}
  } catch {
    return false
  }
}
