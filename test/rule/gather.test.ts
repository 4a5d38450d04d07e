import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {completeOptions} from '../../src/core/options.js'
import {lint} from '../../src/lint.js'

async function run(id: string, text: string, unlimited = false): Promise<string[]> {
  const rule = rules.find(({meta}) => meta.id === id)!
  const active = {rule, severity: 'warning' as const, options: completeOptions(rule.meta.options)}
  const messages = await lint({text, format: 'plain'}, {rules: [active], unlimited})
  return messages.map(({place, reason}) => `${place.start.line}:${place.start.column} ${reason}`)
}

const open = (count: number): string =>
  Array.from({length: count}, (_, index) => `“We saw it, said witness ${index}.\n\nNobody else did.`).join('\n\n')

test('two faults are two messages, three alike are one that says where the others are', async () => {
  expect(await run('unbalanced-quotes', open(2))).toEqual([
    '1:1 Quotation mark is never closed in this paragraph',
    '5:1 Quotation mark is never closed in this paragraph'
  ])
  expect(await run('unbalanced-quotes', open(12))).toEqual([
    '1:1 Quotation mark is never closed in this paragraph (and 11 more like this below)'
  ])
  const rule = rules.find(({meta}) => meta.id === 'unbalanced-quotes')!
  const active = {rule, severity: 'warning' as const, options: completeOptions(rule.meta.options)}
  const [message] = await lint({text: open(12), format: 'plain'}, {rules: [active]})
  expect(message!.note).toMatch(/ Also at 5:1, 9:1, 13:1, 17:1, 21:1, 25:1, 29:1, 33:1 and 3 more\.$/)
})

test('faults of other kinds keep their own', async () => {
  expect(await run('unbalanced-quotes', `${open(3)}\n\nThe end.”\n\nHe called it “odd and went home.`)).toEqual([
    '1:1 Quotation mark is never closed in this paragraph (and 2 more like this below)',
    '13:9 Closing mark without an opening one',
    '15:14 Quotation mark is never closed in this paragraph'
  ])
  expect(await run('cms-artefacts', 'A <b>x</b> and <b>y</b>. Tom &amp; Ann.</p>')).toEqual([
    '1:3 Leftover markup `<b>`; remove it (and 3 more like this below)',
    '1:30 Leftover markup `&amp;`; replace with `&`',
    '1:40 Leftover markup `</p>`; remove it'
  ])
})

test('what is silenced is not counted, and fixes see all', async () => {
  const silenced = `${open(2)}\n\n%% stet ignore unbalanced-quotes: a poem\n\n${open(1)}`
  expect(await run('unbalanced-quotes', silenced)).toHaveLength(2)
  expect(await run('unbalanced-quotes', open(12), true)).toHaveLength(12)
})

test('pairs of both kinds of marks are said once where the text mixes them', async () => {
  const mixed = 'It was “odd" and “old" and “new”, and “fine.”\n\nHe said “no" and left.'
  expect(await run('quote-marks', mixed)).toEqual([
    '1:12 Straight quotation marks (3) among curly ones (7); use one kind'
  ])
  expect(await run('quote-marks', 'It was “odd" and “old.”')).toEqual([
    '1:12 Pair of one curly and one straight mark; write `”` here'
  ])
})
