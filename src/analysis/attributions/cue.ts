import type {Block} from '../../core/block.js'
import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import type {Source} from './source.js'

export type CueType = 'verb' | 'preposition' | 'evidence' | 'noun' | 'label' | 'bracket'

/** Offsets into a block's text. */
export interface Stretch {
  start: number
  end: number
}

/** Something in the text that says where a statement comes from. */
export interface Cue {
  block: Block
  sentence: number
  type: CueType
  /** Offsets of the cue's own words. */
  start: number
  end: number
  /** Indices of its words; `last` is inclusive. */
  first: number
  last: number
  verb: VerbEntry | undefined
  source: Source | undefined
  /** The stretches of its sentence it vouches for. */
  covers: readonly Stretch[]
}

/** The cue that some words of a block are. */
export function cueOf(
  block: Block,
  type: CueType,
  first: number,
  last: number,
  covers: readonly Stretch[],
  source?: Source,
  verb?: VerbEntry
): Cue {
  const {start, sentence} = block.words[first]!
  return {block, sentence, type, start, end: block.words[last]!.end, first, last, verb, source, covers}
}
