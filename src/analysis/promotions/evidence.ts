import type {Article} from '../../core/document.js'
import {type CueKind, currencyWords, type PromotionCue, promotionCues} from '../../lexicon/promotion-cues.js'
import {spottedWords} from '../../lexicon/spotted-words.js'
import {blocks} from '../blocks.js'
import {isQuoted, quotations} from '../quotations.js'
import {sign} from '../signs.js'
import {hasSpotted, spots} from '../spots.js'
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

/** The cues that a spotted word calls for, by the word's number. */
const called: readonly PromotionCue[][] = Array.from({length: spottedWords.size + 1}, () => [])
for (const cue of promotionCues)
  for (const word of cue.triggers) if (spottedWords.has(word)) called[spottedWords.get(word)!]!.push(cue)

/** For each cue the numbers of the words one of which it wants as well. */
const wants = promotionCues.map(({also}) => also.map(word => spottedWords.get(word)!))

/** Cues that have no word of their own: "@name", "© 2020 …". */
const wordless = promotionCues.filter(({triggers}) => triggers.includes('-'))
const wordlessStart = /^(?:[@©]|\(c\)|copyright)/i
const mayBeWordless = (text: string): boolean => '@©(cC'.includes(text[0]!) && wordlessStart.test(text)

const currencies = new Set(currencyWords.map(word => spottedWords.get(word)!))
const isCurrency = (number: number): boolean => currencies.has(number)

/** Counts the blocks of all texts. For each cue the last block that called for it; for each spotted word, that had it. */
let turn = 0
const calledIn = new Float64Array(promotionCues.length)
const stoodIn = new Float64Array(spottedWords.size + 1)

/** Blocks of more words are prose whatever they say. */
export const mostWords = 140

/**
 * Says which cues the words of each block call for, so that hardly any pattern is tried; of blocks that call for none, nothing. What stands
 * in quotation marks calls for nothing. Most of an article is gone through here and by nothing else.
 *
 * @returns By index of the block.
 */
export function calledCues(tree: Article): readonly (readonly PromotionCue[] | undefined)[] {
  const all = blocks(tree)
  const spotted = spots(tree)
  const {has, words, starts, firstOf} = spotted
  const quoted = quotations(tree)
  const calls: (readonly PromotionCue[] | undefined)[] = []
  for (let index = 0; index < all.length; index++) {
    const block = all[index]!
    const {words: own, text} = block
    const count = own.length
    const more = count <= 15 && mayBeWordless(text) ? wordless : undefined
    calls.push(more)
    const from = firstOf[index]!
    const end = firstOf[index + 1]!
    if (from === end || count > mostWords) continue
    turn++
    for (let at = from; at < end; at++) stoodIn[words[at]!] = turn
    let found: PromotionCue[] | undefined
    for (let at = from; at < end; at++) {
      const cues = called[words[at]!]!
      for (let each = 0; each < cues.length; each++) {
        const cue = cues[each]!
        const {number} = cue
        if (calledIn[number] === turn || (cue.short && count > 30)) continue
        if (cue.firstWords()?.has(own[0]!.normal) === false) continue
        const also = wants[number]!
        if (also.length > 0 && !standsAny(also)) {
          calledIn[number] = turn
          continue
        }
        const start = starts[at]!
        if (quoted[index]!.length > 0 && isQuoted(tree, {block, start, end: start + 1})) break
        calledIn[number] = turn
        if (cue.needsMoney && (has[index]! & sign.money) === 0 && !hasSpotted(spotted, index, isCurrency)) continue
        if (found) found.push(cue)
        else found = [cue]
      }
    }
    if (found) calls[index] = more ? [...new Set([...found, ...more])] : found
  }
  return calls
}

/** Whether any of some spotted words stands in the block at hand. */
function standsAny(numbers: readonly number[]): boolean {
  for (let each = 0; each < numbers.length; each++) if (stoodIn[numbers[each]!] === turn) return true
  return false
}

/**
 * Weighs the cues of a block: the best of each kind, kinds added up.
 *
 * @param cues Those that its words call for.
 * @param plain Its text in lower case with quotations blanked and straight apostrophes.
 */
export function weigh(cues: readonly PromotionCue[], plain: string): Evidence {
  let starts: readonly number[] | undefined
  const matches = ({atClause, pattern}: PromotionCue): boolean => {
    if (!atClause) return pattern().test(plain)
    starts ??= clauseStarts(plain)
    return starts.some(start => {
      pattern().lastIndex = start
      return pattern().test(plain)
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
