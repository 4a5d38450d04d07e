import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {TextSource} from '../../src/lint.js'
import {escapeText} from '../../src/read/markup/escape.js'
import {activePreset} from '../presets.js'
import {checkFixes} from './check-fixes.js'
import {plantFaults} from './plant-faults.js'

const corpus = resolve('../shared/eval/figures-dev.jsonl')
const isThere = existsSync(corpus)
if (!isThere) console.warn('the labelled articles are not here: fixes are tried on generated ones only')

const articles: readonly string[] = isThere
  ? readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .slice(0, 500)
      .map(line => JSON.parse(line).text)
  : []

/** All articles in every format take minutes; otherwise each is tried in one. */
const isFull = process.env['STET_FULL'] !== undefined

const write: Readonly<Record<'plain' | 'markdown' | 'html', (text: string) => string>> = {
  plain: text => text,
  markdown: text => text.replace(/[\\`*_{}[\]<>#|~]/gu, sign => `\\${sign}`),
  html: text =>
    text
      .split(/\n+/u)
      .map(line => `<p>${escapeText(line)}</p>`)
      .join('\n')
}

describe.skipIf(!isThere)('500 labelled articles with planted faults', () => {
  test.each([
    ['plain', 'safe', 0],
    ['markdown', 'safe', 1],
    ['html', 'safe', 2],
    ['plain', 'all', 3],
    ['markdown', 'all', 4],
    ['html', 'all', 5]
  ] as const)(
    '%s, %s: fixing twice is fixing once, and nothing changes outside of the messages',
    async (format, level, turn) => {
      const rules = activePreset('ap')
      const faults: string[] = []
      let count = 0
      let tried = 0
      let refused = 0
      for (const [index, article] of articles.entries()) {
        if (!isFull && index % 6 !== turn) continue
        tried++
        const text = plantFaults(write[format](article), format, 20, index)
        const source: TextSource = {text, format}
        const checked = await checkFixes(source, {rules}, level)
        count += checked.count
        refused += checked.refused
        if (checked.fault) faults.push(`${index}: ${checked.fault}`)
        if (checked.unsettled.length > 0) faults.push(`${index}: never settled: ${checked.unsettled}`)
      }
      if (process.env['STET_SHOW']) console.info(format, level, {tried, count, refused, faults: faults.length})
      expect(faults).toEqual([])
      expect(count).toBeGreaterThan(tried * 3)
      expect(refused).toBeLessThan(count / 100)
    },
    isFull ? 7_200_000 : 300_000
  )
})
