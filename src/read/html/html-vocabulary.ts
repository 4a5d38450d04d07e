import type {SegmentKind} from '../../core/document.js'
import type {Tag} from '../markup/markup.js'
import {inline, type Meaning, type Surroundings, type Vocabulary} from '../markup/vocabulary.js'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What no reader reads: programs, pictures, controls, and the page around the article. */
const unread = names(
  'script style template noscript svg pre xmp listing plaintext textarea select datalist iframe object embed applet audio video canvas map noframes noembed rp rt nav'
)

/** Stands in a sentence like a word, but is no prose. */
const objects = names('code kbd samp math')

const blocks = names(
  'address article aside body button center dd details dialog dir div dl dt fieldset figure footer form header hgroup hr html legend main menu nav ol optgroup option p search section summary table tbody tfoot thead tr ul'
)

const kinds: ReadonlyMap<string, SegmentKind> = new Map([
  ['blockquote', 'block-quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell']
])

const heading = /^h[1-6]$/
const headings = names('h1 h2 h3 h4 h5 h6')
const lists = names('ul ol menu dir')
const tables = names('table')

/** Elements whose end tag may be left out, by what ends them. */
const ends: ReadonlyMap<string, NonNullable<Meaning['ends']>> = new Map([
  ['li', {names: names('li'), within: lists}],
  ['dt', {names: names('dt dd'), within: names('dl')}],
  ['dd', {names: names('dt dd'), within: names('dl')}],
  ['td', {names: names('td th'), within: tables}],
  ['th', {names: names('td th'), within: tables}],
  ['tr', {names: names('tr'), within: tables}],
  ['tbody', {names: names('tbody thead tfoot'), within: tables}],
  ['tfoot', {names: names('tbody thead tfoot'), within: tables}]
])
const paragraph = {names: names('p')}

const alternative: ReadonlyMap<string, SegmentKind> = new Map([['alt', 'alt-text']])
const image = {alt: 'alt', target: 'src'}
const content: ReadonlyMap<string, SegmentKind> = new Map([['content', 'description']])

/** Metadata by the `name`, `property` or `itemprop` of a `meta` element. */
const metas: ReadonlyMap<string, string> = new Map([
  ['article:published_time', 'issued'],
  ['datepublished', 'issued'],
  ['date', 'issued'],
  ['pubdate', 'issued'],
  ['publishdate', 'issued'],
  ['publish-date', 'issued'],
  ['dc.date', 'issued'],
  ['dc.date.issued', 'issued'],
  ['dcterms.issued', 'issued'],
  ['parsely-pub-date', 'issued'],
  ['author', 'byline'],
  ['byl', 'byline'],
  ['dc.creator', 'byline'],
  ['parsely-author', 'byline'],
  ['article:section', 'section'],
  ['parsely-section', 'section'],
  ['article:tag', 'tag'],
  ['keywords', 'tags'],
  ['news_keywords', 'tags']
])

const attribute = ({attributes}: Tag, name: string): string => attributes.get(name)?.value.trim() ?? ''

function metaMeaning(tag: Tag): Meaning {
  const names = ['name', 'property', 'itemprop'].map(name => attribute(tag, name).toLowerCase())
  if (names.includes('description')) return {isRead: true, shown: content}
  const fact = names.map(name => metas.get(name)).find(known => known !== undefined)
  return fact === undefined ? inline : {facts: [[fact, attribute(tag, 'content')]]}
}

const isHidden = (tag: Tag): boolean =>
  (tag.attributes.has('hidden') && attribute(tag, 'hidden').toLowerCase() !== 'until-found') ||
  attribute(tag, 'aria-hidden').toLowerCase() === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(tag, 'style').slice(0, 500))

/** Notes at the end of an article, and the signs in it that lead to them. */
const note = /(?:^|\s)(?:doc-(?:foot|end)notes?|footnotes?|endnotes?)(?:\s|$)/u
const noteSign =
  /(?:^|\s)(?:doc-noteref|doc-backlink|footnote-ref|footnote-back(?:ref)?|data-footnote-(?:back)?ref)(?:\s|$)/u

const marksOf = (tag: Tag): string =>
  `${attribute(tag, 'role')} ${attribute(tag, 'class')} ${attribute(tag, 'epub:type')}`

const isNoteSign = (tag: Tag): boolean =>
  tag.attributes.has('data-footnote-ref') || tag.attributes.has('data-footnote-backref') || noteSign.test(marksOf(tag))

/** Attributes of links that lead somewhere; with any other one a program of the page finds those that don't. */
const ofLinks = names('href title target rel')

/** A link that a program of the page answers to: it leads nowhere, and need not. */
function isControl(tag: Tag): boolean {
  const target = attribute(tag, 'href').toLowerCase()
  if (target.startsWith('javascript:')) return true
  return /^(?:#\d?)?$/u.test(target) && [...tag.attributes.keys()].some(name => !ofLinks.has(name))
}

/** Where a footer belongs to what is read, not to the page. */
const isPartOfText = ({isOpen}: Surroundings): boolean => isOpen('article') || isOpen('blockquote')

function kindOf(tag: Tag, around: Surroundings): SegmentKind | undefined {
  const {name} = tag
  if (heading.test(name)) return 'heading'
  if (name === 'title') return around.isOpen('svg') ? undefined : 'title'
  return kinds.get(name)
}

/** What the elements of a page, or of a piece of one, mean to readers. Elements nobody knows are inline. */
export const htmlVocabulary: Vocabulary = (tag, around) => {
  const {name} = tag
  if (name === 'br') return {isBreak: true}
  if (name === 'a' && tag.attributes.has('href') && !isHidden(tag) && !isNoteSign(tag))
    return {isLink: true, ...(isControl(tag) ? {} : {link: 'href'})}
  if (name === 'meta') return metaMeaning(tag)
  if (unread.has(name) || isHidden(tag)) return {isRead: false, isBlock: blocks.has(name) || name === 'pre'}
  if (name === 'head') return {isRead: false}
  if (name === 'footer' && !isPartOfText(around)) return {isRead: false, isBlock: true}
  if (name === 'img') return {isObject: true, shown: alternative, image}
  if (name === 'input' && attribute(tag, 'type') === 'image') return {isObject: true, shown: alternative}
  if (name === 'area') return {shown: alternative}
  if (objects.has(name)) return {isObject: true}
  if (isNoteSign(tag)) return {isRead: false}
  if (name === 'time' && (tag.attributes.has('pubdate') || attribute(tag, 'itemprop') === 'datePublished'))
    return {facts: [['issued', attribute(tag, 'datetime')]]}
  const kind = kindOf(tag, around)
  if (kind === undefined && !blocks.has(name)) return inline
  const ended = headings.has(name) ? {names: headings} : (ends.get(name) ?? paragraph)
  return {
    isBlock: true,
    ends: ended,
    ...(name === 'table' && /^(?:presentation|none)$/u.test(attribute(tag, 'role')) ? {within: layoutVocabulary} : {}),
    ...(kind === undefined ? (note.test(marksOf(tag)) ? {kind: 'note' as const} : {}) : {kind}),
    ...(kind === 'heading' ? {depth: Number(name[1])} : {}),
    ...(kind === 'title' ? {isRead: true} : {}),
    ...(name === 'figure' ? {isFigure: true} : {}),
    ...(name === 'html' || name === 'body' ? {isPage: true} : {})
  }
}

/** A table that only lays out the page holds no cells. */
const layoutVocabulary: Vocabulary = (tag, around) => {
  const meaning = htmlVocabulary(tag, around)
  return meaning.kind === 'table-cell' ? {isBlock: true, ...(meaning.ends ? {ends: meaning.ends} : {})} : meaning
}
