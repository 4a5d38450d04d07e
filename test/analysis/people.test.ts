import {expect, test} from 'vitest'
import {ages} from '../../src/analysis/ages.js'
import {fold} from '../../src/analysis/name-forms.js'
import {nameRuns} from '../../src/analysis/name-runs.js'
import {people} from '../../src/analysis/people.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const tree = (text: string) => parse(read(text, 'plain'))
const names = (text: string): string[] => people(tree(text)).map(({name}) => name)
const runs = (text: string): string[] =>
  nameRuns(tree(text)).map(({tokens}) => tokens.map(token => token.text).join(' '))

test.each([
  ['Ukrainian President Oleh Marchenko met U.S. Senator Dora Halvorsen.', ['Oleh Marchenko', 'Dora Halvorsen']],
  ['In Oslo, Ludwig van der Berg and J.K. Trelawny spoke.', ['Ludwig van der Berg', 'J.K. Trelawny']],
  ['Gen. David H. Pruitt Jr. said so.', ['David H. Pruitt']],
  ['John “Jack” Farrow of the Farrow House smiled.', ['John “Jack” Farrow']],
  ['The White House and Madison Avenue answered the Charlotte Observer.', []],
  ['Asked about it, Dora Halvorsen left. Halvorsen was late.', ['Dora Halvorsen']],
  ['The clerk met Xoan Quib, 49, a sailor.', ['Xoan Quib']],
  ['Ann Ray and Tom Ray are siblings; Thomas Ray sings.', ['Ann Ray', 'Tom Ray']]
])('finds who is named in %s', (text, wanted) => {
  expect(names(text)).toEqual(wanted)
})

test('ends a name at a possessive, at punctuation and at a sentence', () => {
  expect(runs('We saw Ann’s Toyota, Ben Cole. Di Earl left.')).toEqual(['Ann', 'Toyota', 'Ben Cole', 'Di Earl'])
})

test('does not take words that only begin a sentence for names', () => {
  expect(runs('Prices rose. Voters stayed at home. The mayor asked voters to come.')).toEqual([])
})

test('compares names without case and diacritics', () => {
  expect(fold('Erdoğan')).toBe('erdogan')
  expect(fold('O’Brien')).toBe("o'brien")
})

test.each([
  ['Ana Ruiz, 34, runs it.', ['34']],
  ['It is run by 34-year-old shop owner Ana Ruiz.', ['34-year-old']],
  ['Ana Ruiz (aged 34) and Ben Cole, 71.', ['34', '71']],
  ['Ana Ruiz, 1,428 votes. Ana Ruiz, 5.5 percent. Ana Ruiz, 12 points up.', []],
  ['Ana Ruiz met a 26-year-old Berlin man.', []],
  ['Ana Ruiz left. Ruiz, 34, sang. The 40-year-old saw Ruiz.', ['34']]
])('binds ages in %s', (text, wanted) => {
  expect(ages(tree(text)).map(({block, start, end}) => block.text.slice(start, end))).toEqual(wanted)
})
