import type {Block} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {sentenceSpans} from '../sentence-spans.js'
import {wordSequence} from '../word-sequence.js'
import {copiedSentences} from './copied-sentences.js'
import {likelyPairs} from './likely-pairs.js'
import {countCommon, likenessOf} from './likeness.js'
import {isPullQuote, mayRepeat, type Repeat, type Stretch, wholeOf} from './repeat.js'

/** Least share of common words in paragraphs; and where figures or negations differ. */
const paragraphCover = {same: 0.74, other: 0.84}
/** Shortest paragraph that may differ in figures: short ones are of one pattern. */
const shortestOther = 20
/** Shortest paragraph and sentence that count, in words. */
const shortest = {paragraph: 12, sentence: 8}
/** Fewest content stems. */
const fewest = 6
/** Least likeness of sentences kept; a rule may ask for more. */
const least = 0.5
/** Least share of common words in sentences worth a closer look. */
const leastCover = 0.3

/** The same pattern filled with other names: "Blue Night is streaming on Seenet". */
const isTemplate = (names: number, cover: number): boolean => names < 0.7 && cover < 0.85

/** Never 1: that is a copy word for word. */
const below = (likeness: number): number => Math.min(0.99, likeness)

const blockStretches = (tree: Article): (Stretch & {block: Block})[] => {
  const stretches: (Stretch & {block: Block})[] = []
  for (const [block, from] of wordSequence(tree).firstOf) {
    if (block.words.length > 0) stretches.push({block, from, to: from + block.words.length})
  }
  return stretches
}

/** Paragraphs that stood before with a few words changed. */
export const nearParagraphs = memo((tree: Article): readonly Repeat[] => {
  /** For each block, how many of its words stood before in whole sentences. */
  const copied = new Map<Block, number>()
  for (const {later, words} of copiedSentences(tree)) copied.set(later.block, (copied.get(later.block) ?? 0) + words)

  const found: Repeat[] = []
  const paragraphs = blockStretches(tree)
  for (const pair of likelyPairs(tree, paragraphs)) {
    const later = paragraphs[pair.later]!
    const earlier = paragraphs[pair.earlier]!
    const words = later.to - later.from
    if (words < shortest.paragraph || mayRepeat(tree, later.block) || mayRepeat(tree, earlier.block)) continue
    const longer = Math.max(words, earlier.to - earlier.from)
    if (Math.min(words, earlier.to - earlier.from) < paragraphCover.same * longer) continue
    const common = countCommon(tree, earlier, later)
    const cover = common / longer
    if (cover < paragraphCover.same) continue
    const {agrees, names, fewest: stems} = likenessOf(tree, earlier, later)
    if (
      stems < fewest ||
      isTemplate(names, cover) ||
      (!agrees && (words < shortestOther || cover < paragraphCover.other))
    )
      continue
    // What is left besides copied sentences must be alike as well, else those are the finding.
    const known = copied.get(later.block) ?? 0
    if (known > 0 && (known === words || common - known < 0.5 * (longer - known))) continue
    if (isPullQuote(tree, later.block, earlier.block)) continue
    found.push({
      later: wholeOf(later.block),
      earlier: wholeOf(earlier.block),
      unit: 'paragraph',
      words,
      likeness: below(cover)
    })
  }
  return found
})

/** Sentences that stood in another paragraph before with a few words changed. */
export const nearSentences = memo((tree: Article): readonly Repeat[] => {
  const found: Repeat[] = []
  const sentences = sentenceSpans(tree)
  for (const pair of likelyPairs(tree, sentences)) {
    const later = sentences[pair.later]!
    const earlier = sentences[pair.earlier]!
    const words = later.to - later.from
    if (words < shortest.sentence || earlier.to - earlier.from < fewest || later.block === earlier.block) continue
    if (mayRepeat(tree, later.block) || mayRepeat(tree, earlier.block)) continue
    const cover = countCommon(tree, earlier, later) / Math.max(words, earlier.to - earlier.from)
    if (cover === 1 || cover < leastCover) continue
    const {stems, agrees, fewest: count, names} = likenessOf(tree, earlier, later)
    if (
      !agrees ||
      isTemplate(names, cover) ||
      count < fewest ||
      stems < least ||
      isPullQuote(tree, later.block, earlier.block)
    )
      continue
    found.push({
      later: {block: later.block, start: later.sentence.start, end: later.sentence.end},
      earlier: {block: earlier.block, start: earlier.sentence.start, end: earlier.sentence.end},
      unit: 'sentence',
      words,
      likeness: below(stems)
    })
  }
  return found
})
