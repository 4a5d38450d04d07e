import type {SegmentKind} from '../../core/document.js'
import type {Tag} from '../markup/markup.js'
import type {Meaning, Vocabulary} from '../markup/vocabulary.js'
import {xhtmlVocabulary} from './xhtml-vocabulary.js'

const html = (kind: SegmentKind): Meaning => ({isBlock: true, isRead: true, kind, holds: 'html'})

/** Children of an RSS item. */
const ofItem: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['title', html('title')],
  ['description', html('description')],
  ['content:encoded', html('body')],
  ['media:description', html('caption')],
  ['pubDate', {says: 'issued'}],
  ['dc:date', {says: 'issued'}],
  ['author', {says: 'byline'}],
  ['dc:creator', {says: 'byline'}],
  ['category', {says: 'tag'}]
])

/** Children of an Atom entry that hold text. */
const ofEntry: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ['title', 'title'],
  ['summary', 'description'],
  ['content', 'body']
])

const saidByEntry: ReadonlyMap<string, string> = new Map([
  ['published', 'issued'],
  ['updated', 'updated']
])

/** What an Atom text construct holds: `type` says it. */
function construct({attributes}: Tag, kind: SegmentKind): Meaning {
  const type = attributes.get('type')?.value ?? 'text'
  if (attributes.has('src')) return {isRead: false}
  if (/xhtml/iu.test(type)) return {isBlock: true, isRead: true, kind, within: xhtmlVocabulary}
  if (/html/iu.test(type)) return html(kind)
  return type === 'text' || type === 'text/plain'
    ? {isBlock: true, isRead: true, kind, holds: 'plain'}
    : {isRead: false}
}

/** What the elements of RSS and Atom mean: each item and entry is an article, and what the feed says of itself is not read. */
export const feedVocabulary: Vocabulary = (tag, {parent}) => {
  const {name} = tag
  if (name === 'item' || name === 'entry') return {isArticle: true}
  if (parent === 'media:content' || parent === 'media:group') return name === 'media:description' ? html('caption') : {}
  if (parent === 'item') return ofItem.get(name) ?? {}
  if (parent === 'author') return name === 'name' ? {says: 'byline'} : {}
  if (parent !== 'entry') return {}
  const kind = ofEntry.get(name)
  if (kind) return construct(tag, kind)
  if (name === 'category') return {facts: [['tag', tag.attributes.get('term')?.value ?? '']]}
  const said = saidByEntry.get(name)
  return said === undefined ? {} : {says: said}
}
