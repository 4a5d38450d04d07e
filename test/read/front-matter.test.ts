import {describe, expect, test} from 'vitest'
import {toSource} from '../../src/core/source-map.js'
import {toDay} from '../../src/read/front-matter/to-day.js'
import {readMarkdown} from '../../src/read/markdown.js'

const yaml = (lines: string, settings = {}) => readMarkdown(`---\n${lines}\n---\n\nBody text.\n`, settings)
const toml = (lines: string) => readMarkdown(`+++\n${lines}\n+++\n\nBody text.\n`)

/** What stands in the source for a word of the first segment. */
function sourceOf({source, segments}: ReturnType<typeof yaml>, word: string): string {
  const {text, map} = segments[0]!
  const at = text.indexOf(word)
  expect(at).toBeGreaterThanOrEqual(0)
  const {start, end} = toSource(map, at, at + word.length)
  return source.slice(start, end)
}

describe('strings', () => {
  test.each([
    ['plain', 'title: The mayor’s vote # today', 'The mayor’s vote', 'vote', 'vote'],
    ['plain over lines', 'title: The\n  mayor\n\n  won', 'The mayor\nwon', 'mayor\nwon', 'mayor\n\n  won'],
    ['single quotes', "title: 'The mayor''s vote'", "The mayor's vote", "mayor's", "mayor''s"],
    ['double quotes', 'title: "A \\"big\\" \\u2014 vote"', 'A "big" — vote', '" —', '\\" \\u2014'],
    ['double quotes over lines', 'title: "A \\\n  big\n  vote"', 'A big vote', 'big vote', 'big\n  vote'],
    [
      'double quotes over lines that are not indented',
      'x: 1\ntitle: "A\nbig: \\"vote\\"\nnow"',
      'A big: "vote" now',
      'now',
      'now'
    ],
    ['folded block', 'summary: >-\n  One\n  two\n\n  three', 'One two\nthree', 'One two', 'One\n  two'],
    ['folded block with an indented line', 'summary: >\n  One\n    two\n  three', 'One\n  two\nthree', 'two', 'two'],
    ['literal block', 'summary: |\n  One\n\n  two', 'One\n\ntwo', 'One\n\ntwo', 'One\n\n  two'],
    ['block with its own indentation', 'summary: |1\n  One\n two', 'One\ntwo', 'two', 'two'],
    ['number', 'title: 1984', '1984', '98', '98']
  ])('%s', (_, lines, text, word, from) => {
    const document = yaml(lines)
    expect(document.faults).toEqual([])
    expect(document.segments[0]!.text).toBe(text)
    expect(sourceOf(document, word)).toBe(from)
  })

  test('with carriage returns', () => {
    for (const end of ['\r\n', '\r']) {
      const document = readMarkdown(['---', 'title: >-', '  One', '  two', '---', 'Body.'].join(end))
      expect(document.segments.map(({text}) => text)).toEqual(['One two', 'Body.'])
      expect(sourceOf(document, 'two')).toBe('two')
    }
  })
})

describe('fields', () => {
  test('what readers see is a segment, the rest is not', () => {
    const {segments} = yaml(
      'title: A\nsubtitle: B\nslug: c\nimage_caption: D\nimage:\n  src: e\n  alt: F\n  caption: G\ngallery:\n  - {alt: H}\nseo: {title: i}\ndefault: j'
    )
    expect(segments.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'title: A',
      'description: B',
      'caption: D',
      'alt-text: F',
      'caption: G',
      'alt-text: H',
      'body: Body text.'
    ])
  })

  test('metadata', () => {
    expect(
      yaml(
        'Title: A\nsummary: B\npubDate: May 6, 2024\nauthors: [Ann Ray, {name: Ben Cole}]\ncategories: [News]\ntags: a, b'
      ).metadata
    ).toEqual({
      title: 'A',
      description: 'B',
      issued: '2024-05-06',
      byline: 'Ann Ray, Ben Cole',
      section: 'News',
      tags: ['a', 'b']
    })
  })

  test('the day from the settings is the one that counts when there is no other', () => {
    expect(yaml('title: A', {issued: '2024-01-02'}).metadata.issued).toBe('2024-01-02')
    expect(yaml('date: 2024-05-06', {issued: '2024-01-02'}).metadata.issued).toBe('2024-05-06')
  })

  test('TOML', () => {
    const document = toml(
      '# notes\ntitle = "A \\u00e9 \\"b\\"" # c\ndate = 2024-05-06T10:00:00Z\nauthors = ["Ann", \'Ben\']\ntags = ["x"]\n[image]\nalt = \'D\'\n[params]\ntitle = "no"'
    )
    expect(document.faults).toEqual([])
    expect(document.segments.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'title: A é "b"',
      'alt-text: D',
      'body: Body text.'
    ])
    expect(sourceOf(document, 'é "')).toBe('\\u00e9 \\"')
    expect(document.metadata).toEqual({title: 'A é "b"', issued: '2024-05-06', byline: 'Ann, Ben', tags: ['x']})
  })
})

describe('what is no front matter, or a broken one', () => {
  test('a fence that is never closed is a rule', () => {
    const {segments, faults} = readMarkdown('---\ntitle: A\n\nBody text.')
    expect(faults).toEqual([])
    expect(segments.map(({text}) => text)).toEqual(['title: A', 'Body text.'])
  })

  test('YAML that is broken has a place, and the article is read', () => {
    const {source, segments, faults} = yaml('date: 2024-05-06\ntitle: "A\nslug: [b')
    expect(faults).toHaveLength(1)
    expect(faults[0]!.reason).toMatch(/^Front matter is not valid YAML: .*; correct it$/)
    expect(source.slice(0, faults[0]!.start)).toContain('slug')
    expect(segments.map(({text}) => text)).toEqual(['Body text.'])
  })

  test('TOML that is broken has a place', () => {
    const {faults, source} = toml('title = "A"\nslug = b c')
    expect(faults).toHaveLength(1)
    expect(source.slice(0, faults[0]!.start)).toMatch(/slug/)
  })

  test('names of built-in properties are names like others', () => {
    const {metadata, faults} = yaml('__proto__: {polluted: yes}\nconstructor: x\ntitle: A')
    expect(faults).toEqual([])
    expect(metadata).toEqual({title: 'A'})
    expect(({} as {polluted?: string}).polluted).toBeUndefined()
  })

  test('a bomb of aliases is not expanded', () => {
    const rows = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (let index = 1; index < 12; index++) {
      const [from, to] = [String.fromCharCode(96 + index), String.fromCharCode(97 + index)]
      rows.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`)
    }
    expect(yaml(`${rows.join('\n')}\ntags: *l\ntitle: A`).metadata.title).toBe('A')
  })

  test.each([
    ['too long', 'a: b\n'.repeat(20_000)],
    ['too deep', `a: ${'['.repeat(20_000)}`]
  ])('%s: said so', (_, lines) => {
    const {segments, faults} = yaml(lines)
    expect(faults).toHaveLength(1)
    expect(segments.map(({text}) => text)).toEqual(['Body text.'])
  })
})

test.each([
  ['2024-05-06', '2024-05-06'],
  ['2024/5/6', '2024-05-06'],
  ['2024-05-06T23:30:00-05:00', '2024-05-06'],
  ['May 6, 2024', '2024-05-06'],
  ['Mon, 6 May 2024 10:00:00 GMT', '2024-05-06'],
  ['Sept. 3rd, 2024', '2024-09-03'],
  ['2024-02-30', undefined],
  ['2023-02-29', undefined],
  ['6/5/2024', undefined],
  ['tomorrow', undefined]
])('the day of %s is %s', (text, day) => expect(toDay(text)).toBe(day))
