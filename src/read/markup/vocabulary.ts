import type {SegmentKind} from '../../core/document.js'
import type {Tag} from './markup.js'

/** What an element is to readers. What is left out is as it is around the element. */
export interface Meaning {
  /** Whether it begins and ends paragraphs. */
  isBlock?: boolean
  /** What its paragraphs are. */
  kind?: SegmentKind
  /** Depth of a heading. */
  depth?: number
  /** Whether its text is read. */
  isRead?: boolean
  /** Whether it stands in the text like a word that can't be read: code, a formula. */
  isObject?: boolean
  /** Whether its text is a link. */
  isLink?: boolean
  /** The attribute that holds the address its text leads to. */
  link?: string
  /** Whether it is a picture: the attributes that say what can be seen on it, and where it is. */
  image?: {alt: string; target: string}
  /** Whether it ties pictures to their caption. */
  isFigure?: boolean
  /** Whether it says that the source is a whole page. */
  isPage?: boolean
  /** Whether it breaks a line. */
  isBreak?: boolean
  /** Attributes that readers see, with what they are. */
  shown?: ReadonlyMap<string, SegmentKind>
  /** Metadata that its text says. */
  says?: string
  /** Metadata that its attributes say. */
  facts?: readonly (readonly [name: string, value: string])[]
  /** What its text is when it holds a document of its own. */
  holds?: 'html' | 'plain'
  /** Elements of which it ends the innermost, if one is open within those of the second list; without it, only right around. */
  ends?: {names: ReadonlySet<string>; within?: ReadonlySet<string>}
  /** Whether it is an article of its own. */
  isArticle?: boolean
  /** What elements in it mean. */
  within?: Vocabulary
}

/** Where an element stands. */
export interface Surroundings {
  /** Element around it; empty at the top. */
  parent: string
  isOpen(name: string): boolean
}

/** What markup means that changes nothing: such elements need not be closed in order. */
export const inline: Meaning = {}

/** Says what an element means. */
export type Vocabulary = (tag: Tag, around: Surroundings) => Meaning
