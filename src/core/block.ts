import type {ArticleParagraph, Segment} from './document.js'

/** A word of the tree with its text normalised once. Offsets count from the start of the block's text. */
export interface Word {
  text: string
  /** Lower case, straight apostrophe. May differ in length from `text`. */
  normal: string
  /** Number of the normal form among the tree's `forms`. */
  form: number
  start: number
  end: number
  /** Index of its sentence in the block. */
  sentence: number
}

/** A sentence with its final punctuation; `words.slice(firstWord, lastWord)` of its block are its words. */
export interface Sentence {
  index: number
  start: number
  end: number
  firstWord: number
  /** Exclusive. */
  lastWord: number
}

/** What a block is in the article, inferred from its kind, its place and its words. */
export type Role =
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'lede'
  | 'body'
  | 'list'
  | 'table'
  | 'caption'
  | 'blockquote'
  | 'transcript'
  | 'liveblog-entry'
  | 'verse'
  | 'credit'
  | 'note'

/** A paragraph as rules see it. */
export interface Block {
  index: number
  segment: Segment
  node: ArticleParagraph
  role: Role
  text: string
  words: readonly Word[]
  sentences: readonly Sentence[]
}

/** A stretch of a block's text. */
export interface TextRange {
  block: Block
  /** Offsets into the block's text. */
  start: number
  end: number
}

/** Whole blocks, first to last, with their markup. */
export interface BlockRange {
  first: Block
  last: Block
}

/** A stretch of the source, for findings of wrapped plugins. */
export interface SourceRange {
  sourceStart: number
  sourceEnd: number
}

export type Range = TextRange | BlockRange | SourceRange
