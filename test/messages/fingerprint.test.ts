import {expect, test} from 'vitest'
import {hash} from '../../src/core/hash.js'
import {utf8Length} from '../../src/core/utf8-length.js'
import {lint} from '../../src/lint.js'
import {lintText} from '../../src/lint-text.js'
import {finish} from '../../src/messages/index.js'
import {read} from '../../src/read/read.js'
import fc from '../fast-check.js'
import {message} from '../report/files.js'

const rules = {'repeated-words': 'warning'} as const

const fingerprints = async (text: string, path = 'a.txt'): Promise<(string | undefined)[]> =>
  (await lintText(text, {path, rules})).map(({fingerprint}) => fingerprint)

const story = 'Storm closes the port.\n\nMr. Vale said said the ferry to Ashmouth would wait. Trains ran on.\n'

test.each<[what: string, text: string, path?: string]>([
  ['paragraphs above', `A new beginning.\n\nAnd more.\n\n${story}`],
  ['paragraphs below', `${story}\nAnd more.\n`],
  ['another headline', story.replace('closes the port', 'shuts the harbour')],
  ['another sentence after it', story.replace('Trains ran on', 'Trains did not run')],
  ['an edit far off in its sentence', story.replace('would wait', 'would be held')],
  ['lines wrapped anew', story.replace('ferry to', 'ferry\nto').replace('said said', 'said\nsaid'), 'a.md'],
  ['Windows line breaks and a byte order mark', `\ufeff${story.replaceAll('\n', '\r\n')}`],
  ['another name and format', story, 'archive/b.md']
])('the same after %s', async (_, text, path) => {
  const [before] = await fingerprints(story)
  expect(before).toMatch(/^[0-9a-f]{16}:1$/)
  expect(await fingerprints(text, path)).toEqual([before])
})

test('another one for another rule, another text and other words next to it', async () => {
  const [before] = await fingerprints(story)
  expect(await fingerprints(story.replace('said said', 'says says'))).not.toContain(before)
  expect(await fingerprints(story.replace('the ferry', 'a boat'))).not.toContain(before)
  const document = read(story, 'plain', {})
  const twice = ['one-rule', 'other-rule'].map(ruleId => message({ruleId}))
  expect(new Set(finish(twice, document).map(({fingerprint}) => fingerprint)).size).toBe(2)
})

test('a corrected fault and a new one elsewhere do not cancel out', async () => {
  const before = await fingerprints('The the ferry waits.\n\nThe train waits.\n')
  const after = await fingerprints('The ferry waits.\n\nThe the train waits.\n')
  expect(before).toHaveLength(1)
  expect(after).toHaveLength(1)
  expect(after).not.toEqual(before)
})

test('reworded, regraded and explained otherwise: the same', () => {
  const document = read(story, 'plain', {})
  const place = {start: document.lines.point(33), end: document.lines.point(42)}
  const made = [{}, {reason: 'Otherwise (12 more)', severity: 'error', note: 'Why', expected: ['x'], url: 'y'}] as const
  const [one, other] = made.map(more => finish([message({place, actual: 'said said', ...more})], document)[0])
  expect(one!.fingerprint).toBe(other!.fingerprint)
})

test('those that are alike are numbered', async () => {
  const found = await fingerprints('They were were late.\n\n'.repeat(3))
  expect(new Set(found.map(one => one!.slice(0, 16))).size).toBe(1)
  expect(found.map(one => one!.slice(17))).toEqual(['1', '2', '3'])
})

test('fingerprints are kept in baselines, so they must not change by accident', async () => {
  expect(await fingerprints(story)).toMatchInlineSnapshot(`
    [
      "cd7bfc070d4f5292:1",
    ]
  `)
  expect(hash('')).toMatchInlineSnapshot(`"c223ada330a00dd6"`)
  expect(hash('stet')).toMatchInlineSnapshot(`"bca241ae1254c7e8"`)
})

test('hashes spread: no two alike among many short texts, and every digit is used', () => {
  const hashes = Array.from({length: 200_000}, (_, index) => hash(`${index}`))
  expect(new Set(hashes).size).toBe(200_000)
  for (const half of [0, 8]) {
    // Of 200,000 values of 32 bits some 4 or 5 meet by chance.
    expect(new Set(hashes.map(one => one.slice(half, half + 8))).size).toBeGreaterThan(199_900)
  }
})

test('bytes', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.constantFrom('', '\ud800', '\udc00'), (text, half) => {
      expect(utf8Length(text + half)).toBe(Buffer.byteLength(text + half))
    })
  )
})

test('the context is what stands around the place on its line, of whole characters', async () => {
  const word = fc.constantFrom('was was', 'the the', '👍', 'é', '漢', 'over', '\n', '\r\n', 'x'.repeat(98))
  await fc.assert(
    fc.asyncProperty(fc.array(word, {maxLength: 30}), async words => {
      const text = words.join(' ')
      const messages = await lint({text, format: 'plain'}, {rules: []})
      expect(messages).toEqual([])
      for (const {place, actual, context} of await lintText(text, {rules})) {
        const {before, after, byteColumn} = context!
        const [start, end] = [place.start.offset, place.end.offset]
        expect(text.slice(start - before.length, end + after.length)).toBe(before + actual + after)
        expect(before + after).not.toMatch(
          /[\r\n]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
        )
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(100)
        const line = text.slice(start - place.start.column + 1, start)
        expect(byteColumn).toBe(Buffer.byteLength(line) + 1)
        if (before.length < 99) expect(before).toBe(line)
      }
    })
  )
})

test('no context beyond the first thousand messages of a file', async () => {
  const messages = await lintText('It was was so.\n\n'.repeat(1500), {rules})
  expect(messages).toHaveLength(1500)
  expect(messages.filter(({context}) => context)).toHaveLength(1000)
  expect(messages.every(({fingerprint}) => fingerprint)).toBe(true)
})
