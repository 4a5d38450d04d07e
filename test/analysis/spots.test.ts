import {expect, test} from 'vitest'
import {sign} from '../../src/analysis/signs.js'
import {hasSpotted, spots} from '../../src/analysis/spots.js'
import {spottedWords} from '../../src/lexicon/spotted-words.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const spotsOf = (text: string) => spots(parse(read(text, 'plain', {})))
const names = [...spottedWords.keys()]
const wordsOf = (text: string): [string, number][] => {
  const {words, starts} = spotsOf(text)
  return words.map((number, index) => [names[number - 1]!, starts[index]!])
}

test('spots words in any case, with hyphens and either apostrophe, also at both ends', () => {
  expect(wordsOf('Newsletter? Reader-supported: YOU’RE (newsletter)')).toEqual([
    ['newsletter', 0],
    ['reader-supported', 12],
    ["you're", 30],
    ['newsletter', 38]
  ])
})

test('takes no part of a word for one, and a hyphen or apostrophe at its end for none', () => {
  expect(wordsOf("newslettering énewsletter pre-newsletter newsletter- newsletter' newsletters'")).toEqual([
    ['newsletter', 41],
    ['newsletter', 53],
    ['newsletters', 65]
  ])
})

test('gives each block its own words and signs', () => {
  const found = spotsOf('Plain words only.\n\nA newsletter.\n\nSalt &amp; more.')
  const isNewsletter = (number: number) => number === spottedWords.get('newsletter')
  expect([0, 1, 2].map(index => hasSpotted(found, index, isNewsletter))).toEqual([false, true, false])
  expect([0, 1, 2].map(index => (found.has[index]! & sign.markup) !== 0)).toEqual([false, false, true])
})

test('finds each spotted word as itself alone', () => {
  for (const word of names.filter(name => /[a-z]$/.test(name)))
    expect(wordsOf(`so ${word} it`).map(([name]) => name)).toEqual([word])
})

test.each([
  ['markup', 'see t.co/abc', 'at 4/5'],
  ['markup', 'worth NaN now', 'NATO'],
  ['slot', 'TK said', 'Tack and K'],
  ['slot', 'some xx of', 'a box of'],
  ['slot', 'really???', 'really?'],
  ['token', 'turn0search1', 'turn 0'],
  ['code', 'var x = 1', 'var x is 1'],
  ['money', 'for 5p or', 'for 5 people'],
  ['money', '€5', '5'],
  ['unseen', 'so\u00ADme', 'some']
] as const)('%s is told by %j and not by %j', (group, wanted, other) => {
  expect(spotsOf(wanted).has[0]! & sign[group]).not.toBe(0)
  expect(spotsOf(other).has[0]! & sign[group]).toBe(0)
})
