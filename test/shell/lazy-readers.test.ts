import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {environment, folder} from './stet.js'

/** Packages that only one format needs, or only one choice of parser. */
const heavy = ['acorn', 'fflate', 'parse5', 'saxes', 'micromark-extension-mdxjs', 'parse-english']

/** Parts of the command line by name, each with the modules in it. */
const parts: [string, {inputs: object}][] = Object.entries(JSON.parse(readFileSync(inject('parts'), 'utf8')))

/** Those that a run on one file has loaded, as the engine tells. */
function loaded(name: string, text: string, more: Record<string, string> = {}): string[] {
  const root = folder({[name]: text, ...more})
  const coverage = join(root, 'coverage')
  execFileSync(process.execPath, [inject('cli'), name], {cwd: root, env: environment({NODE_V8_COVERAGE: coverage})})
  const told = readdirSync(coverage)
    .map(file => readFileSync(join(coverage, file), 'utf8'))
    .join()
  const modules = parts
    .filter(([path]) => told.includes(`/${basename(path)}"`))
    .flatMap(([, {inputs}]) => Object.keys(inputs))
  expect(modules.length).toBeGreaterThan(100)
  return heavy.filter(pack => modules.some(path => path.includes(`node_modules/${pack}/`)))
}

test('text and Markdown pay for no other format, and for one parser', () => {
  expect(loaded('a.txt', 'It rained.\n')).toEqual([])
  expect(loaded('a.md', 'It **rained**.\n')).toEqual([])
  expect(loaded('a.html', '<p>It rained.</p>\n')).toEqual(['parse5'])
  const config = '{"rules": {}, "parser": "retext-english"}'
  expect(loaded('a.txt', 'It rained.\n', {'.retextrc.json': config})).toEqual(['parse-english'])
})
