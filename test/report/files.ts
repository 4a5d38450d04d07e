import type {FixClass, Message} from '../../src/core/message.js'
import {severities} from '../../src/core/message.js'
import {lintText} from '../../src/lint-text.js'
import type {FileReport} from '../../src/report/index.js'
import fc from '../fast-check.js'

/** The report of a text, as the pipeline gives it. */
export async function linted(path: string, text: string): Promise<FileReport> {
  return {path, messages: await lintText(text, {path, rules: {'repeated-words': 'warning'}})}
}

/** A message at one place of a made-up line. */
export function message(more: Partial<Message> = {}): Message {
  return {
    ruleId: 'some-rule',
    source: 'stet',
    severity: 'warning',
    reason: 'Unexpected `abc`, remove it',
    place: {start: {line: 2, column: 3, offset: 9}, end: {line: 2, column: 6, offset: 12}},
    actual: 'abc',
    expected: [],
    fix: 'none',
    ...more
  }
}

/** Names and texts that are made to break out of a format. */
export const hostileTexts = [
  'a\n::error::forged',
  '::error file=x::forged',
  '  ::warning::forged',
  '##[error]forged',
  'a ##[add-mask]b',
  '\u001b[31mred\u001b]8;;https://a.example\u0007',
  'a,b:c%d%0Ae',
  '"><script>alert(1)</script>&amp;]]>',
  '\'quoted\' "twice" `thrice`',
  'half \ud800 and \udfff, \ufffe, \u0000, \u0085, \u2028, \u202e',
  '[a](https://a.example) | <b> | @someone',
  '\ufeffAfter a mark, 👩‍👩‍👧 and 漢字\ttabbed\r\nin two lines',
  '../../etc/passwd',
  'C:\\x\\y.txt'
] as const

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({unit: 'binary', maxLength: 30}),
  fc.string({
    unit: fc.constantFrom('\n', '\r', ':', '%', ',', '<', '&', '"', '#', '[', '\u001b', '\ud83d', '\udca9', 'a', ' '),
    maxLength: 30
  })
)

const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    ruleId: fc.oneof(fc.constantFrom('some-rule', 'other-rule', 'constructor'), text),
    severity: fc.constantFrom(...severities),
    reason: text,
    before: text,
    actual: text,
    after: text,
    expected: fc.array(text, {maxLength: 2}),
    fix: fc.constantFrom<FixClass>('none', 'suggested', 'safe'),
    note: fc.option(text, {nil: undefined}),
    section: fc.option(text, {nil: undefined}),
    hasContext: fc.boolean(),
    hasEdit: fc.boolean()
  })
  .map(({before, actual, after, note, section, hasContext, hasEdit, ...rest}) => {
    const start = {line: 2, column: before.length + 1, offset: 10 + before.length}
    const lines = actual.split(/\r\n|\n|\r/)
    const column = lines.length === 1 ? start.column + actual.length : lines.at(-1)!.length + 1
    const end = {line: 1 + lines.length, column, offset: start.offset + actual.length}
    return message({
      ...rest,
      actual,
      place: {start, end},
      ...(note === undefined ? {} : {note}),
      ...(section === undefined ? {} : {field: 'list' as const, section}),
      ...(hasContext ? {context: {before, after, byteColumn: 1 + Buffer.byteLength(before)}} : {}),
      ...(hasEdit ? {edit: {start: start.offset, end: end.offset, text: before}} : {})
    })
  })

/** Reports of files with any names and messages. */
export const anyFiles: fc.Arbitrary<FileReport[]> = fc.array(
  fc.record({path: text.filter(path => path !== ''), messages: fc.array(anyMessage, {maxLength: 4})}),
  {maxLength: 3}
)
