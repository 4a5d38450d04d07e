import {describe, expect, test} from 'vitest'
import {type FileReport, type ReportFormat, report} from '../../src/report/index.js'
import fc from '../fast-check.js'
import {anyFiles, hostileTexts, linted, message} from './files.js'
import {count, filled, misfits, ordinal, type Schema, text} from './schema.js'

const make = (files: readonly FileReport[], format: ReportFormat): Promise<string> =>
  report(files, format, {quiet: false, color: false})

const linesOf = (output: string): unknown[] =>
  output
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))

// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
const codeQuality: Schema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      description: text,
      check_name: text,
      fingerprint: {type: 'string', pattern: /^[0-9a-f]{16}$/},
      severity: {type: 'string', enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        type: 'object',
        properties: {path: filled, lines: {type: 'object', properties: {begin: ordinal}, optional: {end: ordinal}}}
      }
    }
  }
}

// https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
const rdfPosition: Schema = {type: 'object', properties: {line: ordinal}, optional: {column: ordinal}}
const rdfRange: Schema = {type: 'object', properties: {start: rdfPosition}, optional: {end: rdfPosition}}
const diagnostic: Schema = {
  type: 'object',
  properties: {
    message: text,
    location: {type: 'object', properties: {path: filled}, optional: {range: rdfRange}},
    severity: {type: 'string', enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO']}
  },
  optional: {
    source: {type: 'object', properties: {name: text}, optional: {url: text}},
    code: {type: 'object', properties: {value: text}, optional: {url: text}},
    suggestions: {type: 'array', items: {type: 'object', properties: {range: rdfRange, text}}}
  }
}

const point: Schema = {type: 'object', properties: {line: ordinal, column: ordinal, offset: count}}
const ours: Schema = {
  type: 'object',
  properties: {
    path: filled,
    ruleId: text,
    source: text,
    severity: {type: 'string', enum: ['info', 'warning', 'error']},
    reason: text,
    place: {type: 'object', properties: {start: point, end: point}},
    actual: text,
    expected: {type: 'array', items: text},
    fix: {type: 'string', enum: ['none', 'suggested', 'safe']}
  },
  optional: {
    field: filled,
    section: text,
    edit: {type: 'object', properties: {start: count, end: count, text}},
    note: text,
    url: text,
    fingerprint: text
  }
}

test('a schema refuses what does not fit', () => {
  expect(misfits({line: 0}, rdfPosition)).toEqual(['$.line is 0'])
  expect(misfits({column: 1, row: 1}, rdfPosition)).toEqual(['$.line is missing', '$.row is unknown'])
  expect(misfits([1], {type: 'array', items: text})).toEqual(['$[0] is integer, not string'])
})

test('whatever is in names and messages, machines can read every format, and a log is not steered', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async files => {
      const total = files.reduce((sum, {messages}) => sum + messages.length, 0)
      const gitlab = await make(files, 'gitlab')
      expect(misfits(JSON.parse(gitlab), codeQuality)).toEqual([])
      expect(new Set(JSON.parse(gitlab).map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(total)
      const rdjsonl = await make(files, 'rdjsonl')
      expect(linesOf(rdjsonl).flatMap(line => misfits(line, diagnostic))).toEqual([])
      const jsonl = await make(files, 'jsonl')
      expect(linesOf(jsonl).flatMap(line => misfits(line, ours))).toEqual([])
      expect(linesOf(jsonl)).toHaveLength(total)
      const json = await make(files, 'json')
      expect(JSON.parse(json)).toHaveLength(files.length)
      for (const output of [gitlab, rdjsonl, jsonl, json]) {
        expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]|##\[/)
      }
    }),
    {numRuns: 150}
  )
})

describe('rdjsonl', () => {
  test('counts columns in bytes', async () => {
    const file = await linted('a.md', 'Fine.\n\nThe “café” 漢 👍 was was open.\n')
    const [line] = linesOf(await make([file], 'rdjsonl'))
    const start = Buffer.byteLength('The “café” 漢 👍 ') + 1
    expect(line).toMatchObject({
      location: {path: 'a.md', range: {start: {line: 3, column: start}, end: {line: 3, column: start + 7}}},
      code: {value: 'repeated-words'},
      suggestions: [{range: {start: {line: 3, column: start + 3}, end: {line: 3, column: start + 7}}, text: ''}]
    })
  })

  test('names lines alone where bytes are not known', async () => {
    const [line] = linesOf(await make([{path: 'a', messages: [message()]}], 'rdjsonl'))
    expect(line).toMatchObject({location: {range: {start: {line: 2}, end: {line: 2}}}})
    expect(JSON.stringify(line)).not.toContain('column')
  })
})

test('gitlab: the same text in two files, and twice in one, is told apart; a moved line is the same', async () => {
  const [a, b] = [await linted('a.txt', 'It was was so.\n'), await linted('b.txt', 'It was was so.\n')]
  const fingerprints = async (files: FileReport[]): Promise<string[]> =>
    JSON.parse(await make(files, 'gitlab')).map(({fingerprint}: {fingerprint: string}) => fingerprint)
  const before = await fingerprints([a, b])
  expect(new Set(before).size).toBe(2)
  expect(await fingerprints([await linted('a.txt', 'New.\n\nIt was was so.\n')])).toEqual([before[0]])
})

test('unix: one line a message', async () => {
  expect(await make([{path: 'a.txt', messages: [message(), message({severity: 'error'})]}], 'unix')).toBe(
    'a.txt:2:3: Unexpected `abc`, remove it [warning/some-rule]\na.txt:2:3: Unexpected `abc`, remove it [error/some-rule]\n'
  )
  for (const hostile of hostileTexts) {
    const output = await make([{path: hostile, messages: [message({reason: hostile, ruleId: hostile})]}], 'unix')
    expect(output.split('\n')).toHaveLength(2)
    expect(output).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/m)
  }
})
