import {expect, test} from 'vitest'
import {changedLines, type LineRange} from '../../src/messages/changed-lines.js'
import {touching} from '../../src/messages/touching.js'
import fc from '../fast-check.js'
import {message} from '../report/files.js'

/** Length of a longest common subsequence, by the table. */
function common(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const line of a) {
    const row = [0]
    for (const [index, other] of b.entries()) {
      row.push(line === other ? above[index]! + 1 : Math.max(above[index + 1]!, row[index]!))
    }
    above = row
  }
  return above[b.length]!
}

const isIn = (number: number, ranges: readonly LineRange[]): boolean =>
  ranges.some(({first, last}) => first <= number && number <= last)

const text = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'), {minLength: 1, maxLength: 14})

test('what is left is a longest common subsequence, and gaps stand where lines are missing', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const ranges = changedLines(before.join('\n'), after.join('\n'))
      const kept = after.filter((_, index) => !isIn(index + 1, ranges))
      expect(kept).toHaveLength(common(before, after))
      expect(common(before, kept)).toBe(kept.length)
      for (const [index, {first, last}] of ranges.entries()) {
        expect(last).toBeGreaterThanOrEqual(first - 1)
        if (index > 0) expect(first).toBeGreaterThan(ranges[index - 1]!.last + 1)
      }
    }),
    {numRuns: 3000, seed: 1}
  )
})

test.each<[what: string, before: string, after: string, ranges: [number, number][]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['line breaks of another kind', 'a\nb\n', 'a\r\nb\r\n', []],
  ['a line break at the end', 'a\nb', 'a\nb\n', [[3, 3]]],
  ['an added line', 'a\nb\n', 'a\nx\nb\n', [[2, 2]]],
  ['a line in place of two', 'a\nb\nc\nd', 'a\nx\nd', [[2, 2]]],
  ['a line taken out', 'a\nb\nc', 'a\nc', [[2, 1]]],
  [
    'two edits',
    'a\nb\nc\nd',
    'x\nb\ny\nz\nd',
    [
      [1, 1],
      [3, 4]
    ]
  ],
  ['lines that end as on old Macs', 'a\rb\rc', 'a\rx\rc', [[2, 2]]],
  ['a new text', '', 'a\nb', [[1, 2]]]
])('%s', (_, before, after, ranges) => {
  expect(changedLines(before, after)).toEqual(ranges.map(([first, last]) => ({first, last})))
})

test('long texts without a line in common, or all in another order, do not take long', () => {
  const lines = Array.from({length: 60_000}, (_, index) => `line ${index}`)
  const shuffled = lines.map((_, index) => lines[(index * 7919) % lines.length]!)
  expect(changedLines(lines.join('\n'), lines.map(line => `${line}!`).join('\n'))).toEqual([{first: 1, last: 60_000}])
  expect(changedLines(lines.join('\n'), shuffled.join('\n'))[0]!.first).toBeLessThanOrEqual(2)
}, 20_000)

const at = (from: [number, number], to: [number, number]) =>
  message({
    place: {
      start: {line: from[0], column: from[1], offset: from[0] * 100 + from[1]},
      end: {line: to[0], column: to[1], offset: to[0] * 100 + to[1]}
    }
  })

test.each<[what: string, place: [[number, number], [number, number]], ranges: LineRange[], touches: boolean]>([
  [
    'on a changed line',
    [
      [3, 1],
      [3, 8]
    ],
    [{first: 3, last: 3}],
    true
  ],
  [
    'above it',
    [
      [2, 1],
      [2, 8]
    ],
    [{first: 3, last: 3}],
    false
  ],
  [
    'below it',
    [
      [4, 1],
      [4, 8]
    ],
    [{first: 3, last: 3}],
    false
  ],
  [
    'from above it to below',
    [
      [2, 1],
      [4, 8]
    ],
    [{first: 3, last: 3}],
    true
  ],
  [
    'up to the line break before it',
    [
      [2, 1],
      [3, 1]
    ],
    [{first: 3, last: 3}],
    false
  ],
  [
    'over the place of a line taken out',
    [
      [2, 5],
      [3, 2]
    ],
    [{first: 3, last: 2}],
    true
  ],
  [
    'below the place of a line taken out',
    [
      [3, 1],
      [3, 2]
    ],
    [{first: 3, last: 2}],
    false
  ],
  [
    'among many ranges',
    [
      [50, 1],
      [50, 2]
    ],
    [
      {first: 3, last: 2},
      {first: 9, last: 12},
      {first: 49, last: 51}
    ],
    true
  ],
  [
    'between many ranges',
    [
      [48, 1],
      [48, 2]
    ],
    [
      {first: 3, last: 2},
      {first: 9, last: 12},
      {first: 49, last: 51}
    ],
    false
  ]
])('a message %s', (_, [from, to], ranges, touches) => {
  expect(touching([at(from, to)], ranges)).toHaveLength(touches ? 1 : 0)
})

test('a message on the file as a whole is always kept', () => {
  const start = {line: 1, column: 1, offset: 0}
  expect(touching([message({place: {start, end: start}})], [])).toHaveLength(1)
})
