import type {Block} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {type CueKind, type PromotionCue, promotionCues} from '../../lexicon/promotion-cues.js'
import {vocabulary} from '../numbered-words.js'
import {wordsInBlocks} from '../words-in-blocks.js'
import {clauseStarts} from './clause-starts.js'

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

/** Cues that have no word of their own: "@name", "© 2020 …". */
const wordless = triggered.get('-') ?? []
const wordlessStart = /^[@©(Cc]/

/** Blocks of more words are prose whatever they say. */
export const mostWords = 140

/** The cues of each word of an article, by the word's number. */
function cuesByNumber(tree: Article): readonly (readonly PromotionCue[] | undefined)[] {
  const {numbers, heads} = vocabulary(tree)
  const found: (readonly PromotionCue[] | undefined)[] = new Array(heads.length)
  if (numbers.size <= triggered.size) {
    for (const [word, id] of numbers) found[id] = triggered.get(word)
  } else {
    for (const [word, cues] of triggered) {
      const id = numbers.get(word)
      if (id !== undefined) found[id] = cues
    }
  }
  return found
}

/**
 * Says which cues the words of each block call for, so that hardly any pattern is tried.
 *
 * @param masked The texts of the blocks with quotations blanked: what is said in them calls for nothing.
 * @returns By index of the block.
 */
export function cuesOfBlocks(tree: Article, masked: readonly string[]): (block: Block) => readonly PromotionCue[] {
  const cuesOf = cuesByNumber(tree)
  const {ids, firstOf} = vocabulary(tree)
  const having = new Map<PromotionCue, ReadonlySet<number>>()
  const hasAlso = (cue: PromotionCue, index: number): boolean => {
    let found = having.get(cue)
    if (!found) {
      found = wordsInBlocks(tree, cue.also)
      having.set(cue, found)
    }
    return found.has(index)
  }
  return ({index, words}) => {
    const text = masked[index]!
    const found: PromotionCue[] = []
    const isShort = words.length <= 30
    const first = firstOf[index]!
    for (let at = 0; at < words.length; at++) {
      const cues = cuesOf[ids[first + at]!]
      if (!cues || text[words[at]!.start] === ' ') continue
      for (const cue of cues) {
        if ((cue.short && !isShort) || found.includes(cue)) continue
        if (cue.also.length === 0 || hasAlso(cue, index)) found.push(cue)
      }
    }
    if (words.length <= 15 && wordlessStart.test(text))
      for (const cue of wordless) if (!found.includes(cue)) found.push(cue)
    return found
  }
}

/**
 * Weighs the cues of a block: the best of each kind, kinds added up.
 *
 * @param cues Those that its words call for.
 * @param text Gives its text in lower case with quotations blanked and straight apostrophes; asked for only where there are cues.
 */
export function weigh(cues: readonly PromotionCue[], text: () => string): Evidence {
  if (cues.length === 0) return none
  const plain = text()
  const hasDigit = /\d/.test(plain)
  let starts: readonly number[] | undefined
  const matches = ({atClause, needsDigit, pattern}: PromotionCue): boolean => {
    if (needsDigit && !hasDigit) return false
    if (!atClause) return pattern.test(plain)
    starts ??= clauseStarts(plain)
    return starts.some(start => {
      pattern.lastIndex = start
      return pattern.test(plain)
    })
  }
  const best = new Map<CueKind, number>()
  for (const cue of cues) {
    if ((best.get(cue.kind) ?? 0) < cue.weight && matches(cue)) best.set(cue.kind, cue.weight)
  }
  if (best.size === 0) return none
  let score = 0
  let top = 0
  for (const weight of best.values()) {
    score += weight
    if (weight > top) top = weight
  }
  return {score, kinds: [...best.keys()], main: [...best.keys()].filter(kind => best.get(kind) === top)}
}
