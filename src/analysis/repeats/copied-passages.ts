import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {wordSequence} from '../word-sequence.js'
import {isProse, isPullQuote, isQuestionHead, mayRepeat, quotationOf, type Repeat, textOf} from './repeat.js'
import {returns, shingleLength} from './shingles.js'

/**
 * Shortest passage that is no chance and no name, in words: one that begins a sentence in both places, and one that
 * ends or is ended.
 */
const shortest = {begun: 10, ended: 12, quoted: 20}
/** The same where the passage is all of a sentence or block: "And it is clearer than ever that if Mr." */
const shortestWhole = 8

/** How far a run is followed back from the shingle that showed it, in words. */
const furthestBack = 24

interface CopiedRun {
  earlier: number
  later: number
  length: number
}

/**
 * Stretches of words that have stood before, extended both ways as far as the words are the same; the later ones do
 * not overlap.
 */
function runsOf(tree: Article): CopiedRun[] {
  const {ids, blocks} = wordSequence(tree)
  const {places, firsts} = returns(tree)
  const runs: CopiedRun[] = []
  let free = 0
  let from = 0
  for (let index = 0; index < places.length; index++) {
    const at = places[index]!
    const first = firsts[index]!
    if (at < from || first + shingleLength > at) continue
    let earlier = first
    let later = at
    while (later > free && earlier > 0 && at - later < furthestBack && ids[earlier - 1] === ids[later - 1]) {
      if (blocks[later - 1] !== blocks[at]) break
      earlier--
      later--
    }
    let end = at + shingleLength
    while (
      end < ids.length &&
      blocks[end] === blocks[at] &&
      earlier + end - later < later &&
      ids[earlier + end - later] === ids[end]
    )
      end++
    if (blocks[end - 1] !== blocks[at]) continue
    runs.push({earlier, later, length: end - later})
    free = end
    from = end - shingleLength + 1
  }
  return runs
}

/**
 * Passages that stood before word for word and begin or end with a sentence there and here: what a paste leaves when
 * it begins or ends in mid-sentence.
 */
export const copiedPassages = memo((tree: Article): readonly Repeat[] => {
  const {words, blocks} = wordSequence(tree)
  const begins = (at: number): boolean =>
    at === 0 || blocks[at - 1] !== blocks[at] || words[at - 1]!.sentence !== words[at]!.sentence
  const found: Repeat[] = []
  const isBorder = (at: number): boolean => at === words.length || begins(at)
  /** Whether the words of a run are a passage: they begin or end with a sentence as a paste does. */
  const isPassage = ({earlier, later, length}: CopiedRun): boolean => {
    if (length < shortestWhole) return false
    const isBegun = begins(later)
    const isEnded = isBorder(later + length)
    if (isBegun && isEnded) return true
    return begins(earlier) && ((isBegun && length >= shortest.begun) || (isEnded && length >= shortest.ended))
  }
  /**
   * Whether the words are all of one block, and cut out of the middle of a sentence of the other, as what stands large
   * beside
   * the text is: "Do not sell" beside "“But do not sell,” she said."
   */
  const isExcerpt = ({earlier, later, length}: CopiedRun): boolean => {
    const isCutOut = (short: number, long: number): boolean => {
      if (blocks[short]!.words.length !== length || blocks[long]!.words.length === length) return false
      if (/^\p{Lu}/u.test(words[short]!.text) && /^\p{Ll}/u.test(words[long]!.text)) return true
      return /^,["”’']/u.test(blocks[long]!.text.slice(words[long + length - 1]!.end).slice(0, 2))
    }
    return isCutOut(earlier, later) || isCutOut(later, earlier)
  }
  for (const run of runsOf(tree)) {
    if (run.length < shortestWhole) continue
    const block = blocks[run.later]!
    const original = blocks[run.earlier]!
    if (mayRepeat(tree, block) || mayRepeat(tree, original) || isPullQuote(tree, block, original)) continue
    // The next sentence may begin with the same word here and there: then the run goes on too far.
    let back = 1
    while (back < run.length && !begins(run.later + run.length - back)) back++
    const passage = [run, {...run, length: run.length - back}].find(isPassage)
    if (!passage) continue
    const {earlier, later, length} = passage
    if (length === block.words.length && isQuestionHead(block)) continue
    if (!isProse(words.slice(later, later + length))) continue
    const here = textOf(tree, {from: later, to: later + length})
    const there = textOf(tree, {from: earlier, to: earlier + length})
    // The same words of a speaker are quoted again, in part.
    if (length < shortest.quoted && quotationOf(tree, here) && quotationOf(tree, there)) continue
    found.push({
      later: here,
      earlier: there,
      unit: isExcerpt(passage) ? 'excerpt' : 'passage',
      words: length,
      likeness: 1
    })
  }
  return found
})
