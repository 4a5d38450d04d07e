import {expect, test} from 'vitest'
import {lint} from '../src/index.js'

test('lints with the preset news unless told otherwise', async () => {
  const text = 'The vote was was close.'
  const [message] = await lint(text)
  expect(message).toMatchObject({ruleId: 'repeated-words', severity: 'warning', actual: 'was was', expected: ['was']})
  expect(text.slice(message!.place.start.offset, message!.place.end.offset)).toBe(message!.actual)
})

test('takes single rules, on top of a preset or alone', async () => {
  const text = 'The vote was was close.'
  expect(await lint(text, {rules: {'sentence-length': 'info'}})).toEqual([])
  expect(await lint(text, {preset: 'news', rules: {'repeated-words': 'off'}})).toEqual([])
  expect(await lint(text, {rules: {'repeated-words': ['error', {idioms: ['was']}]}})).toEqual([])
})

test('refuses what does not exist', async () => {
  await expect(lint('', {rules: {'repeated-wrods': 'info'}})).rejects.toThrow('Unknown rule `repeated-wrods`')
  await expect(lint('', {rules: {'repeated-words': ['info', {idiom: []}]}})).rejects.toThrow(
    'option `idiom`: unknown option'
  )
  const wrong: [string, object][] = [
    ['severity `warn`, expected one of off, info', {rules: {'repeated-words': 'warn'}}],
    ['preset `newz`', {preset: 'newz'}],
    ['format `txt`', {format: 'txt'}],
    ['parser `english`, expected one of stet, retext-english', {parser: 'english'}]
  ]
  for (const [reason, options] of wrong) await expect(lint('', options)).rejects.toThrow(`Unknown ${reason}`)
})

test('either parser gives the same messages', async () => {
  const text = 'He met No. 10 on Jan. 5. He left the the room.'
  expect(await lint(text, {parser: 'retext-english'})).toEqual(await lint(text))
})

test('reads Markdown by the ending of the path', async () => {
  expect(await lint('Some `the the` code.', {path: 'a.md', preset: 'recommended'})).toEqual([])
})
