import {parse} from 'smol-toml'
import {isMap, isScalar, isSeq, parseDocument} from 'yaml'
import type {Directive} from '../../core/document.js'
import {loneReturns} from './lone-returns.js'
import type {FrontMatter} from './split-front-matter.js'

/** Longest front matter that is searched, in UTF-16 units: the same as is read. */
const longest = 65_536

const unknownDirective = (name: string, start: number, end: number): Directive => ({
  kind: 'unknown',
  ids: [name],
  reason: '',
  start,
  end
})

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

function yamlDirectives(source: string, {start, end}: FrontMatter): Directive[] {
  const slice = loneReturns(source.slice(start, end))
  const document = parseDocument(slice, {logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false})
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  const own = document.contents.get('stet', true)
  const ignored = isMap(own) ? own.get('ignore', true) : undefined
  const items: {key: unknown; value: unknown}[] = isMap(ignored)
    ? ignored.items
    : isSeq(ignored)
      ? ignored.items.map(key => ({key, value: undefined}))
      : [{key: ignored, value: undefined}]
  const others = isMap(own) ? own.items.flatMap(({key}) => (isScalar(key) && key.value !== 'ignore' ? [key] : [])) : []
  const unknown = others.flatMap(({value, range}): Directive[] =>
    typeof value === 'string' && range ? [unknownDirective(value, start + range[0], start + range[1])] : []
  )
  const known = items.flatMap(({key, value}): Directive[] => {
    if (!isScalar(key) || !key.range || typeof key.value !== 'string') return []
    const reason = isScalar(value) ? textOf(value.value) : ''
    const last = isScalar(value) && value.range ? value.range[1] : key.range[1]
    return [{kind: 'ignore-file', ids: [key.value], reason, start: start + key.range[0], end: start + last}]
  })
  return [...known, ...unknown].sort((a, b) => a.start - b.start)
}

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function tomlDirectives(source: string, {start, end}: FrontMatter): Directive[] {
  const slice = source.slice(start, end)
  const own = parse(loneReturns(slice))['stet']
  const ignored = isTable(own) ? own['ignore'] : undefined
  const entries: [string, unknown][] = Array.isArray(ignored)
    ? ignored.map(id => [textOf(id), ''])
    : isTable(ignored)
      ? Object.entries(ignored)
      : [[textOf(ignored), '']]
  const from = slice.indexOf('stet')
  const others = isTable(own) ? Object.keys(own).filter(name => name !== 'ignore') : []
  const unknown = others.flatMap((name): Directive[] => {
    const at = slice.indexOf(name, from)
    return at < 0 ? [] : [unknownDirective(name, start + at, start + at + name.length)]
  })
  const known = entries.flatMap(([id, reason]): Directive[] => {
    const at = slice.indexOf(id, from)
    if (id === '' || at < 0) return []
    return [{kind: 'ignore-file', ids: [id], reason: textOf(reason), start: start + at, end: start + at + id.length}]
  })
  return [...known, ...unknown].sort((a, b) => a.start - b.start)
}

/**
 * Reads directives from front matter: `stet: {ignore: {rule-id: reason}}`, for the whole file.
 *
 * @returns None where the front matter can't be read; the reader says so.
 */
export function frontDirectives(source: string, front: FrontMatter): Directive[] {
  if (front.end - front.start > longest || !/\bstet\b/u.test(source.slice(front.start, front.end))) return []
  try {
    return front.language === 'yaml' ? yamlDirectives(source, front) : tomlDirectives(source, front)
  } catch {
    return []
  }
}
