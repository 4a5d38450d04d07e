import {expect, test} from 'vitest'
import {repeats} from '../../src/analysis/repeats/index.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const found = (paragraphs: string[]): string[] =>
  repeats(parse(read(paragraphs.join('\n\n'), 'plain'))).map(
    ({later, unit, likeness}) =>
      `${likeness === 1 ? 'same' : 'near'} ${unit} ${later.block.index}:${later.start}-${later.end}`
  )

const fire = 'A fire in the old mill drove forty families from their homes before dawn on Friday.'
const cause = 'It began in a cellar where paint was kept, the fire service said.'
const filler = 'The street stays closed.'

test('finds a sentence in the middle of a later paragraph', () => {
  expect(found([fire, filler, `Nobody was hurt. ${fire} Rain helped.`])).toEqual([
    `same sentence 2:17-${17 + fire.length}`
  ])
})

test('case, marks and spaces do not count', () => {
  expect(found([fire, filler, `“${fire.toUpperCase().replace('.', '!')}” said none.`])).toHaveLength(1)
})

test('neighbours are one repeat, and all of a block is the paragraph', () => {
  expect(found([`${fire} ${cause}`, filler, `${fire} ${cause}`])).toEqual([
    `same paragraph 2:0-${fire.length + cause.length + 1}`
  ])
  expect(found([`${fire} ${cause}`, filler, `${fire} ${cause} Rain helped.`])).toEqual([
    `same sentences 2:0-${fire.length + cause.length + 1}`
  ])
})

test('finds a paragraph with a few words changed', () => {
  const changed = fire.replace('drove', 'forced').replace('old ', '')
  expect(found([fire, filler, changed])).toEqual([`near paragraph 2:0-${changed.length}`])
})

test('a changed figure or negation makes it another statement', () => {
  expect(
    found([
      'The mill made 40 tons of flour a day for the bakers of the town.',
      filler,
      'The mill made 90 tons of flour a day for the bakers of the town.'
    ])
  ).toEqual([])
})

test('the same pattern filled with other names is no repeat', () => {
  const film = (name: string, service: string) =>
    `The film about ${name} can be seen on ${service} and at the ${name} Theatre from the first week of May.`
  expect(found([film('Amber Dale', 'Seenet'), filler, film('Corin Vale', 'Lumo')])).toEqual([])
})

test('finds a passage that breaks off in mid-sentence', () => {
  const part = fire.slice(0, fire.indexOf(' before'))
  expect(found([fire, filler, `${part}\n\n${filler}`])).toContain(`same passage 2:0-${part.length}`)
})

test('leaves labels, questions that head a section, refrains and what is said twice in one breath alone', () => {
  expect(
    found(['Photographs by Ann Ray, Agency Press, Oslo', filler, 'Photographs by Ann Ray, Agency Press, Oslo'])
  ).toEqual([])
  expect(
    found(['What is the harbor board and what does it do?', fire, 'What is the harbor board and what does it do?'])
  ).toEqual([])
  expect(
    found(
      Array.from({length: 12}, (_, index) => (index % 3 ? `${filler} ${index}.` : 'It takes a hundred votes to win.'))
    )
  ).toEqual([])
  expect(
    found([
      '“I will pay for every single roof in this street. I will pay for every single roof in this street,” she said.'
    ])
  ).toEqual([])
})

test('stands by the last of the text', () => {
  expect(found([])).toEqual([])
  expect(found(['One two three.'])).toEqual([])
})
