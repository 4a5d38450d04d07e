import {expect, test} from 'vitest'
import {doubledPhrases} from '../../src/analysis/doubled-phrases.js'
import {doubledRuns} from '../../src/analysis/doubled-runs.js'
import {wordSequence} from '../../src/analysis/word-sequence.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const found = (text: string): string[] => {
  const tree = parse(read(text, 'plain'))
  const {words} = wordSequence(tree)
  return doubledPhrases(tree).map(({start, length, joint}) => {
    const copy = words.slice(start, start + length).map(word => word.normal)
    return `${copy.join(' ')} (${joint})`
  })
}

test.each([
  ['He saw the the gate.', ['the (space)']],
  ['She said she saw she saw it.', ['she saw (space)']],
  ['It was "lost or stolen" or stolen.', ['or stolen (quote)']],
  ['They paid for the port, for the port which closed.', ['for the port (comma)']],
  ['No fee or fee of any kind.', ['fee (or)']],
  ['It ended. It ended well.', []],
  ['First the port: the port closed.', []],
  ['A long road, a short road, a winding road.', []]
])('finds what stands twice in a row: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('finds phrases of twelve words and none of thirteen', () => {
  const words = 'one man saw two dogs chase three cats over four high walls again'.split(' ')
  expect(found(`${words.slice(0, 12).join(' ')} ${words.slice(0, 12).join(' ')}`)).toHaveLength(1)
  expect(found(`${words.join(' ')} ${words.join(' ')}`)).toHaveLength(0)
})

test('sees a repeat over the end of a line, but not over a full stop', () => {
  expect(found('The ferry left in\nin the rain, an hour late, with ninety people and a goat on board.')).toEqual([
    'in (line)'
  ])
  expect(found('The ferry left in the rain.\nRain fell until noon, and ninety people and a goat got wet.')).toEqual([])
})

test('is one run, however long', () => {
  const tree = parse(read('go '.repeat(5000), 'plain'))
  expect(doubledRuns(tree)).toEqual([{start: 0, end: 5000, period: 1}])
})

test('does not trip over names of object properties', () => {
  expect(found('The constructor constructor toString toString failed.')).toEqual([
    'constructor (space)',
    'tostring (space)'
  ])
})
