import type {Block, Word} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import type {WordTable} from '../../core/forms.js'
import {type CueKind, currencyWords, type PromotionCue, promotionCues} from '../../lexicon/promotion-cues.js'
import {spottedWords} from '../../lexicon/spotted-words.js'
import {isQuoted, quotations} from '../quotations.js'
import {sign} from '../signs.js'
import {hasSpotted, runsIn, spots} from '../spots.js'
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

/** The numbers of the cues that want a word as well, by the word. */
const wanting = new Map<string, number[]>()
for (const {number, also} of promotionCues) {
  for (const word of also) {
    const others = wanting.get(word)
    if (others) others.push(number)
    else wanting.set(word, [number])
  }
}
const wantedBy: WordTable<readonly number[]> = {
  get(normal) {
    const numbers = runsIn(normal).flatMap(({run}) => wanting.get(run) ?? [])
    return numbers.length > 0 ? numbers : undefined
  }
}

/** Cues that have no word of their own: "@name", "© 2020 …". */
const wordless = promotionCues.filter(({triggers}) => triggers.includes('-'))
const wordlessStart = /^(?:[@©]|\(c\)|copyright)/i
const mayBeWordless = (text: string): boolean => '@©(cC'.includes(text[0] ?? ' ') && wordlessStart.test(text)

const currencies = new Set(currencyWords.map(word => spottedWords.get(word)!))
const isCurrency = (number: number): boolean => currencies.has(number)

/** Counts the blocks of all texts. For each cue the last block that called for it, and that had a word it wants as well. */
let turn = 0
const calledIn = new Float64Array(promotionCues.length)
const alsoIn = new Float64Array(promotionCues.length)

/** Blocks of more words are prose whatever they say. */
export const mostWords = 140

/**
 * Says which cues the words of a block call for, so that hardly any pattern is tried. What stands in quotation marks calls for nothing.
 */
export function cuesOfBlocks(tree: Article): (block: Block) => readonly PromotionCue[] {
  const spotted = spots(tree)
  const {has, words, starts, firstOf} = spotted
  const wantedByForm = tree.data.forms.values(wantedBy)
  const quoted = quotations(tree)
  return block => {
    const {index} = block
    const count = block.words.length
    turn++
    const more = count <= 15 && mayBeWordless(block.text) ? wordless : none
    if (firstOf[index] === firstOf[index + 1]) return more
    const found: PromotionCue[] = []
    let isChoosy = false
    for (let at = firstOf[index]!; at < firstOf[index + 1]!; at++) {
      const cues = called[words[at]!]!
      if (cues.length === 0) continue
      const start = starts[at]!
      if (quoted[index]!.length > 0 && isQuoted(tree, {block, start, end: start + 1})) continue
      for (const cue of cues) {
        const {number, short, needsMoney, also} = cue
        if (calledIn[number] === turn || (short && count > 30)) continue
        calledIn[number] = turn
        if (needsMoney && (has[index]! & sign.money) === 0 && !hasSpotted(spotted, index, isCurrency)) continue
        found.push(cue)
        if (also.length > 0) isChoosy = true
      }
    }
    if (found.length === 0) return more
    const fit = isChoosy ? found.filter(hasAlso(block.words)) : found
    return more.length > 0 ? [...new Set([...fit, ...more])] : fit
  }

  /** Whether a word that a cue wants as well stands among words. */
  function hasAlso(own: readonly Word[]): (cue: PromotionCue) => boolean {
    for (const {form} of own) {
      const numbers = wantedByForm[form]
      if (numbers !== undefined) for (const number of numbers) alsoIn[number] = turn
    }
    return ({number, also}) => also.length === 0 || alsoIn[number] === turn
  }
}

const none: readonly PromotionCue[] = []

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
