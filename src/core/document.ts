import type {Paragraph, Root} from 'nlcst'
import type {Sentence, Word} from './block.js'
import type {Forms} from './forms.js'
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
  /** Whether the whole text is a link, where the format says so otherwise than Markdown does. */
  isLink?: boolean
  /** Writes text as it must stand at this place of the source; left out where text stands as it is. */
  escape?: (text: string) => string
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

/** A link of the source. Offsets count from the start of the source. */
export interface Link {
  /** `[text](target)`, `[text][label]`, `<https://…>` or a bare address, `[label]: target`. */
  kind: 'inline' | 'reference' | 'autolink' | 'definition'
  /** What readers see, without markup; of a definition its label. */
  text: string
  /** Whether an image, or something else that is no text, is part of what readers see. */
  hasImage: boolean
  /** Whether code is. */
  hasCode: boolean
  /** As written, escapes and entities resolved; nothing for references, and for targets left empty. */
  target?: string
  /** Label of a reference or a definition, normalised. */
  label?: string
  start: number
  end: number
  /** Where the target stands, its brackets outside. */
  targetStart?: number
  targetEnd?: number
}

/** A picture of the source. Offsets count from the start of the source. */
export interface Image {
  /** Text for those who cannot see it; nothing where none is given at all (`<img src="a.png">`). */
  alt?: string
  /** Address of the picture; nothing for references. */
  target?: string
  title?: string
  /** What stands below the picture, where the markup ties both together; otherwise a caption may follow. */
  caption?: string
  /** Whether the source says that the picture only decorates. */
  decorative: boolean
  /** Whether it stands in a link that has words besides. */
  inTextLink: boolean
  start: number
  end: number
}

/** What a source in a markup language links to, shows and can be linked to. */
export interface Links {
  /** In Markdown what looks like a link may be one that failed, and headings have names that nobody wrote. */
  syntax: 'markdown' | 'markup'
  links: readonly Link[]
  images: readonly Image[]
  /** Names of places within the document: of headings, and given by hand; nothing where the source is only a part of a page. */
  anchors?: readonly string[]
}

/** What a directive does: `ignore` for one block, `disable` up to `enable` or the end, `ignore-file` for all of the source. */
export const directiveKinds = ['ignore', 'disable', 'enable', 'ignore-file'] as const
export type DirectiveKind = (typeof directiveKinds)[number]

/** An instruction to us in the source, not to readers: `<!-- stet ignore rule-id: reason -->`. */
export interface Directive {
  /** `unknown` for what was probably meant for one, misspelt. */
  kind: DirectiveKind | 'unknown'
  /** Rules it is about; none for all of them. Of an unknown one, what it calls itself. */
  ids: readonly string[]
  /** Empty where none is given. */
  reason: string
  /** Where it stands; offsets into the source. */
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
  /**
   * What a machine may change: left out, anything; `between-tags`, only what holds no markup, so that tags stay in pairs;
   * `nowhere`, nothing, because the source is made of what was read (`docx`).
   */
  edits?: 'between-tags' | 'nowhere'
  /** The articles of a source that holds several (a feed, a package of news items), each with its own segments and metadata. */
  articles?: readonly Document[]
  /** Only of formats that have links. */
  links?: Links
  /** In the order of the source; left out when there are none. Of the whole source, not of its articles. */
  directives?: readonly Directive[]
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
  data: {
    document: Document
    /** The words that the forms of its words are numbers of. */
    forms: Forms
  }
}

declare module 'nlcst' {
  interface RootData {
    document?: Document
    forms?: Forms
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
