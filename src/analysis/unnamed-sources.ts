import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {once} from '../core/once.js'
import {familiarity, formulas, insiders, introducers, reasons, sourceModifiers} from '../lexicon/anonymity.js'
import {attributionVerb} from '../lexicon/attribution-verbs.js'
import {functionWords} from '../lexicon/function-words.js'
import {blocks} from './blocks.js'
import {isUpper} from './letter-case.js'
import {opening, openings} from './openings.js'
import {indexPhrases} from './phrases.js'
import {quotedWords} from './quoted-words.js'

/** Somebody who speaks without a name. */
export interface UnnamedSource {
  block: Block
  /** The noun phrase, or the formula where there is none to point at; offsets into the block's text. */
  start: number
  end: number
  /** Whether the range is a formula: "on condition of anonymity". */
  formula: boolean
  /** Whether the text says why the name is withheld, in the same sentence or the next. */
  reason: boolean
}

const familiar = indexPhrases(familiarity)
const formula = indexPhrases(formulas)
/** Made when somebody without a name speaks: few articles have one. */
const reason = once(() => indexPhrases(reasons))
const leads: ReadonlySet<string> = new Set('according cited citing quoting told by from'.split(' '))

/** What ends the phrase: a relative clause, an auxiliary, the verb of the sentence. */
const stops: ReadonlySet<string> = new Set(
  "who that said says is are was were be been has have had do does did don't doesn't didn't won't isn't aren't wasn't weren't will would can could should may might not now expect expects expected described describes called gave saw heard knew thought believed believes wanted asked".split(
    ' '
  )
)

const speechWord = (normal: string): boolean => {
  const verb = attributionVerb(normal)
  return (
    verb !== undefined && (verb.class === 'say' || verb.class === 'clause' || verb.class === 'show') && normal !== 'put'
  )
}

/** Index after the last word of a noun phrase: up to a speech verb, "who", or punctuation, at most twelve words. */
function phraseEnd({words, text}: Block, first: number, from: number, to: number): number {
  let at = from
  while (at < to && at - first < 12) {
    if (/[,;:.()“”"—–]|\s-\s/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) break
    const {normal} = words[at]!
    if (stops.has(normal) || speechWord(normal)) break
    at++
  }
  return at
}

const givesReason = ({words}: Block, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reason().match(words, at, to) !== undefined) return true
  return false
}

/** Whether a reason stands after a word, up to the end of the next sentence, be it in the next block. */
function reasonAfter(block: Block, following: Block | undefined, from: number, sentence: number): boolean {
  const next = block.sentences[sentence + 1]
  if (givesReason(block, from, next ? next.lastWord : block.sentences[sentence]!.lastWord)) return true
  return (
    next === undefined &&
    following?.sentences[0] !== undefined &&
    givesReason(following, 0, following.sentences[0].lastWord)
  )
}

/** Start of "a South Korean intelligence source": the introducer before a noun, over modifiers and names. */
function phraseStart({words, text, sentences}: Block, noun: number): {first: number; introduced: boolean} {
  const {firstWord} = sentences[words[noun]!.sentence]!
  let at = noun
  while (at > firstWord && noun - at < 5) {
    const before = words[at - 1]!
    if (!/^[\s-]+$/u.test(text.slice(before.end, words[at]!.start))) break
    if (introducers.has(before.normal)) return {first: at - 1, introduced: true}
    if (!sourceModifiers.has(before.normal) && (!isUpper(before.text) || functionWords.has(before.normal))) break
    at--
  }
  return {first: at, introduced: false}
}

/** "a source told", "sources said", "two sources close to": the noun "source" as a person. */
function sourceAt(block: Block, noun: number): {first: number; end: number} | undefined {
  const {words, sentences} = block
  const word = words[noun]!
  const {lastWord, firstWord} = sentences[word.sentence]!
  const {first, introduced} = phraseStart(block, noun)
  const before = words[first - 1]
  if (
    before &&
    before.sentence === word.sentence &&
    /^(?:the|this|that|these|those|such|other|its|their|his|her|of)$/u.test(before.normal) &&
    before.normal !== 'of'
  )
    return undefined
  const next = noun + 1 < lastWord ? words[noun + 1] : undefined
  const known = next ? familiar.match(words, noun + 1, lastWord) : undefined
  if (known !== undefined) return {first, end: phraseEnd(block, first, known, lastWord)}
  const apart = next !== undefined && /[,;:.]/u.test(block.text.slice(word.end, next.start))
  const speaks =
    next !== undefined &&
    !apart &&
    (speechWord(next.normal) ||
      (/^(?:have|has|had|also|who|close|inside|within|in|at|with)$/u.test(next.normal) &&
        speaksSoon(block, noun + 1, lastWord)))
  if (speaks && (introduced || word.normal === 'sources'))
    return {first, end: phraseEnd(block, first, noun + 1, lastWord)}
  const led =
    before !== undefined &&
    before.sentence === word.sentence &&
    (leads.has(before.normal) || (before.normal === 'to' && words[first - 2]?.normal === 'according'))
  if (
    led &&
    first > firstWord &&
    (introduced || word.normal === 'sources') &&
    !/^(?:of|for)$/u.test(next?.normal ?? '') &&
    before.normal !== 'from' &&
    (before.normal !== 'by' || /^(?:told|confirmed)$/u.test(words[first - 2]?.normal ?? ''))
  ) {
    return {first, end: phraseEnd(block, first, noun + 1, lastWord)}
  }
  return undefined
}

function speaksSoon({words, text}: Block, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    if (/[,;:]/u.test(text.slice(words[at]!.end, words[at + 1]?.start ?? words[at]!.end)))
      return speechWord(words[at]!.normal)
    if (speechWord(words[at]!.normal)) return true
  }
  return false
}

/** "a person briefed on the matter". */
function personAt(block: Block, noun: number): {first: number; end: number} | undefined {
  const {words, sentences} = block
  const {lastWord} = sentences[words[noun]!.sentence]!
  const known = noun + 1 < lastWord ? familiar.match(words, noun + 1, lastWord) : undefined
  if (known === undefined) return undefined
  const {first} = phraseStart(block, noun)
  const end = phraseEnd(block, first, known, lastWord)
  // "A person familiar with the area can find the trail": anybody, no source.
  if (end < lastWord && /^(?:can|should|must|may)$/u.test(words[end]!.normal)) return undefined
  return {first, end}
}

/** "a senior official who spoke on condition of anonymity": the official, where a formula stands in the same sentence. */
function insiderAt(block: Block, noun: number): {first: number; end: number} | undefined {
  const {words, sentences} = block
  const {lastWord} = sentences[words[noun]!.sentence]!
  if (
    words[noun + 1]?.normal !== 'who' ||
    !/^(?:spoke|asked|requested|declined|insisted|was|were|wished|wanted|did)$/u.test(words[noun + 2]?.normal ?? '')
  )
    return undefined
  const {first, introduced} = phraseStart(block, noun)
  if (!introduced) return undefined
  for (let at = noun + 2; at < Math.min(lastWord, noun + 6); at++)
    if (formula.match(words, at, lastWord) !== undefined) return {first, end: noun + 1}
  return undefined
}

/** Who begins at a word, if anybody does. */
function phraseAt(block: Block, at: number): {first: number; end: number} | undefined {
  const {normal} = block.words[at]!
  if (normal === 'source' || normal === 'sources') return sourceAt(block, at)
  if (normal === 'person' || normal === 'people' || normal === 'persons') return personAt(block, at)
  if (!insiders.has(normal)) return undefined
  return insiderAt(block, at) ?? (normal.length > 3 ? introducedPerson(block, at) : undefined)
}

/** @param places Indices of the words outside quotation marks at which something may begin. */
function unnamedOf(block: Block, following: Block | undefined, places: readonly number[]): UnnamedSource[] {
  const {words, sentences} = block
  const found: UnnamedSource[] = []
  const people = new Set<number>()
  const late: {at: number; end: number}[] = []
  for (const at of places) {
    const {sentence} = words[at]!
    const phrase = phraseAt(block, at)
    if (phrase) {
      people.add(sentence)
      found.push({
        block,
        start: words[phrase.first]!.start,
        end: words[phrase.end - 1]!.end,
        formula: false,
        reason: reasonAfter(block, following, at + 1, sentence)
      })
    }
    const end = formula.match(words, at, sentences[sentence]!.lastWord)
    if (end !== undefined) late.push({at, end})
  }
  for (const {at, end} of late) {
    const {sentence} = words[at]!
    if (people.has(sentence)) continue
    found.push({
      block,
      start: words[at]!.start,
      end: words[end - 1]!.end,
      formula: true,
      reason: reasonAfter(block, following, end, sentence)
    })
  }
  return found
}

/** "an official familiar with the matter". */
function introducedPerson(block: Block, noun: number): {first: number; end: number} | undefined {
  const known = personAt(block, noun)
  return known && introducers.has(block.words[known.first]!.normal) ? known : undefined
}

/** People in the text who speak without a name, in order. */
export const unnamedSources = memo((tree: Article): readonly UnnamedSource[] => {
  const byBlock = new Map<Block, number[]>()
  for (const {block, index} of openings(tree, opening.unnamedSource)) {
    if (block.role === 'headline' || block.role === 'table' || quotedWords(tree, block)[index] === 1) continue
    const places = byBlock.get(block)
    if (places) places.push(index)
    else byBlock.set(block, [index])
  }
  return [...byBlock].flatMap(([block, places]) => unnamedOf(block, blocks(tree)[block.index + 1], places))
})
