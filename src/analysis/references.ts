import type {Block, Role, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {knownSurnames, soleNames} from '../lexicon/not-people.js'
import {speechVerbs} from '../lexicon/speech-verbs.js'
import {blocks} from './blocks.js'
import {fold, isOfKind, NameKind} from './name-forms.js'
import {type NameRun, type NameToken, nameRuns} from './name-runs.js'
import {surnameVariants} from './name-variants.js'
import {people} from './people.js'
import {isQuoted} from './quotations.js'
import {markForms} from './vocabulary.js'

/** Somebody introduced by surname alone. The range takes in "Mr.". */
export interface SingleReference extends TextRange {
  surname: string
  /** Where the full name stands further down, if anywhere. */
  fullLater?: TextRange
}

/** A full name with its title that has been given before. The range is title and name. */
export interface RepeatedTitle extends TextRange {
  surname: string
}

const running: ReadonlySet<Role> = new Set<Role>(['lede', 'body', 'list', 'note'])

/** Verbs of saying that need no attribution lexicon's care: their subject speaks. */
const speech = new Set([
  ...speechVerbs,
  ...`asked asks replied replies continued continues complained contended contends conceded declined denied pleaded quipped responded
  urged vowed`.split(/\s+/u)
])

/** Words after which a name is not the subject of the verb that follows: "Richie Roberts from Renmark says". */
const noSubject = new Set(
  'the from of in at for by with near to on a an website site blog magazine newspaper app startup company firm group network website'.split(
    ' '
  )
)

interface Surroundings {
  /** Whether the name is the subject of a verb of saying right beside it. */
  speaks: boolean
  /** Whether `he`, `she`, `his` or `her` follows in the sentence before anybody else is named. */
  isPerson: boolean
}

/**
 * What the sentence shows of the one named at a place.
 *
 * @param first Word of the name.
 * @param last Word of the name.
 * @param isShared Whether somebody else is named before, whose `his` or `her` it may be.
 */
function lookAround(block: Block, first: NameToken, last: NameToken, isShared: boolean): Surroundings {
  const {words, text} = block
  const {start} = first
  const {end} = last
  const {sentence} = words[first.word]!
  const next = last.word + 1
  const before = words[first.word - 1]
  const after = words[next]
  const isAfter = before !== undefined && /^\s$/u.test(text.slice(before.end, start))
  const isOpener =
    before !== undefined &&
    /^(?:and|but|yet|so|when|while|if|because|as|since|though|although|that|after|before|still)$/u.test(before.normal)
  if (isAfter && !isOpener && (noSubject.has(before.normal) || /^\p{Lu}/u.test(before.text)))
    return {speaks: false, isPerson: false}
  const saysAfter = after !== undefined && /^\s$/u.test(text.slice(end, after.start)) && speech.has(after.normal)
  const saysBefore =
    isAfter &&
    speech.has(before.normal) &&
    !/^(?:tell|told|ask|report|state)/u.test(before.normal) &&
    /^(?:[.,;:]|$)/u.test(text.slice(end, end + 1))
  let isPerson = false
  for (let index = next; index < words.length && words[index]!.start < end + 160; index++) {
    const word = words[index]!
    if (word.sentence !== sentence || (/^\p{Lu}/u.test(word.text) && !/^I\b/u.test(word.text))) break
    if (
      /^(?:he|she|himself|herself)(?:'|$)/u.test(word.normal) ||
      (!isShared && /^(?:his|her|him)$/u.test(word.normal))
    ) {
      isPerson = true
      break
    }
  }
  return {speaks: saysAfter || saysBefore, isPerson}
}

/** Whether a verb of saying stands right before or after a name: few have one, and without it nobody speaks. */
const hasSpeechBeside = (says: Uint8Array, {words}: Block, first: NameToken, last: NameToken): boolean =>
  (first.word > 0 && says[words[first.word - 1]!.form] === 1) ||
  (last.word + 1 < words.length && says[words[last.word + 1]!.form] === 1)

/** Groups that speak, with the capital of a sentence or of a party. */
const groups = new Set('campaigners detectives investigators labour paramedics prosecutors'.split(' '))

const noSurname = NameKind.place | NameKind.body | NameKind.suffix | NameKind.title

/** Whether a word may stand for a person's surname alone. */
const isSurname = (token: NameToken): boolean =>
  token.fold.length >= 4 &&
  !isOfKind(token, noSurname) &&
  !groups.has(token.fold) &&
  !soleNames.has(token.fold) &&
  !knownSurnames.has(token.fold)

/** "PolitiFact", "HuffPost": a capital within that is not of "McCain", "DeSantis" or "O'Brien". */
const isBrand = (text: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(text.replace(/^(?:M(?:a)?c|De|Di|Du|La|Le|Van|Fitz|O['’]|D['’])/u, ''))

/** The paragraphs under a label in capitals at the top, "ABSTRACT": a summary, not the story. */
const summary = memo((tree: Article): ReadonlySet<Block> => {
  const top = blocks(tree).slice(0, 6)
  return new Set(top.filter((_, index) => /^\p{Lu}[\p{Lu} ]{3,30}[.:]?$/u.test(top[index - 1]?.text ?? '')))
})

const notBare = NameKind.courtesy | NameKind.suffix

/** Courtesy titles and suffixes left out. */
const bare = (run: NameRun): readonly NameToken[] =>
  isOfKind(run, notBare) ? run.tokens.filter(token => !isOfKind(token, notBare)) : run.tokens

/** By the folded word the index of the first block in which a longer name has it. */
const firstIn = memo((tree: Article): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  let last: NameRun | undefined
  for (const run of nameRuns(tree)) {
    const tokens = bare(run)
    const add = (word: string): void => {
      if (!found.has(word)) found.set(word, run.block.index)
    }
    // "Ann and Mary Ray"
    if (tokens.length > 1 && last?.block === run.block && last.tokens.length === 1) {
      const [{end, fold}] = last.tokens as [NameToken]
      if (run.block.text.slice(end, tokens[0]!.start) === ' and ') add(fold)
    }
    last = run
    for (const {fold} of tokens) {
      if (tokens.length > 1) add(fold)
      if (fold.includes('-')) for (const part of fold.split('-')) add(part)
    }
  }
  return found
})

/** How often a name of one word stands in the article, courtesy title or none. */
const singles = memo((tree: Article): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const run of nameRuns(tree)) {
    const tokens = bare(run)
    if (tokens.length === 1) found.set(tokens[0]!.fold, (found.get(tokens[0]!.fold) ?? 0) + 1)
  }
  return found
})

/** Surnames that look like a slip of another, folded. */
const slips = memo((tree: Article): ReadonlySet<string> => new Set(surnameVariants(tree).map(({text}) => fold(text))))

/** Words in capitals anywhere in the source. */
const inCapitals = memo(
  (tree: Article): ReadonlySet<string> => new Set(tree.data.document.source.match(/\p{Lu}{4,}/gu) ?? [])
)

/**
 * Bare surnames, or surnames with "Mr.", with which somebody is brought into the story. Few names get as far as the tables
 * over the whole article, so these are made when one does.
 */
export const singleReferences = memo((tree: Article): readonly SingleReference[] => {
  const runs = nameRuns(tree)
  const says = markForms(tree, speech)
  const found: SingleReference[] = []
  const seen = new Set<string>()
  let lastLong: NameRun | undefined
  for (const run of runs) {
    const {block} = run
    if (run.tokens.length > 1 && !isOfKind(run.tokens[0]!, NameKind.courtesy)) lastLong = run
    if (run.titleCase || !running.has(block.role)) continue
    const tokens = isOfKind(run, NameKind.suffix)
      ? run.tokens.filter(token => !isOfKind(token, NameKind.suffix))
      : run.tokens
    if (tokens.length === 0 || tokens.length > 2) continue
    const first = tokens[0]!
    const surname = tokens.at(-1)!
    const isCourtesy =
      tokens.length === 2 && isOfKind(first, NameKind.courtesy) && !/^(?:miss|madame?)$/u.test(first.fold)
    if ((tokens.length !== 1 && !isCourtesy) || surname.fold.includes('-')) continue
    const isDoubtful = !isCourtesy && isOfKind(surname, NameKind.given | NameKind.common)
    if (isDoubtful || (!isCourtesy && !hasSpeechBeside(says, block, first, surname))) continue
    if (!isSurname(surname) || seen.has(surname.fold) || summary(tree).has(block) || isBrand(surname.text)) continue
    if (isQuoted(tree, {block, start: surname.start, end: surname.end})) continue
    const {speaks, isPerson} = lookAround(block, first, surname, lastLong?.block === block)
    if (
      isCourtesy
        ? !speaks && (isOfKind(surname, NameKind.common) || (singles(tree).get(surname.fold) ?? 0) < 2)
        : !speaks || !isPerson
    )
      continue
    if (slips(tree).has(surname.fold)) continue
    seen.add(surname.fold)
    const named = firstIn(tree).get(surname.fold)
    if ((named !== undefined && named <= block.index) || inCapitals(tree).has(surname.text.toUpperCase())) continue
    const later = people(tree).find(person => person.surname === surname.fold)?.mentions[0]
    found.push({
      block,
      start: first.start,
      end: surname.end,
      surname: surname.text,
      ...(later ? {fullLater: {block: later.run.block, start: later.start, end: later.end}} : {})
    })
  }
  return found
})

/** Length of "Secretary of " before "State John Kerry". */
const officeBefore = ({text}: Block, start: number): number =>
  /\b(?:\p{Lu}[\p{L}.]{1,15} )?(?:Secretary|Minister) of (?:the )?$/u.exec(
    text.slice(Math.max(0, start - 36), start)
  )?.[0].length ?? 0

/** Full names that stand with their title once more, in another paragraph than before. */
export const repeatedTitles = memo((tree: Article): readonly RepeatedTitle[] => {
  const found: RepeatedTitle[] = []
  for (const {mentions} of people(tree)) {
    let last: Block | undefined
    for (const {run, end, titles: before, surname} of mentions) {
      // "The Giant Telescope" begins with no title.
      if (before.length === 0 || !isOfKind(before.at(-1)!, NameKind.title) || !running.has(run.block.role)) continue
      const {start} = before[0]!
      if (last && last !== run.block)
        found.push({block: run.block, start: start - officeBefore(run.block, start), end, surname: surname.text})
      last = run.block
    }
  }
  return found
})
