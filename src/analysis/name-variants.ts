import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {nameGroups} from '../lexicon/name-groups.js'
import {bodyWords, otherNames, places} from '../lexicon/not-people.js'
import {bare} from './bare.js'
import {editDistance} from './edit-distance.js'
import {isAscii} from './letter-case.js'
import {fold, isOfKind, NameKind} from './name-forms.js'
import {isInitials, lowerCaseWords, type NameRun, type NameToken, nameRuns} from './name-runs.js'
import {mayBeOne, type Person, people} from './people.js'

/** One word of a name where it stands. */
export interface NamePlace {
  run: NameRun
  token: NameToken
  /** Index of the word in its run. */
  index: number
}

/** A name in two spellings. */
export interface NameVariant {
  /** The rarer spelling, as printed, and where it stands. */
  text: string
  places: readonly NamePlace[]
  /** The more frequent one, or the one that came first. */
  usual: string
  usualCount: number
}

/** Surnames of one first letter that others are compared with: keeps the cost linear on lists of thousands of names. */
const compared = 64

/** Letters of a name; what is longer is none. */
const longest = 40

/** Whether two folded surnames are near enough for one to be a slip of the other. */
function areNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false
  if (one[0] !== other[0] || (one[1] !== other[1] && one.slice(-2) !== other.slice(-2))) return false
  const limit = Math.min(one.length, other.length) >= 9 ? 2 : 1
  if (editDistance(one, other, limit) <= limit) return true
  return (
    one.length === other.length &&
    editDistance(one, other, 2) <= 2 &&
    [...one].sort().join('') === [...other].sort().join('')
  )
}

/** "Obamas", "Clintonian": a regular form of the name, not a slip. */
const isForm = (variant: string, usual: string): boolean =>
  /^(?:e?s|'s|an|ian|ite|ism|ist|\.)$/u.test(variant.startsWith(usual) ? variant.slice(usual.length) : '') ||
  (usual.endsWith('y') && variant === `${usual.slice(0, -1)}ies`)

/** "Mitchel" for "Mitchell": they differ in a doubled letter. */
const differInDouble = (one: string, other: string): boolean =>
  one.replace(/(.)\1/gu, '$1') === other.replace(/(.)\1/gu, '$1')

const isTitle = (token: NameToken): boolean => isOfKind(token, NameKind.title | NameKind.courtesy)

/** "Ann Ray, a/k/a 'Ann Rae'": the other spelling is what is told. */
const isAlias = ({run: {block, tokens}}: NamePlace): boolean =>
  /\b(?:a\/?k\/?a|alias|(?:also|better) known as|spell?(?:ed|t))[.,]? ['"‘“(]?$/iu.test(
    block.text.slice(Math.max(0, tokens[0]!.start - 20), tokens[0]!.start)
  )

/** "Blown out by half-time, they": a participle that opens a sentence. */
const isParticiple = ({run: {block, opens, tokens}, token: {end, fold}}: NamePlace): boolean =>
  opens &&
  tokens.length === 1 &&
  /(?:ed|[eow]n|ing|ght)$/u.test(fold) &&
  /^ (?:about|away|by|down|in|into|off|on|out|over|to|up)\b/u.test(block.text.slice(end, end + 8))

/** The first word of the name that a surname ends, which may make it another person's: "Ann" in "Ann Johnston". */
function ownerOf({run: {tokens}, index}: NamePlace): string | undefined {
  let first = index
  while (first > 0 && index - first < 6 && !isTitle(tokens[first - 1]!)) first--
  return first === index ? undefined : tokens[first]!.fold
}

/** "the Whigs": not one person's name. */
const isAfterThe = ({run: {block}, token}: NamePlace): boolean =>
  /\bthe $/iu.test(block.text.slice(Math.max(0, token.start - 5), token.start))

/** "in Marston", "Marston, Kansas": a place, unless it is somebody's: "in Marston's view". */
function isOfPlace({run: {block}, token: {start, end}}: NamePlace): boolean {
  const after = block.text.slice(end, end + 24)
  const within = /^, (\p{Lu}\p{L}+)/u.exec(after)?.[1]
  if (within !== undefined && places.has(fold(within))) return true
  return (
    /\b(?:in|near|into|outside|across) $/iu.test(block.text.slice(Math.max(0, start - 9), start)) &&
    !/^['’]s\b/u.test(after)
  )
}

const isLast = ({run: {tokens}, index}: NamePlace): boolean => {
  const next = tokens[index + 1]
  return next === undefined || (isOfKind(next, NameKind.suffix) && index + 2 === tokens.length)
}

/** All places of each folded word of a name; lines in title case are left out. */
const placesByFold = memo((tree: Article): ReadonlyMap<string, readonly NamePlace[]> => {
  const found = new Map<string, NamePlace[]>()
  for (const run of nameRuns(tree)) {
    if (run.titleCase) continue
    for (let index = 0; index < run.tokens.length; index++) {
      const token = run.tokens[index]!
      const known = found.get(token.fold)
      if (known) known.push({run, token, index})
      else found.set(token.fold, [{run, token, index}])
    }
  }
  return found
})

/** By their first letter, surnames of people named in full, each with their given names. */
type Surnames = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

function surnamesByLetter(tree: Article): Surnames {
  const byLetter = new Map<string, Map<string, Set<string>>>()
  for (const {surname, given} of people(tree)) {
    if (surname.length < 5 || surname.length > longest || places.has(surname) || bodyWords.has(surname)) continue
    const letter = byLetter.get(surname[0]!) ?? new Map<string, Set<string>>()
    byLetter.set(surname[0]!, letter)
    if (!letter.has(surname) && letter.size >= compared) continue
    const givens = letter.get(surname) ?? new Set()
    if (givens.size < 24) letter.set(surname, givens.add(given))
  }
  return byLetter
}

/** Whether any name is near to a surname: in most articles none is, and then nothing else need be known of them. */
function hasNear(tree: Article, surnames: Surnames): boolean {
  for (const {tokens} of nameRuns(tree)) {
    for (const {fold} of tokens) {
      if (fold.length < 4 || fold.length > longest) continue
      for (const surname of surnames.get(fold[0]!)?.keys() ?? [])
        if (surname !== fold && areNear(fold, surname)) return true
    }
  }
  return false
}

/** Surnames that stand once or twice and look like a slip of the surname of someone named in full. */
export const surnameVariants = memo((tree: Article): readonly NameVariant[] => {
  const surnames = surnamesByLetter(tree)
  const found: NameVariant[] = []
  if (!hasNear(tree, surnames)) return found
  const byFold = placesByFold(tree)
  const lower = lowerCaseWords(tree)
  const mayBeSlip = (variant: string, at: readonly NamePlace[], surname: string): boolean =>
    (!isOfKind(at[0]!.token, NameKind.given) || differInDouble(variant, surname)) &&
    !isOfKind(at[0]!.token, NameKind.place | NameKind.body | NameKind.common | NameKind.title) &&
    !otherNames.has(variant) &&
    !lower.has(variant) &&
    !isInitials(at[0]!.token.text) &&
    at.every(isLast) &&
    !at.some(place => isOfPlace(place) || isAlias(place) || isParticiple(place))
  for (const [variant, at] of byFold) {
    if (at.length > 2 || variant.length < 4 || variant.length > longest) continue
    for (const [surname, givens] of surnames.get(variant[0]!) ?? []) {
      if (surname === variant || !areNear(variant, surname) || isForm(variant, surname)) continue
      if (!mayBeSlip(variant, at, surname)) break
      const owners = at.map(ownerOf).filter(owner => owner !== undefined)
      if (!owners.every(owner => [...givens].some(given => mayBeOne(given, owner)))) continue
      const usual = byFold.get(surname)!
      if (surname === `${variant}s` && usual.some(isAfterThe)) continue
      if (usual.length < at.length) continue
      if (usual.length === at.length && at[0]!.run.block.index < usual[0]!.run.block.index) continue
      found.push({text: at[0]!.token.text, places: at, usual: usual[0]!.token.text, usualCount: usual.length})
      break
    }
  }
  return found
})

const kin = new Set(
  `aunt baby boy brother brothers children cousin cousins dad daughter daughters family father girl granddaughter grandfather grandmother
  grandson half-brother half-sister heir husband kids late married mother mom nephew niece parents sibling siblings sister sisters
  son sons spouse stepson stepdaughter twin twins uncle widow widower wife`.split(/\s+/u)
)

const hasKin = ({block: {words}}: NameRun): boolean => words.some(({normal}) => kin.has(bare(normal)))

/** "Eric" and "Erica", "Mario" and "Maria": two names, for a man and a woman. */
const areGendered = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.startsWith(short)) return /^(?:a|e|i|ie|y|o|na|ne|ette|ina|ine)$/u.test(long.slice(short.length))
  return (
    short.length === long.length &&
    short.slice(0, -1) === long.slice(0, -1) &&
    /[aeiou]$/u.test(short) &&
    /[aeiou]$/u.test(long)
  )
}

const areNearGiven = (one: string, other: string): boolean => {
  const limit = Math.min(one.length, other.length) >= 6 ? 2 : 1
  return (
    one.length >= 4 &&
    other.length >= 4 &&
    Math.max(one.length, other.length) <= longest &&
    one[0] === other[0] &&
    editDistance(one, other, limit) <= limit
  )
}

/** Given names that stand once or twice before a surname that has a near one elsewhere: "Mario Rubio" for "Marco Rubio". */
export const givenVariants = memo((tree: Article): readonly NameVariant[] => {
  const all = people(tree)
  const families = new Map<string, Person[]>()
  for (const person of all) {
    const family = families.get(person.surname) ?? []
    if (family.push(person) === 1) families.set(person.surname, family)
  }
  const rank = ({given, mentions}: Person): number =>
    mentions.length * 1e6 + (placesByFold(tree).get(given)?.length ?? 0)
  const found: NameVariant[] = []
  for (const family of families.values()) {
    if (family.length < 2 || family.length > 12) continue
    for (const rare of family) {
      if (rare.mentions.length > 2 || rare.mentions.some(({run}) => hasKin(run))) continue
      const usual = family.find(
        other =>
          other !== rare &&
          (rank(other) > rank(rare) || (rank(other) === rank(rare) && family.indexOf(other) < family.indexOf(rare))) &&
          areNearGiven(rare.given, other.given) &&
          !areGendered(rare.given, other.given) &&
          !other.mentions.some(({run}) => hasKin(run))
      )
      if (!usual) continue
      found.push({
        text: rare.mentions[0]!.given.text,
        places: rare.mentions.map(({run, given}) => ({run, token: given, index: run.tokens.indexOf(given)})),
        usual: usual.mentions[0]!.given.text,
        usualCount: usual.mentions.length
      })
    }
  }
  return found
})

/** Whether any word of a name is of a kind. */
const hasKind = (tree: Article, kind: number): boolean => nameRuns(tree).some(run => isOfKind(run, kind))

/** Names of several accepted spellings, all that occur, by the order of the table: "Zelensky" 3 times, "Zelenskyy" once. */
export const groupedNames = memo(
  (tree: Article): readonly (readonly {text: string; places: readonly NamePlace[]}[])[] => {
    if (!hasKind(tree, NameKind.grouped)) return []
    const groups = nameGroups()
    const found = new Map<readonly string[], Map<string, NamePlace[]>>()
    for (const run of nameRuns(tree)) {
      if (run.titleCase || isOfKind(run, NameKind.body)) continue
      run.tokens.forEach((token, index) => {
        const group = groups.get(token.text.toLowerCase())
        if (!group) return
        const spellings = found.get(group) ?? new Map<string, NamePlace[]>()
        found.set(group, spellings)
        const known = spellings.get(token.text)
        if (known) known.push({run, token, index})
        else spellings.set(token.text, [{run, token, index}])
      })
    }
    return [...found.values()].map(spellings => [...spellings].map(([text, at]) => ({text, places: at})))
  }
)

/** Surnames of people that stand both with and without their diacritics: "Erdoğan" and "Erdogan". */
export const diacriticVariants = memo((tree: Article): readonly NameVariant[] => {
  const found: NameVariant[] = []
  if (!hasKind(tree, NameKind.accented)) return found
  const byFold = placesByFold(tree)
  for (const surname of new Set(people(tree).map(person => person.surname))) {
    const at = byFold.get(surname)!
    // Plain letters that fold alike differ in nothing but capitals.
    if (at.every(({token}) => isAscii(token.text))) continue
    const spellings = new Map<string, NamePlace[]>()
    for (const place of at) {
      const spelling = place.token.text.normalize('NFC').replaceAll('’', "'")
      const known = spellings.get(spelling)
      if (known) known.push(place)
      else spellings.set(spelling, [place])
    }
    if (spellings.size !== 2) continue
    const [usual, rare] = [...spellings].sort(([, a], [, b]) => b.length - a.length) as [
      [string, NamePlace[]],
      [string, NamePlace[]]
    ]
    if (usual[0].toLowerCase() === rare[0].toLowerCase()) continue
    found.push({text: rare[0], places: rare[1], usual: usual[0], usualCount: usual[1].length})
  }
  return found
})
