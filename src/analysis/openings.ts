import type {Article} from '../core/document.js'
import type {WordTable} from '../core/forms.js'
import {memo} from '../core/memo.js'
import {familiarity, formulas, insiders} from '../lexicon/anonymity.js'
import {
  impersonalAdverbs,
  impersonalVerbs,
  vagueAdverbs,
  vaguePhrases,
  vagueSubjects,
  vagueVerbs
} from '../lexicon/vague-attribution.js'
import {blocks} from './blocks.js'
import {mayStartAmount} from './figures/read-amount.js'
import {afterArticle} from './figures/read-words.js'
import {vocabulary} from './numbered-words.js'
import type {Occurrence} from './vocabulary.js'

/** Kinds of beginnings, as bits, each by what the next word must be. */
const anyAmount = 1
const articleAmount = 2
const anySource = 4
const familiar = 8
const inFormula = 16
const anyVague = 32
const inPhrase = 64
const subject = 128
const impersonal = 256
/** Kinds that any next word will do for. */
const alone = anyAmount | anySource | anyVague
/** Room for the kinds that a word begins, before those that it goes on. */
const room = 9

/** What may begin at a word, as facts ask for it. */
export const opening = {
  amount: anyAmount | articleAmount,
  unnamedSource: anySource | familiar | inFormula,
  vagueAttribution: anyVague | inPhrase | subject | impersonal
} as const

const begins = new Map<string, number>()
const goesOn = new Map<string, number>()

const add = (kinds: Map<string, number>, kind: number, words: Iterable<string>): void => {
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind)
}

add(begins, articleAmount, ['a', 'an', 'several'])
add(goesOn, articleAmount, afterArticle)
add(begins, anySource, ['source', 'sources'])
add(begins, familiar, ['person', 'people', 'persons', ...insiders])
for (const [first] of familiarity) add(goesOn, familiar, [first!])
add(begins, anyVague, ['reportedly'])
// "Some say", "experts also say".
add(begins, subject, ['some', 'many', ...vagueSubjects])
add(goesOn, subject, [...vagueVerbs, ...vagueAdverbs])
add(begins, impersonal, ['is', 'are', "it's"])
add(goesOn, impersonal, [...impersonalVerbs, ...impersonalAdverbs])
for (const [phrases, kind, single] of [
  [formulas, inFormula, anySource],
  [vaguePhrases, inPhrase, anyVague]
] as const)
  for (const [first, second] of phrases) {
    add(begins, second === undefined ? single : kind, [first!])
    if (second !== undefined) add(goesOn, kind, [second])
  }

const table: WordTable<number> = {
  get(normal) {
    const own = begins.get(normal) ?? 0
    const isAmount = (own & articleAmount) === 0 && mayStartAmount(normal)
    return own | (isAmount ? anyAmount : 0) | ((alone | (goesOn.get(normal) ?? 0)) << room)
  }
}

/** For the number of each word of an article its kinds: so the large table is asked once a word, however often it stands there. */
let draft = new Int32Array(4096)

interface Opening extends Occurrence {
  kinds: number
}

/**
 * Where figures, sources without a name and vague attributions may begin. Most words that may begin one, such as "a" and "is", need certain
 * words behind them: so a look at two words turns them away, before anything is read.
 */
const allOpenings = memo((tree: Article): readonly Opening[] => {
  const {forms, ids, firstOf} = vocabulary(tree)
  const known = tree.data.forms.values(table)
  if (draft.length < forms.length) draft = new Int32Array(2 * forms.length)
  for (let id = 0; id < forms.length; id++) draft[id] = known[forms[id]!]!
  const found: Opening[] = []
  let own = 0
  let index = 0
  for (let at = 0; at <= ids.length; at++) {
    const next = at < ids.length ? draft[ids[at]!]! : alone << room
    const kinds = own & (next >> room)
    if (kinds !== 0) {
      while (firstOf[index + 1]! < at) index++
      found.push({block: blocks(tree)[index]!, index: at - 1 - firstOf[index]!, kinds})
    }
    own = next
  }
  return found
})

/**
 * Where something of a kind may begin, in the order of the text, promotional blocks included. The last word of a block is taken to go on with
 * the first of the next: who asks looks closer.
 *
 * @param kind One of `opening`.
 */
export const openings = (tree: Article, kind: number): readonly Occurrence[] =>
  allOpenings(tree).filter(({kinds}) => (kinds & kind) !== 0)
