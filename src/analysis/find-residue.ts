import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {
  machineNoun,
  machineSpeech,
  residueOpener,
  residueOpeners,
  residuePairs,
  residuePhrase,
  residueToken,
  residueWords,
  speakers
} from '../lexicon/ai-residue.js'
import {blocks} from './blocks.js'
import {vocabulary} from './numbered-words.js'
import {blockAt} from './words-in-blocks.js'

/** A stretch of a block that a text generator left. */
export interface Residue {
  start: number
  end: number
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

/** For each second word of a pair the words that may stand before it. */
const pairs = new Map<string, Set<string>>()
for (const [first, second] of residuePairs) {
  for (const word of second.split(' ')) {
    const known = pairs.get(word) ?? new Set()
    for (const other of first.split(' ')) known.add(other)
    pairs.set(word, known)
  }
}

/** Invisible signs that pasted text brings along; they join words, so that words are not to be relied on. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/

/** Indices of the blocks that may have a phrase: two neighbours that phrases have, or the first word of an opening. */
export function blocksWithPhrases(tree: Article): ReadonlySet<number> {
  const all = blocks(tree)
  if (unseen.test(tree.data.document.source)) return new Set(all.keys())
  const found = new Set<number>()
  const {numbers, heads, next, ids, firstOf} = vocabulary(tree)
  for (const [word, befores] of pairs) {
    const id = numbers.get(word)
    if (id === undefined) continue
    const known = new Set([...befores].map(before => numbers.get(before)))
    for (let at = heads[id]!; at >= 0; at = next[at]!) if (known.has(ids[at - 1])) found.add(blockAt(firstOf, at))
  }
  for (const {index, words} of all) if (residueOpeners.has(words[0]?.normal ?? '')) found.add(index)
  return found
}

/** Whether a source may have a mark at all: asked once, so that blocks need not be searched. */
export const hasTokens = (source: string): boolean => tokenHints.test(source)

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
 * Finds what a text generator left in a block, in order.
 *
 * @param masked The block's text with quotations blanked, of the same length.
 * @param options Whether phrases are looked for, see `blocksWithPhrases`; further phrases, in lower case; whether marks are looked for.
 */
export function findResidue(
  block: Block,
  masked: string,
  {phrases, extra, tokens}: {phrases: boolean; extra: readonly string[]; tokens: boolean}
): Residue[] {
  const found: Residue[] = []
  if (tokens && tokenHints.test(block.text)) {
    for (const match of block.text.matchAll(residueToken)) {
      found.push({start: match.index, end: match.index + match[0].length, words: match[0], isToken: true})
    }
  }
  if (extra.length === 0 && !(phrases && isCandidate(block, masked))) return found
  const text = masked.replaceAll('’', "'")
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
    found.push({start, end, words, isToken: false})
  }
  const opener = residueOpener.exec(text.slice(0, 400))
  if (opener) add(0, opener[0].length)
  const from = Math.max(0, text.length - reach)
  for (const stretch of from > reach
    ? [[0, reach] as const, [from, text.length] as const]
    : [[0, text.length] as const]) {
    for (const match of text.slice(...stretch).matchAll(residuePhrase)) add(stretch[0] + match.index, match[0].length)
  }
  const lower = text.toLowerCase()
  if (lower.length === text.length) {
    for (const phrase of extra)
      for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length))
        add(at, phrase.length)
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
