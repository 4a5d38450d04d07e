import type {Directive, Segment, SegmentKind} from '../../core/document.js'
import {readHtmlPiece} from '../html.js'
import {collectLinks} from '../markup/collect-links.js'
import type {FlowArticle, Held} from '../markup/create-flow.js'
import {moveLinks, moveRange, transpose} from '../markup/transpose.js'
import {readPlain} from '../plain.js'
import type {JsonString} from './parse-strings.js'

/** What a property is: its kind, and whether it holds HTML. */
interface Field {
  kind: SegmentKind
  isHtml: boolean
  /** Of fields of the same group in one item only the one that ranks lowest is read: they say the same. */
  group: string
  rank: number
}

const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['headline', {kind: 'title', isHtml: false, group: 'headline', rank: 0}],
  ['description_html', {kind: 'description', isHtml: true, group: 'description', rank: 0}],
  ['description_xhtml', {kind: 'description', isHtml: true, group: 'description', rank: 1}],
  ['description_text', {kind: 'description', isHtml: false, group: 'description', rank: 2}],
  ['body_xhtml', {kind: 'body', isHtml: true, group: 'body', rank: 0}],
  ['body_html', {kind: 'body', isHtml: true, group: 'body', rank: 1}],
  ['body_text', {kind: 'body', isHtml: false, group: 'body', rank: 2}],
  ['alt_text', {kind: 'alt-text', isHtml: false, group: 'alt', rank: 0}]
])

/** ninjs 2 and 3: lists of values with a content type each. */
const lists: ReadonlyMap<string, SegmentKind> = new Map([
  ['headlines', 'title'],
  ['descriptions', 'description'],
  ['bodies', 'body']
])

const facts: ReadonlyMap<string, string> = new Map([
  ['versioncreated', 'issued'],
  ['firstcreated', 'updated'],
  ['byline', 'byline'],
  ['section', 'section']
])

/** What a string of an item is, by its path within the item. */
function fieldOf(path: JsonString['path'], typeOf: (index: number) => string): Field | undefined {
  const [name, index, key] = path
  if (typeof name !== 'string') return undefined
  if (path.length === 1) return fields.get(name)
  const kind = lists.get(name)
  if (!kind || typeof index !== 'number' || key !== 'value' || path.length !== 3) return undefined
  const isHtml = /html/iu.test(typeOf(index))
  // The first of the list, HTML before text.
  return {kind, isHtml, group: name, rank: (isHtml ? 0 : 1_000_000) + index}
}

/** Writes text as it must stand in a string of JSON. */
const escapeString = (text: string): string => JSON.stringify(text).slice(1, -1)

/** Reads what a string says. */
function readField({text, map}: JsonString, {kind, isHtml}: Field): Held {
  const {segments, links, directives = []}: Held = isHtml ? readHtmlPiece(text) : readPlain(text, {headline: 'none'})
  return {
    segments: segments.map(segment => {
      const placed = transpose(segment, map, escapeString)
      return placed.kind === 'body' ? {...placed, kind} : placed
    }),
    ...(links ? {links: moveLinks(links, map)} : {}),
    directives: directives.map(directive => moveRange(directive, map))
  }
}

/** An item of a source: the path to it and its strings. */
interface Item {
  depth: number
  strings: JsonString[]
  /** Pictures and other items that this one is published with: their strings by path. */
  associations: Map<string, JsonString[]>
}

/** Sorts strings by item: the source itself, each element of a list at its top, each of `items` or `item`. */
function itemsOf(strings: readonly JsonString[]): Item[] {
  const items = new Map<string, Item>()
  for (const one of strings) {
    const {path} = one
    const depth =
      typeof path[0] === 'number'
        ? 1
        : (path[0] === 'items' || path[0] === 'item') && typeof path[1] === 'number'
          ? 2
          : 0
    const key = path.slice(0, depth).join('/')
    const item: Item = items.get(key) ?? {depth, strings: [], associations: new Map()}
    items.set(key, item)
    if (path[depth] === 'associations' && path.length > depth + 2) {
      const name = String(path[depth + 1])
      const known = item.associations.get(name)
      if (known) known.push(one)
      else item.associations.set(name, [one])
    } else item.strings.push(one)
  }
  return [...items.values()]
}

/** Reads the strings of one item, or of one association: of those that say the same, one. */
function readFields(strings: readonly JsonString[], depth: number): Held[] {
  const types = new Map<string, string>()
  for (const {path, text} of strings) {
    if (/^content_?type$/u.test(String(path.at(-1)))) types.set(path.slice(depth, -1).join('/'), text)
  }
  const chosen = new Map<string, {one: JsonString; field: Field}>()
  for (const one of strings) {
    const path = one.path.slice(depth)
    const field = fieldOf(path, index => types.get(`${path[0]}/${index}`) ?? '')
    if (!field) continue
    const known = chosen.get(field.group)
    if (!known || field.rank < known.field.rank) chosen.set(field.group, {one, field})
  }
  return [...chosen.values()].map(({one, field}) => readField(one, field))
}

/** In what is published with an article, a description is a caption and a headline is one too; a text of its own is another article. */
const asCaption = (segment: Segment): Segment[] =>
  segment.kind === 'description' || segment.kind === 'title'
    ? [{...segment, kind: 'caption'}]
    : segment.kind === 'body'
      ? []
      : [segment]

function factsOf({strings, depth}: Item): FlowArticle['facts'] {
  const found = new Map<string, string[]>()
  const add = (name: string, text: string): void => {
    const known = found.get(name)
    if (known) known.push(text)
    else found.set(name, [text])
  }
  for (const {path, text} of strings) {
    const [name, index, key] = path.slice(depth)
    if (path.length === depth + 1) {
      const fact = facts.get(String(name))
      if (fact !== undefined) add(fact, text)
    } else if (name === 'bylines' && typeof index === 'number' && (key === 'byline' || key === 'value'))
      add('byline', text)
    else if (name === 'subject' && typeof index === 'number' && key === 'name' && path.length === depth + 3)
      add('tag', text)
  }
  return found
}

/** The articles of a ninjs source, and the directives in them. */
export function articlesOf(strings: readonly JsonString[]): {articles: FlowArticle[]; directives: Directive[]} {
  const articles: FlowArticle[] = []
  const directives: Directive[] = []
  for (const item of itemsOf(strings)) {
    const own = readFields(item.strings, item.depth)
    const segments = own.flatMap(field => field.segments)
    for (const associated of item.associations.values()) {
      for (const field of readFields(associated, item.depth + 2)) {
        for (const segment of field.segments.flatMap(asCaption)) segments.push(segment)
      }
    }
    const collector = collectLinks()
    for (const {links, directives: found = []} of own) {
      if (links) collector.add(links)
      for (const directive of found) directives.push(directive)
    }
    segments.sort((a, b) => a.start - b.start || b.end - a.end)
    if (segments.length > 0) articles.push({segments, facts: factsOf(item), links: collector.finish()})
  }
  return {articles, directives: directives.sort((a, b) => a.start - b.start)}
}
