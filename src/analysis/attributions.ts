import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import type {Cue} from './attributions/cue.js'
import {cuesOf} from './attributions/cues.js'
import {blocks} from './blocks.js'
import {quotedWords} from './quoted-words.js'

export type {Cue} from './attributions/cue.js'
export type {Source} from './attributions/source.js'

/** Cues of attribution in each block, in order, by the block's index; what stands in quotation marks has none. */
export const attributions = memo((tree: Article): readonly (readonly Cue[])[] =>
  blocks(tree).map((block: Block) => cuesOf(block, quotedWords(tree)[block.index]!))
)

/** The cues of a block, ready to be looked up. */
export interface CueIndex {
  /** Labels and credits, which hold for the whole block. */
  whole: readonly Cue[]
  /** The others, by the index of their sentence. */
  sentences: readonly (readonly Cue[])[]
}

/** Cues by block and sentence. */
export const cueIndex = memo((tree: Article): readonly CueIndex[] =>
  blocks(tree).map(block => {
    const whole: Cue[] = []
    const sentences: Cue[][] = block.sentences.map(() => [])
    for (const cue of attributions(tree)[block.index]!) {
      if (cue.type === 'label' || cue.type === 'bracket') whole.push(cue)
      else sentences[cue.sentence]?.push(cue)
    }
    return {whole, sentences}
  })
)
