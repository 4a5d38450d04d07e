import {expect, test} from 'vitest'
import imageText from '../../rules/image-text.js'
import linksRule from '../../rules/links.js'
import {completeOptions} from '../../src/core/options.js'
import {fixSource} from '../../src/fix-source.js'
import {lint, type Source} from '../../src/lint.js'
import type {TextFormat} from '../../src/read/index.js'
import type {AnyRule} from '../../src/rule/rule.js'

const rules = [linksRule, imageText].map(rule => ({
  rule: rule as AnyRule,
  severity: 'error' as const,
  options: completeOptions(rule.meta.options, rule === imageText ? {} : {ownDomains: ['news.example.net']})
}))

/** What is flagged, and why. */
const told = async (source: Source): Promise<string[]> =>
  (await lint(source, {rules})).map(({actual, reason}) => `${actual} – ${reason}`)

const nitf = (inside: string): string => `<nitf><body><body.content>${inside}</body.content></body></nitf>`

test.each<[name: string, format: TextFormat, text: string, expected: readonly string[]]>([
  [
    'texts that say nothing',
    'html',
    '<p>Read <a href="a.html"><b>here</b></a>, <a href="b.html">the ruling</a>, <a rel=x\nhref="https://a.example/x"></a>.</p>',
    [
      '<a href="a.html"><b>here</b></a> – Link text `here` says nothing; name the target',
      '<a rel=x\nhref="https://a.example/x"></a> – Link without text; name the target'
    ]
  ],
  [
    'what has no text and is seen, is a button, leads to a heading, or is the address itself',
    'html',
    `<p><a href="a"><svg></svg></a> <a href=b><img src=c alt="A ferry in fog"></a> <a href="#" role="button">Share</a> <a href="#x" class=mark></a>
    <a href="d" aria-label="The ruling"></a> <a href="e"><i class="icon"></i></a> <a class="more" href="javascript:more()">Show all</a> <a href="https://a.example/x">https://a.example/x</a> <a name=top>here</a> [a][b]</p><p><a href="#">Print</a></p><nav><a href="#">here</a></nav>`,
    []
  ],
  [
    'targets that lead nowhere',
    'html',
    '<p>They read <a href="">the report</a> <a href="#">the annex</a> and <a href="http://localhost/a">the draft</a></p>',
    [
      '<a href="">the report</a> – Link `the report` has no target; add the address',
      '<a href="#">the annex</a> – Link target `#` leads nowhere; add the address',
      'http://localhost/a – Address `http://localhost/a` only works in the office; give the public one'
    ]
  ],
  [
    'anchors of a page',
    'html',
    '<body><h2 id=a>A</h2><p><a href="#a">to a</a> <a href="#b">to b</a> <a href="#c">to c</a> <a href="#%C3%A9">to é</a><a name=b></a><i id="é">e</i></p></body>',
    ['<a href="#c">to c</a> – Nothing has the id of `#c` in this file; correct the anchor']
  ],
  ['anchors of a part of a page', 'html', '<p><a href="#comments">all comments</a></p>', []],
  [
    'pictures',
    'html',
    `<p><img src="a.jpg"> <img src="line.png" alt=""> <img src="dot" width=1 height=1> <a href=b><img src=c.png alt=""> The report</a></p>
    <figure><a href="d"><img src="d.jpg" alt="The ferry"></a><figcaption>The <b>ferry</b></figcaption></figure><figure><img src=e.jpg alt=""></figure><nav><img src=f></nav>`,
    [
      '<img src="a.jpg"> – Image `a.jpg` has no alternative text; describe it',
      '<img src="d.jpg" alt="The ferry"> – Alternative text of `d.jpg` repeats the caption; describe what can be seen',
      '<img src=e.jpg alt=""> – Image `e.jpg` has no alternative text; describe it'
    ]
  ],
  [
    'NITF',
    'xml',
    nitf(
      '<p>Read <a href="b">here</a>.</p><media><media-reference source="b.jpg"/></media><media><media-reference source="a.jpg" alternate-text="IMG_2034"/><media-producer>Ann Ray</media-producer><media-caption>At sea</media-caption></media>'
    ),
    [
      '<a href="b">here</a> – Link text `here` says nothing; name the target',
      '<media-reference source="a.jpg" alternate-text="IMG_2034"/> – Alternative text of `a.jpg` is the name of a file; describe it'
    ]
  ],
  [
    'a feed, each item by itself',
    'xml',
    `<rss><channel><item><title>One</title><description>&lt;p&gt;Read &lt;a href="a"&gt;here&lt;/a&gt;.&lt;/p&gt;</description></item>
    <item><title>Two</title><content:encoded><![CDATA[<p><img src="a.jpg"> is <a href="https://a.example/?x=1&amp;utm_source=y">seen</a></p>]]></content:encoded></item></channel></rss>`,
    [
      '&lt;a href="a"&gt;here&lt;/a&gt; – Link text `here` says nothing; name the target',
      '<img src="a.jpg"> – Image `a.jpg` has no alternative text; describe it',
      'https://a.example/?x=1&amp;utm_source=y – Address with tracking parameters; remove them'
    ]
  ],
  [
    'NewsML and Atom with XHTML',
    'xml',
    '<feed><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Read <a href="a">here</a>.</p></div></content></entry></feed>',
    ['<a href="a">here</a> – Link text `here` says nothing; name the target']
  ],
  [
    'ninjs',
    'ninjs',
    '{"body_xhtml": "<p>Read <a href=\\"a\\">here<\\/a>. It is <a href=\\"http:\\/\\/news.example.net\\/a\\">seen<\\/a>.<\\/p>"}',
    [
      '<a href=\\"a\\">here<\\/a> – Link text `here` says nothing; name the target',
      'http:\\/\\/news.example.net\\/a – Unencrypted address of `news.example.net`; write `https:`'
    ]
  ],
  [
    'MDX',
    'mdx',
    '<a id="here"/>\n\nSee [the table](#here) and <img src="a.jpg"/> and <img {...props}/>.\n',
    ['<img src="a.jpg"/> – Image `a.jpg` has no alternative text; describe it']
  ]
])('%s', async (_, format, text, expected) => {
  expect(await told({text, format})).toEqual(expected)
})

test.each<[format: TextFormat, before: string, after: string]>([
  [
    'html',
    '<a href="https://a.example/?utm_source=x&amp;id=3&amp;fbclid=y#z">It</a>',
    '<a href="https://a.example/?id=3#z">It</a>'
  ],
  ['html', '<a href=https://a.example/?utm_source=x>It</a>', '<a href=https://a.example/>It</a>'],
  [
    'xml',
    '<rss><channel><item><description>&lt;a href="https://a.example/?utm_source=x&amp;amp;id=3"&gt;It&lt;/a&gt;</description></item></channel></rss>',
    '<rss><channel><item><description>&lt;a href="https://a.example/?id=3"&gt;It&lt;/a&gt;</description></item></channel></rss>'
  ],
  [
    'ninjs',
    '{"body_xhtml": "<a href=\\"https:\\/\\/a.example\\/?a=1&fbclid=y\\">It<\\/a>"}',
    '{"body_xhtml": "<a href=\\"https:\\/\\/a.example\\/?a=1\\">It<\\/a>"}'
  ]
])('%s: tracking parameters go, the rest of the address stays as written', async (format, before, after) => {
  expect((await fixSource({text: before, format}, {rules}, 'all')).text).toBe(after)
})

test('links within links and figures within figures cost little', async () => {
  for (const text of ['<a href=a>x '.repeat(20_000), '<figure><img src=a><figcaption>x'.repeat(20_000)]) {
    await lint({text, format: 'html'}, {rules})
  }
})
