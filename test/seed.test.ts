import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.js'
import {presetNames} from '../src/rule/rule.js'
import {activePreset} from './presets.js'

const path = '../shared/seed/article.txt'
const isThere = existsSync(path)
if (!isThere) console.warn(`The seed article was not there (${path}): its messages were not checked.`)

/** The catalogue's messages; in reasons `{}` is the text of the range, `…` any text. */
const wanted: readonly {
  at: string
  rule: string
  severity: string
  presets: string
  reason: string
  expected?: string[]
}[] = [
  {
    at: '1:29-1:35',
    rule: 'relative-days',
    severity: 'info',
    presets: 'ap strict',
    reason: 'No date or dateline, so `{}` cannot be resolved (also `{}` 5:10, `last week` 9:131); add a date'
  },
  {
    at: '4:42-4:76',
    rule: 'anonymous-sources',
    severity: 'info',
    presets: 'news ap strict',
    reason: 'Unnamed source `{}`; say why the name is withheld or name the source'
  },
  {
    at: '5:54-5:102',
    rule: 'restated-facts',
    severity: 'info',
    presets: 'news ap strict',
    reason: 'Restates 1:1 (`the …`); cut or add something new'
  },
  {
    at: '6:110-6:119',
    rule: 'date-style',
    severity: 'warning',
    presets: 'news ap strict',
    reason: 'Ordinal in date `{}`; write `Dec. 26`',
    expected: ['Dec. 26']
  },
  {
    at: '7:77-7:85',
    rule: 'house-terms',
    severity: 'info',
    presets: 'ap',
    reason: 'House style: `{}`; write `Zelenskyy`',
    expected: ['Zelenskyy']
  },
  {
    at: '7:141-7:171',
    rule: 'repeated-phrases',
    severity: 'warning',
    presets: 'recommended news ap strict',
    reason: 'Repeated phrase `wounded` in `{}`; keep one',
    expected: ['"killed or wounded"']
  },
  {
    at: '8:1-8:250',
    rule: 'sentence-length',
    severity: 'info',
    presets: 'strict',
    reason: 'Sentence of 39 words; split it'
  },
  {
    at: '10:1-17:17',
    rule: 'promotional-blocks',
    severity: 'warning',
    presets: 'recommended news ap strict',
    reason: 'Promotional block (8 paragraphs, begins `A Message …:`); remove it from the article',
    expected: ['']
  }
]

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe.skipIf(!isThere)('the seed article', () => {
  test.each(presetNames)('gives exactly the messages of the catalogue in %s', async preset => {
    const text = readFileSync(path, 'utf8')
    const messages = await lint({text, format: 'plain'}, {rules: activePreset(preset)})
    const known = wanted.filter(({presets}) => presets.split(' ').includes(preset))
    expect(
      messages.map(
        ({place: {start, end}, ruleId, severity}) =>
          `${start.line}:${start.column}-${end.line}:${end.column} ${ruleId} ${severity}`
      )
    ).toEqual(known.map(({at, rule, severity}) => `${at} ${rule} ${severity}`))
    messages.forEach(({reason, actual, expected, place}, index) => {
      const {reason: pattern, expected: replacements = []} = known[index]!
      expect(actual).toBe(text.slice(place.start.offset, place.end.offset))
      expect(reason).toMatch(
        new RegExp(
          `^${literal(pattern)
            .replaceAll('\\{\\}', () => literal(actual))
            .replaceAll('…', '.+')}$`
        )
      )
      expect(expected).toEqual(replacements)
    })
  })
})
