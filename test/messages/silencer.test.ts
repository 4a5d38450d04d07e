import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import repeatedWords from '../../rules/repeated-words.js'
import {completeOptions} from '../../src/core/options.js'
import {lint} from '../../src/lint.js'
import type {Format} from '../../src/read/index.js'
import type {AnyRule} from '../../src/rule/rule.js'

const knownRules = new Set(rules.map(({meta}) => meta.id))
const rule = repeatedWords as AnyRule
const active = [{rule, severity: 'warning' as const, options: completeOptions(rule.meta.options, {})}]

/** Ids and lines of the messages on a text. */
async function linted(text: string, format: Exclude<Format, 'docx'> = 'markdown'): Promise<string[]> {
  const messages = await lint({text, format}, {rules: active, knownRules})
  for (const {place, actual} of messages) expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
  return messages.map(({ruleId, place}) => `${place.start.line} ${ruleId}`)
}

const fault = 'They met before the the vote.'

describe('ignore', () => {
  test('the next block, whatever is between', async () => {
    const text = `<!-- stet ignore repeated-words: quoted as printed -->\n\n---\n\n${fault}\n\n${fault}\n`
    expect(await linted(text)).toEqual(['7 repeated-words'])
  })

  test('the block it stands in', async () => {
    const text = `${fault} <!-- stet ignore repeated-words: as printed -->\n\n${fault}\n`
    expect(await linted(text)).toEqual(['3 repeated-words'])
  })

  test('several rules, or all of them', async () => {
    expect(await linted(`<!-- stet ignore sentence-length, repeated-words: as printed -->\n${fault}`)).toEqual([])
    expect(await linted(`<!-- stet ignore: as printed -->\n\n${fault}`)).toEqual([])
  })

  test('nothing in code, and no other comment', async () => {
    expect(await linted(`\`<!-- stet ignore repeated-words: x -->\` ${fault}`)).toEqual(['1 repeated-words'])
    expect(await linted(`<!-- stet the spelling: agreed -->\n\n${fault}`)).toEqual(['3 repeated-words'])
  })
})

describe('further than a block', () => {
  test('disable up to enable', async () => {
    const text = `${fault}\n\n<!-- stet disable repeated-words: verse -->\n\n${fault}\n\n${fault}\n\n<!-- stet enable repeated-words -->\n\n${fault}`
    expect(await linted(text)).toEqual(['1 repeated-words', '11 repeated-words'])
  })

  test('disable to the end, all rules', async () => {
    expect(await linted(`${fault}\n\n<!-- stet disable: verse -->\n\n${fault}`)).toEqual(['1 repeated-words'])
  })

  test('the whole file, wherever it is said', async () => {
    expect(await linted(`${fault}\n\n<!-- stet ignore-file repeated-words: verse -->`)).toEqual([])
  })

  test.each([
    `---\ntitle: A\nstet: {ignore: {repeated-words: "verse"}}\n---\n\n${fault}`,
    `---\nstet:\n  ignore:\n    repeated-words: verse\n---\n\n${fault}`,
    `+++\n[stet.ignore]\nrepeated-words = "verse"\n+++\n\n${fault}`
  ])('front matter %#', async text => {
    expect(await linted(text)).toEqual([])
    expect(await linted(text, 'mdx')).toEqual([])
  })
})

describe('formats', () => {
  test('plain text: a line of its own, no text itself', async () => {
    const text = `%% stet ignore repeated-words: the the band\n${fault}\n${fault}\n`
    expect(await linted(text, 'plain')).toEqual(['3 repeated-words'])
    expect(await linted(`The price was 5 %% stet ignore repeated-words: no\n`, 'plain')).toEqual([])
  })

  test('MDX', async () => {
    expect(await linted(`{/* stet ignore repeated-words: as printed */}\n\n${fault}\n\n${fault}`, 'mdx')).toEqual([
      '5 repeated-words'
    ])
  })

  test('HTML', async () => {
    const text = `<!-- stet ignore repeated-words: as printed --><p>${fault}</p>\n<p>${fault}</p>`
    expect(await linted(text, 'html')).toEqual(['2 repeated-words'])
    expect(await linted(`<p><!-- stet ignore repeated-words: as printed -->${fault}</p>`, 'html')).toEqual([])
  })

  test('NITF', async () => {
    const body = `<p>One.</p>\n<!-- stet ignore repeated-words: as printed -->\n<p>${fault}</p>\n<p>${fault}</p>`
    const text = `<nitf><body><body.content>${body}</body.content></body></nitf>`
    expect(await linted(text, 'xml')).toEqual(['4 repeated-words'])
  })

  test('HTML and text in feeds and ninjs', async () => {
    const html = `<!-- stet ignore repeated-words: as printed --><p>${fault}</p><p>${fault}</p>`
    const escaped = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    for (const inside of [escaped, `<![CDATA[${html}]]>`]) {
      const text = `<rss><channel><item><description>${inside}</description></item></channel></rss>`
      expect(await linted(text, 'xml')).toEqual(['1 repeated-words'])
    }
    expect(await linted(JSON.stringify({body_xhtml: html}), 'ninjs')).toEqual(['1 repeated-words'])
    const plain = `%% stet ignore repeated-words: as printed\n${fault}\n${fault}`
    expect(await linted(JSON.stringify({body_text: plain}), 'ninjs')).toEqual(['1 repeated-words'])
  })

  test('a colon after `stet` is fine', async () => {
    expect(await linted(`<!-- stet: ignore repeated-words: as printed -->\n\n${fault}`)).toEqual([])
    expect(await linted(`%% stet: ignore repeated-words: as printed\n${fault}`, 'plain')).toEqual([])
  })

  test('a comment right after a block is about the next one', async () => {
    const text = `<p>${fault}</p><!-- stet ignore repeated-words: as printed --><p>${fault}</p>`
    expect(await linted(text, 'html')).toEqual(['1 repeated-words'])
  })
})

describe('messages about directives', () => {
  const reasons = async (text: string): Promise<string[]> =>
    (await lint({text, format: 'markdown'}, {rules: active, knownRules})).map(
      ({ruleId, reason}) => `${ruleId}: ${reason}`
    )

  test.each([
    [
      `<!-- stet ignore repeated-words -->\n\n${fault}`,
      ['missing-reason: No reason for silencing `repeated-words`; add it after the name and a colon']
    ],
    [
      `<!-- stet ignore repeated-wrods: as printed -->\n\nThey met.`,
      ['unknown-rule: No rule is called `repeated-wrods`; did you mean `repeated-words`?']
    ],
    [
      `<!-- stet ignore repeated-words: as printed -->\n\nThey met.`,
      ['unused-suppression: Nothing of `repeated-words` to silence here; remove it']
    ],
    [
      `<!-- stet enable repeated-words -->\n\nThey met.`,
      ['unused-suppression: No `stet disable` of `repeated-words` to end here; remove it']
    ],
    [
      `<!-- stet ingore repeated-words: as printed -->\n\nThey met.`,
      ['unknown-directive: No `stet ingore`; did you mean `ignore`?']
    ],
    [
      `<!-- stet-ignore repeated-words: as printed -->\n\nThey met.`,
      ['unknown-directive: No `stet-ignore`; write it with a blank, `stet ignore`']
    ],
    [`<!-- stet-by-step: a guide -->\n\nThey met.`, []],
    [
      `---\nstet: {disable: {repeated-words: verse}}\n---\n\nThey met.`,
      ['unknown-directive: No `stet disable` in front matter; write `ignore`']
    ],
    [
      `+++\n[stet.ingore]\nrepeated-words = "verse"\n+++\n\nThey met.`,
      ['unknown-directive: No `stet ingore`; did you mean `ignore`?']
    ],
    // Off in this run: it might have found something.
    [`<!-- stet ignore sentence-length: as printed -->\n\nThey met.`, []],
    // Two for one message: one of them is too many.
    [
      `<!-- stet ignore-file repeated-words: verse -->\n\n<!-- stet ignore repeated-words: verse -->\n\n${fault}`,
      ['unused-suppression: Nothing of `repeated-words` to silence here; remove it']
    ]
  ])('%j', async (text, expected) => {
    expect(await reasons(text)).toEqual(expected)
  })
})

test('a limit counts what is left', async () => {
  const options = completeOptions(rule.meta.options, {})
  const limited = {...active[0]!, options: {...options, max: 1}}
  const text = `<!-- stet ignore repeated-words: verse -->\n\n${fault}\n\n${fault}\n`
  const messages = await lint({text, format: 'markdown'}, {rules: [limited], knownRules})
  expect(messages.map(({place}) => place.start.line)).toEqual([5])
})

test('many directives and many messages cost little', async () => {
  const text = '%% stet ignore repeated-words: x\nthe the\n'.repeat(10_000)
  expect(await linted(text, 'plain')).toEqual([])
})
