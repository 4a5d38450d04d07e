import type {Directive, Links, Segment, SegmentKind} from '../../core/document.js'
import {buildText, type TextBuilder} from '../text-builder.js'
import {align} from './align.js'
import {collectLinks, type LinkCollector} from './collect-links.js'
import {escapeAttribute, escapeText} from './escape.js'
import type {Decoded, MarkupHandler, Tag} from './markup.js'
import type {ReferenceDecoder} from './reference.js'
import {moveLinks, moveRange, transpose} from './transpose.js'
import {inline, type Meaning, type Vocabulary} from './vocabulary.js'

/** Stands for what readers see but can't read as prose, so that the words around it are not neighbours. */
const object = '\uFFFC'

/** An article as its markup gives it. */
export interface FlowArticle {
  segments: Segment[]
  /** Metadata by name, in order; plain text without white space at its ends. */
  facts: Map<string, string[]>
  links: Links
}

/** What elements hold that hold a document of their own: offsets count from its start. */
export interface Held {
  segments: readonly Segment[]
  links?: Links
  directives?: readonly Directive[]
}

export interface FlowOptions {
  source: string
  vocabulary: Vocabulary
  /** Whether text is read where no element has said so. */
  isRead: boolean
  /** References in text and in attributes. */
  references: {text: ReferenceDecoder; attribute: ReferenceDecoder}
  /** Reads what elements hold that hold a document of their own. */
  readHeld(kind: 'html' | 'plain', text: string): Held
  /** Told of the directives in what elements hold. */
  onDirective?(directive: Directive): void
}

/** An element that is open and matters. */
interface Open {
  name: string
  start: number
  kind: SegmentKind
  depth: number | undefined
  isRead: boolean
  /** Whether it stands where text is read, though it may hold none itself. */
  isSeen: boolean
  isQuoted: boolean
  isLinked: boolean
  meaning: Meaning
  vocabulary: Vocabulary
  /** What it says, so far. */
  said: string
  held: TextBuilder | undefined
  article: OpenArticle
}

/** An article as it grows. */
interface OpenArticle extends Omit<FlowArticle, 'links'> {
  collector: LinkCollector
}

/** How far up elements are looked for that another one ends. */
const reach = 200

/** Units of a byline or a date that are kept. */
const mostSaid = 2_000

const quoted: ReadonlySet<SegmentKind> = new Set(['body', 'list-item', 'note'])

/** Takes markup and makes segments of it: white space collapses as in HTML, elements mean what a vocabulary says. */
export interface Flow extends MarkupHandler {
  /** The articles in order; the first is what stands in none of them. Call it once, at the end. */
  finish(): readonly FlowArticle[]
}

const newArticle = (): OpenArticle => ({segments: [], facts: new Map(), collector: collectLinks()})

/** Begins to make segments of the markup of a source. */
export function createFlow({source, vocabulary, isRead, references, readHeld, onDirective}: FlowOptions): Flow {
  const articles = [newArticle()]
  const bottom: Open = {
    name: '',
    start: 0,
    kind: 'body',
    depth: undefined,
    isRead,
    isSeen: false,
    isQuoted: false,
    isLinked: false,
    meaning: {},
    vocabulary,
    said: '',
    held: undefined,
    article: articles[0]!
  }
  const stack: Open[] = [bottom]
  const counts = new Map<string, number>()
  let builder = buildText(source)
  /** Where the block began whose text is being built; -1 when only text says. */
  let blockStart = -1
  let textStart = -1
  let textEnd = -1
  let isRaw = false
  /** Whether all of the text is a link so far. */
  let isLink = true
  /** Open elements that say something: the innermost hears the text. */
  const listening: Open[] = []

  const top = (): Open => stack.at(-1)!
  const isOpen = (name: string): boolean => (counts.get(name) ?? 0) > 0
  const say = ({facts}: OpenArticle, name: string, value: string): void => {
    const text = value.replace(/\s+/gu, ' ').trim()
    if (text === '') return
    const known = facts.get(name)
    if (known) known.push(text)
    else facts.set(name, [text])
  }

  const flush = (end: number): void => {
    if (textStart >= 0) {
      const {text, map} = builder.finish()
      if (/[^\s\uFFFC]/u.test(text)) {
        const {kind, depth, article} = top()
        if (kind === 'caption') article.collector.caption(text)
        article.segments.push({
          kind,
          text,
          map,
          start: blockStart >= 0 ? blockStart : textStart,
          end: Math.max(end, textEnd),
          ...(depth === undefined || kind !== 'heading' ? {} : {depth}),
          ...(isLink ? {isLink} : {}),
          ...(isRaw ? {} : {escape: escapeText})
        })
      }
      builder = buildText(source)
    }
    blockStart = -1
    textStart = -1
    isRaw = false
    isLink = true
  }

  const put = (text: string, start: number, end: number): void => {
    if (textStart < 0) textStart = start
    textEnd = end
    if (!top().isLinked && /\S/u.test(text)) isLink = false
    builder.replace(text, start, end)
    top().article.collector.say(text)
  }

  /** Adds text with its white space collapsed: none after white space, one blank for any run of it. */
  const putProse = (piece: Decoded, raw: boolean): void => {
    let blankStart = -1
    let blankEnd = -1
    const putBlank = (): void => {
      if (blankStart >= 0 && textStart >= 0 && !/[ \n]/u.test(builder.last())) put(' ', blankStart, blankEnd)
      blankStart = -1
    }
    align(source, piece, raw ? undefined : references.text, (text, start, end) => {
      const isCopy = text.length === end - start
      for (const {0: part, index} of text.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/gu)) {
        const partStart = isCopy ? start + index : start
        const partEnd = isCopy ? partStart + part.length : end
        if (/^[\t\n\f\r ]/u.test(part)) {
          if (blankStart < 0) blankStart = partStart
          blankEnd = partEnd
        } else {
          putBlank()
          put(part, partStart, partEnd)
        }
      }
    })
    putBlank()
    if (raw && textStart >= 0) isRaw = true
  }

  const putAttribute = (kind: SegmentKind, piece: Decoded, {start, end}: Tag): void => {
    const shown = buildText(source)
    align(source, piece, references.attribute, (text, from, to) => shown.replace(text, from, to))
    const {text, map} = shown.finish()
    if (/\S/u.test(text)) top().article.segments.push({kind, text, map, start, end, escape: escapeAttribute})
  }

  /** Reads the document in an element and puts its segments where it stands. */
  const putHeld = ({meaning, held, article, isQuoted, kind}: Open): void => {
    const {text, map} = held!.finish()
    if (text === '') return
    const escaped = isRaw ? (plain: string): string => plain : escapeText
    const {segments, links, directives = []} = readHeld(meaning.holds!, text)
    for (const segment of segments) {
      const placed = transpose(segment, map, escaped)
      article.segments.push(placed.kind === 'body' ? {...placed, kind: isQuoted ? 'block-quote' : kind} : placed)
    }
    if (links) article.collector.add(moveLinks(links, map))
    for (const directive of directives) onDirective?.(moveRange(directive, map))
  }

  const pop = (start: number, end: number): void => {
    const done = stack.pop()!
    const {name, meaning, article, isSeen} = done
    counts.set(name, counts.get(name)! - 1)
    if (meaning.says !== undefined) {
      say(article, meaning.says, done.said)
      listening.pop()
    }
    if (done.held) {
      putHeld(done)
      isRaw = false
    }
    if (meaning.isObject && top().isRead) put(object, done.start, end)
    if (meaning.isBlock && textStart >= 0) {
      // The text is of the element that ends here, not of the one around it.
      stack.push(done)
      flush(end)
      stack.pop()
    } else if (meaning.isBlock) flush(start)
    if (isSeen) article.collector.close(meaning, end)
  }

  /** Ends elements whose end tags are left out. */
  const endOthers = ({names, within}: NonNullable<Meaning['ends']>, at: number): void => {
    const last = Math.max(0, stack.length - reach)
    for (let index = stack.length - 1; index > last; index--) {
      const {name} = stack[index]!
      if (names.has(name)) {
        while (stack.length > index) pop(at, at)
        return
      }
      if (!within || within.has(name)) return
    }
  }

  const open = (tag: Tag): void => {
    const {name, start, end} = tag
    let around = top()
    const meaning = around.vocabulary(tag, {parent: around.name, isOpen})
    if (meaning === inline && !isOpen(name)) {
      around.article.collector.open(tag, meaning, false)
      return
    }
    if (meaning.ends) {
      endOthers(meaning.ends, start)
      around = top()
    }
    const readsHere = meaning.isRead ?? around.isRead
    const article = meaning.isArticle ? newArticle() : around.article
    if (meaning.isArticle) articles.push(article)
    article.collector.open(tag, meaning, readsHere)
    if (meaning.isBlock) {
      flush(start)
      if (readsHere) blockStart = start
    }
    for (const [fact, value] of meaning.facts ?? []) say(article, fact, value)
    if (readsHere) {
      for (const [attribute, kind] of meaning.shown ?? []) {
        const value = tag.attributes.get(attribute)
        if (value) putAttribute(kind, value, tag)
      }
      if (meaning.isBreak && textStart >= 0) put('\n', start, end)
    }
    const kind = meaning.kind ?? around.kind
    const isQuoted = around.isQuoted || kind === 'block-quote'
    const held = meaning.holds && readsHere ? buildText(source) : undefined
    counts.set(name, (counts.get(name) ?? 0) + 1)
    const entry: Open = {
      name,
      start,
      kind: isQuoted && quoted.has(kind) ? 'block-quote' : kind,
      depth: meaning.depth ?? around.depth,
      isRead: meaning.isObject ? false : readsHere,
      isSeen: readsHere,
      isQuoted,
      isLinked: meaning.isLink ?? around.isLinked,
      meaning,
      vocabulary: meaning.within ?? around.vocabulary,
      said: '',
      held,
      article
    }
    stack.push(entry)
    if (meaning.says !== undefined) listening.push(entry)
  }

  return {
    open,
    close(name, start, end) {
      if (!isOpen(name)) return
      while (top().name !== name) pop(start, start)
      pop(start, end)
    },
    text(piece, raw) {
      const listener = listening.at(-1)
      if (listener && listener.said.length < mostSaid) listener.said += piece.value
      const {held, isRead} = top()
      if (held) {
        align(source, piece, raw ? undefined : references.text, (text, start, end) => held.replace(text, start, end))
        if (raw) isRaw = true
      } else if (isRead) putProse(piece, raw)
    },
    finish() {
      while (stack.length > 1) pop(source.length, source.length)
      flush(source.length)
      return articles.map(({segments, facts, collector}) => ({
        segments: segments.sort((a, b) => a.start - b.start || b.end - a.end),
        facts,
        links: collector.finish()
      }))
    }
  }
}
