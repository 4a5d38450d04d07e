import {expect, test} from 'vitest'
import {escapeText} from '../../src/read/markup/escape.js'
import fc from '../fast-check.js'
import {activePreset} from '../presets.js'
import {checkFixes} from './check-fixes.js'
import {plantFaults} from './plant-faults.js'

const rules = activePreset('ap')

/** Articles of each format and level; 100 take minutes. */
const runs = Number(process.env['STET_RUNS'] ?? 40)

const sentence = fc.constantFrom(
  'The ferry left the old harbour before noon, and nobody on the pier saw it go.',
  'Officials said 12 of the 40 boats were never inspected.',
  '“We did not know of the storm,” Mayor Ann Lake said on the radio.',
  'A spokeswoman for the port wouldn’t say how long the work on the quay may take.',
  'Rain is due from the west by the end of the week 😀 and wind with it.',
  'Advertisement',
  'It cost $1,200 million in all, or about 3 percent of the budget of the town.'
)
const article = fc.array(fc.array(sentence, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 6})

const write = {
  plain: (paragraphs: string[][], eol: string) => paragraphs.map(list => list.join(' ')).join(eol + eol),
  markdown: (paragraphs: string[][], eol: string) =>
    paragraphs.map((list, index) => ['', '- ', '> ', '## '][index % 4]! + list.join(' ')).join(eol + eol),
  html: (paragraphs: string[][], eol: string) =>
    paragraphs.map(list => `<p>${escapeText(list.join(' '))}</p>`).join(eol)
}

test.each([
  ['plain', 'safe'],
  ['plain', 'all'],
  ['markdown', 'safe'],
  ['markdown', 'all'],
  ['html', 'safe'],
  ['html', 'all']
] as const)(
  '%s, %s: fixing twice is fixing once, and nothing changes outside of the messages',
  async (format, level) => {
    await fc.assert(
      fc.asyncProperty(article, fc.constantFrom('\n', '\r\n'), fc.nat(), async (paragraphs, eol, seed) => {
        const text = plantFaults(write[format](paragraphs, eol), format, 4, seed)
        const {fault, unsettled} = await checkFixes({text, format}, {rules}, level)
        expect({fault, unsettled}).toEqual({fault: undefined, unsettled: []})
      }),
      {numRuns: runs, seed: 7}
    )
  }
)
