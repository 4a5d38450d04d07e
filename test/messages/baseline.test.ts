import {expect, test} from 'vitest'
import {lintText} from '../../src/lint-text.js'
import {type Accepted, type FileMessages, renewed, sift, type Whereabouts} from '../../src/messages/baseline.js'
import fc from '../fast-check.js'
import {message} from '../report/files.js'

const rules = {'repeated-words': 'warning'} as const

const linted = async (path: string, text: string): Promise<FileMessages> => ({
  path,
  messages: await lintText(text, {path, rules})
})

const present: Whereabouts = {isGone: () => false, isCovered: () => true}
const gone = (...paths: string[]): Whereabouts => ({isGone: path => paths.includes(path), isCovered: () => true})
const elsewhere = (...paths: string[]): Whereabouts => ({...gone(...paths), isCovered: () => false})
const accepting = (...files: FileMessages[]): Accepted => renewed(files, new Map(), present)

const story = 'Storm closes the port.\n\nMr. Vale said said the ferry to Ashmouth would wait. Trains ran on.\n'

test.each<[what: string, text: string]>([
  ['nothing', story],
  ['edits above and below', `A beginning.\n\nMore.\n\n${story}\nAn end.\n`],
  ['a sentence more beside it', story.replace('Trains', 'Nobody minded. Trains')]
])('accepted after %s', async (_, text) => {
  const accepted = accepting(await linted('a.md', story))
  expect(sift([await linted('a.md', text)], accepted, present)).toEqual({messages: [[]], hidden: 1, gone: 0})
})

test('accepted when it is worded otherwise', async () => {
  const file = await linted('a.md', story)
  const messages = file.messages.map(one => ({...one, reason: 'Otherwise', severity: 'error' as const, expected: []}))
  expect(sift([{path: 'a.md', messages}], accepting(file), present).hidden).toBe(1)
})

test('a fault corrected and one made in the same sentence never cancel out', async () => {
  const words =
    'the mayor told the council on Monday of plans to let the harbour open before the winter and the ferry would run'
  const list = words.split(' ')
  const doubling = (index: number): string => list.toSpliced(index, 0, list[index]!).join(' ')
  const all = await Promise.all(list.map((_, index) => linted('a.md', `Once ${doubling(index)} again.\n`)))
  // Some words may be said twice.
  const files = all.filter(({messages}) => messages.length === 1)
  expect(files.length).toBeGreaterThan(15)
  for (const [before, old] of files.entries()) {
    for (const [after, file] of files.entries()) {
      const {hidden, gone: lost} = sift([file], accepting(old), present)
      expect({hidden, lost}, `${before} and ${after}`).toEqual(
        before === after ? {hidden: 1, lost: 0} : {hidden: 0, lost: 1}
      )
    }
  }
})

test('one more of a kind is one message; one less is one entry gone', async () => {
  const alike = (count: number): Promise<FileMessages> => linted('a.md', 'They were were late.\n\n'.repeat(count))
  const accepted = accepting(await alike(3))
  expect(sift([await alike(4)], accepted, present)).toMatchObject({hidden: 3, gone: 0})
  expect(sift([await alike(4)], accepted, present).messages[0]).toHaveLength(1)
  expect(sift([await alike(2)], accepted, present)).toMatchObject({hidden: 2, gone: 1})
})

test('a moved file keeps its entries, under its new name after an update', async () => {
  const accepted = accepting(await linted('a.md', story))
  const moved = await linted('old/b.md', story)
  expect(sift([moved], accepted, gone('a.md'))).toEqual({messages: [[]], hidden: 1, gone: 0})
  expect([...renewed([moved], accepted, gone('a.md')).keys()]).toEqual(['old/b.md'])
})

test('a copy is not a move, and one file can only have moved to one place', async () => {
  const file = await linted('a.md', story)
  const accepted = accepting(file)
  const copies = [await linted('b.md', story), await linted('c.md', story)]
  expect(sift([file, copies[0]!], accepted, present).messages.map(({length}) => length)).toEqual([0, 1])
  expect(sift(copies, accepted, gone('a.md')).messages.map(({length}) => length)).toEqual([0, 1])
})

test('entries of files that were not linted are neither gone nor pruned', async () => {
  const accepted = accepting(await linted('a.md', story), await linted('b.md', story))
  const clean = {path: 'a.md', messages: []}
  expect(sift([clean], accepted, present)).toMatchObject({gone: 1})
  const next = renewed([clean], accepted, present)
  expect(next.get('b.md')).toEqual(accepted.get('b.md'))
  expect(next.get('a.md')).toEqual([])
})

test('entries of deleted files are pruned where all files were linted, and kept where they may have moved elsewhere', async () => {
  const accepted = accepting(await linted('a.md', story))
  expect(sift([], accepted, gone('a.md')).gone).toBe(1)
  expect(renewed([], accepted, gone('a.md')).size).toBe(0)
  expect(sift([], accepted, elsewhere('a.md')).gone).toBe(0)
  expect(renewed([], accepted, elsewhere('a.md'))).toEqual(accepted)
})

test('a file that can’t be read is neither accepted nor clean', async () => {
  const accepted = accepting(await linted('a.md', story))
  const broken = {path: 'a.md', messages: [message({ruleId: 'unreadable-source'})]}
  expect(sift([broken], accepted, present)).toEqual({messages: [broken.messages], hidden: 0, gone: 0})
  expect(renewed([broken], accepted, present)).toEqual(accepted)
})

test('after an update everything is accepted, nothing is gone, and a second one changes nothing', () => {
  const fingerprint = fc.constantFrom('a:1', 'a:2', 'b:1', 'c:1')
  const lists = fc.dictionary(fc.constantFrom('1', 'x', '__proto__', 'constructor'), fc.uniqueArray(fingerprint))
  fc.assert(
    fc.property(lists, lists, fc.boolean(), (old, now, isGone) => {
      const accepted = new Map(Object.entries(old))
      const files = Object.entries(now).map(([path, prints]) => ({
        path,
        messages: prints.map(print => message({fingerprint: print}))
      }))
      const where = {isGone: (path: string) => isGone && !Object.hasOwn(now, path), isCovered: () => true}
      const next = renewed(files, accepted, where)
      const after = sift(files, next, where)
      expect(after.gone).toBe(0)
      expect(after.messages.flat()).toEqual([])
      expect(renewed(files, next, where)).toEqual(next)
    }),
    {seed: 1}
  )
})
