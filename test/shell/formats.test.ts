import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import type {FileReport} from '../../src/report/index.js'
import {folder, lintJson, stet} from './stet.js'

const page = '<p>It is <b>the</b> the end.</p>\n'
const news = `<nitf><body><body.content>${page}</body.content></body></nitf>`
const docx = readFileSync('samples/captured-soldier.docx')

const found = (reports: readonly FileReport[]): string[] =>
  reports.map(({path, messages}) => `${path}: ${messages.map(({actual}) => actual).join()}`)

test('a folder is searched for articles; what may be anything is read when it is named', () => {
  const root = folder({'a.html': page, 'b.nitf': news, 'c.xml': news, 'd.json': '{}', 'e.njk': page, 'f.docx': docx})
  expect(found(lintJson(root, ['.']))).toEqual(['a.html: the</b> the', 'b.nitf: the</b> the', 'f.docx: '])
  expect(found(lintJson(root, ['c.xml']))).toEqual(['c.xml: the</b> the'])
})

test('`--ext`, `--as` and `as` in the configuration choose a format', () => {
  const root = folder({
    'e.njk': page,
    'g.html.tpl': page,
    'own/h.txt': page,
    'own/.retextrc.json': '{"rules": {"repeated-words": "warning"}, "overrides": [{"files": "*.txt", "as": "html"}]}'
  })
  expect(found(lintJson(root, ['--ext', '.njk=html', '--ext=html.tpl=html', '.']))).toEqual([
    'e.njk: the</b> the',
    'g.html.tpl: the</b> the',
    'own/h.txt: the</b> the'
  ])
  expect(found(lintJson(root, ['--as', 'html', 'e.njk']))).toEqual(['e.njk: the</b> the'])
  expect(stet(root, ['--as', 'htmll', '.']).err).toContain('did you mean `html`?')
  expect(stet(root, ['--ext', 'njk', '.']).err).toContain('expected an ending and a format')
  const wrong = folder({'.retextrc.json': '{"rules": {}, "as": "htmll"}', 'a.txt': ''})
  expect(stet(wrong, ['a.txt']).err).toContain('`as`: expected a format, got "htmll"; did you mean `html`?')
})

test('docx from standard input, and what is none', () => {
  const root = folder({'no.docx': 'text'})
  const {out} = stet(root, ['--stdin', '--stdin-filepath', 'a.docx', '--preset', 'news', '--format', 'json'], {
    input: docx
  })
  expect(out).toContain('repeated-phrases')
  expect(found(lintJson(root, ['no.docx']))).toEqual(['no.docx: '])
})

test('comments go into a copy of the one file', () => {
  const root = folder({'draft.docx': docx, 'a.txt': 'It is the the end.'})
  const args = ['--preset', 'news', '--format', 'docx-comments']
  expect(stet(root, [...args, '-o', 'reviewed.docx', 'draft.docx'])).toMatchObject({out: '', err: ''})
  expect(Object.keys(unzipSync(readFileSync(join(root, 'reviewed.docx'))))).toContain('word/comments.xml')
  expect(stet(root, [...args, 'draft.docx'])).toMatchObject({code: 2, err: expect.stringContaining('needs a file')})
  expect(stet(root, [...args, '-o', 'x.docx', '.'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('exactly one')
  })
  expect(stet(root, [...args, '-o', 'x.docx', 'a.txt'])).toMatchObject({code: 2})
  expect(stet(root, [...args, '-o', 'draft.docx', 'draft.docx'])).toMatchObject({code: 2})
  expect(existsSync(join(root, 'x.docx'))).toBe(false)
  expect(readFileSync(join(root, 'draft.docx')).equals(docx)).toBe(true)
})
