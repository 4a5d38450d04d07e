import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import type {CueKind} from '../lexicon/promotion-cues.js'
import {growRuns} from './promotions/grow.js'
import type {Line} from './promotions/line.js'
import {linesOf} from './promotions/lines-of.js'

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
  'copyright',
  'teaser',
  'share',
  'advert'
]

function toRun(lines: readonly Line[], bios: ReadonlySet<number>): Promotion {
  const evidence = new Set<CueKind>()
  const main = new Set<CueKind>()
  for (const line of lines) {
    const isBio = bios.has(line.block.index)
    if (isBio) evidence.add('bio')
    if (line.shape === 'button') evidence.add('share')
    for (const kind of line.kinds) evidence.add(kind)
    if (isBio) main.add('bio')
    else for (const kind of line.main) main.add(kind)
  }
  const kind = ranking.find(known => main.has(known)) ?? ranking.find(known => evidence.has(known)) ?? 'teaser'
  return {first: lines[0]!.block, last: lines.at(-1)!.block, count: lines.length, kind, evidence: [...evidence]}
}

/** What is known of the promotional material of an article. */
export interface Promotions {
  /** Stretches of whole blocks, in order, none next to another. */
  runs: readonly Promotion[]
  /** Headings like "Related" with the list of links under them: not owned, since an article may end so on purpose. */
  linkLists: readonly Promotion[]
  owns(block: Block): boolean
}

function findLinkLists(lines: readonly Line[]): Promotion[] {
  const found: Promotion[] = []
  lines.forEach((line, index) => {
    if (line.label !== 'bare' || line.shape !== 'heading') return
    let end = index + 1
    while (lines[end]?.link) end++
    if (end > index + 1) found.push(toRun(lines.slice(index, end), new Set()))
  })
  return found
}

const nothing: Promotions = {runs: [], linkLists: [], owns: () => false}

/** The promotional material of an article, and which blocks belong to it. */
export const promotions = memo((tree: Article): Promotions => {
  const lines = linesOf(tree)
  if (!lines) return nothing
  const {owned, bios} = growRuns(lines)
  const noted = new Set(bios)
  const runs: Promotion[] = []
  let run: Line[] = []
  for (const line of [...lines, undefined]) {
    if (line && owned[line.block.index]) run.push(line)
    else if (run.length > 0) {
      runs.push(toRun(run, noted))
      run = []
    }
  }
  return {runs, linkLists: findLinkLists(lines), owns: block => owned[block.index] === true}
})
