import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** A program that builds a site. */
export interface Generator {
  /** Files by which it is known, relative to the site. */
  files: readonly string[]
  /** The folder it builds into. */
  output: string
  /** Whether it is for documentation. */
  isDocs: boolean
  /** Whether its Markdown is MDX. */
  isMdx?: boolean
  /** Whether its Markdown may have template tags in it, and folders of what its pages are made with. */
  layouts?: readonly string[]
}

const named = (name: string, endings: string): string[] => endings.split(' ').map(ending => `${name}.${ending}`)

const generators: readonly Generator[] = [
  {files: named('docusaurus.config', 'js ts mjs cjs'), output: 'build', isDocs: true, isMdx: true},
  {files: ['mkdocs.yml', 'mkdocs.yaml'], output: 'site', isDocs: true},
  {files: ['book.toml'], output: 'book', isDocs: true},
  {files: ['antora-playbook.yml', 'antora.yml'], output: 'build', isDocs: true},
  {files: ['docs/conf.py', 'docs/source/conf.py'], output: 'docs/_build', isDocs: true},
  {files: ['docs/.vitepress', 'docs/.vuepress'], output: 'dist', isDocs: true},
  {
    files: [...named('hugo', 'toml yaml yml json'), 'config/_default', 'config.toml'],
    output: 'public',
    isDocs: false,
    layouts: ['layouts', 'themes', 'archetypes', 'templates']
  },
  {files: ['_config.yml'], output: '_site', isDocs: false, layouts: ['_layouts', '_includes']},
  {
    files: [...named('eleventy.config', 'js mjs cjs ts'), '.eleventy.js'],
    output: '_site',
    isDocs: false,
    layouts: ['_includes', '_layouts']
  }
]

/** The programs that build the site in a folder, each with the file by which it is known. */
export function generatorsIn(folder: string): (Generator & {file: string})[] {
  return generators.flatMap(generator => {
    const file = generator.files.find(name => existsSync(join(folder, name)))
    return file === undefined ? [] : [{...generator, file}]
  })
}
