import type {Block} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {blocks} from '../blocks.js'
import {maskedText} from '../quotations.js'
import {mayEndInBio} from './bios.js'
import {distanceOfCopy} from './distance-of-copy.js'
import {calledCues} from './evidence.js'
import {mayBeLabel} from './label-of.js'
import {Line} from './line.js'
import {joinedWords, mayBeShared} from './may-be-shared.js'

/** Blocks of so few words may be share bars. */
const mostOfBar = 14

/**
 * The blocks of an article as lines; nothing where none of them can be promotional, as is usual: then hardly any block was made a line of.
 */
export function linesOf(tree: Article): readonly Line[] | undefined {
  const all = blocks(tree)
  const {source} = tree.data.document
  const isJoined = tree.data.forms.marks(joinedWords)
  const calls = calledCues(tree)
  const masked = (block: Block): string => maskedText(tree, block)
  const seen: (Line | undefined)[] = new Array(all.length).fill(undefined)
  let isTelling = false
  for (let index = 0; index < all.length; index++) {
    const block = all[index]!
    const count = block.words.length
    const isBar = count <= mostOfBar && mayBeShared(block, isJoined)
    const isLabel = mayBeLabel(block, source)
    const cues = calls[index]
    if (!isTelling && distanceOfCopy(all, index) > 0) isTelling = true
    if (!isBar && !isLabel && !cues) continue
    const line = new Line(block, source)
    seen[index] = line
    if (line.look(cues, isBar, isLabel, masked)) isTelling = true
  }
  const lineAt = (index: number): Line => (seen[index] ??= new Line(all[index]!, source))
  if (!isTelling && !mayEndInBio(all.length, lineAt)) return undefined
  return all.map((_, index) => lineAt(index))
}
