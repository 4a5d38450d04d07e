/** A value of the source with escapes resolved; offsets of what it came from. */
export interface Decoded {
  value: string
  start: number
  end: number
}

/** The start tag of an element; offsets of the tag, `end` exclusive. */
export interface Tag {
  /** As it is written, with its prefix; HTML's in lower case. */
  name: string
  attributes: ReadonlyMap<string, Decoded>
  start: number
  end: number
}

/** Takes the markup of a source piece by piece, in order. */
export interface MarkupHandler {
  open(tag: Tag): void
  /** An end tag, or a start tag that says there is none. */
  close(name: string, start: number, end: number): void
  /** Text between tags. `isRaw` when it stands there without escapes (CDATA). */
  text(piece: Decoded, isRaw: boolean): void
}

/** Takes what a comment says, and where it stands with its marks. */
export type OnComment = (text: string, start: number, end: number) => void
