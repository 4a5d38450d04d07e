import {expect, test} from 'vitest'
import {opening, openings} from '../../src/analysis/openings.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

/** The words at which something of a kind may begin, each with the index of its block. */
const found = (text: string, kind: number): string[] =>
  openings(parse(read(text, 'plain')), kind).map(({block, index}) => `${block.index} ${block.words[index]!.text}`)

test('figures begin at digits and number words, and at an article before a scale or a part', () => {
  const text = 'A dozen of 12 boats, an hour and a\n\nthird boat. Twenty-one, several'
  expect(found(text, opening.amount)).toEqual(['0 A', '0 12', '0 a', '1 Twenty-one'])
})

test('people begin where the word behind them makes them sources', () => {
  const text =
    'A source. A person familiar with it, a person of note, on condition of it, on Monday, an aide\n\nclose to it'
  expect(found(text, opening.unnamedSource)).toEqual(['0 source', '0 person', '0 on', '0 aide'])
})

test('vague attributions begin before verbs', () => {
  const text = 'Experts say it is. Experts met. It is said, it is here. Reports indicate it, reports came. Reportedly'
  expect(found(text, opening.vagueAttribution)).toEqual(['0 Experts', '0 is', '0 Reports', '0 Reportedly'])
})
