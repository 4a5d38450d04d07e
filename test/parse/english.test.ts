import {existsSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import type {Nodes} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {indexLines} from '../../src/core/place.js'
import {parseEnglish} from '../../src/parse/english/parse-english.js'
import stetEnglish from '../../src/parse/english/plugin.js'

const oracle = new ParseEnglish()

function ours(text: string): Nodes {
  const lines = indexLines(text)
  return parseEnglish(text, (start, end) => ({start: lines.point(start), end: lines.point(end)}))
}

/** Compares two trees; `toEqual` takes several times as long, and is left to show what differs. */
function expectSame(mine: object, theirs: object, text: string): void {
  if (!isDeepStrictEqual(mine, theirs)) expect(mine, JSON.stringify(text)).toStrictEqual(theirs)
}

/** Bits of text at which one of upstream's steps does something. */
const bits = [
  'a',
  'b',
  'The',
  'dog',
  'n',
  'o',
  'ol',
  'w',
  'tis',
  'em',
  '90s',
  '12',
  '3',
  '1',
  'U',
  'S',
  'e',
  'g',
  'etc',
  'Mr',
  'No',
  'jan',
  'Jan',
  'and',
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\t',
  '.',
  '.',
  '.',
  ',',
  ';',
  '!',
  '?',
  '…',
  '"',
  "'",
  '’',
  '“',
  '”',
  '-',
  '--',
  '—',
  '&',
  '&&',
  '/',
  '//',
  '@',
  '=',
  '_',
  '__',
  ':',
  '(',
  ')',
  '[',
  ']',
  '*',
  '#',
  '%',
  '$',
  '😀',
  'é',
  'ʕ',
  'ß',
  '\u00a0',
  '\u00ad',
  '\u0085',
  '\ufeff',
  '‽',
  '·',
  '†'
]

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (Numerical Recipes' LCG). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function* texts(seed: number, count: number): Generator<string> {
  const next = numbers(seed)
  for (let made = 0; made < count; made++) {
    const length = 1 + Math.floor(next() * (next() < 0.2 ? 40 : 12))
    let text = ''
    for (let index = 0; index < length; index++) text += bits[Math.floor(next() * bits.length)]
    yield text
  }
}

describe('our parser gives the tree of parse-english', () => {
  test('of 30,000 made-up paragraphs', () => {
    for (const text of texts(20261123, 30_000)) expectSame(ours(text), oracle.tokenizeParagraph(text), text)
  })

  test('of 10,000 made-up documents, as a parser of unified', () => {
    const mine = unified().use(stetEnglish)
    const theirs = unified().use(retextEnglish)
    for (const text of texts(3, 10_000)) expectSame(mine.parse(text), theirs.parse(text), text)
  })

  test('of every letter, mark and sign of the basic plane', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `A ${String.fromCharCode(unit)}b c.${String.fromCharCode(unit)} D`
      expectSame(ours(text), oracle.tokenizeParagraph(text), text)
    }
  })

  const corpus = '../shared/eval/figures-dev.jsonl'
  const isThere = existsSync(corpus)
  if (!isThere) console.warn(`The labelled articles were not there (${corpus}): the parsers were not compared on them.`)
  test.skipIf(!isThere)('of the paragraphs of real articles', () => {
    const articles = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).slice(0, 200)
    for (const article of articles) {
      for (const line of (JSON.parse(article) as {text: string}).text.split('\n'))
        expectSame(ours(line), oracle.tokenizeParagraph(line), line)
    }
  })

  test('with the extensions of other plugins', () => {
    const seen: string[] = []
    const mine = unified()
      .use(stetEnglish)
      .data({nlcstSentenceExtensions: [(node: Nodes) => void seen.push(node.type)]} as never)
    expect(mine.parse('One. Two.')).toEqual(unified().use(retextEnglish).parse('One. Two.'))
    expect(seen).toEqual(['SentenceNode'])
  })
})
