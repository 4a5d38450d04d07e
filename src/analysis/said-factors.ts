import type {Block} from '../core/block.js'
import {matchesIn} from '../core/matches-in.js'
import {bareFactors, beforeVerb, factors, falls, rises} from '../lexicon/change-words.js'
import {fractions} from '../lexicon/numbers.js'
import {wordAt} from './word-at.js'

/** What is said of a change without a percentage: "doubled", "a third"; offsets into the block's text. */
export interface SaidFactor {
  start: number
  end: number
  /** Index of the sentence in the block. */
  sentence: number
  /** "nearly", "more than". */
  hedge: string
  /** What the change multiplies by: 2 of "doubled", 0.75 of "fell by a quarter". */
  factor: number
  /** Whether it is a fraction. */
  fraction?: boolean
}

function hedgeBefore({text}: Block, start: number): string {
  const before = text.slice(Math.max(0, start - 12), start)
  return /(?:(?:more|less) than|nearly|almost|about|around|roughly|over|practically) $/u.exec(before)?.[0].trim() ?? ''
}

const byFraction =
  / by (?:(?:more|less) than |nearly |almost |about |around |roughly |over |just |some )?(?:half|(a|one|two|three|four)[ -](third|quarter|fourth|fifth|sixth|eighth|tenth)s?)\b/gu
const tops = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4]
])

/** "Rose by a third", "fell by about two-fifths". */
export function saidFractions(block: Block): SaidFactor[] {
  const found: SaidFactor[] = []
  if (!block.text.includes(' by ')) return found
  const {text, words} = block
  for (const match of matchesIn(text, byFraction)) {
    const [whole, top = '', bottom = 'half'] = match
    const index = wordAt(words, match.index + 1)
    const end = match.index + whole.length
    const start = end - /(?:half|(?:a|one|two|three|four)[ -][a-z]+)$/u.exec(whole)![0].length
    const verbs = words.slice(Math.max(0, index - 3), index).map(({normal}) => normal)
    const direction = verbs.some(verb => rises.has(verb)) ? 1 : verbs.some(verb => falls.has(verb)) ? -1 : 0
    const factor = 1 + (direction * (tops.get(top) ?? 1)) / fractions.get(bottom)!
    const {sentence} = words[index]!
    if (direction !== 0) found.push({start, end, hedge: hedgeBefore(block, start), fraction: true, factor, sentence})
  }
  return found
}

/** "Doubled", "to triple". */
export function saidVerbs(block: Block): SaidFactor[] {
  const found: SaidFactor[] = []
  if (!/\b(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/iu.test(block.text)) return found
  for (const [index, {normal, start, end, sentence}] of block.words.entries()) {
    const bare = beforeVerb.has(block.words[index - 1]?.normal ?? '') ? bareFactors.get(normal) : undefined
    const factor = factors.get(normal) ?? bare
    if (factor !== undefined) found.push({start, end, hedge: hedgeBefore(block, start), factor, sentence})
  }
  return found
}
