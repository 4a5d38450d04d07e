import {decodeString} from 'micromark-util-decode-string'
import type {Event, Token} from 'micromark-util-types'
import type {Segment, SegmentKind} from '../../core/document.js'
import {buildText, type TextBuilder} from '../text-builder.js'
import {type Hidden, hiding} from './hiding.js'
import {jsxTag} from './jsx-tag.js'

/** Stands for what readers see but can't read as prose, so that the words around it are not neighbours. */
const object = '\uFFFC'

/** Constructs of which nothing is prose. */
const skipped: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'definition',
  'thematicBreak',
  'tableDelimiterRow',
  'taskListCheck',
  'gfmFootnoteDefinitionLabel',
  'gfmFootnoteCall',
  'resourceDestination',
  'reference',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowTag',
  'mdxJsxTextTag'
])

/** Constructs that hold one text each. */
const proses: ReadonlySet<string> = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableHeader', 'tableData'])

const containers: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ['blockQuote', 'block-quote'],
  ['listOrdered', 'list-item'],
  ['listUnordered', 'list-item'],
  ['gfmFootnoteDefinition', 'note']
])

/** An expression of MDX that shows nothing. */
const comment = /^\{\s*(?:\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/\s*)?\}$/u

/** Elements in MDX that hold paragraphs of a kind. */
const jsxContainers: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ['blockquote', 'block-quote'],
  ['li', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'table-cell'],
  ['th', 'table-cell']
])

const lineBreakTag = /^<br\s*\/?>$/iu

/** A text that is being read: a paragraph, or what an image says within one. */
interface Open {
  kind: SegmentKind
  builder: TextBuilder
  start: number
  end: number
  depth?: number
  images: number
  /** Whether something in it is neither an image nor emphasised: then it is no caption. */
  plain: boolean
}

/**
 * Turns micromark's events into segments: one for each paragraph, heading, list item, cell and note, and for what images say.
 *
 * @param source The whole source.
 * @param base Where in it the text begins that micromark was given.
 * @param hidden What in the source is no text, in order.
 */
export function collectSegments(
  source: string,
  base: number,
  events: readonly Event[],
  hidden: readonly Hidden[] = []
): Segment[] {
  const segments: Segment[] = []
  const around: SegmentKind[] = []
  const open: Open[] = []
  /** Images in the text around, at the start of each link that is open. */
  const linkImages: number[] = []
  /** Alternative texts and captions of the paragraph that is open: they follow it. */
  let pending: Segment[] = []
  let skipping: Token | undefined
  let emphasis = 0
  let afterImage = false

  const begin = (kind: SegmentKind, start: number, end: number): void => {
    open.push({kind, builder: hiding(buildText(source), hidden), start, end, images: 0, plain: false})
  }

  const close = (): Open | undefined => {
    const done = open.pop()
    if (!done) return undefined
    const {text, map} = done.builder.finish()
    if (/[^\s\uFFFC]/u.test(text)) {
      const {kind, start, depth} = done
      let {end} = done
      while (source[end - 1] === ' ' || source[end - 1] === '\t') end--
      pending.push({kind, text, map, start, end, ...(depth === undefined ? {} : {depth})})
    }
    return done
  }

  const flush = (): void => {
    pending.sort((a, b) => a.start - b.start || b.end - a.end)
    for (const segment of pending) segments.push(segment)
    pending = []
  }

  /** What contains a paragraph says what it is: a quotation whatever is in it, else a note, else a list. */
  const kindAround = (): SegmentKind => {
    for (const kind of ['block-quote', 'note', 'list-item', 'caption', 'table-cell'] as const)
      if (around.includes(kind)) return kind
    return 'body'
  }

  const kindOf = (type: string): SegmentKind => {
    if (type === 'paragraph') return kindAround()
    return type === 'atxHeading' || type === 'setextHeading' ? 'heading' : 'table-cell'
  }

  /** Where the line begins on which a block begins, its indentation passed over: with its list marker or quote sign. */
  const lineStart = (offset: number): number => {
    let at = offset
    while (at > base && !/[\r\n]/u.test(source[at - 1]!)) at--
    while (source[at] === ' ' || source[at] === '\t') at++
    return Math.min(at, offset)
  }

  const enterText = (text: Open, type: string, start: number, end: number): void => {
    const {builder} = text
    switch (type) {
      case 'characterEscape':
      case 'characterReference':
        if (emphasis === 0) text.plain = true
        builder.replace(decodeString(source.slice(start, end)), start, end)
        break
      case 'lineEnding':
        if (builder.last() !== '\n') builder.replace('\n', start, end)
        break
      case 'codeText':
        text.plain = true
        builder.replace(object, start, end)
        break
      case 'htmlText':
        if (lineBreakTag.test(source.slice(start, Math.min(end, start + 16)))) builder.replace('\n', start, end)
        break
      case 'data':
      case 'autolinkProtocol':
      case 'autolinkEmail':
      case 'literalAutolinkHttp':
      case 'literalAutolinkWww':
      case 'literalAutolinkEmail':
        if (emphasis === 0 && /\S/u.test(source.slice(start, end))) text.plain = true
        builder.copy(start, end)
        break
      case 'chunkText': {
        text.plain = true
        const line = /[\r\n]*$/u.exec(source.slice(start, end))!
        builder.copy(start, start + line.index)
        if (line[0]) builder.replace('\n', start + line.index, end)
        break
      }
    }
  }

  /** A tag of MDX, or an expression: what HTML's elements mean holds for those of the same name. */
  const enterJsx = (text: Open | undefined, type: string, start: number, end: number): void => {
    if (type === 'mdxTextExpression') {
      if (!text || comment.test(source.slice(start, end))) return
      text.plain = true
      text.builder.replace(object, start, end)
      return
    }
    const {name, isEnd, isEmpty} = jsxTag(source, start, end)
    if (type === 'mdxJsxFlowTag') {
      const kind = jsxContainers.get(name)
      if (!kind || isEmpty) return
      const index = isEnd ? around.lastIndexOf(kind) : -1
      if (!isEnd) around.push(kind)
      else if (index >= 0) around.splice(index, 1)
    } else if (name === 'br') text?.builder.replace('\n', start, end)
    else if (text && text.builder.text().trim() === '' && !isEnd) {
      if (/^h[1-6]$/u.test(name)) Object.assign(text, {kind: 'heading', depth: Number(name[1])})
      else text.kind = jsxContainers.get(name) ?? text.kind
    }
  }

  for (const [state, token] of events) {
    if (skipping) {
      if (token === skipping && state === 'exit') skipping = undefined
      continue
    }
    const type: string = token.type
    const start = base + token.start.offset
    const end = base + token.end.offset
    const text = open.at(-1)
    if (state === 'enter' && skipped.has(type)) {
      skipping = token
      if (type.startsWith('mdx')) enterJsx(text, type, start, end)
      continue
    }
    const container = containers.get(type)
    if (container) {
      if (state === 'enter') around.push(container)
      else around.pop()
    } else if (proses.has(type)) {
      if (state === 'enter') {
        begin(kindOf(type), type === 'tableData' || type === 'tableHeader' ? start : lineStart(start), end)
        emphasis = 0
      } else {
        if (text && (afterImage || text.images > 0) && !text.plain && text.kind !== 'heading') {
          const only = /^\s*\uFFFC*\s*$/u.test(text.builder.text())
          if (!only) text.kind = 'caption'
          afterImage = only && text.images > 0
        } else afterImage = false
        close()
        flush()
      }
    } else if (!text) {
      // Between paragraphs nothing is text.
    } else if (type === 'tableContent' && state === 'enter') {
      text.start = start
      text.end = end
    } else if (type === 'atxHeadingSequence' && state === 'enter' && text.depth === undefined) {
      text.depth = end - start
    } else if (type === 'setextHeadingLineSequence' && state === 'enter') {
      text.depth = source[start] === '=' ? 1 : 2
    } else if (type === 'emphasis') {
      emphasis += state === 'enter' ? 1 : -1
    } else if (type === 'link') {
      if (state === 'enter') linkImages.push(text.images)
      else linkImages.pop()
    } else if (type === 'image') {
      if (state === 'enter') begin('alt-text', start, end)
      else {
        close()
        const outer = open.at(-1)!
        outer.images++
        outer.builder.replace(object, start, end)
      }
    } else if (type === 'resource') {
      // A text of its own that is thrown away, for line breaks between address and title.
      if (state === 'enter') begin('body', start, end)
      else open.pop()
    } else if (type === 'resourceTitle') {
      if (state === 'enter') begin('caption', start, end)
      else {
        const outer = open.at(-3)!
        const captions = outer.kind === 'alt-text' || outer.images > (linkImages.at(-1) ?? outer.images)
        if (captions) close()
        else open.pop()
      }
    } else if (state === 'enter') enterText(text, type, start, end)
  }
  return segments
}
