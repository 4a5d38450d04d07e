import type {Tag} from '../markup/markup.js'
import type {TextBuilder} from '../text-builder.js'

/** A place in the text of a part: the index of a paragraph, and an offset into its text. */
export interface Spot {
  paragraph: number
  offset: number
}

/** What a comment is about; where it is about no words, only `end` says where it stands. */
export interface Anchor {
  start?: Spot
  end?: Spot
}

/** A paragraph that is being read, by its index. */
interface Paragraph {
  index: number
  builder: TextBuilder
}

/** Elements that say where a comment stands. */
const ends: ReadonlyMap<string, keyof Anchor> = new Map([
  ['w:commentRangeStart', 'start'],
  ['w:commentRangeEnd', 'end'],
  ['w:commentReference', 'end']
])

/** Remembers where comments stand. */
export interface AnchorTracker {
  /** Looks at a start tag; any one may come. */
  see(tag: Tag): void
  /** Places by the ids of comments, in texts without white space at their ends. */
  finish(): ReadonlyMap<string, Anchor>
}

/**
 * @param open Paragraphs that are open, the innermost last.
 * @param all All paragraphs so far.
 */
export function trackAnchors(open: readonly Paragraph[], all: readonly Paragraph[]): AnchorTracker {
  const anchors = new Map<string, Anchor>()
  /** Where the text is read now; between paragraphs, the start of the next one or the end of the last one. */
  const here = (side: keyof Anchor): Spot => {
    const paragraph = open.at(-1) ?? (side === 'end' ? all.at(-1) : undefined)
    return paragraph
      ? {paragraph: paragraph.index, offset: paragraph.builder.text().length}
      : {paragraph: all.length, offset: 0}
  }
  return {
    see({name, attributes}) {
      const side = ends.get(name)
      if (!side) return
      const id = attributes.get('w:id')?.value ?? ''
      const anchor = anchors.get(id) ?? {}
      anchors.set(id, anchor)
      anchor[side] ??= here(side)
    },
    finish() {
      const leads = new Map<number, number>()
      const leadOf = (index: number): number => {
        const text = all[index]?.builder.text() ?? ''
        if (!leads.has(index)) leads.set(index, text.length - text.trimStart().length)
        return leads.get(index)!
      }
      for (const {start, end} of anchors.values()) {
        for (const spot of [start, end]) if (spot) spot.offset = Math.max(0, spot.offset - leadOf(spot.paragraph))
      }
      return anchors
    }
  }
}
