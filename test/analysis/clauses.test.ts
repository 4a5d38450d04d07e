import {expect, test} from 'vitest'
import {clausesOf as ofSentence} from '../../src/analysis/clauses.js'
import {restatedClauses} from '../../src/analysis/restated-clauses.js'
import {sentenceSpans} from '../../src/analysis/sentence-spans.js'
import {stemOf} from '../../src/analysis/stem-of.js'
import {wordSequence} from '../../src/analysis/word-sequence.js'
import type {Article} from '../../src/core/document.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const plain = (text: string): Article => parse(read(text, 'plain'))

function clausesOf(text: string): string[] {
  const tree = plain(text)
  const {words} = wordSequence(tree)
  return sentenceSpans(tree)
    .flatMap(span => ofSentence(tree, span))
    .map(({from, to}) =>
      words
        .slice(from, to)
        .map(word => word.normal)
        .join(' ')
    )
}

test('parts a sentence at marks, subordinators and verbs of speech', () => {
  expect(clausesOf('The board said later that divers raised the wreck, but the hull, which was old, broke.')).toEqual([
    'the board said',
    'later',
    'divers raised the wreck',
    'the hull',
    'was old',
    'broke'
  ])
})

test('leaves conjunctions at the ends of clauses out', () => {
  expect(clausesOf('He left, and because it rained he ran.')).toEqual(['he left', 'it rained he ran'])
})

test.each([
  ['arrested', 'arrest'],
  ['arrests', 'arrest'],
  ['quickly', 'quick'],
  ['died', 'died'],
  ["mayor's", "mayor's"]
])('stems %s as %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})

const lede = 'Divers raised the wreck of a steam ferry from the northern harbor on Sunday.'

test.each([
  ['The board said divers raised the wreck of the steam ferry from the harbor.', 1],
  ['The board said divers never raised the wreck of the steam ferry from the harbor.', 0],
  ['The board also said divers raised the wreck of the steam ferry from the harbor.', 0],
  ['The board said divers raised the wreck of two steam ferry boats from the harbor.', 0],
  ['“Divers raised the wreck of the steam ferry from the harbor,” the board said.', 0],
  ['The ferry from the harbor was the wreck that steam divers raised.', 0]
])('compares with earlier sentences: %s', (later, count) => {
  expect(restatedClauses(plain(`${lede}\n\nIt rained.\n\n${later}`)).filter(({stems}) => stems >= 5)).toHaveLength(
    count
  )
})
