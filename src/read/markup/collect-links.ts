import type {Image, Link, Links} from '../../core/document.js'
import type {Tag} from './markup.js'
import type {Meaning} from './vocabulary.js'

/** A link that is open: what it says so far. */
interface OpenLink {
  tag: Tag
  attribute: string
  text: string
  images: Image[]
  hasImage: boolean
}

/** A figure that is open: its pictures, and its captions so far. */
interface OpenFigure {
  images: Image[]
  caption: string
}

/** Links and pictures of an article as its markup gives them, piece by piece. */
export interface LinkCollector {
  /** A start tag. */
  open(tag: Tag, meaning: Meaning, isRead: boolean): void
  /** An element ends that was read, the innermost first; `end` exclusive. */
  close(meaning: Meaning, end: number): void
  /** Text that readers see. */
  say(text: string): void
  /** A caption that is read. */
  caption(text: string): void
  /** What was found in a document within this one. */
  add(links: Links): void
  finish(): Links
}

const object = /\uFFFC/gu

const attributeOf = ({attributes}: Tag, name: string): string | undefined => attributes.get(name)?.value

/** A picture that only decorates: it says so itself, or is the dot by which a server counts readers. */
const isDecorative = (tag: Tag, isInFigure: boolean): boolean =>
  /^(?:presentation|none)$/iu.test(attributeOf(tag, 'role')?.trim() ?? '') ||
  attributeOf(tag, 'aria-hidden') === 'true' ||
  (!isInFigure && attributeOf(tag, 'alt') === '') ||
  ['width', 'height'].some(name => /^[01](?:px)?$/u.test(attributeOf(tag, name) ?? ''))

/** Begins to collect the links and pictures of an article. */
export function collectLinks(): LinkCollector {
  const links: Link[] = []
  const images: Image[] = []
  const anchors: string[] = []
  let isPage = false
  const openLinks: OpenLink[] = []
  const figures: OpenFigure[] = []

  const addImage = (tag: Tag, {alt: altName, target: targetName}: NonNullable<Meaning['image']>): void => {
    const [alt, target, title] = [altName, targetName, 'title'].map(name => attributeOf(tag, name))
    const image: Image = {
      decorative: isDecorative(tag, figures.length > 0),
      inTextLink: false,
      start: tag.start,
      end: tag.end,
      ...(alt === undefined ? {} : {alt}),
      ...(target === undefined ? {} : {target}),
      ...(title === undefined ? {} : {title})
    }
    images.push(image)
    openLinks.at(-1)?.images.push(image)
    figures.at(-1)?.images.push(image)
  }

  const endLink = ({tag, attribute, text: said, images: shown, hasImage}: OpenLink, end: number): void => {
    const text = said.replace(object, '')
    for (const image of shown) image.inTextLink = /[\p{L}\p{N}]/u.test(text)
    const target = tag.attributes.get(attribute)
    // A style sheet may draw what has a class; a title or a label is read out.
    const isStyled = [...tag.attributes.keys()].some(name => !/^(?:href|rel|target)$/u.test(name))
    const isShown = hasImage || shown.length > 0 || text !== said || isStyled
    // The sign beside a heading that leads to it.
    if (text.trim() === '' && !isShown && target?.value.startsWith('#')) return
    links.push({
      kind: target && text.trim() === target.value ? 'autolink' : 'inline',
      text,
      hasImage: isShown,
      hasCode: false,
      start: tag.start,
      end,
      ...(target ? {target: target.value, targetStart: target.start, targetEnd: target.end} : {})
    })
  }

  return {
    open(tag, meaning, isRead) {
      for (const name of [attributeOf(tag, 'id'), tag.name === 'a' ? attributeOf(tag, 'name') : undefined])
        if (name) anchors.push(name)
      if (meaning.isPage) isPage = true
      // What has no text may still be seen: a drawing, a film, what a style sheet draws.
      const around = openLinks.at(-1)
      if (around) around.hasImage = true
      if (!isRead) return
      if (meaning.image) addImage(tag, meaning.image)
      if (meaning.link !== undefined)
        openLinks.push({tag, attribute: meaning.link, text: '', images: [], hasImage: false})
      if (meaning.isFigure) figures.push({images: [], caption: ''})
    },
    close({link, isFigure}, end) {
      const ended = link === undefined ? undefined : openLinks.pop()
      if (ended) endLink(ended, end)
      const figure = isFigure ? figures.pop() : undefined
      if (figure && figure.caption !== '') for (const image of figure.images) image.caption = figure.caption
    },
    say(text) {
      const link = openLinks.at(-1)
      if (link) link.text += text
    },
    caption(text) {
      const figure = figures.at(-1)
      if (figure) figure.caption += figure.caption === '' ? text : `\n${text}`
    },
    add(found) {
      for (const link of found.links) links.push(link)
      for (const image of found.images) images.push(image)
    },
    finish: () => ({
      syntax: 'markup',
      links: links.sort((a, b) => a.start - b.start),
      images,
      ...(isPage ? {anchors} : {})
    })
  }
}
