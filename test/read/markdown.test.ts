import {describe, expect, test} from 'vitest'
import type {Segment} from '../../src/core/document.js'
import {readMarkdown} from '../../src/read/markdown.js'

const kindsAndTexts = (source: string): string[] =>
  readMarkdown(source).segments.map(({kind, text}) => `${kind}: ${text}`)
const blocksOf = (source: string): string[] =>
  readMarkdown(source).segments.map(({start, end}) => source.slice(start, end))
const only = (source: string): Segment => {
  const {segments} = readMarkdown(source)
  expect(segments).toHaveLength(1)
  return segments[0]!
}

describe('blocks', () => {
  test('headings have a depth', () => {
    const {segments} = readMarkdown('# One #\n\nTwo\n---\n\n###### Six')
    expect(segments.map(({kind, text, depth}) => [kind, text, depth])).toEqual([
      ['heading', 'One', 1],
      ['heading', 'Two', 2],
      ['heading', 'Six', 6]
    ])
    expect(segments.map(({start, end}) => [start, end])).toEqual([
      [0, 7],
      [9, 16],
      [18, 28]
    ])
  })

  test('what contains a paragraph says what it is', () => {
    expect(kindsAndTexts('- A\n\n  B\n  - C\n\n> D\n> - E\n\nF[^1]\n\n[^1]: G\n    H\n\n    - I')).toEqual([
      'list-item: A',
      'list-item: B',
      'list-item: C',
      'block-quote: D',
      'block-quote: E',
      'body: F',
      'note: G\nH',
      'note: I'
    ])
  })

  test('a block begins with its marker, if that stands on its line', () => {
    expect(blocksOf('- A\n\n  B\n  - C\n\n> D\n> e\n>\n> F\n\n  G\n\n- > H\n\n[^1]: I')).toEqual([
      '- A',
      'B',
      '- C',
      '> D\n> e',
      '> F',
      'G',
      '- > H',
      '[^1]: I'
    ])
  })

  test('each cell of a table is a segment', () => {
    expect(kindsAndTexts('| A | B |\n|---|--:|\n| c \\| d | |\n| `x` | *e* |')).toEqual([
      'table-cell: A',
      'table-cell: B',
      'table-cell: c | d',
      'table-cell: e'
    ])
  })

  test('code, HTML, comments, definitions and rules are no prose', () => {
    expect(
      readMarkdown('```js\na\n```\n\n    b\n\n<div>\nc\n</div>\n\n<!-- d -->\n\n[e]: f "g"\n\n***\n\n`h`').segments
    ).toEqual([])
  })

  test('the box of a task is no text', () => {
    expect(only('- [x] Call the mayor')).toMatchObject({text: 'Call the mayor', start: 0})
  })
})

describe('text', () => {
  test.each([
    ['marks', 'a *b* **c** ~~d~~ _e_', 'a b c d e'],
    ['escapes and entities', 'a \\* b &amp; &#8212; &eacute;', 'a * b & — é'],
    ['links', '[a](b "c") [d][e] <http://f.g> www.h.ij\n\n[e]: k', 'a d http://f.g www.h.ij'],
    ['a link over lines', 'a [b](c\n"d") e', 'a b e'],
    ['no link without definition', 'He [Ray] said', 'He [Ray] said'],
    ['code', 'a `b c` d', 'a \uFFFC d'],
    ['tags and comments', 'a <b>c</b> d<!-- e -->f', 'a c df'],
    ['notes', 'a[^1] b\n\n[^1]: `x`', 'a b'],
    ['breaks', 'a  \nb\\\nc<br>d<br/>\ne\nf', 'a\nb\nc\nd\ne\nf'],
    ['CRLF', 'a\r\nb\r\n', 'a\nb'],
    ['prefixes', '> a\n> b\nc', 'a\nb\nc'],
    ['tabs', '-\ta\tb\n\tc', 'a\tb\nc'],
    ['entities at the ends', '&nbsp;a&nbsp;', 'a'],
    ['a byte order mark', '\uFEFFa', 'a']
  ])('%s', (_, source, text) => {
    expect(only(source).text).toBe(text)
  })

  test('neighbours that stand in the source as they are make one run', () => {
    expect(only('One, two. Three!').map).toEqual([{text: 0, textLength: 16, source: 0, sourceLength: 16}])
  })
})

describe('images', () => {
  test('say what they show after their paragraph', () => {
    expect(kindsAndTexts('See ![the *flood*](a.jpg "Main &amp; Mill") here')).toEqual([
      'body: See \uFFFC here',
      'alt-text: the flood',
      'caption: Main & Mill'
    ])
  })

  test('the title of a link is a caption only around an image', () => {
    expect(kindsAndTexts('[![A](b)](c "D") [e](f "G")')).toEqual(['body: \uFFFC e', 'alt-text: A', 'caption: D'])
  })

  test('an emphasised line under an image is its caption', () => {
    expect(kindsAndTexts('![A](b)\n\n*The flood*\n\n*Not a caption*')).toEqual([
      'alt-text: A',
      'caption: The flood',
      'body: Not a caption'
    ])
    expect(kindsAndTexts('![A](b)\n*The flood*')[0]).toBe('caption: \uFFFC\nThe flood')
    expect(kindsAndTexts('![A](b)\n\nThe *flood* rose')[1]).toBe('body: The flood rose')
  })
})

describe('too much for Markdown', () => {
  const said = 'The harbour board met.'
  test.each([
    ['brackets', '['.repeat(20_000)],
    ['stars', '*a_ '.repeat(20_000)],
    ['instructions', 'a<?'.repeat(20_000)],
    ['backticks', '`a``b```c '.repeat(10_000)],
    ['quotes', '>'.repeat(10_000)],
    ['lists on a line', '- '.repeat(10_000)],
    ['lists', Array.from({length: 400}, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join('')],
    ['lines', 'a: b\n'.repeat(100_000)],
    ['headings', '# a\n\n'.repeat(100_000)],
    ['cells', `${'|a'.repeat(30_000)}|\n${'|-'.repeat(30_000)}|\n`]
  ])('%s: said so, and read all the same', (_, hostile) => {
    const {segments, faults} = readMarkdown(`${hostile}\n\n${said}\n`)
    expect(faults).toHaveLength(1)
    expect(segments.at(-1)!.text).toBe(said)
  })

  test('a paragraph that is left unread keeps its places', () => {
    const source = `> ${'*a_ '.repeat(3_000)}\n> \\* end\n\nNext *one*.`
    const {segments} = readMarkdown(source)
    expect(segments[0]!.text.endsWith('\n\\* end')).toBe(true)
    const {source: from} = segments[0]!.map.at(-1)!
    expect(source.slice(from, from + 6)).toBe('\\* end')
    expect(segments[1]!.text).toBe('Next one.')
  })

  test('an article of ordinary length is none', () => {
    const article = `${'A *word* of [what](x) the board '.repeat(10)}said.\n\n- one\n- two\n\n`.repeat(300)
    expect(readMarkdown(article).faults).toEqual([])
  })
})
