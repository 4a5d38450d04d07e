import {decodeString} from 'micromark-util-decode-string'
import type {Event} from 'micromark-util-types'
import type {Image, Link, Links} from '../../core/document.js'
import {readImageTags} from './read-image-tags.js'
import {slugger} from './slugger.js'

/** Labels are compared without regard to case and white space. */
const normalise = (label: string): string => label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase()

/** `id="results"`, `name='results'` within a tag, `titleId="results"` of a component. */
const idAttribute = /\b(?:\w{0,40}id|name)\s{0,9}=\s{0,9}(?:"([^"\s]{1,200})"|'([^'\s]{1,200})'|([^\s"'>]{1,200}))/giu

/** "{#results}" after a heading. */
const headingId = /\s?\{#([^\s{}]{1,200})\}\s*$/u

/** The same as a comment of MDX. */
const commentedId = /^\{\s{0,9}\/\*\s{0,9}#?([^\s*{}]{1,200})\s{0,9}\*\/\s{0,9}\}$/u

/** A link, an image or a heading that is being read. */
interface Open {
  type: 'link' | 'image' | 'heading' | 'definition'
  start: number
  text: string
  images: Image[]
  hasImage: boolean
  target?: string
  targetStart?: number
  targetEnd?: number
  title?: string
  label?: string
  /** Its text as written: the label of `[label]` and `[label][]`. */
  raw: string
  hasCode: boolean
  /** Whether its text is over and its address is being read. */
  inAddress: boolean
}

/**
 * Reads from micromark's events what a text links to, which images it shows, and the names of places in it that can be linked to.
 *
 * @param source The whole source.
 * @param base Where in it the text begins that micromark was given.
 */
export function collectLinks(source: string, base: number, events: readonly Event[]): Links {
  const links: Link[] = []
  const images: Image[] = []
  const anchors: string[] = []
  const slug = slugger()
  const open: Open[] = []

  const begin = (type: Open['type'], start: number): void => {
    open.push({type, start, text: '', images: [], hasImage: false, raw: '', hasCode: false, inAddress: false})
  }

  const say = (text: string): void => {
    const item = open.at(-1)
    if (item && !item.inAddress) item.text += text
  }

  const endLink = (item: Open, end: number): void => {
    const {text, raw, start, hasImage, hasCode, label, target, targetStart, targetEnd} = item
    const isDefinition = item.type === 'definition'
    const isReference = !isDefinition && (label !== undefined || !item.inAddress)
    links.push({
      kind: isDefinition ? 'definition' : isReference ? 'reference' : 'inline',
      text: isDefinition ? (label ?? '') : text,
      hasImage,
      hasCode,
      start,
      end,
      ...(isDefinition ? {label: normalise(label ?? '')} : isReference ? {label: normalise(label || raw)} : {}),
      ...(target === undefined ? {} : {target}),
      ...(targetStart === undefined || targetEnd === undefined ? {} : {targetStart, targetEnd})
    })
    for (const image of item.images) image.inTextLink = /[\p{L}\p{N}]/u.test(text)
    say(text)
  }

  const endImage = (item: Open, end: number): void => {
    const {text, raw, target, title, start, label} = item
    const image: Image = {
      alt: text,
      decorative: false,
      inTextLink: false,
      start,
      end,
      ...(target === undefined ? {} : {target}),
      ...(title === undefined ? {} : {title})
    }
    images.push(image)
    const outer = open.findLast(({type}) => type === 'link')
    if (outer) {
      outer.images.push(image)
      outer.hasImage = true
    }
    if (label !== undefined || !item.inAddress) {
      links.push({kind: 'reference', text, hasImage: true, hasCode: false, label: normalise(label || raw), start, end})
    }
  }

  const endHeading = ({text}: Open): void => {
    const given = headingId.exec(text)?.[1]
    if (given) anchors.push(given)
    anchors.push(slug(text.replace(headingId, '')))
  }

  for (const [state, token] of events) {
    const type: string = token.type
    const start = base + token.start.offset
    const end = base + token.end.offset
    const item = open.at(-1)
    if (state === 'exit') {
      if (
        type === 'link' ||
        type === 'image' ||
        type === 'definition' ||
        type === 'atxHeading' ||
        type === 'setextHeading'
      ) {
        open.pop()
        if (!item) continue
        if (type === 'image') endImage(item, end)
        else if (type === 'link' || type === 'definition') endLink(item, end)
        else endHeading(item)
      }
      continue
    }
    switch (type) {
      case 'link':
      case 'image':
      case 'definition':
        begin(type, start)
        break
      case 'atxHeading':
      case 'setextHeading':
        begin('heading', start)
        break
      case 'resource':
      case 'definitionMarker':
        if (item) item.inAddress = true
        break
      case 'reference':
        if (item) {
          item.inAddress = true
          item.label = ''
        }
        break
      case 'referenceString':
      case 'definitionLabelString':
        if (item) item.label = source.slice(start, end)
        break
      case 'resourceDestinationString':
      case 'definitionDestinationString':
        if (item) {
          item.target = decodeString(source.slice(start, end))
          item.targetStart = start
          item.targetEnd = end
        }
        break
      case 'resourceTitleString':
        if (item) item.title = decodeString(source.slice(start, end))
        break
      case 'autolinkProtocol':
      case 'literalAutolinkHttp':
      case 'literalAutolinkWww': {
        const target = source.slice(start, end)
        links.push({
          kind: 'autolink',
          text: target,
          hasImage: false,
          hasCode: false,
          target,
          start,
          end,
          targetStart: start,
          targetEnd: end
        })
        say(target)
        break
      }
      case 'labelText':
        if (item) item.raw = source.slice(start, end)
        break
      case 'codeText':
        if (item && !item.inAddress) item.hasCode = true
        break
      case 'data':
      case 'codeTextData':
        say(source.slice(start, end))
        break
      case 'characterEscape':
      case 'characterReference':
        say(decodeString(source.slice(start, end)))
        break
      case 'lineEnding':
        say(' ')
        break
      case 'mdxTextExpression': {
        const given = item?.type === 'heading' ? commentedId.exec(source.slice(start, end))?.[1] : undefined
        if (given) anchors.push(given)
        break
      }
      case 'htmlText':
      case 'htmlFlow':
      case 'mdxJsxTextTag':
      case 'mdxJsxFlowTag': {
        const html = source.slice(start, end)
        // What MDX spreads into a tag nobody knows.
        if (html.startsWith('<!--') || html.includes('{...')) break
        for (const [, double, single, bare] of html.matchAll(idAttribute)) anchors.push(double ?? single ?? bare ?? '')
        for (const image of readImageTags(html, start)) {
          images.push(image)
          const outer = open.findLast(one => one.type === 'link')
          if (outer) {
            outer.images.push(image)
            outer.hasImage = true
          }
        }
        break
      }
    }
  }
  return {syntax: 'markdown', links, images, anchors}
}
