import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import repeatedWords from '../../rules/repeated-words.js'
import {commentDocx} from '../../src/comment-docx.js'
import {completeOptions} from '../../src/core/options.js'
import {lint, readSource} from '../../src/lint.js'
import type {AnyRule} from '../../src/rule/rule.js'

const knownRules = new Set(rules.map(({meta}) => meta.id))
const rule = repeatedWords as AnyRule
const active = [{rule, severity: 'warning' as const, options: completeOptions(rule.meta.options, {})}]

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string): string => `<w:p>${inside}</w:p>`
const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
const to = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`

/** A file with comments by number. */
const file = (body: string, ...comments: readonly string[]): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': strToU8(
      `<w:comments ${w}>${comments.map((text, id) => `<w:comment w:id="${id}" w:author="Ann Ray">${p(`<w:r><w:annotationRef/></w:r>${text.split('|').map(run).join('')}`)}</w:comment>`).join('')}</w:comments>`
    )
  })

/** Ids, lines and ranges of the messages. */
async function linted(bytes: Uint8Array): Promise<string[]> {
  const {source} = await readSource({bytes, format: 'docx'}, {})
  const messages = await lint({bytes, format: 'docx'}, {rules: active, knownRules})
  return messages.map(({ruleId, place, actual}) => {
    expect(source.slice(place.start.offset, place.end.offset)).toBe(actual)
    return `${place.start.line} ${ruleId}: ${actual}`
  })
}

const fault = 'They met before the the vote.'

describe('ignore', () => {
  const told = '2 repeated-words: the the'
  const other = p(run(fault))
  test.each([
    ['on words of a paragraph', p(`${run('They ')}${from(0)}${run('met')}${to(0)}${run(' before the the vote.')}`)],
    ['on the fault itself', p(`${run('They met before ')}${from(0)}${run('the the')}${to(0)}${run(' vote.')}`)],
    ['on no words, at the start', p(`${to(0)}${run(fault)}`)],
    ['on no words, at the end', p(`${run(`  ${fault}`)}${to(0)}`)],
    ['around the paragraph', `${from(0)}${p(run(fault))}${to(0)}`]
  ])('%s', async (_, xml) => {
    expect(await linted(file(`${xml}${other}`, 'stet: ignore repeated-words: as printed'))).toEqual([told])
  })

  test('on several paragraphs, and on an empty one before', async () => {
    const three = `${p(`${run('They ')}${from(0)}${run('met the the man.')}`)}${other}${p(`${run('It is')}${to(0)}${run(' of of it.')}`)}${other}`
    expect(await linted(file(three, 'Stet: |Ignore repeated-words: as printed'))).toEqual(['4 repeated-words: the the'])
    const empty = `${p(to(0))}${other}${other}`
    expect(await linted(file(empty, 'stet: ignore: as printed'))).toEqual(['3 repeated-words: the the'])
  })

  test('other comments are no business of ours', async () => {
    const xml = p(`${from(0)}${run(fault)}${to(0)}`)
    for (const text of [
      'stet',
      'Stet the spelling: agreed',
      'ignore repeated-words: x',
      'Ask stet: ignore repeated-words: x'
    ])
      expect(await linted(file(xml, text))).toEqual(['1 repeated-words: the the'])
  })
})

test('disable and enable, from where their comments begin', async () => {
  const around = (id: number): string => p(`${from(id)}${run(fault)}${to(id)}`)
  const xml = `${p(run(fault))}${around(0)}${p(run(fault))}${around(1)}`
  expect(await linted(file(xml, 'stet: disable repeated-words: verse', 'stet: enable repeated-words'))).toEqual([
    '1 repeated-words: the the',
    '4 repeated-words: the the'
  ])
})

test('the whole file, whatever it is about', async () => {
  expect(await linted(file(p(run(fault)), 'stet: ignore-file repeated-words: verse'))).toEqual([])
})

test('what is wrong with a directive is told at the words it is about', async () => {
  const xml = p(`${run('They ')}${from(0)}${run('met')}${to(0)}${run('.')}`)
  expect(await linted(file(xml, 'stet: ignore repeated-words'))).toEqual([
    '1 missing-reason: met',
    '1 unused-suppression: met'
  ])
  expect(await linted(file(xml, 'stet: ignore repeated-wrods: as printed'))).toEqual(['1 unknown-rule: met'])
  expect(await linted(file(xml, 'stet: ingore repeated-words: as printed'))).toEqual(['1 unknown-directive: met'])
})

test('comments of ours are no directives', async () => {
  const bytes = readFileSync('samples/captured-soldier.docx')
  const messages = await lint({bytes, format: 'docx'}, {rules: active, knownRules})
  const reviewed = commentDocx(bytes, messages)!
  expect((await readSource({bytes: reviewed, format: 'docx'}, {})).directives).toBeUndefined()
})
