import type {Tag} from '../markup/markup.js'
import type {Meaning, Vocabulary} from '../markup/vocabulary.js'
import {localName} from './local-name.js'
import {nitfVocabulary} from './nitf-vocabulary.js'
import {xhtmlVocabulary} from './xhtml-vocabulary.js'

const plain: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['newsItem', {isArticle: true}],
  ['itemMeta', {}],
  ['versionCreated', {says: 'updated'}],
  ['firstCreated', {says: 'updated'}],
  ['contentMeta', {}],
  ['headline', {isBlock: true, isRead: true, kind: 'title'}],
  ['by', {says: 'byline'}],
  ['slugline', {}],
  ['contentSet', {}]
])

const isMarkup = /html/iu

/** What the type of inline data says it holds; undefined for what is no prose. */
function heldBy(tag: Tag): 'html' | 'plain' | undefined {
  const type = tag.attributes.get('contenttype')?.value ?? 'text/plain'
  if (tag.attributes.has('encoding')) return undefined
  return isMarkup.test(type) ? 'html' : /^text\//u.test(type) ? 'plain' : undefined
}

/** What the elements of NewsML-G2 mean: NITF or XHTML inside `inlineXML`, text inside `inlineData`. */
export const newsmlVocabulary: Vocabulary = (tag, {parent}) => {
  const name = localName(tag.name)
  if (name === 'nitf') return {within: nitfVocabulary}
  if (name === 'html' && localName(parent) === 'inlineXML') return {isRead: true, within: xhtmlVocabulary}
  if (name === 'inlineXML') return {isBlock: true}
  if (name === 'inlineData') {
    const held = heldBy(tag)
    return held ? {isBlock: true, isRead: true, holds: held} : {isRead: false}
  }
  if (name === 'description' && localName(parent) === 'contentMeta')
    return /caption/iu.test(tag.attributes.get('role')?.value ?? '')
      ? {isBlock: true, isRead: true, kind: 'caption'}
      : {isBlock: true, isRead: true, kind: 'description'}
  return plain.get(name) ?? {}
}
