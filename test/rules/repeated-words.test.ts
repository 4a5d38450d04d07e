import retextRepeatedWords from 'retext-repeated-words'
import {expect, test} from 'vitest'
import repeatedWords from '../../rules/repeated-words.js'
import {doubledWords} from '../../src/analysis/doubled-words.js'
import type {Article} from '../../src/core/document.js'
import {completeOptions} from '../../src/core/options.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'
import {runPlugin} from '../../src/rule/run-plugin.js'
import {runRule} from '../../src/rule/run-rule.js'

const plain = (text: string): Article => parse(read(text, 'plain'))

const paragraphs = [
  'Nothing is doubled here, nothing at all, and at all costs.',
  'He saw the the gate and and went in.',
  'The The band played at at noon. “No no no,” it sang, sang.',
  'A sentence ends. Ends is the next word, and D. D. signed it it.',
  'Over a line: the\nthe wall (wall) fell — fell.',
  "It's it's; it’s it's again."
]

test('looking only at blocks with a doubled word gives what the package gives for all', () => {
  for (const text of [...paragraphs, paragraphs.join('\n\n')]) {
    const tree = plain(text)
    const all = runPlugin(retextRepeatedWords(), tree)
    const children = [...new Set(doubledWords(tree).map(({block}) => block.node))]
    const some = runPlugin(retextRepeatedWords(), {...tree, children})
    expect(some.map(({reason, place}) => ({reason, place}))).toEqual(all.map(({reason, place}) => ({reason, place})))
  }
})

test('a fix is safe outside quotations and a suggestion inside', () => {
  const active = {
    rule: repeatedWords,
    severity: 'warning',
    options: completeOptions(repeatedWords.meta.options)
  } as const
  const messages = runRule(plain('They met on on the pier. “We met on on the pier,” she said.'), active)
  expect(messages.map(({fix}) => fix)).toEqual(['safe', 'suggested'])
})

test('a page of one word is no prose', () => {
  expect(doubledWords(plain('the '.repeat(1000)))).toEqual([])
})
