import {expect, test} from 'vitest'
import {lintText} from '../../src/lint-text.js'
import {cells, widthOfCells} from '../../src/report/cells.js'
import {type FileReport, report} from '../../src/report/index.js'
import fc from '../fast-check.js'
import {anyFiles, linted, message} from './files.js'

const pretty = (files: readonly FileReport[], width = 80, color = false): Promise<string> =>
  report(files, 'pretty', {quiet: false, color, width})

const columns = (text: string): number => widthOfCells(cells(text))

test.each<[text: string, width: number]>([
  ['plain', 5],
  ['漢字', 4],
  ['ｆｕｌｌ', 8],
  ['한국', 4],
  ['👍', 2],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['🇺🇦', 2],
  ['❤️', 2],
  ['❤', 1],
  ['e\u0301', 1],
  ['a\u200bb\ufeff', 2],
  ['\t', 4],
  ['\u001b', 6],
  ['“é”', 3],
  ['', 0]
])('%j takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width)
})

const article = `The port of Ashmouth

The ferry was was late, the harbour master said. “It is is not what we hoped,” she added.

\tTabs, 漢字 and 👩‍👩‍👧 before the the word; and a very long paragraph that goes on and on, as articles with one line a paragraph do, so that no terminal is wide enough to show it and and what is meant would be lost at the far end of it, if it were not cut on both sides of what it is about.
`

test('pretty, of a whole article', async () => {
  const messages = await lintText(article, {rules: {'repeated-words': 'warning', 'sentence-length': 'info'}})
  const files = [{path: 'port.txt', messages}]
  await expect(await pretty(files)).toMatchFileSnapshot('pretty.txt')
  const colored = await pretty(files, 80, true)
  expect(colored).toContain('\u001b[33m^^^^^^^\u001b[39m')
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(await pretty(files))
})

test('a place on several lines shows its first and its last one', async () => {
  const actual = 'first part\nmiddle\nlast part'
  const place = {start: {line: 9, column: 5, offset: 50}, end: {line: 11, column: 10, offset: 77}}
  const context = {before: 'The ', after: ' ends.', byteColumn: 5}
  expect(await pretty([{path: 'a.txt', messages: [message({actual, place, context})]}])).toBe(
    `a.txt:9:5 warning Unexpected \`abc\`, remove it some-rule
    9 │ The first part
      │     ^^^^^^^^^^
      ⋮
   11 │ last part ends.
      │ ^^^^^^^^^

1 message in 1 file (⚠ 1 warning)
`
  )
})

test('what is said in advice: write, consider, delete', async () => {
  const advice = async (expected: string[], fix: 'safe' | 'suggested'): Promise<string> =>
    /= (.*)/.exec(await pretty([{path: 'a', messages: [message({expected, fix})]}]))![1]!
  expect(await advice(['x'], 'safe')).toBe('write: x')
  expect(await advice(['x', 'y\nz'], 'suggested')).toBe('consider: x | y\\nz')
  expect(await advice([''], 'safe')).toBe('delete it')
  expect(await advice([''], 'suggested')).toBe('consider deleting it')
  const long = await pretty([{path: 'a', messages: [message({expected: ['z'.repeat(999)]})]}])
  expect(/z+/.exec(long)![0]).toHaveLength(200)
})

test('the reason of a rule is told once', async () => {
  const messages = [message({note: 'Because'}), message({note: 'Because'}), message({note: 'Otherwise'})]
  const output = await pretty([
    {path: 'a', messages},
    {path: 'b', messages}
  ])
  expect(output.match(/why: /g)).toHaveLength(2)
})

test('clean files are counted, not listed', async () => {
  expect(
    await pretty([
      {path: 'a', messages: []},
      {path: 'b', messages: []}
    ])
  ).toBe('2 files: no issues found\n')
  expect(await pretty([])).toBe('')
})

test('marks stand under what they mark, within the width, whatever is in the text', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, fc.integer({min: 40, max: 120}), async (files, width) => {
      const lines = (await pretty(files, width)).split('\n')
      expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
      for (const [index, line] of lines.entries()) {
        const marks = /^ +│ ( *)(\^+)$/.exec(line)
        if (!marks) continue
        expect(columns(line)).toBeLessThanOrEqual(width)
        expect(columns(lines[index - 1]!)).toBeLessThanOrEqual(width)
      }
    }),
    {numRuns: 200}
  )
})

test('the marked columns of the line hold the flagged text', async () => {
  const word = fc.constantFrom('漢字', '👩‍👩‍👧', 'é', '“so”', 'over', 'x'.repeat(40), '\t', 'e\u0301')
  await fc.assert(
    fc.asyncProperty(fc.array(word, {maxLength: 12}), fc.array(word, {maxLength: 12}), async (before, after) => {
      const file = await linted('a.txt', `So ${before.join(' ')} they was was here ${after.join(' ')}`)
      // Words that meet by chance are doubled words too.
      fc.pre(file.messages.length === 1)
      const lines = (await pretty([file], 60)).split('\n')
      const marks = lines.findIndex(line => /│ +\^/.test(line))
      const [start, end] = [lines[marks]!.indexOf('^'), lines[marks]!.lastIndexOf('^') + 1]
      let at = 0
      let marked = ''
      for (const {text, width} of cells(lines[marks - 1]!)) {
        if (at >= start && at < end) marked += text
        at += width
      }
      expect(marked).toBe('was was')
    }),
    {numRuns: 100}
  )
})

test('long hostile text costs little', async () => {
  const actual = `${'\n'.repeat(200_000)}x${'👍'.repeat(200_000)}`
  const messages = Array.from({length: 3}, () => message({actual}))
  const output = await pretty([{path: 'a', messages}])
  expect(output.length).toBeLessThan(5000)
  const many = Array.from({length: 100_000}, () => message())
  expect(await pretty([{path: 'a', messages: many}])).toContain('a: and 99000 more, not shown here')
})
