import type {Stretch} from '../template-tags.js'
import type {TextBuilder} from '../text-builder.js'

/** A stretch of a source that is no text. */
export interface Hidden extends Stretch {
  /** Whether readers see something in its place. */
  isSeen: boolean
}

/** Stands for what readers see but can't read as prose. */
const object = '\uFFFC'

/** A builder that copies what stands between hidden stretches, and leaves a sign where readers see something. Pieces come in order. */
export function hiding(builder: TextBuilder, hidden: readonly Hidden[]): TextBuilder {
  if (hidden.length === 0) return builder
  return {
    ...builder,
    copy(start, end) {
      let from = start
      for (let index = firstAfter(hidden, start); index < hidden.length; index++) {
        const {start: begin, end: stop, isSeen} = hidden[index]!
        if (begin >= end) break
        if (begin > from) builder.copy(from, begin)
        if (isSeen) builder.replace(object, Math.max(from, begin), Math.min(stop, end))
        from = Math.min(stop, end)
      }
      if (from < end) builder.copy(from, end)
    }
  }
}

/** Index of the first stretch that ends after an offset. */
function firstAfter(hidden: readonly Hidden[], offset: number): number {
  let low = 0
  let high = hidden.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hidden[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
