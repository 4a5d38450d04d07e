import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'

type Transform = (script: string, isOwn: (path: string) => boolean) => string
const {lazyConstants}: {lazyConstants: Transform} = await import(join(process.cwd(), 'scripts/lazy-constants.mjs'))

/** A script as esbuild bundles one module, and what is in it once it is loaded. */
const bundle = (
  names: string,
  body: string,
  more = ''
): string => `var __esm = module => () => Object.values(module)[0]()
var ${names};
var init_own = __esm({"own.js"() {
${body}
}});
${more}`

function load(script: string): Record<string, unknown> {
  const context = {}
  runInNewContext(`${script}\ninit_own()`, context)
  return context
}

const lazily = (names: string, body: string, more?: string): Record<string, unknown> =>
  load(lazyConstants(bundle(names, body, more), () => true))

test('what takes long is made when it is asked for, and once', () => {
  const body = 'words = new Set("a b".split(" ")); pattern = /\\p{Lu}/u; both = new Set([...words, "c"]); short = 3'
  const found = lazily('words, pattern, both, short', body, 'function ask() { return {words, both: both.size} }')
  expect([found['words'], found['pattern'], found['both'], found['short']]).toEqual([
    undefined,
    undefined,
    undefined,
    3
  ])
  const ask = found['ask'] as () => {words: Set<string>; both: number}
  expect(ask().both).toBe(3)
  expect(ask().words).toBe(ask().words)
  expect(found['pattern']).toBeUndefined()
})

test('what depends on when it is made is made at once', () => {
  const body = `count = 0;
next = () => ++count;
table = new Map([["a", next()]]);
twice = new Set(["b"]); twice = new Set(["c"]);
growing = new Set("a b".split(" ")); growing.add("c");
last = new Set([count]);`
  const found = lazily('count, next, table, twice, growing, last', body)
  expect(found).toMatchObject({
    count: 1,
    table: expect.any(Object),
    twice: expect.any(Object),
    last: expect.any(Object)
  })
  expect([...(found['growing'] as Set<string>)]).toEqual(['a', 'b', 'c'])
})

test('a name that stands for something else somewhere is left alone', () => {
  const found = lazily('words', 'words = new Set(["a"])', 'function size(words) { return words.size }')
  expect(found['words']).toBeDefined()
})

test('a package in CommonJS is loaded when it is used', () => {
  const more = `var loaded = 0; function __toESM(value) { return value }
function require_one() { loaded++; return {one: 1} } function ask() { return [loaded, one.one, loaded] }`
  const found = lazily('one', 'one = __toESM(require_one())', more)
  expect((found['ask'] as () => number[])()).toEqual([0, 1, 1])
})

test('modules of others are left alone', () => {
  const script = bundle('words', 'words = new Set(["a"])')
  expect(load(lazyConstants(script, path => path !== 'own.js'))['words']).toBeDefined()
})

test('templates of String.raw say what they said', () => {
  const body = 'sign = "\\u00e9"; text = String.raw`\\p{L}\\`$' + '{sign}\\$' + '{x}\\\\`'
  const script = bundle('sign, text', body)
  const changed = lazyConstants(script, () => true)
  expect(changed).not.toContain('String.raw')
  expect(load(changed)['text']).toBe(load(script)['text'])
})
