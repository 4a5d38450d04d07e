import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import houseTerms from '../../rules/house-terms.js'
import repeatedWords from '../../rules/repeated-words.js'
import type {Document, Segment} from '../../src/core/document.js'
import {completeOptions} from '../../src/core/options.js'
import {toSource} from '../../src/core/source-map.js'
import {fixSource} from '../../src/fix-source.js'
import {lint, readSource, type TextSource} from '../../src/lint.js'
import type {TextFormat} from '../../src/read/index.js'
import type {AnyRule} from '../../src/rule/rule.js'

const on = (rule: AnyRule) => ({rule, severity: rule.meta.severity, options: completeOptions(rule.meta.options)})
const rules = [on(repeatedWords), on(houseTerms)]

const readText = (text: string, format: TextFormat): Promise<Document> => readSource({text, format}, {})
const shown = ({segments}: Document): string[] =>
  segments.map(({kind, depth, text}) => `${kind}${depth ?? ''}: ${text.replaceAll('\n', '⏎')}`)
const slice = (source: string, {map, text}: Segment): string => {
  const {start, end} = toSource(map, 0, text.length)
  return source.slice(start, end)
}
const reasons = ({faults}: Document): string[] => faults.map(({reason}) => reason)

describe('html', () => {
  test('what elements are in the article', async () => {
    const source = `<title>Ferry &amp; road</title><meta name="description" content="It&#39;s shut">
      <nav><ul><li>Home</ul></nav><h1>Ferry <i>stops</i></h1><figure><img alt='A "boat"' src=a><figcaption>At sea</figcaption></figure>
      <h2>Why</h2><p>First<br>second <code>x = 1</code> third<ul><li>one<li>two <p>more</ul>
      <table><caption>Fares</caption><tr><th>Day<td>Fare</table><blockquote><ul><li>said</ul></blockquote>
      <section class="footnotes"><p>A note</p></section><pre>code</pre><div hidden>no <div>no</div> no</div><footer>Page</footer>`
    expect(shown(await readText(source, 'html'))).toEqual([
      'title: Ferry & road',
      "description: It's shut",
      'heading1: Ferry stops',
      'alt-text: A "boat"',
      'caption: At sea',
      'heading2: Why',
      'body: First⏎second \uFFFC third',
      'list-item: one',
      'list-item: two',
      'list-item: more',
      'caption: Fares',
      'table-cell: Day',
      'table-cell: Fare',
      'block-quote: said',
      'note: A note'
    ])
  })

  test.each([
    ['<p>AT&ampT the&nbsp;the</p>', 'AT&T the\u00a0the'],
    ['<p>&notit; &unknown; & &#x80; &CounterClockwiseContourIntegral;</p>', '¬it; &unknown; & € ∳'],
    ['<p>a<b> </b> <i> b</i></p>', 'a b'],
    ['<p>a<!-- x -->b</p>', 'ab'],
    ['<b><p>mis</b>nested</p>', 'misnested'],
    ['<p>so\u00adft \ud83d\ude00 &#128512;', 'so\u00adft 😀 😀']
  ])('%j', async (source, text) => {
    const [segment] = (await readText(source, 'html')).segments
    expect(segment!.text).toBe(text)
    expect(slice(source, segment!)).toBe(source.replace(/^(?:<b>)?<p>|<\/p>$|<\/i><\/p>$/gu, ''))
  })

  test('metadata', async () => {
    const source =
      '<meta property="article:published_time" content="2024-05-06T23:00:00-05:00"><meta name=author content="By Ann Ray"><meta name=keywords content="sea, ferry"><h1>Head</h1>'
    expect((await readText(source, 'html')).metadata).toEqual({
      title: 'Head',
      issued: '2024-05-06',
      byline: 'Ann Ray',
      tags: ['sea', 'ferry']
    })
  })

  test.each([
    ['<p>It is the the end.</p><a href="x>Rest</a>', '<a href="x>Rest</a>', 'This tag'],
    ['<p>It is the the end.</p> so <b', '<b', 'This tag'],
    ['<p>It is the the end.</p><!-- cut <p>Rest</p>', '<!--', 'This comment'],
    ['<p>It is the the end.</p><title>Rest <p>and', '<title>', '`<title>`'],
    ['<p>It is the the end.</p><script>Rest </b>', '<script>', '`<script>`']
  ])('%j has a part without end: a fault with a place', async (source, at, what) => {
    const {faults, segments} = await readText(source, 'html')
    expect(segments[0]!.text).toBe('It is the the end.')
    expect(faults.map(({reason, start, end}) => [reason, source.slice(start, end)])).toEqual([
      [`${what} is never closed, nothing after it is read; close it`, at]
    ])
  })

  test('deep, wide and broken markup costs little and hides nothing', async () => {
    for (const [before, after] of [
      ['<div>'.repeat(50_000), '</div>'.repeat(50_000)],
      ['<b><p>'.repeat(20_000), '</b>'.repeat(20_000)],
      ['<table><td>'.repeat(20_000), ''],
      [`<td>${'<div>'.repeat(20_000)}`, '<td></td>'.repeat(20_000)],
      ['<li>'.repeat(50_000), ''],
      ['&amp;&x'.repeat(20_000), ''],
      [' <b> '.repeat(50_000), '']
    ]) {
      const {segments} = await readText(`${before}<p>It is the the end.${after}`, 'html')
      expect(segments.some(({text}) => text.includes('the the end'))).toBe(true)
    }
  })
})

describe('news XML', () => {
  test('NITF', async () => {
    const source = `<nitf><head><title>Ferry</title><docdata><date.issue norm="20240506T101500Z"/></docdata></head><body><body.head>
      <hedline><hl1>Ferry stops</hl1><hl2>Until May</hl2></hedline><byline>By <person>Ann Ray</person></byline><dateline>PORT</dateline>
      <abstract><p>In short</p></abstract></body.head><body.content><p>The <org>Line</org> said.</p><hl2>Why</hl2>
      <media><media-reference alternate-text="A boat"/><media-caption><p>At sea</p></media-caption><media-producer>Cole</media-producer></media>
      <bq><block><p>We stop</p></block></bq><ul><li>one</li></ul><fn><p>Note</p></fn></body.content></body></nitf>`
    const document = await readText(source, 'xml')
    expect(shown(document)).toEqual([
      'title: Ferry',
      'heading1: Ferry stops',
      'description: Until May',
      'description: In short',
      'body: The Line said.',
      'heading2: Why',
      'alt-text: A boat',
      'caption: At sea',
      'block-quote: We stop',
      'list-item: one',
      'note: Note'
    ])
    expect(document.metadata).toMatchObject({issued: '2024-05-06', byline: 'Ann Ray'})
  })

  test('NewsML-G2 with NITF, with text, and several items in a message', async () => {
    const item = (content: string): string =>
      `<newsItem><itemMeta><versionCreated>2024-05-06T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Ferry</headline><by>Ann Ray</by></contentMeta><contentSet>${content}</contentSet></newsItem>`
    const source = `<g:newsMessage xmlns:g="x"><itemSet>${item('<inlineXML><nitf><body><body.content><p>One</p></body.content></body></nitf></inlineXML>')}${item('<inlineData contenttype="text/plain">Two.\n\nThree &amp; four.</inlineData>')}</itemSet></g:newsMessage>`
    const {articles} = await readText(source, 'xml')
    expect(articles!.map(shown)).toEqual([
      ['title: Ferry', 'body: One'],
      ['title: Ferry', 'body: Two.', 'body: Three & four.']
    ])
    expect(articles![0]!.metadata).toEqual({title: 'Ferry', issued: '2024-05-06', byline: 'Ann Ray'})
    expect(slice(source, articles![1]!.segments[2]!)).toBe('Three &amp; four.')
  })

  test('each item of a feed is an article, and an excerpt is not read twice', async () => {
    const source = `<rss><channel><title>The the paper</title>
      <item><title>One &amp;amp; two</title><description>The boat left the harbour at nine and came back at ten, they said […]</description><content:encoded><![CDATA[<p>The boat left the harbour at nine and came back at ten, they said. More.</p>]]></content:encoded></item>
      <item><title>Three</title><description>&lt;p&gt;Only &lt;b&gt;this&lt;/b&gt;&lt;/p&gt;</description><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate></item></channel></rss>`
    const {articles} = await readText(source, 'xml')
    expect(articles!.map(shown)).toEqual([
      ['title: One & two', 'body: The boat left the harbour at nine and came back at ten, they said. More.'],
      ['title: Three', 'body: Only this']
    ])
    expect(articles![1]!.metadata.issued).toBe('2024-05-06')
  })

  test('no entity of a document type is followed', async () => {
    const source =
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "the the">]><nitf><body><body.content><p>a &x; &y; b</p></body.content></body></nitf>'
    const document = await readText(source, 'xml')
    expect(shown(document)).toEqual(['body: a &x; &y; b'])
    expect(document.faults.map(({reason, start, end}) => [reason, source.slice(start, end)])).toEqual([
      ['Entity `&x;` is not followed; write what it stands for', '&x;'],
      ['Entity `&y;` is not followed; write what it stands for', '&y;']
    ])
  })

  test.each([
    [
      '<nitf><body><body.content><p>It is the the end</b></p></body.content></body></nitf>',
      /not well-formed XML: unexpected/i
    ],
    ['<nitf><body><body.content><p>It is the the end', /unclosed tag/],
    ['<nitf><body><body.content><p a=b>It is the the end & so</p></body.content></body></nitf>', /not well-formed/i]
  ])('%j is a fault with a place, and the rest is read', async (source, reason) => {
    const messages = await lint({text: source, format: 'xml'}, {rules})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(expect.arrayContaining(['repeated-words', 'unreadable-source']))
    expect(reasons(await readText(source, 'xml'))[0]).toMatch(reason)
  })

  test('what is no news is a fault', async () => {
    for (const source of ['', '<project/>', 'no XML', '<!-- '])
      expect(reasons(await readText(source, 'xml'))).toHaveLength(1)
  })
})

describe('ninjs', () => {
  test('fields, captions, and one body of two', async () => {
    const source = `{"headline": "Ferry \\"stops\\"", "byline": "By Ann Ray", "versioncreated": "2024-05-06T10:00:00Z", "body_text": "Not read",
      "body_xhtml": "<p>A\\u0026amp;B the\\nthe \\ud83d\\ude00</p>", "associations": {"main": {"headline": "Boat", "description_text": "At sea", "body_text": "no"}}}`
    const document = await readText(source, 'ninjs')
    expect(shown(document)).toEqual([
      'title: Ferry "stops"',
      'body: A&B the the 😀',
      'caption: Boat',
      'caption: At sea'
    ])
    expect(slice(source, document.segments[1]!)).toBe('A\\u0026amp;B the\\nthe \\ud83d\\ude00')
    expect(document.metadata).toMatchObject({byline: 'Ann Ray', issued: '2024-05-06'})
  })

  test('lists of values, and lists of items', async () => {
    const source = `[{"headlines": [{"role": "short", "value": "Ferry"}], "bodies": [{"contenttype": "text/plain", "value": "Text"}, {"contenttype": "text/html", "value": "<p>Html</p>"}]}, {"body_text": "One.\\n\\nTwo."}]`
    expect((await readText(source, 'ninjs')).articles!.map(shown)).toEqual([
      ['title: Ferry', 'body: Html'],
      ['body: One.', 'body: Two.']
    ])
  })

  test.each(['', '{', '[]', '{"a": 1}', '"x"', '['.repeat(100_000), '{"headline": "a" "b"}'])(
    '%j is a fault',
    async source => {
      expect(reasons(await readText(source.slice(0, 200_000), 'ninjs')).length).toBeGreaterThan(0)
    }
  )
})

describe('mdx', () => {
  test('components and expressions are left out, what they show is read', async () => {
    const source = `---\ntitle: Ferry\n---\n\nimport X from 'x'\n\n# Ferry {year}\n\n<Figure\n  alt="A &quot;boat&quot;"\n  caption='At sea'\n/>\n\n<blockquote>\n\nWe <b>stop</b>{/* now */}\n\n</blockquote>\n\nThe <X>end</X><br/>now.\n`
    expect(shown(await readText(source, 'mdx'))).toEqual([
      'title: Ferry',
      'heading1: Ferry \uFFFC',
      'alt-text: A "boat"',
      'caption: At sea',
      'block-quote: We stop',
      'body: The end⏎now.'
    ])
  })

  test.each([
    'It is the the end <b',
    'It is the the end {',
    'It is the the end </b>',
    '<b>\n\nIt is the the end',
    'export const = 1\n\nIt is the the end'
  ])('%j is a fault with a place, and the text is read', async text => {
    const messages = await lint({text, format: 'mdx'}, {rules})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(expect.arrayContaining(['repeated-words', 'unreadable-source']))
  })
})

test('the name that Docusaurus gives a heading is no expression', async () => {
  const document = await readText('## Ferry stops {#ferry}\n\nText.', 'mdx')
  expect([shown(document), reasons(document)]).toEqual([['heading2: Ferry stops', 'body: Text.'], []])
})

test('braces that would take the parser a minute are told instead', async () => {
  for (const text of [
    `a {("${'}'.repeat(50_000)}\n\nIt is the the end.`,
    `{${'{"'.repeat(20_000)}${'}'.repeat(20_000)}`
  ]) {
    expect(reasons(await readText(text, 'mdx'))).toEqual([expect.stringMatching(/^Too many braces/)])
  }
})

describe('docx', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const zip = (parts: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
  const body = (xml: string, more: Record<string, string> = {}): Promise<Document> =>
    readSource(
      {
        bytes: zip({'word/document.xml': `<w:document ${w}><w:body>${xml}</w:body></w:document>`, ...more}),
        format: 'docx'
      },
      {}
    )
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const p = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`

  test('styles, lists, tables, notes and pictures', async () => {
    const style = (id: string, name: string, base = ''): string =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${base ? `<w:basedOn w:val="${base}"/>` : ''}</w:style>`
    const document = await body(
      `${p(run('Ferry'), '<w:pStyle w:val="T"/>')}${p('')}${p(run('Why'), '<w:pStyle w:val="H2x"/>')}${p(run('one'), '<w:numPr><w:numId w:val="3"/></w:numPr>')}<w:tbl><w:tr><w:tc>${p(run('cell'))}</w:tc></w:tr></w:tbl>${p(`${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:drawing><wp:docPr xmlns:wp="x" descr="A boat"/></w:drawing></w:r>`)}`,
      {
        'word/styles.xml': `<w:styles ${w}>${style('T', 'Title')}${style('H2', 'heading 2')}${style('H2x', 'Own', 'H2')}</w:styles>`,
        'word/footnotes.xml': `<w:footnotes ${w}><w:footnote>${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote>${p(run('Note'))}</w:footnote></w:footnotes>`
      }
    )
    expect(shown(document)).toEqual([
      'title: Ferry',
      'heading2: Why',
      'list-item: one',
      'table-cell: cell',
      'body: a⏎b\uFFFC',
      'note: Note',
      'alt-text: A boat'
    ])
    expect(document.source).toBe('Ferry\n\nWhy\none\ncell\na\u2028b\uFFFC\nNote\nA boat')
    expect(document.lines.point(document.segments[4]!.start)).toMatchObject({line: 6, column: 1})
  })

  test('tracked changes read as accepted', async () => {
    const document = await body(
      `${p(`${run('It ')}<w:del>${run('was ')}</w:del><w:ins>${run('is ')}</w:ins><w:moveFrom>${run('no')}</w:moveFrom><w:moveTo>${run('here')}</w:moveTo>`, '<w:rPr><w:del/></w:rPr>')}${p(run(' and now.'))}<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(run('gone'))}</w:tc></w:tr></w:tbl>`
    )
    expect(shown(document)).toEqual(['body: It is here and now.'])
  })

  test('no edit is offered: the source is not text', async () => {
    const bytes = zip({
      'word/document.xml': `<w:document ${w}><w:body>${p(run('It is the the end.'))}</w:body></w:document>`
    })
    const [message] = await lint({bytes, format: 'docx'}, {rules})
    expect(message).toMatchObject({actual: 'the the', place: {start: {line: 1, column: 7}}})
    expect(message!.edit).toBeUndefined()
  })

  test.each([
    ['no zip', strToU8('It is text'), /^Not a \.docx file/],
    ['another zip', zip({'a.txt': 'x'}), /`word\/document\.xml` is missing/],
    ['broken XML', zip({'word/document.xml': `<w:document ${w}><w:body><w:p><w:r><w:t>x`}), /not well-formed/],
    ['a bomb', zip({'word/document.xml': 'a'.repeat(120_000_000)}), /^Unpacks to more than 100 MB/]
  ])('%s is a fault', async (_, bytes, reason) => {
    expect(reasons(await readSource({bytes, format: 'docx'}, {}))).toEqual([expect.stringMatching(reason)])
  })
})

describe('fixes', () => {
  const fixed = async (text: string, format: TextSource['format']): Promise<string> =>
    (await fixSource({text, format}, {rules}, 'all')).text

  test.each([
    ['html', '<p>AT&amp;T saw the\n  the <b>end</b>.</p>', '<p>AT&amp;T saw the <b>end</b>.</p>'],
    ['html', '<p>It is <b>the </b>the end.</p>', '<p>It is <b>the </b>the end.</p>'],
    ['ninjs', '{"body_xhtml": "<p>It is the\\nthe end.</p>"}', '{"body_xhtml": "<p>It is the end.</p>"}'],
    [
      'xml',
      '<nitf><body><body.content><p>It is the the &lt;end&gt;.</p></body.content></body></nitf>',
      '<nitf><body><body.content><p>It is the &lt;end&gt;.</p></body.content></body></nitf>'
    ],
    ['mdx', 'It is <b>the</b> the end.', 'It is <b>the</b> end.']
  ] as const)('%s: %j', async (format, before, after) => {
    expect(await fixed(before, format)).toBe(after)
  })
})

test('a message says where in the article it is', async () => {
  const text =
    '<h1>At the the top</h1><p>It is the the start.</p><h2>The <i>second</i> part</h2><ul><li>On the the list</ul><img alt="of of it">'
  const messages = await lint({text, format: 'html'}, {rules})
  expect(messages.map(({field, section}) => [field, section])).toEqual([
    ['headline', undefined],
    ['body', undefined],
    ['list', 'The second part'],
    ['alt text', 'The second part']
  ])
})
