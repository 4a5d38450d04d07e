import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {options} from '../../src/shell/parse-arguments.js'
import {wantsColor} from '../../src/shell/wants-color.js'
import {doubled, faulty, folder, lintJson, shell, stet} from './stet.js'

test('text is what vfile-reporter prints', () => {
  const {out} = stet(folder({'a.txt': doubled, 'b.md': 'Fine.\n'}), ['.'])
  expect(out).toBe(`a.txt
1:17-1:24 warning Unexpected repeated \`the\`, remove one occurrence repeated-words stet

b.md: no issues found

⚠ 1 warning
`)
})

test('--quiet leaves out files without messages, in both formats', () => {
  const root = folder({'a.txt': doubled, 'b.md': 'Fine.\n'})
  expect(stet(root, ['.', '--quiet']).out).not.toContain('b.md')
  expect(lintJson(root, ['.', '--quiet'])).toHaveLength(1)
  expect(lintJson(root, ['b.md', '--quiet'])).toEqual([])
  expect(stet(root, ['b.md', '--quiet'])).toEqual({code: 0, out: '', err: ''})
})

test('json has place, actual and expected, keys always in the same order', () => {
  const {out} = stet(folder({'a.txt': doubled}), ['.', '--format=json'])
  const [file] = JSON.parse(out)
  const [message] = file.messages
  expect(Object.keys(message)).toEqual([
    'ruleId',
    'source',
    'severity',
    'reason',
    'place',
    'actual',
    'expected',
    'fix',
    'field',
    'edit',
    'note',
    'url',
    'fingerprint'
  ])
  expect(message.place).toEqual({start: {line: 1, column: 17, offset: 16}, end: {line: 1, column: 24, offset: 23}})
  expect(message).toMatchObject({ruleId: 'repeated-words', severity: 'warning', actual: 'the the', expected: ['the']})
})

test('the same run gives the same bytes', () => {
  const root = folder({'a.txt': faulty(20), 'b/c.md': faulty(20), 'Z.txt': doubled})
  for (const format of ['text', 'json']) {
    const first = stet(root, ['.', '--format', format]).out
    expect(first).not.toBe('')
    expect(stet(root, ['.', '--format', format]).out).toBe(first)
  }
})

const colored = '\u001b['

test('the flag decides on colours, then the environment, then the terminal', () => {
  expect(wantsColor(undefined, {}, false)).toBe(false)
  expect(wantsColor(undefined, {}, true)).toBe(true)
  expect(wantsColor(undefined, {TERM: 'dumb'}, true)).toBe(false)
  expect(wantsColor(undefined, {NO_COLOR: '1'}, true)).toBe(false)
  expect(wantsColor(undefined, {NO_COLOR: ''}, true)).toBe(true)
  expect(wantsColor(undefined, {FORCE_COLOR: '1'}, false)).toBe(true)
  expect(wantsColor(undefined, {FORCE_COLOR: '0'}, true)).toBe(false)
  expect(wantsColor(undefined, {NO_COLOR: '1', FORCE_COLOR: '1'}, true)).toBe(false)
  expect(wantsColor(true, {NO_COLOR: '1'}, false)).toBe(true)
  expect(wantsColor(false, {FORCE_COLOR: '1'}, true)).toBe(false)
})

test.each<[args: string[], env: Record<string, string>, isColored: boolean]>([
  [[], {}, false],
  [['--no-color', '--color'], {NO_COLOR: '1'}, true],
  [['--color', '--no-color'], {}, false],
  [[], {FORCE_COLOR: '1'}, true]
])('colours with %j and %j: %s', (args, env, isColored) => {
  expect(stet(folder({'a.txt': doubled}), ['.', ...args], {env}).out.includes(colored)).toBe(isColored)
})

const inTerminal = (before: string): string =>
  shell(folder({'a.txt': doubled}), `TERM=xterm ${before} script -qec "$stet ." /dev/null < /dev/null`).out

test('a terminal gets colours, but not with NO_COLOR', {skip: shell('/', 'command -v script').code !== 0}, () => {
  expect(inTerminal('')).toContain(colored)
  expect(inTerminal('NO_COLOR=1')).toContain('repeated-words')
  expect(inTerminal('NO_COLOR=1')).not.toContain(colored)
})

test('nothing in a name or text steers the terminal or a CI log', () => {
  const names = ['a\n::error::forged.txt', 'b\u001b[31m.txt', 'c\u202etxt.md', '::error::d.txt', 'e\u009b31m.txt']
  const root = folder(Object.fromEntries(names.map(name => [name, 'It is is so.\u001b[2J It was \u202ewas was.\n'])))
  const {out} = stet(root, ['.'])
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(out).not.toMatch(/^::/m)
  expect(out).toContain('a\\n::error::forged.txt')
  expect(out).toContain('./::error::d.txt')
  const json = stet(root, ['.', '--format', 'json']).out
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(
    JSON.parse(json)
      .map(({path}: {path: string}) => path)
      .sort()
  ).toEqual(names.sort())
  const {err} = stet(root, ['missing\n::error::forged\u001b[2J'])
  expect(err).not.toMatch(/^::|\u001b/m)
})

test('of a file with very many messages the text report shows the first', () => {
  const {out} = stet(folder({'a.txt': faulty(1500)}), ['.'])
  expect(out.match(/repeated-words/g)).toHaveLength(1000)
  expect(out).toContain('a.txt: and 500 more, not shown or counted here; `--format json` reports all')
})

test('--version, --help', () => {
  const root = folder({})
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(stet(root, ['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''})
  expect(stet(root, ['-v']).out).toBe(`${version}\n`)
  const {code, out} = stet(root, ['--help'])
  expect(code).toBe(0)
  // Every option there is, and nothing else.
  const named = new Set([...out.matchAll(/(?<=[\s[,(])--([a-z][a-z-]*)/g)].map(([, name]) => name))
  expect([...named].sort()).toEqual(Object.keys(options).sort())
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(125)
})

test('--rules', () => {
  const root = folder({})
  const list = JSON.parse(stet(root, ['--rules', '--format', 'json']).out)
  for (const rule of list) expect(Object.keys(rule)).toEqual(['id', 'description', 'severity', 'presets', 'fix', 'url'])
  expect(list.find(({id}: {id: string}) => id === 'repeated-words')).toMatchObject({
    presets: ['recommended', 'news', 'ap', 'strict'],
    fix: 'safe'
  })
  const {out} = stet(root, ['--rules'])
  for (const {id} of list) expect(out).toContain(`\n${id} `)
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(120)
})

test('--explain, for every rule', () => {
  const root = folder({})
  const {code, out} = stet(root, ['--explain', 'repeated-words'])
  expect(code).toBe(0)
  for (const part of [
    'Presets: recommended',
    'Options',
    'allow: list of strings, default []',
    '⟦the the⟧',
    'Limits',
    'docs/rules/repeated-words.md'
  ]) {
    expect(out).toContain(part)
  }
  for (const {id} of JSON.parse(stet(root, ['--rules', '--format', 'json']).out)) {
    expect(stet(root, ['--explain', id]).out).toContain(`${id} (`)
  }
  expect(JSON.parse(stet(root, ['--explain', 'repeated-words', '--format', 'json']).out).id).toBe('repeated-words')
})

test('--print-config', () => {
  const root = folder({'off/.retextrc.json': '{"root": true, "rules": {"repeated-words": "off"}}'})
  const {code, out} = stet(root, ['--print-config', 'a.txt', '--rule', 'repeated-words:error'])
  expect(code).toBe(0)
  expect(out).toContain('repeated-words')
  expect(() => JSON.parse(out)).not.toThrow()
  expect(stet(root, ['--print-config', 'off/a.txt']).out).toContain(JSON.stringify('off/.retextrc.json').slice(5, -1))
})

test('--preset and --rule', () => {
  const root = folder({'a.txt': doubled})
  expect(lintJson(root, ['.', '--rule', 'repeated-words:off'])[0]!.messages).toEqual([])
  expect(
    lintJson(root, ['.', '--rule', 'repeated-words:off', '--rule=repeated-words:info'])[0]!.messages[0]!.severity
  ).toBe('info')
  expect(lintJson(root, ['.', '--preset', 'recommended', '--no-cache'])[0]!.messages).toHaveLength(1)
})
