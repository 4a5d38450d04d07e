import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import type {CueKind} from '../lexicon/promotion-cues.js'
import {blocks} from './blocks.js'
import {growRuns} from './promotions/grow.js'
import {type Line, lineOf} from './promotions/line.js'
import {masked} from './quotations.js'

/** A run of blocks that are not part of the article: appeals, newsletter boxes, teasers. */
export interface Promotion {
  first: Block
  last: Block
  /** Number of blocks. */
  count: number
  /** What most of its evidence says it is. */
  kind: CueKind
  /** All kinds of evidence found in it, in the order of the text. */
  evidence: readonly CueKind[]
}

/** The kind that names a run: the first of this list that it has evidence of. */
const ranking: readonly CueKind[] = [
  'donation',
  'appeal',
  'newsletter',
  'subscription',
  'paywall',
  'sponsored',
  'feedback',
  'bio',
  'social',
  'rights',
  'teaser',
  'share',
  'advert'
]

function toRun(lines: readonly Line[], bios: ReadonlySet<number>): Promotion {
  const kinds = new Set<CueKind>()
  for (const line of lines) {
    for (const kind of line.kinds) kinds.add(kind)
    if (bios.has(line.block.index)) kinds.add('bio')
    if (line.shape === 'button') kinds.add('share')
  }
  return {
    first: lines[0]!.block,
    last: lines.at(-1)!.block,
    count: lines.length,
    kind: ranking.find(kind => kinds.has(kind)) ?? 'teaser',
    evidence: [...kinds]
  }
}

/** The promotional material of an article, and which blocks belong to it. */
export const promotions = memo((tree: Article): {runs: readonly Promotion[]; owns(block: Block): boolean} => {
  const all = blocks(tree)
  const texts = masked(tree)
  const lines = all.map(block => lineOf(block, texts[block.index]!, tree.data.document.source))
  const {owned: isOwned, bios} = growRuns(lines)
  const noted = new Set(bios)
  const runs: Promotion[] = []
  let run: Line[] = []
  for (const line of [...lines, undefined]) {
    if (line && isOwned[line.block.index]) run.push(line)
    else if (run.length > 0) {
      runs.push(toRun(run, noted))
      run = []
    }
  }
  return {runs, owns: block => isOwned[block.index] === true}
})
