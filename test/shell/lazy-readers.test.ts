import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {environment, folder} from './stet.js'

/** Packages that only one format needs. */
const heavy = ['acorn', 'fflate', 'parse5', 'saxes', 'micromark-extension-mdxjs']

/** Those that a run on one file has loaded, as the engine tells. */
function loaded(name: string, text: string): string[] {
  const root = folder({[name]: text})
  const coverage = join(root, 'coverage')
  execFileSync(process.execPath, [inject('cli'), name], {cwd: root, env: environment({NODE_V8_COVERAGE: coverage})})
  const told = readdirSync(coverage).map(file => readFileSync(join(coverage, file), 'utf8'))
  return heavy.filter(pack => told.some(json => json.includes(`/node_modules/${pack}/`)))
}

test('text and Markdown pay for no other format', () => {
  expect(loaded('a.txt', 'It rained.\n')).toEqual([])
  expect(loaded('a.md', 'It **rained**.\n')).toEqual([])
  expect(loaded('a.html', '<p>It rained.</p>\n')).toEqual(['parse5'])
})
