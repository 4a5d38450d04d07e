import type {Block} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {type CueKind, currencyWords, type PromotionCue, promotionCues} from '../../lexicon/promotion-cues.js'
import {spottedWords} from '../../lexicon/spotted-words.js'
import {hasSpotted, signs, spots} from '../spots.js'
import {clauseStarts} from './clause-starts.js'

/** What the words of a block are evidence of. */
export interface Evidence {
  /** Sum of the best weights of each kind; 3 is enough alone. */
  score: number
  kinds: readonly CueKind[]
  /** The kinds whose evidence is the best there is in this block. */
  main: readonly CueKind[]
}

export const noEvidence: Evidence = {score: 0, kinds: [], main: []}

/** The cues that a spotted word calls for, and those that want it as well, by the word's number. */
const roles: readonly {calls: number[]; also: number[]}[] = Array.from({length: spottedWords.size + 1}, () => ({
  calls: [],
  also: []
}))
promotionCues.forEach(({triggers, also}, number) => {
  for (const word of triggers) roles[spottedWords.get(word)!]!.calls.push(number)
  for (const word of also) roles[spottedWords.get(word)!]!.also.push(number)
})

/** Cues that have no word of their own: "@name", "© 2020 …". */
const wordless = promotionCues.filter(({triggers}) => triggers.includes('-'))
const wordlessStart = /^(?:[@©]|\(c\)|copyright)/i

const currencies = new Set(currencyWords.map(word => spottedWords.get(word)!))

/** Blocks of more words are prose whatever they say. */
export const mostWords = 140

/**
 * Says which cues the words of a block call for, so that hardly any pattern is tried.
 *
 * @param maskedOf Gives the text of a block with quotations blanked: what is said in them calls for nothing.
 */
export function cuesOfBlocks(
  tree: Article,
  maskedOf: (block: Block) => string
): (block: Block) => readonly PromotionCue[] {
  const spotted = spots(tree)
  const {has, words, starts, firstOf} = spotted
  // For each cue the last block that called for it, and that had a word it wants as well, counted from 1.
  const calledIn = new Int32Array(promotionCues.length)
  const alsoIn = new Int32Array(promotionCues.length)
  return block => {
    const {index, text} = block
    const count = block.words.length
    const hasMoney = (has[index]! & signs.money) !== 0 || hasSpotted(spotted, index, currencies)
    const turn = index + 1
    let called: PromotionCue[] | undefined
    for (let at = firstOf[index]!; at < firstOf[turn]!; at++) {
      const {calls, also} = roles[words[at]!]!
      for (const number of also) alsoIn[number] = turn
      if (calls.length === 0 || maskedOf(block)[starts[at]!] === ' ') continue
      for (const number of calls) {
        if (calledIn[number] === turn) continue
        calledIn[number] = turn
        const cue = promotionCues[number]!
        if ((cue.short && count > 30) || (cue.needsMoney && !hasMoney)) continue
        called ??= []
        called.push(cue)
      }
    }
    const found = called?.filter(({number, also}) => also.length === 0 || alsoIn[number] === turn)
    if (count > 15 || !wordlessStart.test(text)) return found ?? none
    return [...new Set([...(found ?? none), ...wordless])]
  }
}

const none: readonly PromotionCue[] = []

/**
 * Weighs the cues of a block: the best of each kind, kinds added up.
 *
 * @param cues Those that its words call for.
 * @param text Gives its text in lower case with quotations blanked and straight apostrophes; asked for only where there are cues.
 */
export function weigh(cues: readonly PromotionCue[], text: () => string): Evidence {
  if (cues.length === 0) return noEvidence
  const plain = text()
  let starts: readonly number[] | undefined
  const matches = ({atClause, pattern}: PromotionCue): boolean => {
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
  if (best.size === 0) return noEvidence
  let score = 0
  let top = 0
  for (const weight of best.values()) {
    score += weight
    if (weight > top) top = weight
  }
  return {score, kinds: [...best.keys()], main: [...best.keys()].filter(kind => best.get(kind) === top)}
}
