import {expect, test} from 'vitest'
import {dates} from '../../src/analysis/dates.js'
import {issued} from '../../src/analysis/issued.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const find = (text: string): string[] =>
  dates(parse(read(text, 'plain'))).map(
    ({block, start, yearEnd, day, month, year, lastDay}) =>
      `${block.text.slice(start, yearEnd)} = ${year ?? ''}-${month}-${day}${lastDay === undefined ? '' : `/${lastDay}`}`
  )

test.each([
  ['It opened on Dec. 26, 2024, a Thursday.', 'Dec. 26, 2024 = 2024-12-26'],
  ['It opened on the 26th of December 2024.', '26th of December 2024 = 2024-12-26'],
  ['It opened on 6 January and shut.', '6 January = -1-6'],
  ['It runs March 3-5 and on.', 'March 3-5 = -3-3/5'],
  ['It runs Nov. 28–30, 2025.', 'Nov. 28–30, 2025 = 2025-11-28/30'],
  ['Log of 2024-12-26: nothing.', '2024-12-26 = 2024-12-26'],
  ['It closed June 31.', 'June 31 = -6-31']
])('%s', (text, wanted) => {
  expect(find(text)).toEqual([wanted])
})

test.each([
  'They march 40 miles.',
  'It may 5 times out of ten.',
  'In March 2016 it closed.',
  'It cost $5 March said.',
  'June 5,000 people came.',
  'At Aug. 4:30 nobody came.',
  'See example.org/2024-12-26.'
])('no date: %s', text => {
  expect(find(text)).toEqual([])
})

test.each([
  ['SEOUL, Dec. 27 (AFP) — Officials said so.', {month: 12, day: 27, sure: true}],
  ['Aug. 27 (Reuters) - A dam broke.', {month: 8, day: 27, sure: true}],
  ['A dam broke on Aug. 27, 2021, in the north.', {year: 2021, month: 8, day: 27, sure: false}],
  ['A dam broke on Aug. 27 in the north.', undefined]
])('day of publication: %s', (text, wanted) => {
  expect(issued(parse(read(text, 'plain')))).toEqual(wanted)
})

test('the settings go before the text', () => {
  const document = read('SEOUL, Dec. 27 (AFP) — Officials said so.', 'plain', {issued: '2024-12-28'})
  expect(issued(parse(document))).toEqual({year: 2024, month: 12, day: 28, sure: true})
})
