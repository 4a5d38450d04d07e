import type {Edit} from '../core/edit.js'

/** What came of a list of edits. */
export interface Applied {
  text: string
  /** Edits made, by start. */
  made: Edit[]
  /** Edits left out because they overlap or touch one made. */
  skipped: Edit[]
}

/**
 * Makes edits in a text. Of edits that overlap or touch the first one counts, and of those the longer; the others are left for a next
 * round, which sees what the first one made.
 *
 * @param text The source that the edits' offsets refer to.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Applied {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  const made: Edit[] = []
  const skipped: Edit[] = []
  const pieces: string[] = []
  let from = 0
  for (const edit of sorted) {
    const last = made.at(-1)
    if (last && edit.start <= last.end) {
      skipped.push(edit)
      continue
    }
    pieces.push(text.slice(from, edit.start), edit.text)
    from = edit.end
    made.push(edit)
  }
  pieces.push(text.slice(from))
  return {text: pieces.join(''), made, skipped}
}
