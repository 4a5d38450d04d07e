import {expect, test} from 'vitest'
import type {Message, Severity} from '../../src/core/message.js'
import {type FileReport, report} from '../../src/report/index.js'
import {printable} from '../../src/report/printable.js'

function message(severity: Severity, reason: string, more: Partial<Message> = {}): Message {
  const start = {line: 2, column: 3, offset: 9}
  const end = {line: 2, column: 6, offset: 12}
  return {
    ruleId: 'some-rule',
    source: 'stet',
    severity,
    reason,
    place: {start, end},
    actual: 'abc',
    expected: [],
    fix: 'none',
    ...more
  }
}

const files: FileReport[] = [
  {path: 'a.txt', messages: [message('error', 'One'), message('warning', 'Two'), message('info', 'Three')]},
  {path: 'b.txt', messages: []}
]
const plain = {quiet: false, color: false}

test('text', async () => {
  expect(await report(files, 'text', plain)).toBe(`a.txt
2:3-2:6 error   One   some-rule stet
2:3-2:6 warning Two   some-rule stet
2:3-2:6 info    Three some-rule stet

b.txt: no issues found

3 messages (✖ 1 error, ⚠ 1 warning)
`)
})

test('nothing to show is nothing in text, an empty array in JSON', async () => {
  expect(await report([{path: 'b.txt', messages: []}], 'text', {quiet: true, color: false})).toBe('')
  expect(await report([], 'text', plain)).toBe('')
  expect(await report([], 'json', plain)).toBe('[]\n')
})

test('text is safe to print, whoever wrote the message', async () => {
  const hostile = message('warning', 'Unexpected `a\n::error::b\u001b]8;;x\u0007`', {
    ruleId: 'x\u009bm',
    source: 'y\u202e'
  })
  const text = await report([{path: 'a.txt', messages: [hostile]}], 'text', plain)
  expect(text.split('\n')).toHaveLength(5)
  expect(text).toContain('`a\\n::error::b\\u001b]8;;x\\u0007` x\\u009bm y\\u202e')
})

test('JSON holds every message, whatever is in it', async () => {
  const odd = message('warning', 'Line\u2028break, \u009b, half \ud800', {
    actual: '\u0000"\\',
    note: 'Why',
    url: 'https://a.example'
  })
  const text = await report([{path: 'a\n.txt', messages: [odd, odd]}, ...files], 'json', plain)
  expect(JSON.parse(text)).toEqual([{path: 'a\n.txt', messages: [odd, odd]}, ...files])
  expect(text.split('\n')).toHaveLength(6)
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028]/)
})

test('keys of JSON do not depend on how a message was made', async () => {
  const made = message('warning', 'One', {url: 'https://a.example', note: 'Why'})
  const turned = Object.fromEntries(Object.entries(made).reverse()) as unknown as Message
  expect(await report([{path: 'a', messages: [turned]}], 'json', plain)).toBe(
    await report([{path: 'a', messages: [made]}], 'json', plain)
  )
})

test('very many messages of one file overflow nothing', {timeout: 60_000}, async () => {
  const one = message('warning', 'One')
  const messages = Array.from({length: 300_000}, () => one)
  expect(await report([{path: 'a.txt', messages}], 'text', plain)).toContain('a.txt: and 299000 more')
  expect(JSON.parse(await report([{path: 'a.txt', messages}], 'json', plain))[0].messages).toHaveLength(300_000)
})

test('printable', () => {
  expect(printable('a\tb\r\nc\u001bd\u200ee é 😀')).toBe('a\\tb\\r\\nc\\u001bd\\u200ee é 😀')
})
