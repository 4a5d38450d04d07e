import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {fixSource} from '../../src/fix-source.js'
import {lint} from '../../src/lint.js'
import {activate} from '../../src/rule/activate.js'

interface Labelled {
  doc: string
  text: string
  gt: string
  blocks: {start: number; end: number}[]
}

const path = join('..', 'shared', 'eval', 'promo-dev.jsonl')
const isThere = existsSync(path)
if (!isThere) console.warn(`The labelled articles were not there (${path}): what removals leave was not checked.`)

const active = activate(
  rules,
  new Map([
    ['promotional-blocks', ['warning']],
    ['related-links', ['warning']]
  ])
)
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

/** A text without stretches of it. */
function without(text: string, stretches: readonly {start: number; end: number}[]): string {
  let rest = ''
  let from = 0
  for (const {start, end} of stretches) {
    rest += text.slice(from, start)
    from = end
  }
  return rest + text.slice(from)
}

test.skipIf(!isThere)(
  'removing blocks that are found exactly leaves exactly the article',
  async () => {
    const articles = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Labelled)
      .filter(({gt, blocks}) => gt === 'human' && blocks.length > 0)
    let exact = 0
    for (const {doc, text, blocks} of articles) {
      const messages = await lint({text, format: 'plain'}, {rules: active})
      const places = messages.map(({place}) => ({start: place.start.offset, end: place.end.offset}))
      const trimmed = blocks.map(({start, end}) => {
        const piece = text.slice(start, end)
        return {start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length}
      })
      if (JSON.stringify(places) !== JSON.stringify(trimmed)) continue
      exact++
      const {text: fixed} = await fixSource({text, format: 'plain'}, {rules: active}, 'all')
      expect(wordsOf(fixed), doc).toEqual(wordsOf(without(text, trimmed)))
      expect(fixed, `${doc}: no blank lines are left at either end`).toBe(fixed.trimStart())
    }
    expect(exact).toBeGreaterThan(20)
  },
  120_000
)
