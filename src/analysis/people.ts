import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {isListedWord} from '../lexicon/common-words.js'
import {isGivenName} from '../lexicon/given-names.js'
import {areForms} from '../lexicon/nicknames.js'
import {isOfKind, NameKind} from './name-forms.js'
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

/** Where the name within a run begins and ends, titles before it and suffixes behind it: "U.S. President | Joe Biden | Jr.". */
function partsOf({tokens}: NameRun): {from: number; to: number} {
  let to = tokens.length
  while (to > 2 && isOfKind(tokens[to - 1]!, NameKind.suffix)) to--
  let from = to - 1
  for (; from > 0; from--) {
    const token = tokens[from - 1]!
    const isGiven = from === to - 1 && isOfKind(token, NameKind.given) && !token.fold.endsWith('.')
    if (isOfKind(token, NameKind.title | NameKind.courtesy) && !isGiven) break
  }
  while (from < to - 2) {
    const token = tokens[from]!
    if (isOfKind(token, NameKind.given) || isInitials(token.text)) break
    if (!isOfKind(token, NameKind.place | NameKind.body | NameKind.common)) break
    from++
  }
  return {from, to}
}

/** Whether an age stands beside: "Lance Beebe, 49,", "24-year-old Lakeisha Holloway". */
function isAged({block: {text}}: NameRun, start: number, end: number): boolean {
  return (
    (text.startsWith(', ', end) && /^, \d\d[,.]/u.test(text.slice(end, end + 5))) || text.endsWith('-year-old ', start)
  )
}

/** Whether a word is a given name, or begins with one: "Jean-Luc". */
function hasGivenHead(token: NameToken): boolean {
  const hyphen = token.fold.indexOf('-')
  return hyphen < 0 ? isOfKind(token, NameKind.given) : isGivenName(token.fold.slice(0, hyphen))
}

/** The full name of a run, with titles before; nothing when it is short, long, or the name of something else. */
function mentionOf(run: NameRun, alone: ReadonlySet<string>): Mention | undefined {
  const {tokens} = run
  if (tokens.length < 2 || tokens.length > 9) return undefined
  const {from, to} = partsOf(run)
  const length = to - from
  if (length < 2 || length > 4) return undefined
  const given = tokens[from]!
  const surname = tokens[to - 1]!
  if (surname.text.length < 2 || isInitials(surname.text)) return undefined
  for (let index = from; index < to; index++) if (isOfKind(tokens[index]!, NameKind.body)) return undefined
  const isGiven = isOfKind(given, NameKind.given)
  if (isOfKind(surname, NameKind.particle) || (isOfKind(given, NameKind.particle) && !isGiven)) return undefined
  const aged = isAged(run, given.start, surname.end)
  const mayBeWord = (): boolean => (isGiven ? isListedWord(given.fold) : isOfKind(given, NameKind.common))
  if (run.opens && from === 0 && !aged && mayBeWord()) return undefined
  const mention = (): Mention => ({
    run,
    start: given.start,
    end: surname.end,
    given,
    surname,
    titles: tokens.slice(0, from)
  })

  if (hasGivenHead(given) || (length <= 3 && isInitials(given.text))) {
    const isPlace = isOfKind(surname, NameKind.place) && isOfKind(given, NameKind.place) && length === 2 && from === 0
    return isPlace ? undefined : mention()
  }
  if (length > 3) return undefined
  const isTitled = from > 0 && !isOfKind(tokens[from - 1]!, NameKind.courtesy)
  const isNamedAlone = length === 2 && alone.has(surname.fold)
  if (!isTitled && !isNamedAlone && !aged) return undefined
  for (let index = from; index < to; index++) {
    const token = tokens[index]!
    if (isOfKind(token, NameKind.place) || (isOfKind(token, NameKind.common) && !isOfKind(token, NameKind.given)))
      return undefined
  }
  return mention()
}

/** Whether two given names may be one person's: the same, an initial of it, or a short form. Folded. */
export const mayBeOne = (one: string, other: string): boolean => one === other || areForms(one, other)

/** Everyone named in full, by first mention. Lines in title case do not name anybody, for there every word has a capital. */
export const people = memo((tree: Article): readonly Person[] => {
  const runs = nameRuns(tree)
  const alone = new Set<string>()
  for (const {tokens, titleCase} of runs) if (tokens.length === 1 && !titleCase) alone.add(tokens[0]!.fold)
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
