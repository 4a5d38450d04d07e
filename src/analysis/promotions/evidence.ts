import type {Block} from '../../core/block.js'
import {type CueKind, type PromotionCue, promotionCues} from '../../lexicon/promotion-cues.js'

/** What the words of a block are evidence of. */
export interface Evidence {
  /** Sum of the best weights of each kind; 3 is enough alone. */
  score: number
  kinds: readonly CueKind[]
  /** The kinds whose evidence is the best there is in this block. */
  main: readonly CueKind[]
}

const none: Evidence = {score: 0, kinds: [], main: []}

const triggered = new Map<string, PromotionCue[]>()
for (const cue of promotionCues) {
  for (const word of cue.triggers) {
    const list = triggered.get(word)
    if (list) list.push(cue)
    else triggered.set(word, [cue])
  }
}

/** Cues whose words a block has outside quotation marks. */
function candidates({words}: Block, masked: string): ReadonlySet<PromotionCue> {
  const found = new Set<PromotionCue>()
  const isShort = words.length <= 30
  for (const {normal, start} of words) {
    const cues = triggered.get(normal)
    if (!cues || masked[start] === ' ') continue
    for (const cue of cues) if (isShort || !cue.short) found.add(cue)
  }
  if (words.length <= 15) for (const cue of triggered.get('-') ?? []) found.add(cue)
  return found
}

/**
 * Weighs the cues of a block: the best of each kind, kinds added up.
 *
 * @param masked Its text with quotations blanked.
 * @param text Gives that text with straight apostrophes; asked for only where words hint at a cue.
 */
export function weigh(block: Block, masked: string, text: () => string): Evidence {
  const cues = candidates(block, masked)
  if (cues.size === 0) return none
  const plain = text()
  const best = new Map<CueKind, number>()
  for (const {kind, weight, pattern} of cues) {
    if ((best.get(kind) ?? 0) < weight && pattern.test(plain)) best.set(kind, weight)
  }
  let score = 0
  let top = 0
  for (const weight of best.values()) {
    score += weight
    if (weight > top) top = weight
  }
  return {score, kinds: [...best.keys()], main: [...best.keys()].filter(kind => best.get(kind) === top)}
}
