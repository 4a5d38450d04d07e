import {expect, test} from 'vitest'
import type {Links} from '../../src/core/document.js'
import {loadReader} from '../../src/read/index.js'
import {read} from '../../src/read/read.js'

const linksOf = (source: string): Links => read(source, 'markdown').links!

test('reads links of every kind, with text, target and place', () => {
  const source =
    '[te\\*xt &amp; `c`](<a b.md>) [one][Two  words] [three] <https://x.example> www.y.example\n\n[three]: u.md\n'
  const {links} = linksOf(source)
  expect(links.map(({kind, text, target, label}) => [kind, text, target, label])).toEqual([
    ['inline', 'te*xt & c', 'a b.md', undefined],
    ['reference', 'three', undefined, 'THREE'],
    ['autolink', 'https://x.example', 'https://x.example', undefined],
    ['autolink', 'www.y.example', 'www.y.example', undefined],
    ['definition', 'three', 'u.md', 'THREE']
  ])
  const [first] = links
  expect(source.slice(first!.targetStart, first!.targetEnd)).toBe('a b.md')
  expect(source.slice(first!.start, first!.end)).toBe('[te\\*xt &amp; `c`](<a b.md>)')
  expect(first!.hasCode).toBe(true)
})

test('reads images, alone, in links, and as tags', () => {
  const source = '[![A *ferry*](f.png "Fog")](u.md) [![](i.svg) Report](r.md)\n\n<img src=a.jpg role="presentation">\n'
  const {images, links} = linksOf(source)
  expect(
    images.map(({alt, target, title, inTextLink, decorative}) => [alt, target, title, inTextLink, decorative])
  ).toEqual([
    ['A ferry', 'f.png', 'Fog', false, false],
    ['', 'i.svg', undefined, true, false],
    [undefined, 'a.jpg', undefined, false, true]
  ])
  expect(links.map(({hasImage}) => hasImage)).toEqual([true, true])
})

test('names headings as GitHub does', () => {
  const source = '# A `b` — c!\n\n## A `b` — c!\n\n### Own {#mine}\n\n<a id="here"></a>\n'
  expect(linksOf(source).anchors).toEqual(['a-b--c', 'a-b--c-1', 'mine', 'own', 'here'])
})

test('keeps offsets right after front matter and a byte order mark', () => {
  const source = '\uFEFF---\ntitle: T\n---\n\nSee [x](y.md).\n'
  const [link] = linksOf(source).links
  expect(source.slice(link!.start, link!.end)).toBe('[x](y.md)')
})

test('plain text has none', () => {
  expect(read('[x](y.md)', 'plain').links).toBeUndefined()
})

test('a heading of MDX is named by the comment after it, and components name places', async () => {
  const source =
    '## Costs of it {/*money*/}\n\n## Two {/* #zwei */}\n\nA {/*word*/} word.\n\n<Recipes titleId="eggs" id=\'all\'>\n\nHere.\n\n</Recipes>\n'
  expect((await loadReader('mdx'))(source).links!.anchors).toEqual([
    'money',
    'costs-of-it',
    'zwei',
    'two',
    'eggs',
    'all'
  ])
})
