import {strToU8, zipSync} from 'fflate'
import type {Source} from '../../src/lint.js'

/** Gives small numbers, one after the other: a generated article is written down with the turns they decide. */
export type Dice = (sides: number) => number

/** An article: paragraphs, each a list of words. */
export type Words = readonly (readonly string[])[]

export interface Serialised {
  source: Source
  /** What readers see of a stretch of the source. */
  seen(text: string): string
}

const hex = (sign: string): string => sign.codePointAt(0)!.toString(16)
const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/gu, ' ')

/** Writes each character as it is or as an entity; those that must be one always are. */
function escaped(word: string, dice: Dice, names: ReadonlyMap<string, string>, must: RegExp): string {
  return [...word]
    .map(sign => {
      const name = names.get(sign)
      const turn = must.test(sign) ? 1 + dice(3) : dice(24)
      if (turn === 1 && name) return name
      if (turn === 1 || turn === 2) return `&#x${hex(sign)};`
      return turn === 3 ? `&#${sign.codePointAt(0)};` : sign
    })
    .join('')
}

const xmlNames = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['"', '&quot;'],
  ["'", '&apos;']
])
const htmlNames = new Map([...xmlNames, ['é', '&eacute;'], ['—', '&mdash;'], ['’', '&rsquo;']])
const decoded = new Map([...htmlNames].map(([sign, name]) => [name, sign]))

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|[a-z]+);/gu, (written, sixteen?: string, ten?: string) =>
    sixteen || ten
      ? String.fromCodePoint(Number.parseInt(sixteen ?? ten!, sixteen ? 16 : 10))
      : (decoded.get(written) ?? written)
  )
}
const seenMarkup = (text: string): string => collapse(unescaped(text.replace(/<!--[^>]*-->|<[^>]*>/gu, '')))

/** Words in a row with elements around some of them, comments and white space of all sorts between. */
function inline(
  words: readonly string[],
  dice: Dice,
  tags: readonly string[],
  write: (word: string) => string
): string {
  let text = ''
  words.forEach((word, index) => {
    if (index > 0) text += [' ', ' ', ' ', '\n', '\r\n    ', ' <!-- cut --> ', ' \t '][dice(7)]
    const tag = tags[dice(tags.length * 3)]
    const inner = tags[dice(tags.length * 6)]
    const written = inner ? `<${inner}>${write(word)}</${inner}>` : write(word)
    text += tag ? `<${tag} class="a&quot;b">${written}</${tag}>` : written
  })
  return text
}

const htmlTags = ['b', 'i', 'em', 'span', 'strong', 'x-name', 'u']
const html = (words: readonly string[], dice: Dice): string =>
  inline(words, dice, htmlTags, word => escaped(word, dice, htmlNames, /[&<]/u))
const xhtml = (words: readonly string[], dice: Dice): string =>
  inline(words, dice, htmlTags, word => escaped(word, dice, xmlNames, /[&<]/u))

const htmlBlocks = [
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<div>\r\n  <p class=x>${text}\n</p></div>`,
  (text: string) => `<p>${text}`,
  (text: string) => `<section><div>${text}</div></section><script>the the</script>`
] as const
const xhtmlBlocks = [htmlBlocks[0], (text: string) => `<div>\r\n  <p class="x">${text}\n</p></div>`] as const

const page = (words: Words, dice: Dice): string =>
  words.map(paragraph => htmlBlocks[dice(htmlBlocks.length)]!(html(paragraph, dice))).join('\r\n')
const xhtmlPage = (words: Words, dice: Dice): string =>
  words.map(paragraph => xhtmlBlocks[dice(xhtmlBlocks.length)]!(xhtml(paragraph, dice))).join('\r\n')

/** A string of JSON, some of its characters written as numbers. */
const json = (text: string, dice: Dice): string =>
  `"${[...text]
    .map(sign =>
      dice(12) === 0
        ? sign.replace(/[\s\S]/gu, one =>
            [...Array(one.length).keys()].map(at => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
          )
        : JSON.stringify(sign).slice(1, -1)
    )
    .join('')}"`
const unJson = (text: string): string => JSON.parse(`"${text}"`) as string

const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const unescapeMarkup = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&')

function mdxWord(word: string, dice: Dice): string {
  const text = escaped(word, dice, htmlNames, /[&<{}*_[\]`\\~]/u)
  return [text, text, text, `<b>${text}</b>`, `<Tip note={1}>${text}</Tip>`, `**${text}**`, `{/* cut */}${text}`][
    dice(7)
  ]!
}

/** In Markdown a sign that could be markup has a backslash before it, or is an entity. */
function markdownWord(word: string, dice: Dice): string {
  const text = [...word]
    .map(sign =>
      /[&<{}*_[\]`\\~"]/u.test(sign) && dice(2) === 0 ? `\\${sign}` : escaped(sign, dice, htmlNames, /[&<{}*_[\]`\\~]/u)
    )
    .join('')
  return [text, text, text, `<b>${text}</b>`, `***${text}***`, `**${text}**`, `${text}<!-- cut -->`][dice(7)]!
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A paragraph of Word: runs that break anywhere, with tracked changes and comments between them. */
function wordParagraph(words: readonly string[], dice: Dice): string {
  const text = words.join(' ')
  let xml = ''
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + 1 + dice(9))
    if (/[\udc00-\udfff]/u.test(text[end] ?? '') || (text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) < 0xe000))
      end++
    const run = `<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve">${escaped(text.slice(at, end), dice, xmlNames, /[&<]/u)}</w:t></w:r>`
    xml += [
      run,
      run,
      `<w:ins w:id="1" w:author="a">${run}</w:ins>`,
      `<w:del w:id="2" w:author="a"><w:r><w:delText>the the</w:delText></w:r></w:del>${run}`,
      `<w:commentRangeStart w:id="0"/>${run}<w:r><w:rPr><w:vanish/></w:rPr><w:t>the the</w:t></w:r>`
    ][dice(5)]
    at = end
  }
  return `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${xml}</w:p>`
}

const text = (format: 'html' | 'xml' | 'markdown' | 'mdx' | 'ninjs', text: string): Source => ({format, text})

/** Each format with a way to write an article in it. */
export const serialisers: Record<string, (words: Words, dice: Dice) => Serialised> = {
  html: (words, dice) => ({source: text('html', `\uFEFF<!doctype html>\n${page(words, dice)}`), seen: seenMarkup}),
  nitf: (words, dice) => ({
    source: text(
      'xml',
      `<?xml version="1.0"?>\r\n<!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY x "the the">]>\n<nitf><body><body.content>${words
        .map(
          paragraph =>
            `<block><p>${inline(paragraph, dice, ['em', 'person', 'org', 'q'], word => escaped(word, dice, xmlNames, /[&<]/u))}</p></block>`
        )
        .join('\r\n')}</body.content></body></nitf>`
    ),
    seen: seenMarkup
  }),
  newsml: (words, dice) => ({
    source: text(
      'xml',
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${xhtmlPage(words, dice)}</body></html></inlineXML></contentSet></newsItem>`
    ),
    seen: seenMarkup
  }),
  ninjs: (words, dice) => ({
    source: text('ninjs', `{"uri": "the the", "body_xhtml": ${json(page(words, dice), dice)}}`),
    seen: written => seenMarkup(unJson(written))
  }),
  'ninjs, text': (words, dice) => ({
    source: text('ninjs', `{"body_text": ${json(words.map(paragraph => paragraph.join(' ')).join('\n\n'), dice)}}`),
    seen: unJson
  }),
  rss: (words, dice) => {
    const inside = page(words, dice).replaceAll(']]>', '')
    const isRaw = dice(2) === 0
    return {
      source: text(
        'xml',
        `<rss version="2.0"><channel><title>the the</title><item><description>${isRaw ? `<![CDATA[${inside}]]>` : escapeMarkup(inside)}</description></item></channel></rss>`
      ),
      seen: written => seenMarkup(isRaw ? written : unescapeMarkup(written))
    }
  },
  atom: (words, dice) => ({
    source: text(
      'xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${xhtmlPage(words, dice)}</div></content></entry></feed>`
    ),
    seen: seenMarkup
  }),
  markdown: (words, dice) => ({
    source: text(
      'markdown',
      `---\nlayout: the the\n---\n\n${words
        .map(([first, ...rest]) =>
          [first, ...rest.map(word => [' ', ' ', '\n', '\r\n   '][dice(4)] + markdownWord(word, dice))].join('')
        )
        .join('\r\n\r\n')}\n\n~~~\nthe the\n~~~\n`
    ),
    seen: written =>
      seenMarkup(
        written.replace(/<!-- cut -->|\*{2,3}|\\(.)/gu, (_, sign?: string) =>
          sign === undefined ? '' : `&#${sign.charCodeAt(0)};`
        )
      )
  }),
  mdx: (words, dice) => ({
    source: text(
      'mdx',
      `import {Tip} from './the-the.js'\n\n${words
        .map(([first, ...rest]) => [first, ...rest.map(word => mdxWord(word, dice))].join(dice(4) === 0 ? '\r\n' : ' '))
        .join('\r\n\r\n')}\n\n<Tip note="the the" />\n`
    ),
    seen: written => seenMarkup(written.replaceAll('{/* cut */}', '').replaceAll('**', ''))
  }),
  docx: (words, dice) => ({
    source: {
      format: 'docx',
      bytes: zipSync(
        {
          'word/document.xml': strToU8(
            `<w:document ${w}><w:body>${words.map(paragraph => wordParagraph(paragraph, dice)).join('')}</w:body></w:document>`
          )
        },
        {level: 0}
      )
    },
    seen: written => written
  })
}
