import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import type {Cue} from './attributions/cue.js'
import {cuesOf, triggers} from './attributions/cues.js'
import {quotedWords} from './quoted-words.js'

export type {Cue} from './attributions/cue.js'
export type {Source} from './attributions/source.js'

/** By the block's index, the cues of the blocks that somebody has asked for: most rules ask for a few only. */
const known = memo((_tree: Article): {cues: readonly Cue[]; index?: CueIndex}[] => [])

function entryOf(tree: Article, block: Block): {cues: readonly Cue[]; index?: CueIndex} {
  const entries = known(tree)
  let entry = entries[block.index]
  if (!entry) {
    entry = {cues: cuesOf(block, quotedWords(tree)[block.index]!, tree.data.forms.values(triggers))}
    entries[block.index] = entry
  }
  return entry
}

/** Cues of attribution in a block, in order; what stands in quotation marks has none. */
export const attributions = (tree: Article, block: Block): readonly Cue[] => entryOf(tree, block).cues

/** The cues of a block, ready to be looked up. */
export interface CueIndex {
  /** Labels and credits, which hold for the whole block. */
  whole: readonly Cue[]
  /** The others, by the index of their sentence. */
  sentences: readonly (readonly Cue[])[]
}

/** The cues of a block by sentence. */
export function cueIndex(tree: Article, block: Block): CueIndex {
  const entry = entryOf(tree, block)
  entry.index ??= indexOf(block, entry.cues)
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
