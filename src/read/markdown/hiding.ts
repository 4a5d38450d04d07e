import {firstIndex} from '../../core/first-index.js'
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
      for (let index = firstIndex(hidden.length, at => hidden[at]!.end > start); index < hidden.length; index++) {
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
