import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import type {Cue} from './attributions/cue.js'
import {type Reading, readOn, startReading, triggers} from './attributions/cues.js'
import {quotedWords} from './quoted-words.js'

export type {Cue} from './attributions/cue.js'
export type {Source} from './attributions/source.js'

/** What is known of the cues of a block. */
interface Entry {
  reading: Reading
  index: CueIndex | undefined
}

/** By the block's index, what somebody has asked for: most rules ask for few blocks, and of those for one cue. */
const known = memo((_tree: Article): Entry[] => [])

/** What is known of the cues of a block, once it has been read to its end, or to its first cue. */
function entryOf(tree: Article, block: Block, untilCue: boolean): Entry {
  const entries = known(tree)
  let entry = entries[block.index]
  if (!entry) {
    entry = {reading: startReading(block), index: undefined}
    entries[block.index] = entry
  }
  const {reading} = entry
  if (reading.next < block.words.length && !(untilCue && reading.cues.length > 0))
    readOn(reading, block, quotedWords(tree, block), tree.data.forms.values(triggers), untilCue)
  return entry
}

/** Cues of attribution in a block, in order; what stands in quotation marks has none. */
export const attributions = (tree: Article, block: Block): readonly Cue[] => entryOf(tree, block, false).reading.cues

/** Whether a block has a cue of attribution: it is not read beyond the first. */
export const hasAttribution = (tree: Article, block: Block): boolean =>
  entryOf(tree, block, true).reading.cues.length > 0

/** The cues of a block, ready to be looked up. */
export interface CueIndex {
  /** Labels and credits, which hold for the whole block. */
  whole: readonly Cue[]
  /** The others, by the index of their sentence. */
  sentences: readonly (readonly Cue[])[]
}

/** The cues of a block by sentence. */
export function cueIndex(tree: Article, block: Block): CueIndex {
  const entry = entryOf(tree, block, false)
  entry.index ??= indexOf(block, entry.reading.cues)
  return entry.index
}

function indexOf(block: Block, cues: readonly Cue[]): CueIndex {
  const whole: Cue[] = []
  const sentences: Cue[][] = block.sentences.map(() => [])
  for (const cue of cues) {
    if (cue.type === 'label' || cue.type === 'bracket') whole.push(cue)
    else sentences[cue.sentence]?.push(cue)
  }
  return {whole, sentences}
}
