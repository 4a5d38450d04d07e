import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {type Cue, cuesOf} from './attributions/cues.js'
import {blocks} from './blocks.js'
import {quotedWords} from './quoted-words.js'

export type {Cue, Source} from './attributions/cues.js'

/** Cues of attribution in each block, in order, by the block's index; what stands in quotation marks has none. */
export const attributions = memo((tree: Article): readonly (readonly Cue[])[] =>
  blocks(tree).map((block: Block) => cuesOf(block, quotedWords(tree)[block.index]!))
)
