import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseXml, type XmlElement} from '../report/parse-xml.js'
import {doubled, folder, stet} from './stet.js'

const names = [
  'a\n::error::forged.txt',
  '::error file=x::forged.txt',
  '"double" and \'single\'.md',
  '100% sure#1?.md',
  'percent%20and%0Aencoded.txt',
  '漢字 é 👍.txt',
  'e\u0301 decomposed.txt',
  '-dash.md',
  '--format.md',
  'a,b;c=d:e.txt',
  '[x](y) `z`.md',
  '<b>&amp;]]>.html',
  'back\\slash.txt',
  ' leading and trailing .txt',
  '##[error]forged.txt',
  '\u202etxt.md',
  '\u001b[31mred.txt',
  'tab\there.txt'
].sort()

const root = (): string => folder(Object.fromEntries(names.map(name => [`in/${name}`, doubled])))
const lines = (text: string): string[] => text.split('\n').slice(0, -1)
const unescaped = (text: string): string =>
  text.replace(/%(3A|2C|0D|0A|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
const filesOf = (xml: string, name: string): string[] => {
  const found: string[] = []
  const visit = ({attributes, children}: XmlElement): void => {
    const path = attributes.get(name)
    if (path?.startsWith('in/')) found.push(path)
    children.forEach(visit)
  }
  visit(parseXml(xml))
  return [...new Set(found)]
}

const readers: Readonly<Record<string, (out: string) => string[]>> = {
  json: out => JSON.parse(out).map(({path}: {path: string}) => path),
  jsonl: out => lines(out).map(line => JSON.parse(line).path),
  rdjsonl: out => lines(out).map(line => JSON.parse(line).location.path),
  gitlab: out => JSON.parse(out).map(({location}: {location: {path: string}}) => location.path),
  sarif: out =>
    JSON.parse(out).runs[0].results.map(
      (result: {locations: [{physicalLocation: {artifactLocation: {uri: string}}}]}) =>
        decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri)
    ),
  github: out => lines(out).map(line => unescaped(/^::warning file=([^,]*),line=1,/.exec(line)![1]!)),
  // XML has no escape character: U+001B becomes U+FFFD there.
  checkstyle: out => filesOf(out, 'name'),
  junit: out => filesOf(out, 'file')
}

describe('whatever a file is called, its messages are told of it, and nothing else', () => {
  test.each(Object.entries(readers))('%s', (format, read) => {
    const cwd = root()
    // GitHub takes ten annotations at a time.
    const lots =
      format === 'github' ? [names.slice(0, 9), names.slice(9)].map(lot => lot.map(name => `in/${name}`)) : [['.']]
    const found = lots.flatMap(paths => {
      const {code, out, err} = stet(cwd, ['--format', format, '--', ...paths])
      expect([code, err]).toEqual([0, ''])
      return read(out)
    })
    const isXml = format === 'checkstyle' || format === 'junit'
    // What only shows, such as the turned direction, is kept in a log's way out of harm's: it comes back as an escape.
    const expected = names.map(name => {
      if (isXml) return name.replace('\u001b', '\ufffd')
      return format === 'github'
        ? name.replace(/[\u001b\u202e\t]/g, unit => shown[unit]!).replace('##[', '##\\u005b')
        : name
    })
    expect(found.sort()).toEqual(expected.map(name => `in/${name}`).sort())
  })

  test.each(['text', 'pretty', 'unix'])('%s', format => {
    const {code, out} = stet(root(), ['.', '--format', format, '--no-color'])
    expect(code).toBe(0)
    expect(out.match(/Unexpected repeated `the`/g)).toHaveLength(names.length)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/m)
  })

  test('named, after `--`', () => {
    const cwd = join(root(), 'in')
    const {code, out} = stet(cwd, ['--format', 'json', '--', ...names])
    expect(code).toBe(0)
    expect(readers['json']!(out).sort()).toEqual(names)
  })
})

const shown: Readonly<Record<string, string>> = {'\u001b': '\\u001b', '\u202e': '\\u202e', '\t': '\\t'}

/** Microsoft's validator is 104 MB, so it is not among the packages: `npm install --no-save @microsoft/sarif-multitool-linux`. */
const validator = [
  process.env['SARIF_MULTITOOL'],
  'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool'
].find(path => path !== undefined && existsSync(path))

test('SARIF passes Microsoft’s validator, of the samples and of hostile names', {skip: validator === undefined}, () => {
  const cwd = folder(Object.fromEntries(names.map(name => [name, `${doubled}It is {{TK}} “so".\n`])))
  for (const [index, paths] of [
    ['.', '--preset', 'strict'],
    [join(process.cwd(), 'samples'), '--preset', 'strict']
  ].entries()) {
    const file = join(cwd, `${index}.sarif`)
    stet(cwd, [...paths, '--format', `sarif:${file}`])
    const found = join(cwd, `${index}.found.sarif`)
    const {stdout, stderr} = spawnSync(validator!, ['validate', file, '--rule-kind', 'Sarif;Ghas', '--output', found], {
      encoding: 'utf8',
      env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'}
    })
    expect(stdout + stderr).toContain('Analysis completed successfully')
    const log = JSON.parse(readFileSync(found, 'utf8').replace(/^\ufeff/, ''))
    expect(log.runs[0].results ?? []).toEqual([])
  }
})
