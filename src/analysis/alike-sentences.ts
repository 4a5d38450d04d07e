import type {Article} from '../core/document.js'
import {commonest} from '../lexicon/grammar-words.js'
import type {Stretch} from './repeats/repeat.js'
import {sentenceSpans} from './sentence-spans.js'
import {markForms} from './vocabulary.js'
import {wordSequence} from './word-sequence.js'

/** A word that has stood more often shows nothing. */
const most = 16

/** Fewest rarer words by which a sentence becomes a candidate. */
const fewestRare = 3

/** Longest sentence looked at, in words; beyond, a text has no full stops. */
const longestSentence = 160

/** Fewest words in the same form that both share, and how many more than those that are new in between. */
const fewest = 3

/** Compares sentences of an article by the forms in which words stand, those that stand in every sentence apart. */
export interface AlikeSentences {
  /**
   * Sentences before a place that share a stretch with one: a stretch in which the words of both are more than others.
   *
   * @param start Where the block of the sentence begins: those of the same block do not count.
   * @returns Their indexes, ascending.
   */
  before(start: number, sentence: Stretch): number[]
  /** Whether a clause shares a stretch with the sentence of an index. */
  shares(clause: Stretch, index: number): boolean
}

/** Makes the tables that sentences are compared by. */
export function alikeSentences(tree: Article): AlikeSentences {
  const {ids, forms, heads, next} = wordSequence(tree)
  const spans = sentenceSpans(tree)
  const common = markForms(tree, commonest)
  const room = new Int32Array(ids.length + heads.length)
  /** For each word of the sequence, the index of its sentence. */
  const spanOf = room.subarray(0, ids.length)
  for (let index = 0; index < spans.length; index++) spanOf.fill(index, spans[index]!.from, spans[index]!.to)
  /** How many rarer words of the sentence at hand each sentence has. */
  const votes: number[] = new Array(spans.length).fill(0)
  /** For each word, one more than the index of the sentence that was compared last and has it. */
  const ownerOf = room.subarray(ids.length)

  /** Whether some stretch has more words of an owner than others; for owner 0, more that have stood before a place. */
  const hasStretch = ({from, to}: Stretch, owner: number, start: number): boolean => {
    let sum = 0
    for (let at = from; at < to; at++) {
      const id = ids[at]!
      if (common[forms[id]!] === 1) continue
      if (owner === 0 ? heads[id]! < start : ownerOf[id] === owner) {
        if (++sum === fewest) return true
      } else if (sum > 0) sum--
    }
    return false
  }

  /** Whether a word has stood too often before a place. */
  const isFrequent = (id: number, from: number): boolean => {
    let times = 0
    for (let place = heads[id]!; place >= 0 && place < from; place = next[place]!) if (++times > most) return true
    return false
  }

  /** Sentences before a place that share rarer words with one. */
  const candidates = (start: number, {from, to}: Stretch): number[] => {
    const voted: number[] = []
    const found: number[] = []
    for (let at = from; at < to; at++) {
      const id = ids[at]!
      if (heads[id]! >= start || common[forms[id]!] === 1 || isFrequent(id, from)) continue
      for (let place = heads[id]!, previous = -1; place >= 0 && place < start; place = next[place]!) {
        const earlier = spanOf[place]!
        if (earlier === previous) continue
        previous = earlier
        const count = votes[earlier]! + 1
        votes[earlier] = count
        if (count === 1) voted.push(earlier)
        else if (count === fewestRare && spans[earlier]!.to - spans[earlier]!.from <= longestSentence)
          found.push(earlier)
      }
    }
    for (const earlier of voted) votes[earlier] = 0
    return found.length > 1 ? found.sort((a, b) => a - b) : found
  }

  const shares = (clause: Stretch, index: number): boolean => {
    const {from, to} = spans[index]!
    for (let at = from; at < to; at++) ownerOf[ids[at]!] = index + 1
    return hasStretch(clause, index + 1, 0)
  }

  return {
    shares,
    before: (start, sentence) =>
      sentence.to - sentence.from <= longestSentence && hasStretch(sentence, 0, start)
        ? candidates(start, sentence).filter(index => shares(sentence, index))
        : []
  }
}
