import type {Role, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  freeRelatives,
  isGrammarWord,
  prepositions,
  pronouns
} from '../lexicon/grammar-words.js'
import {finiteForms} from '../lexicon/past-forms.js'
import {comparatives, links, paired, pairingLinks, undoubled} from '../lexicon/repetition-idioms.js'
import type {DoubledPhrase} from './doubled-phrases.js'
import {gapAfter, gapText} from './gap.js'
import {isQuoted} from './quotations.js'
import {type WordSequence, wordSequence} from './word-sequence.js'

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isLower = (text: string): boolean => /^\p{Ll}/u.test(text)
/** "In", "Secret": a capital and small letters, not an acronym or a shout. */
const isTitleCase = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text)

/** Blocks whose ends of lines part items, verses or heads. */
const ofLines: ReadonlySet<Role> = new Set(['list', 'table', 'byline', 'credit', 'caption', 'headline', 'subhead'])

/** Most words of a phrase that opens a sentence before its last noun. */
const longestOpening = 8

/** Words that are never relative to a noun before them, as "who" may be. */
const fusedRelatives = new Set(['what', 'whatever', 'whoever', 'whichever', 'wherever', 'whenever'])

const articles = new Set(['a', 'an'])
/** What follows the second of "a mistake, a mistake": no comma stands before it. */
const continuations = new Set(['that', 'to', 'for', 'with', 'so', 'in'])

const generational = new Set(['jr', 'sr', 'jr.', 'sr.', 'ii', 'iii', 'iv'])
const copulas = new Set(['is', 'was', 'are', 'were'])

/** What "in" pairs. */
const inPairs = new Set(['hand', 'arm', 'cheek', 'year', 'day', 'week', 'month'])

const isPast = (normal: string): boolean => finiteForms.has(normal) || /[^e]ed$/u.test(normal)

/** "worked and worked and", "coast to coast to", "a rose is a rose is": a word or two, a link, and the same again. */
function isPattern({words}: WordSequence, {start, length, second, rest}: DoubledPhrase): boolean {
  const first = words[start]!.normal
  const link = words[second - 1]!.normal
  if (rest > 0 && rest >= length - 1) {
    for (let at = start; at < second; at++) {
      const {normal} = words[at]!
      if (links.has(normal) || copulas.has(normal) || normal === 'or') return true
    }
  }
  if (length !== 2) return false
  // "we're going to have to have help", "and more and more": the pattern, begun with its link.
  const other = words[start + 1]!.normal
  if (first === 'to' && other === 'have') return true
  if (first === 'and') return comparatives.has(other) || other === 'on'
  // "As dull as dull gets".
  if (first === 'as') return /^(?:gets?|got|comes?|can)$/u.test(words[second + length]?.normal ?? '')
  if (link === 'in') return inPairs.has(first)
  // "pixel by pixel", not "questioned by".
  if (link !== 'and') return links.has(link) ? !isPast(first) : pairingLinks.has(link) && paired.has(first)
  if (isCapital(words[second]!.text)) return false
  // "food, shelter and shelter and a little warmth": a noun, and the list goes on with the next.
  const next = words[second + length]
  return (
    next === undefined ||
    !determiners.has(next.normal) ||
    first.length < 5 ||
    /(?:ing|ed|er|s)$/u.test(first) ||
    paired.has(first)
  )
}

/** Words before a phrase, the nearest first, up to a dash or the like or the start of the sentence, at most `count`. */
function* wordsBefore(sequence: WordSequence, start: number, count: number): Generator<string> {
  const {words} = sequence
  for (let at = start - 1; at >= Math.max(0, start - count); at--) {
    const gap = gapAfter(sequence, at)
    if (gap === 'stop' || gap === 'line' || gap === 'other') return
    yield words[at]!.normal
  }
}

const hasBeforeIt = (sequence: WordSequence, start: number, count: number, wanted: ReadonlySet<string>): boolean => {
  for (const normal of wordsBefore(sequence, start, count)) if (wanted.has(normal)) return true
  return false
}

/**
 * "What he does he does", "whatever will be will be", "if it rains it rains": the second copy begins the main clause.
 */
function isFreeRelative(sequence: WordSequence, {start, length}: DoubledPhrase): boolean {
  if (hasBeforeIt(sequence, start, 1, fusedRelatives)) return true
  if (length > 3) return false
  if (pronouns.has(sequence.words[start]!.normal) && hasBeforeIt(sequence, start, 1, clauseOpeners)) return true
  if (!hasBeforeIt(sequence, start, 3, freeRelatives)) return false
  for (let at = start; at < start + length; at++) {
    const {normal} = sequence.words[at]!
    if (auxiliaries.has(normal) || pronouns.has(normal)) return true
  }
  return false
}

/** "When it hit the wall, the wall fell": a noun ends the first clause and begins the second. */
function isMeetingOfClauses(sequence: WordSequence, {start, second, length}: DoubledPhrase): boolean {
  const {words} = sequence
  if (length > 3 || !determiners.has(words[start]!.normal)) return false
  const next = words[second + length]?.normal
  if (next === undefined || gapAfter(sequence, second + length - 1) !== 'space') return false
  const isVerb = auxiliaries.has(next) || finiteForms.has(next) || /(?:ed|ly)$/u.test(next)
  return isVerb && hasBeforeIt(sequence, start, 16, clauseOpeners)
}

/** Whether the words of a phrase are numbers only: scores, results, sizes, "2 x 2 x 2". */
const isNumeric = ({words}: WordSequence, {start, length}: DoubledPhrase): boolean => {
  for (let at = start; at < start + length; at++) if (!/^(?:\d[\d.,:–-]*|[x×])$/u.test(words[at]!.text)) return false
  return true
}

const rangeOf = ({words, blocks}: WordSequence, {start, second, length}: DoubledPhrase): TextRange => ({
  block: blocks[start]!,
  start: words[start]!.start,
  end: blocks[second + length - 1] === blocks[start] ? words[second + length - 1]!.end : blocks[start]!.text.length
})

/** Whether the copies differ in capitals, as a new beginning does and a slip does not: "Go on, go on". */
const isBegunAnew = ({words}: WordSequence, {start, second}: DoubledPhrase): boolean =>
  isCapital(words[start]!.text) !== isCapital(words[second]!.text)

/** "the Pro 7, Pro 7 Max and Pro 8": a name, and another that begins with it. */
function isVariant({words, blocks}: WordSequence, {start, second, length}: DoubledPhrase): boolean {
  const next = words[second + length]
  // "the Pro 7, Pro 7+"
  const isPlus = blocks[second]!.text[words[second + length - 1]!.end] === '+'
  if (!isPlus && (!next || !/^[\p{Lu}\d]/u.test(next.text))) return false
  for (let at = start; at < second; at++) if (!/^(?:\p{Ll}?\p{Lu}|\d)/u.test(words[at]!.text)) return false
  return true
}

const subjects = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'there'])

/**
 * What follows a comma as a rule, so that the second copy adds nothing: "the grain market, the grain market which is
 * large".
 */
const afterCommas = new Set([
  'which',
  'who',
  'whose',
  'where',
  'and',
  'but',
  'so',
  'however',
  'although',
  'though',
  'while',
  'whereas',
  'because',
  'after'
])

/**
 * Whether, in speech too, a doubling over a comma is no rhetoric: no clause of its own, and what comes next wants the
 * comma before it.
 */
function goesOnAfterComma(sequence: WordSequence, {start, second, length}: DoubledPhrase): boolean {
  const {words} = sequence
  const next = words[second + length]
  if (!next || !afterCommas.has(next.normal) || gapAfter(sequence, second + length - 1) !== 'space') return false
  for (let at = start; at < second; at++) if (subjects.has(words[at]!.normal)) return false
  return true
}

/** "Before the vote, the vote counters were sworn in": the first copy ends a phrase that opens the sentence. */
function isAfterOpening(sequence: WordSequence, {start, second, length}: DoubledPhrase): boolean {
  const {words, blocks} = sequence
  if (length > 3 || !determiners.has(words[start]!.normal)) return false
  const next = words[second + length]?.normal
  if (next === undefined || afterCommas.has(next) || gapAfter(sequence, second + length - 1) !== 'space') return false
  let at = start
  while (at > 0 && blocks[at - 1] === blocks[start] && words[at - 1]!.sentence === words[start]!.sentence) {
    at--
    if (start - at > longestOpening || gapAfter(sequence, at) !== 'space') return false
  }
  const {normal} = words[at]!
  return at < start && (prepositions.has(normal) || clauseOpeners.has(normal))
}

/** A doubling over a comma is meant in speech, and where it fills its clause. */
function isMeantOverComma(tree: Article, sequence: WordSequence, phrase: DoubledPhrase): boolean {
  const {words, blocks} = sequence
  const {start, second, length} = phrase
  const last = second + length - 1
  if (length < 2 || isBegunAnew(sequence, phrase)) return true
  if (isQuoted(tree, rangeOf(sequence, phrase)) && !goesOnAfterComma(sequence, phrase)) return true
  if (isPattern(sequence, phrase) || isFreeRelative(sequence, phrase) || isMeetingOfClauses(sequence, phrase))
    return true
  if (isAfterOpening(sequence, phrase)) return true
  const next = words[last + 1]?.normal ?? ''
  if (generational.has(next) || isVariant(sequence, phrase)) return true
  // "the courage, the courage of the crew"; "last year, and the year before, and the year before that".
  if (determiners.has(words[start]!.normal) && next === 'of') return true
  // "It was a mistake, a mistake that cost the town its pier."
  if (articles.has(words[start]!.normal) && continuations.has(next)) return true
  if (/^(?:before|after)$/u.test(words[last]!.normal) && next === 'that') return true
  if (gapAfter(sequence, last) !== 'space' && gapAfter(sequence, last) !== 'quote') {
    if (start === 0 || blocks[start - 1] !== blocks[start] || gapAfter(sequence, start - 1) !== 'space') return true
    for (let at = start; at < second; at++) {
      if (auxiliaries.has(words[at]!.normal) || pronouns.has(words[at]!.normal)) return true
    }
  }
  // A closing mark, then who speaks: '… from Ann Ray," Ann Ray said'.
  const closes = /["”»]|''/u.test(gapText(sequence, second - 1))
  return closes && (isCapital(words[second]!.text) || pronouns.has(words[second]!.normal))
}

function isMeantOverLine({words, blocks}: WordSequence, {start, second}: DoubledPhrase): boolean {
  const before = blocks[start]!
  const after = blocks[second]!
  if (ofLines.has(after.role) || (ofLines.has(before.role) && before.role !== 'headline')) return true
  // A short line before a break looks like verse; verse whose lines begin with small letters is.
  if (before.role === 'verse' && after.role === 'verse' && isLower(before.text)) return true
  return !isLower(words[second]!.text) || !isLower(words[start]!.text)
}

/** "cash or cash flow", "birth and birth certificate": the second copy is part of a compound. */
function isMeantCoordination(tree: Article, sequence: WordSequence, phrase: DoubledPhrase): boolean {
  const {words} = sequence
  const {start, second, length, joint} = phrase
  if (isQuoted(tree, rangeOf(sequence, phrase)) || isFreeRelative(sequence, phrase)) return true
  if (length === 1 && (joint === 'and' || isGrammarWord(words[start]!.normal))) return true
  const last = second + length - 1
  const next = words[last + 1]
  const gap = gapAfter(sequence, last)
  if (!next || gap === 'stop' || gap === 'comma') return false
  return gap !== 'space' || !(prepositions.has(next.normal) || determiners.has(next.normal))
}

/**
 * One word twice with space between is the business of `repeated-words`, which leaves out capitals: "In In January".
 */
function isMeantWordPair({words, blocks}: WordSequence, {start, second, rest}: DoubledPhrase): boolean {
  const word = words[start]!
  if (rest > 0 || !isTitleCase(word.text) || !isTitleCase(words[second]!.text)) return true
  if (undoubled.has(word.normal)) return false
  const isFirst = start === 0 || blocks[start - 1] !== blocks[start] || words[start - 1]!.sentence !== word.sentence
  return !isFirst || !isGrammarWord(word.normal)
}

/** Whether a doubled phrase is idiom, rhetoric, a list or a name rather than a slip. */
export function isMeant(tree: Article, phrase: DoubledPhrase): boolean {
  const sequence = wordSequence(tree)
  const {words, blocks} = sequence
  const {start, length, joint} = phrase
  if ((blocks[start]!.role === 'verse' && joint !== 'line') || isNumeric(sequence, phrase)) return true
  switch (joint) {
    case 'line':
      return isMeantOverLine(sequence, phrase)
    case 'comma':
      return isMeantOverComma(tree, sequence, phrase)
    case 'or':
    case 'and':
      return isMeantCoordination(tree, sequence, phrase)
    case 'quote':
      if (length === 1) return !determiners.has(words[start]!.normal) && !prepositions.has(words[start]!.normal)
      return !isCapital(words[start]!.text) && isBegunAnew(sequence, phrase)
    case 'space':
      if (length === 1) return isMeantWordPair(sequence, phrase)
      if (!isCapital(words[start]!.text) && isBegunAnew(sequence, phrase)) return true
      return isPattern(sequence, phrase) || isFreeRelative(sequence, phrase) || isMeetingOfClauses(sequence, phrase)
  }
}
