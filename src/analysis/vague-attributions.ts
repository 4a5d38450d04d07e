import type {Block, Word} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {functionWords} from '../lexicon/function-words.js'
import {
  impersonalAdverbs,
  impersonalVerbs,
  vagueAdverbs,
  vaguePhrases,
  vagueQuantifiers,
  vagueSubjects,
  vagueVerbs
} from '../lexicon/vague-attribution.js'
import {isUpper} from './letter-case.js'
import {opening, openings} from './openings.js'
import {indexPhrases} from './phrases.js'
import {promotions} from './promotions.js'
import {quotedWords} from './quoted-words.js'

const fixed = indexPhrases(vaguePhrases)
const someVerbs: ReadonlySet<string> = new Set('say believe argue think fear worry'.split(' '))

/** A statement given to nobody in particular. */
export interface VagueAttribution {
  block: Block
  start: number
  end: number
  /** Index of the last word. */
  last: number
}

const isBlank = ({text, words}: Block, index: number): boolean =>
  /^\s+$/u.test(text.slice(words[index - 1]!.end, words[index]!.start))

/** Words that take a noun, so that "some fear" behind them is one. */
const governs: ReadonlySet<string> = new Set(
  'be been is was are were have has had with without of for to in from after despite cause caused causing feel felt'.split(
    ' '
  )
)

/** "many economists say": quantifier, subject, verb. */
function subjectAt(block: Block, at: number, to: number): {first: number; last: number} | undefined {
  const {words} = block
  const {normal} = words[at]!
  const from = block.sentences[words[at]!.sentence]!.firstWord
  const next = at + 1 < to && isBlank(block, at + 1) ? words[at + 1] : undefined
  if (!next) return undefined
  if (normal === 'some' || normal === 'many') {
    // "There has to be some worry", "with some fear".
    if (at > from && governs.has(words[at - 1]!.normal)) return undefined
    return next.text === next.normal && someVerbs.has(next.normal) ? {first: at, last: at + 1} : undefined
  }
  if (!vagueSubjects.has(normal)) return undefined
  let verb = at + 1
  if (vagueAdverbs.has(next.normal)) verb++
  const said = words[verb]
  // "Some Say": a title.
  if (!said || verb >= to || !isBlank(block, verb) || !vagueVerbs.has(said.normal) || isUpper(said.text))
    return undefined
  // "Scientists say they have found": of their own work, which the story goes on to name.
  if (words[verb + 1]?.normal === 'they' && verb + 1 < to) return undefined
  let first = at
  while (
    first > from &&
    isBlank(block, first) &&
    first > at - 4 &&
    (vagueQuantifiers.has(words[first - 1]!.normal) || isModifier(words[first - 1]!))
  )
    first--
  const before = first > from && isBlank(block, first) ? words[first - 1]! : undefined
  // "The researchers said", "her critics say", "Pew analysts say", "legal and policy experts": known from before, or somebody's.
  if (
    before &&
    (/^(?:the|these|those|his|her|their|its|our|my|your|and|or|of|with|to|for|by|two|three|four|five|dozen|hundred|as|that's|other)$/u.test(
      before.normal
    ) ||
      /^[\p{Lu}\d]/u.test(before.text) ||
      before.normal.endsWith("'s"))
  ) {
    return undefined
  }
  return {first, last: verb}
}

const isModifier = ({text, normal}: Word): boolean =>
  /^\p{Ll}[\p{L}-]{2,}$/u.test(text) && !functionWords.has(normal) && !/(?:ed|ly|'s)$/u.test(normal)

/** "it is widely believed", "is said to". */
function impersonalAt(block: Block, at: number, to: number): {first: number; last: number} | undefined {
  const {words} = block
  const {normal} = words[at]!
  if (normal !== 'is' && normal !== 'are' && normal !== "it's") return undefined
  let verb = at + 1
  while (verb < to && impersonalAdverbs.has(words[verb]!.normal)) verb++
  const said = words[verb]
  if (!said || verb >= to || !impersonalVerbs.has(said.normal)) return undefined
  const it = normal === "it's" || words[at - 1]?.normal === 'it'
  const after = words[verb + 1]?.sentence === said.sentence ? words[verb + 1]!.normal : undefined
  if (it) return after === 'by' ? undefined : {first: normal === "it's" ? at : at - 1, last: verb}
  return after === 'to' && /^(?:said|believed|rumou?red|thought)$/u.test(said.normal)
    ? {first: at, last: verb}
    : undefined
}

/** "Experts say", "it is widely believed", "reportedly": phrases outside quotation marks, in the order of the text. */
export const vagueAttributions = memo((tree: Article): readonly VagueAttribution[] => {
  const found: VagueAttribution[] = []
  for (const {block, index: at} of openings(tree, opening.vagueAttribution)) {
    if (promotions(tree).owns(block) || quotedWords(tree, block)[at] === 1) continue
    const {words, sentences} = block
    const {lastWord} = sentences[words[at]!.sentence]!
    const end = fixed.match(words, at, lastWord)
    const hit =
      end !== undefined
        ? {first: at, last: end - 1}
        : (subjectAt(block, at, lastWord) ?? impersonalAt(block, at, lastWord))
    const outlet = words[at]!.normal === 'reportedly' ? {first: at, last: at} : undefined
    const range = hit ?? outlet
    if (range) found.push({block, start: words[range.first]!.start, end: words[range.last]!.end, last: range.last})
  }
  return found
})
