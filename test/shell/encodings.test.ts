import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {encodingOf} from '../../src/shell/encoding.js'
import {folder, lintJson, stet} from './stet.js'

const nitf = (encoding: string, text: string): string =>
  `<?xml version="1.0"${encoding && ` encoding="${encoding}"`}?>\n<nitf><body><body.content>\n<p>${text}</p>\n</body.content></body></nitf>\n`
const page = (head: string, text: string): string => `<!doctype html><html><head>${head}</head><body>\n<p>${text}</p>\n`
const cafe = 'The caf\u00e9 met before the the vote.'
const quoted = 'Caf\u00e9s \u201cmet before\u201d the the vote \u2013 \u20ac5.'
/** In windows-1252. */
const bytes1252 = (text: string): Buffer =>
  Buffer.from(
    text.replace(
      /[\u201c\u201d\u2013\u20ac]/gu,
      c => ({'\u201c': '\x93', '\u201d': '\x94', '\u2013': '\x96'})[c] ?? '\x80'
    ),
    'latin1'
  )
const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

/** Each source with the text that it holds. */
const sources: Readonly<Record<string, [bytes: Buffer, text: string]>> = {
  'latin.nitf': [Buffer.from(nitf('ISO-8859-1', cafe), 'latin1'), nitf('ISO-8859-1', cafe)],
  'windows.nitf': [bytes1252(nitf('windows-1252', quoted)), nitf('windows-1252', quoted)],
  'called-latin.nitf': [bytes1252(nitf('iso-8859-1', quoted)), nitf('iso-8859-1', quoted)],
  'little.nitf': [utf16(`\ufeff${nitf('UTF-16', quoted)}`), `\ufeff${nitf('UTF-16', quoted)}`],
  'big.nitf': [utf16(`\ufeff${nitf('', quoted)}`, true), `\ufeff${nitf('', quoted)}`],
  'bare.nitf': [utf16(nitf('UTF-16', quoted)), nitf('UTF-16', quoted)],
  'greek.nitf': [
    Buffer.from(nitf('ISO-8859-7', 'ABC the the vote.').replace('ABC', '\xc1\xc2\xc3'), 'latin1'),
    nitf('ISO-8859-7', '\u0391\u0392\u0393 the the vote.')
  ],
  'meta.html': [
    Buffer.from(page('<!-- <meta charset="utf-8"> --><meta charset=iso-8859-1>', cafe), 'latin1'),
    page('<!-- <meta charset="utf-8"> --><meta charset=iso-8859-1>', cafe)
  ],
  'equiv.html': [
    bytes1252(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', quoted)),
    page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', quoted)
  ],
  'in-memory.nitf': [Buffer.from(nitf('utf-16', quoted)), nitf('utf-16', quoted)],
  // Converted by somebody who left the declaration as it was.
  'converted.nitf': [Buffer.from(nitf('ISO-8859-1', quoted)), nitf('ISO-8859-1', quoted)]
}
const files = Object.fromEntries(Object.entries(sources).map(([name, [bytes]]) => [name, bytes]))

test('XML and HTML are read in the encoding they declare, with places in their text', () => {
  const reports = lintJson(folder(files), ['.'])
  expect(reports).toHaveLength(Object.keys(sources).length)
  for (const {path, messages} of reports) {
    const [, text] = sources[path]!
    expect(messages, path).toHaveLength(1)
    const [{ruleId, actual, place}] = messages as [(typeof messages)[number]]
    const start = text.indexOf('the the')
    expect([ruleId, actual], path).toEqual(['repeated-words', 'the the'])
    expect(place.start.offset, path).toBe(start)
    const before = text.slice(0, start).split('\n')
    expect([place.start.line, place.start.column], path).toEqual([before.length, before.at(-1)!.length + 1])
  }
})

test('fixes are written in the same encoding, every other byte as it was', () => {
  const root = folder(files)
  const {err} = stet(root, ['--fix', '.'])
  expect(err).toContain(`${Object.keys(files).length} fixes made`)
  for (const [name, [bytes]] of Object.entries(sources)) {
    const [one, two] = [Buffer.from('the the'), Buffer.from('the')].map(part => {
      const text = part.toString()
      return /little|bare/.test(name) ? utf16(text) : name.startsWith('big') ? utf16(text, true) : part
    }) as [Buffer, Buffer]
    const at = bytes.indexOf(one)
    const fixed = Buffer.concat([bytes.subarray(0, at), two, bytes.subarray(at + one.length)])
    expect(readFileSync(join(root, name)).equals(fixed), name).toBe(true)
  }
})

test('standard input comes back in its encoding', () => {
  const root = folder({})
  const [input] = sources['windows.nitf']!
  const args = ['--fix', '--stdin', '--stdin-filepath', 'a.nitf']
  const {stdout} = spawnSync(process.execPath, [inject('cli'), ...args], {cwd: root, input})
  expect(stdout).toEqual(bytes1252(nitf('windows-1252', quoted.replace('the the', 'the'))))
})

test('a fix that its encoding cannot express is refused, and the file stays as it is', () => {
  const terms = {cafe: 'caf\u00e9', naive: 'na\u00efve \u2013', vote: '\u4e00'}
  const rules = {'house-terms': ['warning', {terms}]}
  const contents = {
    'a.nitf': Buffer.from(nitf('ISO-8859-1', 'One cafe here.'), 'latin1'),
    'b.nitf': Buffer.from(nitf('ISO-8859-1', 'A naive caf\u00e9.'), 'latin1'),
    'c.nitf': Buffer.from(nitf('us-ascii', 'One cafe here.')),
    'd.nitf': bytes1252(nitf('windows-1252', 'A caf\u00e9, a vote.'))
  }
  const root = folder({...contents, '.retextrc.json': JSON.stringify({rules})})
  const {err, code} = stet(root, ['--fix=all', '.'])
  const why = (name: string, encoding: string, sign: string): string =>
    `\`${name}\` was not fixed: its encoding, ${encoding}, has no \`${sign}\`; convert it to UTF-8, or mend it by hand`
  expect(err).toContain(why('b.nitf', 'ISO-8859-1', '\u2013'))
  expect(err).toContain(why('c.nitf', 'us-ascii', '\u00e9'))
  expect(err).toContain(why('d.nitf', 'windows-1252', '\u4e00'))
  expect(code).toBe(2)
  expect(readFileSync(join(root, 'a.nitf'), 'latin1')).toBe(nitf('ISO-8859-1', 'One caf\u00e9 here.'))
  for (const name of ['b.nitf', 'c.nitf', 'd.nitf'] as const)
    expect(readFileSync(join(root, name))).toEqual(contents[name])
})

test('what is not in the encoding it declares, or declares none, is said', () => {
  const root = folder({
    'none.nitf': Buffer.from(nitf('', cafe), 'latin1'),
    'unknown.nitf': Buffer.from(nitf('EBCDIC-X', cafe), 'latin1'),
    'odd.nitf': Buffer.concat([utf16(`\ufeff${nitf('UTF-16', cafe)}`), Buffer.from('a')]),
    'plain.html': Buffer.from(`<p>${cafe}`, 'latin1')
  })
  const reasons = Object.fromEntries(lintJson(root, ['.']).map(({path, messages}) => [path, messages[0]?.reason]))
  expect(reasons).toEqual({
    'none.nitf':
      'Not UTF-8 text, line 3 has bytes that mean nothing in it; declare its encoding, or convert it to UTF-8',
    'odd.nitf': 'Not in utf-16le, the encoding it declares; convert it to UTF-8',
    'plain.html':
      'Not UTF-8 text, line 1 has bytes that mean nothing in it; declare its encoding, or convert it to UTF-8',
    'unknown.nitf':
      'Not UTF-8 text, line 3 has bytes that mean nothing in it; it declares `EBCDIC-X`; convert it to UTF-8'
  })
})

test('changed lines are those of the decoded text', () => {
  const text = nitf('UTF-16', `${cafe}</p>\n<p>An old line.`)
  const root = folder({'a.nitf': utf16(`\ufeff${text}`)})
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {cwd: root, stdio: 'ignore'})
  git('init')
  git('add', '.')
  git('commit', '-m', 'a')
  writeFileSync(join(root, 'a.nitf'), utf16(`\ufeff${text.replace('An old', 'A new new')}`))
  const [file] = lintJson(root, ['--changed', '--changed-lines'])
  expect(file!.messages.map(({place}) => place.start.line)).toEqual([4])
})

test('every encoding of one byte a character is written as it is read', () => {
  for (const name of [
    'windows-1250',
    'windows-1251',
    'windows-1252',
    'iso-8859-2',
    'iso-8859-15',
    'koi8-r',
    'macintosh'
  ]) {
    const encoding = encodingOf(name)!
    const bytes = Uint8Array.from({length: 256}, (_, byte) => byte)
    expect(encoding.encode(encoding.decode(bytes), ''), name).toEqual(bytes)
  }
  expect(() => encodingOf('shift_jis')!.encode('a', '')).toThrow("stet can't write its encoding, shift_jis")
})
