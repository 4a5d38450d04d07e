import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {isCommonWord} from '../lexicon/common-words.js'
import {isGivenName} from '../lexicon/given-names.js'
import {areForms} from '../lexicon/nicknames.js'
import {bodyWords, places} from '../lexicon/not-people.js'
import {courtesyTitles, particles, suffixes, titles} from '../lexicon/person-titles.js'
import {isInitials, type NameRun, type NameToken, nameRuns} from './name-runs.js'

/** A whole name where it stands. */
export interface Mention {
  run: NameRun
  /** Offsets into the block's text: first to last word of the name, titles, suffix and possessive ending outside. */
  start: number
  end: number
  given: NameToken
  surname: NameToken
  /** Words before the name within the run: "President". */
  titles: readonly NameToken[]
}

/** Someone named in full. People of one surname are different people unless their given names may be forms of one. */
export interface Person {
  /** As first printed, without titles. */
  name: string
  /** Folded, see `NameToken`. */
  given: string
  surname: string
  /** Where the whole name stands, in order. */
  mentions: readonly Mention[]
}

/** Titles and name of a run, suffixes left out: "U.S. President | Joe Biden | Jr.". */
function partsOf(run: NameRun): {titles: readonly NameToken[]; name: readonly NameToken[]} {
  let tokens = run.tokens
  while (tokens.length > 2 && suffixes.has(tokens.at(-1)!.fold)) tokens = tokens.slice(0, -1)
  let from = 0
  tokens.slice(0, -1).forEach(({fold}, index) => {
    const isGiven = index === tokens.length - 2 && isGivenName(fold) && !fold.endsWith('.')
    if ((titles.has(fold) || courtesyTitles.has(fold)) && !isGiven) from = index + 1
  })
  while (from < tokens.length - 2) {
    const {fold, text} = tokens[from]!
    if (isGivenName(fold) || isInitials(text)) break
    if (!places.has(fold) && !bodyWords.has(fold) && !isCommonWord(fold)) break
    from++
  }
  return {titles: tokens.slice(0, from), name: tokens.slice(from)}
}

/** Whether an age stands beside: "Lance Beebe, 49,", "24-year-old Lakeisha Holloway". */
function isAged({block: {text}}: NameRun, start: number, end: number): boolean {
  return /^, \d\d[,.]/u.test(text.slice(end, end + 5)) || text.slice(Math.max(0, start - 10), start) === '-year-old '
}

/** The full name of a run, with titles before; nothing when it is short, long, or the name of something else. */
function mentionOf(run: NameRun, alone: ReadonlySet<string>): Mention | undefined {
  if (run.tokens.length < 2 || run.tokens.length > 9) return undefined
  const {titles: before, name} = partsOf(run)
  if (name.length < 2 || name.length > 4) return undefined
  const [given, surname] = [name[0]!, name.at(-1)!]
  if (surname.text.length < 2 || isInitials(surname.text) || name.some(({fold}) => bodyWords.has(fold)))
    return undefined
  if (particles.has(surname.fold) || (particles.has(given.fold) && !isGivenName(given.fold))) return undefined
  const aged = isAged(run, given.start, surname.end)
  if (run.opens && before.length === 0 && isCommonWord(given.fold) && !aged) return undefined
  const mention = {run, start: given.start, end: surname.end, given, surname, titles: before}

  if (isGivenName(given.fold.split('-')[0]!) || (isInitials(given.text) && name.length <= 3)) {
    return places.has(surname.fold) && places.has(given.fold) && name.length === 2 && before.length === 0
      ? undefined
      : mention
  }
  if (name.length > 3 || name.some(({fold}) => places.has(fold) || (isCommonWord(fold) && !isGivenName(fold))))
    return undefined
  const isTitled = before.length > 0 && !courtesyTitles.has(before.at(-1)!.fold)
  const isNamedAlone = name.length === 2 && alone.has(surname.fold)
  return isTitled || isNamedAlone || aged ? mention : undefined
}

/** Whether two given names may be one person's: the same, an initial of it, or a short form. Folded. */
export const mayBeOne = (one: string, other: string): boolean => one === other || areForms(one, other)

/** Everyone named in full, by first mention. Lines in title case do not name anybody, for there every word has a capital. */
export const people = memo((tree: Article): readonly Person[] => {
  const runs = nameRuns(tree)
  const alone = new Set(
    runs.filter(({tokens, titleCase}) => tokens.length === 1 && !titleCase).map(({tokens}) => tokens[0]!.fold)
  )
  const bySurname = new Map<string, {given: string; person: Person & {mentions: Mention[]}}[]>()
  const all: Person[] = []
  for (const run of runs) {
    if (run.titleCase) continue
    const mention = mentionOf(run, alone)
    if (!mention) continue
    const {given, surname} = mention
    const family = bySurname.get(surname.fold) ?? []
    bySurname.set(surname.fold, family)
    const known = family.slice(0, 24).find(member => mayBeOne(member.given, given.fold))
    if (known) known.person.mentions.push(mention)
    else {
      const name = run.block.text.slice(mention.start, mention.end)
      const person = {name, given: given.fold, surname: surname.fold, mentions: [mention]}
      family.push({given: given.fold, person})
      all.push(person)
    }
  }
  return all
})
