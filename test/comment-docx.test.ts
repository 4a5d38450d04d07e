import {readFileSync} from 'node:fs'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import {expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {commentDocx} from '../src/comment-docx.js'
import type {Message} from '../src/core/message.js'
import {completeOptions} from '../src/core/options.js'
import {lint, readSource} from '../src/lint.js'
import fc from './fast-check.js'
import {serialisers} from './read/serialise.js'

const all = rules.map(rule => ({rule, severity: rule.meta.severity, options: completeOptions(rule.meta.options)}))
const lintBytes = (bytes: Uint8Array): Promise<Message[]> => lint({bytes, format: 'docx'}, {rules: all})

/** The text of each comment's range, by id, and all marks in pairs. */
function commented(bytes: Uint8Array): {id: string; text: string}[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
  const open = new Map<string, string>()
  const done: {id: string; text: string}[] = []
  const parser = new SaxesParser()
  const path: string[] = []
  parser.on('opentag', ({name, attributes}) => {
    path.push(name)
    const id = String(attributes['w:id'])
    if (name === 'w:commentRangeStart') open.set(id, '')
    if (name === 'w:commentRangeEnd') {
      done.push({id, text: open.get(id)!})
      open.delete(id)
    }
  })
  parser.on('closetag', () => void path.pop())
  parser.on('text', text => {
    if (path.at(-1) === 'w:t') for (const [id, sofar] of open) open.set(id, sofar + text)
  })
  parser.write(xml.replaceAll('<w:r><w:rPr><w:vanish/></w:rPr><w:t>the the</w:t></w:r>', '')).close()
  return done
}

test('the sample gets its messages as comments, and reads as before', async () => {
  const bytes = readFileSync('samples/captured-soldier.docx')
  const messages = await lintBytes(bytes)
  const reviewed = commentDocx(bytes, messages)!
  expect(commentDocx(bytes, messages)).toEqual(reviewed)
  const before = await readSource({bytes, format: 'docx'}, {})
  const after = await readSource({bytes: reviewed, format: 'docx'}, {})
  expect(after.source).toBe(before.source)
  expect(after.segments.map(({kind}) => kind)).toEqual(before.segments.map(({kind}) => kind))
  expect(await lintBytes(reviewed)).toEqual(messages)
  const found = new Map(commented(reviewed).map(({id, text}) => [Number(id), text]))
  expect(found.size).toBe(messages.length)
  messages.forEach(({actual}, id) => {
    if (!actual.includes('\n')) expect(found.get(id)).toBe(actual)
  })
  const files = unzipSync(reviewed)
  expect(strFromU8(files['[Content_Types].xml']!)).toContain('/word/comments.xml')
  expect(strFromU8(files['word/_rels/document.xml.rels']!)).toContain('comments.xml')
  expect(strFromU8(files['word/comments.xml']!)).toContain('Repeated phrase')
  // Comments on comments: numbers go on.
  const twice = commentDocx(reviewed, messages)!
  expect(new Set(commented(twice).map(({id}) => id)).size).toBe(2 * messages.length)
})

test('comments stand exactly around what they speak of, however runs are cut', async () => {
  const word = fc.constantFrom('the the', 'of of', 'AT&T', 'a<b', 'it’s', '😀', 'road', 'PIN number')
  const made = fc.record({
    words: fc.array(fc.array(word, {minLength: 3, maxLength: 8}), {minLength: 1, maxLength: 3}),
    throws: fc.array(fc.nat(5_039), {minLength: 7, maxLength: 31})
  })
  await fc.assert(
    fc.asyncProperty(made, async ({words, throws}) => {
      let count = 0
      const {source} = serialisers['docx']!(
        words,
        sides => (throws[++count % throws.length]! + Math.imul(count, 7)) % sides
      )
      if (source.format !== 'docx') throw new Error('docx')
      const messages = await lintBytes(source.bytes)
      const found = new Map(commented(commentDocx(source.bytes, messages)!).map(({id, text}) => [Number(id), text]))
      // The mark of a comment that another program left behind keeps its number.
      const first = strFromU8(unzipSync(source.bytes)['word/document.xml']!).includes('commentRangeStart') ? 1 : 0
      messages.forEach(({actual}, index) => {
        if (!actual.includes('\n')) expect(found.get(first + index)).toBe(actual)
      })
    }),
    {numRuns: 500}
  )
})

test('a body of another name gets its comments too', async () => {
  const {
    'word/document.xml': body,
    'word/_rels/document.xml.rels': relations,
    ...rest
  } = unzipSync(readFileSync('samples/captured-soldier.docx'))
  const parts = {
    ...rest,
    'word/document2.xml': body!,
    ...(relations ? {'word/_rels/document2.xml.rels': relations} : {})
  }
  const bytes = zipSync(parts)
  const messages = await lintBytes(bytes)
  const files = unzipSync(commentDocx(bytes, messages)!)
  expect(strFromU8(files['word/document2.xml']!).match(/commentRangeStart/gu)).toHaveLength(messages.length)
  expect(strFromU8(files['word/_rels/document2.xml.rels']!)).toContain('comments.xml')
})

test('what is no .docx file gets none', () => {
  expect(commentDocx(strToU8('x'), [])).toBeUndefined()
  expect(commentDocx(zipSync({a: strToU8('x')}), [])).toBeUndefined()
})
