import {readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readSource} from '../../src/lint.js'
import {scan} from '../../src/parse/english/scan.js'
import {loadScan} from '../../src/parse/load-scan.js'
import {parse} from '../../src/parse/parse.js'
import {formatOf} from '../../src/read/format-of.js'
import {readPlain} from '../../src/read/plain.js'
import {sourceAt} from '../source-at.js'

const samples = readdirSync('samples').filter(name => formatOf(name) !== undefined && !name.endsWith('.report'))

test.each(samples)('both parsers give the same tree, words and sentences of %s', async name => {
  const document = await readSource(sourceAt(`samples/${name}`), {})
  const upstream = await loadScan('retext-english')
  for (const article of document.articles ?? [document]) {
    const mine = parse(article)
    const theirs = parse(article, upstream)
    expect(theirs.children.map(({data}) => data.outline)).toEqual(mine.children.map(({data}) => data.outline))
    // Nodes are built at the first look.
    expect(theirs.children.map(({children}) => children)).toEqual(mine.children.map(({children}) => children))
  }
})

test('the repairs of sentences are made on either', async () => {
  const {children} = parse(readPlain('He wore No. 10 on Jan. 5. He won.'), await loadScan('retext-english'))
  expect(children[0]!.data.outline.sentences).toHaveLength(2)
})

test('a text that overflows the stack of parse-english is parsed all the same', async () => {
  const text = "'a".repeat(64_000)
  const upstream = await loadScan('retext-english')
  expect(upstream(text).count).toBe(scan(text).count)
})
