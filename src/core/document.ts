import type {Paragraph, Root} from 'nlcst'
import type {Sentence, Word} from './block.js'
import type {Lines} from './place.js'
import type {SourceMap} from './source-map.js'

/** What the source said a paragraph is. Inferred roles (lede, byline, transcript …) are facts, see `analysis/blocks`. */
export type SegmentKind =
  | 'title'
  | 'description'
  | 'heading'
  | 'body'
  | 'list-item'
  | 'table-cell'
  | 'block-quote'
  | 'caption'
  | 'alt-text'
  | 'note'

/** One paragraph of prose: the text as a reader sees it, and where each unit of it came from. */
export interface Segment {
  kind: SegmentKind
  /** Text without markup, escapes and entities resolved; code, images and the like are one U+FFFC. Never blank. */
  text: string
  map: SourceMap
  /** Source range of the whole block, list marker or heading sign included; offsets. */
  start: number
  end: number
  /** Depth of a heading, 1–6. */
  depth?: number
}

/** What is known of an article besides its text: from front matter, never guessed. */
export interface Metadata {
  title?: string
  description?: string
  /** Day of publication, `YYYY-MM-DD`. */
  issued?: string
  byline?: string
  section?: string
  tags?: readonly string[]
}

/** Something in the source that could not be read as what it claims to be. */
export interface ReadFault {
  reason: string
  /** Offsets into the source. */
  start: number
  end: number
}

/** A source as it was read: what every format gives, and all that the steps after reading need. */
export interface Document {
  source: string
  lines: Lines
  segments: readonly Segment[]
  metadata: Metadata
  faults: readonly ReadFault[]
  /** Writes text as the format wants it inside prose; formats without escapes leave it out. */
  escape?: (text: string) => string
}

/** The words and sentences of a segment, as the parser found them. */
export interface Outline {
  words: readonly Word[]
  sentences: readonly Sentence[]
}

/** A paragraph of our tree: it knows the segment it was parsed from, and what was found in it. */
export interface ArticleParagraph extends Paragraph {
  data: {segment: Segment; outline: Outline}
}

/** An nlcst tree made by `parse`: a root whose children are paragraphs, one for each segment. */
export interface Article extends Root {
  children: ArticleParagraph[]
  data: {document: Document}
}

declare module 'nlcst' {
  interface RootData {
    document?: Document
  }
  interface ParagraphData {
    segment?: Segment
    outline?: Outline
  }
}

/** Whether a tree was made by `parse`, and so says what its paragraphs are. */
export function isArticle(tree: Root): tree is Article {
  return tree.data?.document !== undefined
}
