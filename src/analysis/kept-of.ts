import type {DoubledPhrase} from './doubled-phrases.js'
import {gapText} from './gap.js'
import type {WordSequence} from './word-sequence.js'

/**
 * What is left of a doubled phrase when one copy goes, best first: with the quotation marks that stand between the
 * copies, and
 * with and without a comma that does.
 *
 * @param phrase Both copies in one block.
 */
export function keptOf(sequence: WordSequence, {start, length, second, joint}: DoubledPhrase): string[] {
  const {words, blocks} = sequence
  const {text} = blocks[start]!
  const from = words[start]!.start
  const copy = text.slice(from, words[start + length - 1]!.end)
  if (joint !== 'comma' && joint !== 'quote') return [copy]
  const between = gapText(sequence, second - 1)
  const marks = between.trimEnd()
  // An opening mark stands before the second copy: keep that one.
  if (joint === 'quote' && /^\s/u.test(between) && !/\s$/u.test(between)) {
    return [between.trimStart() + text.slice(words[second]!.start, words[second + length - 1]!.end)]
  }
  return /["“”„«»]|''/u.test(marks) ? [copy + marks] : [copy + marks, copy]
}
