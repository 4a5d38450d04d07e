import type {Block, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {LazyPattern} from '../core/lazy-pattern.js'
import {matchesIn} from '../core/matches-in.js'
import {
  machineNoun,
  machineSpeech,
  residueOpener,
  residueOpeners,
  residuePhrases,
  residueToken,
  residueWords,
  speakers
} from '../lexicon/ai-residue.js'
import {spottedWords} from '../lexicon/spotted-words.js'
import {blocks} from './blocks.js'
import {maskedText} from './quotations.js'
import {sign} from './signs.js'
import {blocksSpotted, type Spots, spots, wantedWords} from './spots.js'
import {wordAt} from './word-at.js'

/** A stretch of a block that a text generator left. */
export interface Residue extends TextRange {
  /** The words that show it. */
  words: string
  /** Whether it is a mark that can be taken out without loss. */
  isToken: boolean
}

/** What every mark has; nothing else is looked at in a block without. */
const tokenHints = /oaicite|turn\d|\[cite|【|utm_source|[\uE000-\uF8FF]|\[span|\[web|attached_file/

/** Whether someone says I or speaks to you outside quotation marks, and a word stands there that phrases want. */
const isCandidate = ({words}: Block, masked: string): boolean =>
  words.some(({normal, start}) => speakers.has(normal) && masked[start] !== ' ') &&
  words.some(({normal}) => residueWords.has(normal))

/** For each rare word of a pair, by its number, the words beside it, on which side, and the phrases that have such a pair. */
const pairs = new Map<number, {others: ReadonlySet<string>; step: number; phrases: readonly LazyPattern[]}[]>()
for (const {rare, others, isBefore, phrases} of residuePhrases) {
  const pair = {others: new Set(others), step: isBefore ? -1 : 1, phrases}
  for (const word of rare) {
    const number = spottedWords.get(word)!
    pairs.set(number, [...(pairs.get(number) ?? []), pair])
  }
}
const allPhrases: ReadonlySet<LazyPattern> = new Set(residuePhrases.flatMap(({phrases}) => phrases))

const openers = new Set(residueOpeners.map(word => spottedWords.get(word)!))
/** So far from the start of a block the first rare word of an opening may be: "> **I'm sorry". */
const openerReach = 16

/** First words of openings, and rare ones of pairs. */
const telling = wantedWords([...openers, ...pairs.keys()])

/** What a block may have, as its words say. */
interface Hints {
  /** Whether the first word of an opening stands at its start. */
  mayOpen: boolean
  /** Those of which two neighbours stand in it. */
  phrases: ReadonlySet<LazyPattern>
}

function hintsOf({has, firstOf, words: numbers, starts}: Spots, {index, words}: Block): Hints {
  // Signs that show nothing join words, so that words are not to be relied on.
  if ((has[index]! & sign.unseen) !== 0) return {mayOpen: true, phrases: allPhrases}
  const phrases = new Set<LazyPattern>()
  let mayOpen = false
  for (let at = firstOf[index]!; at < firstOf[index + 1]!; at++) {
    if (starts[at]! < openerReach && openers.has(numbers[at]!)) mayOpen = true
    for (const pair of pairs.get(numbers[at]!) ?? []) {
      const word = wordAt(words, starts[at]!)
      if (words[word]?.start !== starts[at] || pair.others.has(words[word + pair.step]?.normal ?? ''))
        for (const phrase of pair.phrases) phrases.add(phrase)
    }
  }
  return {mayOpen, phrases}
}

/** Longest stretch of a block that phrases are looked for in: they are at its start and its end. */
const reach = 4000

/** The sentences that a stretch touches, without the white space around them. */
function sentencesAround({sentences, text}: Block, start: number, end: number): {start: number; end: number} {
  const touched = sentences.filter(sentence => sentence.start < end && start < sentence.end)
  const from = touched[0]?.start ?? start
  const to = touched.at(-1)?.end ?? end
  const whole = text.slice(from, to)
  return {start: from + whole.length - whole.trimStart().length, end: from + whole.trimEnd().length}
}

/** "The chatbot replied that as an AI …": the sentence is about a program and what it said. */
function isReported(text: string, start: number, end: number, from: number, to: number): boolean {
  const around = `${text.slice(from, start)} ${text.slice(end, to)}`
  return machineNoun.test(around) && machineSpeech.test(around)
}

/**
 * Finds what a text generator left in an article, in order. In block quotes it is what the article is about.
 *
 * @param extra Further phrases, in lower case.
 */
export function findResidue(tree: Article, extra: readonly string[]): Residue[] {
  const spotted = spots(tree)
  const all = blocks(tree)
  const found: Residue[] = []
  for (const block of extra.length > 0
    ? all
    : blocksSpotted(spotted, sign.token | sign.unseen, telling).map(index => all[index]!)) {
    if (block.role === 'blockquote') continue
    const hasTokens = (spotted.has[block.index]! & sign.token) !== 0
    const hints = hintsOf(spotted, block)
    const hasPhrases = extra.length > 0 || hints.mayOpen || hints.phrases.size > 0
    if (!hasTokens && !hasPhrases) continue
    const own = [...(hasTokens ? tokensOf(block) : []), ...(hasPhrases ? phrasesOf(tree, block, hints, extra) : [])]
    found.push(...own.sort((a, b) => a.start - b.start || a.end - b.end))
  }
  return found
}

function tokensOf(block: Block): Residue[] {
  if (!tokenHints.test(block.text)) return []
  return Array.from(matchesIn(block.text, residueToken), ({0: words, index}) => ({
    block,
    start: index,
    end: index + words.length,
    words,
    isToken: true
  }))
}

function phrasesOf(tree: Article, block: Block, {mayOpen, phrases}: Hints, extra: readonly string[]): Residue[] {
  const unquoted = maskedText(tree, block)
  if (extra.length === 0 && !isCandidate(block, unquoted)) return []
  const found: Residue[] = []
  const text = unquoted.replaceAll('’', "'")
  let last = -1
  const add = (at: number, length: number): void => {
    const {start, end} = sentencesAround(block, at, at + length)
    if (start < last || isReported(text, at, at + length, start, end)) return
    last = end
    const words = block.text
      .slice(at, at + length)
      .trim()
      .split(/\s+/u)
      .slice(0, 8)
      .join(' ')
    found.push({block, start, end, words, isToken: false})
  }
  const opener = mayOpen ? residueOpener().exec(text.slice(0, 400)) : null
  if (opener) add(0, opener[0].length)
  const from = Math.max(0, text.length - reach)
  const stretches =
    from > reach
      ? [
          [0, reach],
          [from, text.length]
        ]
      : [[0, text.length]]
  const matches = stretches.flatMap(([start = 0, end]) => {
    const stretch = text.slice(start, end)
    return [...phrases].flatMap(phrase =>
      Array.from(matchesIn(stretch, phrase()), ({0: words, index}) => ({at: start + index, length: words.length}))
    )
  })
  for (const {at, length} of matches.sort((a, b) => a.at - b.at)) add(at, length)
  const lower = text.toLowerCase()
  if (lower.length === text.length) {
    for (const phrase of extra)
      for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length))
        add(at, phrase.length)
  }
  return found
}
