import type {SegmentKind} from '../../core/document.js'
import type {Tag} from '../markup/markup.js'
import type {Meaning, Vocabulary} from '../markup/vocabulary.js'
import {localName} from './local-name.js'

const block: Meaning = {isBlock: true}
const unread: Meaning = {isBlock: true, isRead: false}

const plain: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['head', {}],
  ['docdata', {}],
  ['body', {}],
  ['body.head', {}],
  ['body.end', {isRead: true}],
  ['body.content', {isBlock: true, isRead: true}],
  ['hedline', block],
  ['hl1', {isBlock: true, isRead: true, kind: 'heading', depth: 1}],
  ['abstract', {isBlock: true, isRead: true, kind: 'description'}],
  ['byline', {isBlock: true, isRead: false, says: 'byline'}],
  ['byttl', {says: 'byttl', isRead: false}],
  ['dateline', unread],
  ['story.date', {isRead: false}],
  ['distributor', unread],
  ['rights', unread],
  ['series', unread],
  ['note', {isBlock: true, isRead: true, kind: 'note'}],
  ['tagline', {isBlock: true, kind: 'note'}],
  ['bibliography', {isBlock: true, kind: 'note'}],
  ['fn', {isBlock: true, kind: 'note'}],
  ['bq', {isBlock: true, kind: 'block-quote'}],
  ['media', {isBlock: true, isFigure: true}],
  ['media-caption', {isBlock: true, kind: 'caption'}],
  ['media-producer', unread],
  ['media-metadata', unread],
  ['media-object', unread],
  ['caption', {isBlock: true, kind: 'caption'}],
  ['custom-table', unread],
  ['nitf-table-metadata', unread],
  ['pre', unread],
  ['br', {isBreak: true}],
  ['a', {isLink: true, link: 'href'}],
  ['alt-code', {isRead: false}],
  ['li', {isBlock: true, kind: 'list-item'}],
  ['dt', {isBlock: true, kind: 'list-item'}],
  ['dd', {isBlock: true, kind: 'list-item'}],
  ['td', {isBlock: true, kind: 'table-cell'}],
  ['th', {isBlock: true, kind: 'table-cell'}],
  ...['p', 'block', 'credit', 'ul', 'ol', 'dl', 'table', 'tr', 'thead', 'tbody', 'tfoot', 'hr', 'datasource'].map(
    (name): [string, Meaning] => [name, block]
  )
])

const shown = new Map<string, SegmentKind>([['alternate-text', 'alt-text']])
const image = {alt: 'alternate-text', target: 'source'}

/** Metadata in attributes: element, attribute, name. */
const facts: ReadonlyMap<string, readonly [attribute: string, fact: string]> = new Map([
  ['date.issue', ['norm', 'issued']],
  ['date.release', ['norm', 'updated']],
  ['tobject.property', ['tobject.property.type', 'section']],
  ['keyword', ['key', 'tag']]
])

/** `20240506T101500Z` with the hyphens that dates have elsewhere. */
const withHyphens = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2})/u, '$1-$2-$3')

const attributeOf = ({attributes}: Tag, name: string): string => attributes.get(name)?.value ?? ''

/** What the elements of NITF mean. Those that are not named are inline: people, places, amounts. */
export const nitfVocabulary: Vocabulary = (tag, {parent}) => {
  const name = localName(tag.name)
  if (name === 'title') return localName(parent) === 'head' ? {isBlock: true, isRead: true, kind: 'title'} : {}
  if (name === 'hl2')
    return localName(parent) === 'hedline'
      ? {isBlock: true, isRead: true, kind: 'description'}
      : {isBlock: true, kind: 'heading', depth: 2}
  // Agencies send pictures without: there the caption says what can be seen.
  if (name === 'media-reference') return tag.attributes.has('alternate-text') ? {shown, image} : {}
  const fact = facts.get(name)
  if (fact) return {facts: [[fact[1], withHyphens(attributeOf(tag, fact[0]))]]}
  return plain.get(name) ?? {}
}
