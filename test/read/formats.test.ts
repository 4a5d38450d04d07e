import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import type {Message} from '../../src/core/message.js'
import {completeOptions} from '../../src/core/options.js'
import {lint, readSource} from '../../src/lint.js'
import type {ActiveRule} from '../../src/rule/rule.js'
import fc from '../fast-check.js'
import {type Dice, serialisers, type Words} from './serialise.js'

/** Documents of each format; 2,000 take minutes. */
const runs = Number(process.env['STET_RUNS'] ?? 100)

/** Paragraphs are what is compared, not guesses at headlines. */
const settings = {headline: 'none', lineBreaks: 'hard'} as const

/** Rules whose messages are about words, not about the signs of one format. */
const compared: readonly ActiveRule[] = rules
  .filter(({meta}) => meta.id !== 'cms-artefacts' && meta.group !== 'links')
  .map(rule => ({rule, severity: rule.meta.severity, options: completeOptions(rule.meta.options)}))

const faults = [
  ['the', 'the', 'end'],
  ['of', 'of', 'course'],
  ['PIN', 'number', 'lost'],
  ['on', 'Nov.', '14th', 'then'],
  ['an', 'e-mail', 'came'],
  ['“killed', 'or', 'killed”', 'there'],
  ['with', 'with', '😀']
]
const innocent = [
  'harbour',
  'Mayor',
  'closed',
  'road',
  'AT&T',
  'é',
  '—',
  'a<b',
  "o'clock",
  '👩‍👩‍👧',
  '"quoted"',
  '$5',
  'it’s',
  'naïve',
  '2<3&4'
]

const paragraph = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...innocent).map(word => [word])},
      {weight: 1, arbitrary: fc.constantFrom(...faults)}
    ),
    {
      minLength: 1,
      maxLength: 9
    }
  )
  // Of a word that stands four times in a row the longest doubling is told, and that depends on the markup.
  .map(parts => parts.filter((part, index) => part.length > 1 || part[0] !== parts[index - 1]?.[0]))
  .map(parts => ['Once', ...parts.flat(), 'it', 'rained.'])
const articles = fc.record({
  words: fc.array(paragraph, {minLength: 1, maxLength: 3}),
  throws: fc.array(fc.nat(5_039), {minLength: 7, maxLength: 41})
})

function diceOf(throws: readonly number[]): Dice {
  let count = 0
  return sides => {
    count++
    return (throws[count % throws.length]! + Math.imul(count, 7)) % sides
  }
}

const asPlain = (words: Words): string => words.map(one => one.join(' ')).join('\n\n')

/** What a message says, places in its wording left out. */
const said = ({ruleId, severity, reason, field, expected}: Message): unknown => ({
  ruleId,
  severity,
  reason: reason.replace(/\d+:\d+/gu, '…').replace(/\s+/gu, ' '),
  field,
  expected: expected.map(text => text.replace(/\s+/gu, ' '))
})

test.each(Object.keys(serialisers))(
  '%s: the same messages as the plain text of the article, each at its place',
  async name => {
    let planted = 0
    await fc.assert(
      fc.asyncProperty(articles, async ({words, throws}) => {
        const plain = asPlain(words)
        const {source, seen} = serialisers[name]!(words, diceOf(throws))
        const wanted = await lint({text: plain, format: 'plain'}, {rules: compared, settings})
        const found = await lint(source, {rules: compared, settings})
        const {source: read, faults: wrong, segments} = await readSource(source, settings)
        expect(wrong).toEqual([])
        expect(segments.map(segment => segment.text.replace(/\s+/gu, ' '))).toEqual(words.map(one => one.join(' ')))
        expect(found.map(said)).toEqual(wanted.map(said))
        found.forEach(({place, actual}, index) => {
          expect(read.slice(place.start.offset, place.end.offset)).toBe(actual)
          const {actual: clean} = wanted[index]!
          if (!clean.includes('\n')) expect(seen(actual)).toBe(clean)
        })
        planted += found.length
      }),
      {numRuns: runs}
    )
    expect(planted).toBeGreaterThan(runs)
  },
  600_000
)
