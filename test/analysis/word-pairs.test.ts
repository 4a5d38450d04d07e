import {expect, test} from 'vitest'
import {alone, pairsIn, pairTable} from '../../src/analysis/word-pairs.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const withNoun = 2
const table = pairTable(
  word => (word === 'the' ? withNoun : word === 'so' ? alone : undefined),
  word => (word === 'sea' ? withNoun : undefined)
)

test('finds words that begin something with the word behind them', () => {
  const found = pairsIn(parse(read('The sea, the old sea. So\n\nsea, so the\n\nThe sea, the', 'plain')), table)
  expect(found.map(({block, index}) => `${block.index}:${index}`)).toEqual(['0:0', '0:5', '1:1', '2:0'])
})
