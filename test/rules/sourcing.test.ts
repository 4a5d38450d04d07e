import {expect, test} from 'vitest'
import anonymousSources from '../../rules/anonymous-sources.js'
import singleSource from '../../rules/single-source.js'
import unattributedFigures from '../../rules/unattributed-figures.js'
import unattributedQuotes from '../../rules/unattributed-quotes.js'
import vagueAttribution from '../../rules/vague-attribution.js'
import {completeOptions} from '../../src/core/options.js'
import {lint} from '../../src/lint.js'
import type {AnyRule} from '../../src/rule/rule.js'

const rules: readonly AnyRule[] = [
  unattributedFigures,
  unattributedQuotes,
  anonymousSources,
  vagueAttribution,
  singleSource
]

const run = (
  text: string,
  rule: AnyRule,
  options: Record<string, unknown> = {},
  format: 'plain' | 'markdown' = 'plain'
) => lint({text, format}, {rules: [{rule, severity: 'warning', options: completeOptions(rule.meta.options, options)}]})

test('claims are one severity lower than estimates', async () => {
  const messages = await run(
    'About 200 protesters came. Rain fell.\n\nThe hall was sold for $14 million.',
    unattributedFigures
  )
  expect(messages.map(({actual, severity}) => [actual, severity])).toEqual([
    ['About 200 protesters', 'warning'],
    ['$14 million', 'info']
  ])
  const plain = await run('The hall was sold for $14 million.', unattributedFigures, {graded: false})
  expect(plain.map(({severity}) => severity)).toEqual(['warning'])
})

test('a link or a footnote is a source', async () => {
  for (const text of [
    'It sold [340 boats](https://example.org/sales).',
    'It sold 340 boats.[^1]\n\n[^1]: Port office.'
  ]) {
    expect(await run(text, unattributedFigures, {level: 'all'}, 'markdown')).toEqual([])
  }
})

test('one message a sentence, unless one a figure is wanted', async () => {
  const text = 'The hall was sold for $4 million and let for $2 million.'
  expect(await run(text, unattributedFigures)).toHaveLength(1)
  expect(await run(text, unattributedFigures, {each: 'figure'})).toHaveLength(2)
})

test('the speaker of a quotation may be asked for closer by', async () => {
  const text =
    'Ann Ray told the council it was late.\n\nThe lights went out.\n\n"Nobody in that old building had seen the water come up so fast."\n\nIt rained.'
  expect(await run(text, unattributedQuotes)).toEqual([])
  expect(await run(text, unattributedQuotes, {before: 1})).toHaveLength(1)
})

test('a source described in the same words is reported once', async () => {
  const text =
    'A person familiar with the sale said no. It rained.\n\nA person familiar with the sale said yes. It rained.'
  expect(await run(text, anonymousSources)).toHaveLength(1)
})

test('a reason in the next paragraph is a reason', async () => {
  const text = 'An official familiar with the sale said no.\n\nThe official was not authorized to speak.'
  expect(await run(text, anonymousSources)).toEqual([])
})

test('"officials said" is enough where one has a name', async () => {
  const text = 'Officials said the road was shut. Ann Ray, the clerk, said it would open.'
  expect(await run(text, anonymousSources, {officials: true})).toEqual([])
})

test('hostile text takes linear time', async () => {
  const units = [
    '"',
    '"Yes. ',
    '"He said. "\n\n',
    'a source ',
    'on condition of ',
    'some ',
    'is widely ',
    '40 dead ',
    'He said $4. ',
    '5%\n\n'
  ]
  for (const unit of units) {
    for (const rule of rules) {
      await run(unit.repeat(20_000), rule)
    }
  }
}, 240_000)
