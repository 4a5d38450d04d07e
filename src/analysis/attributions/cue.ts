import type {Block} from '../../core/block.js'
import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import type {Source} from './source.js'

export type CueType = 'verb' | 'preposition' | 'evidence' | 'noun' | 'label' | 'bracket'

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
  verb?: VerbEntry
  source?: Source
  /** The stretches of its sentence it vouches for; offsets. */
  covers: readonly {start: number; end: number}[]
}
