import {describe, expect, test} from 'vitest'
import {toSource} from '../../src/core/source-map.js'
import {readPlain} from '../../src/read/plain.js'

const texts = (source: string, settings = {}): string[] => readPlain(source, settings).segments.map(({text}) => text)
const kinds = (source: string, settings = {}): string[] => readPlain(source, settings).segments.map(({kind}) => kind)

/** What each segment's text maps to in the source. */
const slices = (source: string): string[] =>
  readPlain(source).segments.map(({text, map}) => {
    const {start, end} = toSource(map, 0, text.length)
    return source.slice(start, end)
  })

const wrapped = [
  'The harbour board voted on Tuesday evening to close the old',
  'lighthouse road for repairs, after two winters of storms had',
  'washed out the lower bend and the council could not agree on'
]

describe('lines', () => {
  test.each([
    ['line feed', '\n'],
    ['carriage return and line feed', '\r\n'],
    ['a lone carriage return', '\r']
  ])('one paragraph a line, ended by %s', (_, end) => {
    const source = `The board met.${end}It closed the road.${end}${end}It rained.${end}`
    expect(texts(source)).toEqual(['The board met.', 'It closed the road.', 'It rained.'])
    expect(slices(source)).toEqual(texts(source))
  })

  test('a byte order mark is no part of the text', () => {
    expect(texts('\uFEFFThe board met.')).toEqual(['The board met.'])
    expect(readPlain('\uFEFFThe board met.').segments[0]!.start).toBe(1)
  })

  test('nothing but white space is nothing', () => {
    for (const source of ['', '\n', ' \t\n\r\n ', '\u00A0\n\u00A0', '\uFEFF', '\u2028'])
      expect(texts(source)).toEqual([])
  })

  test('a line of non-breaking spaces is blank', () => {
    const source = `${wrapped.join('\n')}\n\u00A0\n${wrapped.join('\n')}`
    expect(texts(source)).toHaveLength(2)
  })

  test('U+2028 stays within its paragraph', () => {
    expect(texts('One line.\u2028Another line.')).toEqual(['One line.\u2028Another line.'])
  })

  test('white space around a line stays outside, places count it', () => {
    const source = '  The board met. \n\tIt rained.'
    expect(texts(source)).toEqual(['The board met.', 'It rained.'])
    expect(readPlain(source).segments.map(({start, end}) => [start, end])).toEqual([
      [2, 16],
      [19, 29]
    ])
  })
})

describe('line breaks', () => {
  test('a hand-wrapped text is joined, its breaks kept in the text', () => {
    const source = `${wrapped.join('\r\n')}\r\n\r\n${wrapped.join('\r\n')}`
    expect(texts(source)).toEqual([wrapped.join('\r\n'), wrapped.join('\r\n')])
  })

  test('long lines are paragraphs', () => {
    const long = wrapped.join(' ')
    expect(texts(`${long}\n${long}\n${long}`)).toHaveLength(3)
  })

  test('lines that end sentences are paragraphs, however short', () => {
    expect(
      texts('It rained all day in the town and in the hills.\nThe road was closed for the rest of the week.')
    ).toHaveLength(2)
  })

  test('a list of headlines is not a wrapped paragraph', () => {
    const source =
      'Harbour board closes the old lighthouse road again\nMinister visits the flooded villages of the north\nFerry service resumes after a week of heavy storms'
    expect(texts(source)).toHaveLength(3)
  })

  test('the setting overrules what the text shows', () => {
    expect(texts(wrapped.join('\n'), {lineBreaks: 'hard'})).toHaveLength(3)
    expect(texts('It rained.\nIt poured.', {lineBreaks: 'soft'})).toEqual(['It rained.\nIt poured.'])
  })
})

describe('lists', () => {
  test.each(['- ', '* ', '• ', '– ', '1. ', '12) '])('the sign %j is outside the text, inside the block', sign => {
    const source = `${sign}Bring a coat`
    const [segment] = readPlain(source).segments
    expect(segment).toMatchObject({kind: 'list-item', text: 'Bring a coat', start: 0, end: source.length})
    expect(slices(source)).toEqual(['Bring a coat'])
  })

  test.each(['2016. A year', '-5 degrees at dawn', '1.5 million people'])('%j is no list item', source => {
    expect(kinds(source)).toEqual(['body'])
    expect(texts(source)).toEqual([source])
  })

  test('in wrapped text each item is a paragraph of its own', () => {
    const source = `${wrapped.join('\n')}\n\n- ${wrapped.join('\n  ')}\n- ${wrapped.join('\n  ')}`
    expect(kinds(source)).toEqual(['body', 'list-item', 'list-item'])
  })
})

describe('headline', () => {
  test('a short first line without full stop', () => {
    expect(kinds('Board closes road\nThe board met on Tuesday.')).toEqual(['title', 'body'])
  })

  test.each(['The board met.\nIt rained.', 'Board closes road', 'Who, then,\nclosed the road?'])(
    'none in %j',
    source => {
      expect(kinds(source)).not.toContain('title')
    }
  )

  test('by setting', () => {
    expect(kinds('The board met.\nIt rained.', {headline: 'first-line'})).toEqual(['title', 'body'])
    expect(kinds('Board closes road\nThe board met.', {headline: 'none'})).toEqual(['body', 'body'])
  })
})

test('the day of publication comes from the settings', () => {
  expect(readPlain('It rained.', {issued: '2024-05-06'}).metadata).toEqual({issued: '2024-05-06'})
})
