import {expect, test} from 'vitest'
import firstReference from '../../rules/first-reference.js'
import imageText from '../../rules/image-text.js'
import links from '../../rules/links.js'
import minorsNames from '../../rules/minors-names.js'
import nameSpelling from '../../rules/name-spelling.js'
import {completeOptions} from '../../src/core/options.js'
import {lint} from '../../src/lint.js'
import type {AnyRule} from '../../src/rule/rule.js'

const run = (
  rule: AnyRule,
  text: string,
  given: Record<string, unknown> = {},
  format: 'plain' | 'markdown' = 'plain'
) =>
  lint(
    {text, format},
    {rules: [{rule, severity: rule.meta.severity, options: completeOptions(rule.meta.options, given)}]}
  )

const texts = async (...given: Parameters<typeof run>): Promise<string[]> =>
  (await run(...given)).map(({actual}) => actual)

test('reports each place of the rarer spelling, without its possessive ending', async () => {
  const text =
    'Dora Halvorsen came. Halvorsen sang. Halvorsen left. “Halverson is late,” he said. He took Halverson’s car.'
  expect(await texts(nameSpelling, text)).toEqual(['Halverson', 'Halverson'])
})

test.each([
  ['two people of near names', 'Ann Petersen met Al Peterson. Petersen sang and Peterson danced.'],
  ['a place', 'Max Berling lives in Berlin. Berling likes Berlin.'],
  ['a frequent word', 'Lou Bankes works at a bank. Banks closed. Bankes left.'],
  ['a firm of a near name', 'Ann Walner sued. Walner says Walter Brothers lied.'],
  ['a name in its own right', 'Joe Martyn left. Martyn said Martin was late.'],
  ['two forms of the apostrophe', "Pat O'Neill sang. O’Neill left. O'Neill returned."]
])('leaves alone %s', async (_, text) => {
  expect(await texts(nameSpelling, text)).toEqual([])
})

test('says where the full name comes', async () => {
  const [message] = await run(firstReference, 'Okafor said she was late.\n\nIt rained.\n\nNgozi Okafor is a nurse.')
  expect(message?.note).toBe('The full name comes only at 5:1.')
})

test.each([
  ['one of the media', 'PolitiFact said he was wrong.'],
  ['somebody from a place', 'Richie Roberts from Renmark says he will sell.'],
  ['an object', 'She had to tell Bharara, who said he knew.'],
  ['a president', 'Mr. Obama said he would come.'],
  [
    'a summary under its label',
    'Storm Hits Coast\n\nABSTRACT\n\nMr. Lindqvist told the council no.\n\nKarl Lindqvist runs the port.'
  ]
])('does not ask for the first name of %s', async (_, text) => {
  expect(await texts(firstReference, text)).toEqual([])
})

test('takes old cases for history, by the day of publication', async () => {
  const text = 'In 2001, Jane Dorsey, 15, was abducted.\n'
  expect(await texts(minorsNames, `---\ndate: 2025-02-01\n---\n\n${text}`, {}, 'markdown')).toEqual([])
  expect(await texts(minorsNames, `---\ndate: 2005-02-01\n---\n\n${text}`, {}, 'markdown')).toEqual(['Jane Dorsey'])
})

test('weighs dead links as errors and vague ones as warnings', async () => {
  const messages = await run(links, 'See [here](a.md) and [the plan](TODO).\n', {}, 'markdown')
  expect(messages.map(({severity, actual}) => [severity, actual])).toEqual([
    ['warning', '[here](a.md)'],
    ['error', '[the plan](TODO)']
  ])
})

test.each([
  'See [the plan](https://a.example.net/play?#code/x?utm_source=y).',
  'See [`CONTINUE`](#continue).\n\n## Continue',
  'See \\[a\\]\\[b\\].',
  'See [the plan](https://dev.azure.example/x).',
  'A note[^1].\n\n[^1]: Text of the note.'
])('finds no fault with %s', async text => {
  expect(await texts(links, `${text}\n`, {}, 'markdown')).toEqual([])
})

test('asks for https on the domains of the house only', async () => {
  const text = 'See [a](http://www.paper.example.net/x) and [b](http://other.example.net/).\n'
  const messages = await run(links, text, {ownDomains: ['paper.example.net']}, 'markdown')
  expect(messages.map(({expected}) => expected)).toEqual([['https://www.paper.example.net/x']])
})

test('asks for captions and credits when told to', async () => {
  const text = '![A ferry in the fog](a.jpg)\n\n*The morning ferry.*\n'
  expect((await run(imageText, text, {caption: true, credit: true}, 'markdown')).map(({reason}) => reason)).toEqual([
    'Image `a.jpg` has no credit; name the source'
  ])
})
