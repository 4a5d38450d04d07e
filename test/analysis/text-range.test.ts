import {expect, test} from 'vitest'
import {blocks} from '../../src/analysis/blocks.js'
import {textRangeOf} from '../../src/analysis/text-range.js'
import type {Article, Segment} from '../../src/core/document.js'
import {indexLines} from '../../src/core/place.js'
import {toSource} from '../../src/core/source-map.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const plain = (source: string): Article => parse(read(source, 'plain'))

/** "Fish **&amp;** chips" as a reader sees it: "Fish & chips". */
function marked(): Article {
  const source = '> Fish **&amp;** chips'
  const segment: Segment = {
    kind: 'body',
    text: 'Fish & chips',
    map: [
      {text: 0, textLength: 5, source: 2, sourceLength: 5},
      {text: 5, textLength: 1, source: 9, sourceLength: 5},
      {text: 6, textLength: 6, source: 16, sourceLength: 6}
    ],
    start: 0,
    end: source.length
  }
  return parse({source, lines: indexLines(source), segments: [segment], metadata: {}, faults: []})
}

test('finds the block of a source range', () => {
  const tree = plain('One thing.\n\n- Another thing.\n')
  const range = textRangeOf(tree, 14, 21)
  expect(range?.block).toBe(blocks(tree)[1])
  expect(range?.block.text.slice(range.start, range.end)).toBe('Another')
})

test('is the way back of the source map, for every range of the text', () => {
  for (const tree of [plain('Short text.\nAnd more of it.'), marked()]) {
    for (const block of blocks(tree)) {
      for (let start = 0; start < block.text.length; start++) {
        for (let end = start + 1; end <= block.text.length; end++) {
          const source = toSource(block.segment.map, start, end)
          expect(textRangeOf(tree, source.start, source.end)).toEqual({block, start, end})
        }
      }
    }
  }
})

test('leaves markup at the edges outside', () => {
  const tree = marked()
  expect(textRangeOf(tree, 7, 16)).toMatchObject({start: 5, end: 6})
})

test('gives nothing for ranges over two blocks, outside of all, or empty', () => {
  const tree = plain('One thing.\n\nAnother thing.\n')
  expect(textRangeOf(tree, 4, 15)).toBeUndefined()
  expect(textRangeOf(tree, 3, 3)).toBeUndefined()
  expect(textRangeOf(tree, 40, 44)).toBeUndefined()
  expect(textRangeOf(plain(''), 0, 1)).toBeUndefined()
})
