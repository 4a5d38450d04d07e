/** A change to a source: the text between two offsets (0-based UTF-16, `end` exclusive) gives way to another. */
export interface Edit {
  start: number
  end: number
  text: string
}
