import type {Block, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {functionWords} from '../lexicon/function-words.js'
import {finiteForms} from '../lexicon/past-forms.js'
import {speechVerbs} from '../lexicon/speech-verbs.js'
import {isOfKind, NameKind} from './name-forms.js'
import {type NameRun, type NameToken, nameRuns} from './name-runs.js'
import {type Mention, type Person, people} from './people.js'
import {sign} from './signs.js'
import {signs} from './spots.js'

/** How old a text says that somebody is. The range is what says it: "34", "34-year-old", "third-grader". */
export interface Age extends TextRange {
  person: Person
  /** The full name that the age stands beside; nothing beside a surname alone. */
  mention?: Mention
  value: number
  /** Index of the sentence in the block. */
  sentence: number
}

/** ", 34,", " (34)", ", aged 34.", ", a 34-year-old": right after a name, "Jr." between. */
const after =
  /^(?:,? (?:Jr|Sr)\.?|,? I{2,3})?(?:,? \((?=\d{1,3}\)|aged? )|, )(?:who is |now |aged? |an? )?(\d{1,3})(-year-old)?(?=[,.;:](?!\d)|[)—–]|$| (?:and|of|from|who|was|is|in) \D|(?<=-year-old) )/u

/** "Scorers: Ann Ray (34)", the minute of a goal. */
const matchList = /\b(?:scorers?|sent off|subs|substitutes|booked|goals|tries|conversions|pens|penalties) ?:/iu

/** "34-year-old shop owner ": right before a name, two words between at most. */
const before = /(?<![\d.,-])(\d{1,3})-year-old((?: \p{Ll}[\p{L}-]{0,30}){0,2}) $/u

const grades = new Map([
  ['first', 7],
  ['second', 8],
  ['third', 9],
  ['fourth', 10],
  ['fifth', 11],
  ['sixth', 12],
  ['seventh', 13],
  ['eighth', 14],
  ['ninth', 15]
])
const grader = /(?<!\p{L})(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)-grader $/iu

/** "The 29-year-old London woman": the name of a place before the noun it tells more of, no verb. */
function tellsMore(after: string): boolean {
  const word = /^ (\p{Ll}+)/u.exec(after)?.[1]
  return word !== undefined && !word.endsWith('ed') && !finiteForms.has(word) && !functionWords.has(word)
}

/** Ages that stand right before or after a name. @param isFull Whether it is a full one; a surname alone may be an object. */
function agesAt(
  block: Block,
  start: number,
  end: number,
  isFull: boolean
): {start: number; end: number; value: number}[] {
  const {text} = block
  const found: {start: number; end: number; value: number}[] = []
  const lead = text.slice(Math.max(0, start - 80), start)
  const from = start - lead.length
  const years = lead.includes('-year-old') ? before.exec(lead) : null
  const verbs = (years?.[2] ?? '').split(' ').some(word => speechVerbs.has(word) || word.endsWith('ed'))
  if (years && !verbs && (isFull || (years[2] === '' && !tellsMore(text.slice(end, end + 24))))) {
    const at = from + years.index
    found.push({start: at, end: at + years[1]!.length + '-year-old'.length, value: Number(years[1])})
  }
  const grade = /er $/iu.test(lead.slice(-3)) ? grader.exec(lead) : null
  if (grade) found.push({start: from + grade.index, end: start - 1, value: grades.get(grade[1]!.toLowerCase())!})
  const rest = text.slice(end, end + 40)
  const tail = /^[ ,a]/u.test(rest) && /\d/u.test(rest) ? after.exec(rest) : null
  if (tail && !(rest.startsWith(' (') && matchList.test(text.slice(Math.max(0, start - 200), start)))) {
    const to = end + tail[0].length
    found.push({start: to - tail[1]!.length - (tail[2]?.length ?? 0), end: to, value: Number(tail[1])})
  }
  return found.length === 0 ? found : found.filter(({value}) => value > 0 && value < 120)
}

/** Whether what follows a name may be an age: ", 49", " (49)", " Jr., 49", " III (49)". */
function mayBeAge(text: string, end: number): boolean {
  const next = text[end + 1]
  return text[end] === ','
    ? next === ' '
    : text[end] === ' ' && (next === '(' || next === 'J' || next === 'S' || next === 'I')
}

/** Whether an age may stand beside a name. Few names have one, so this is asked before who is meant. */
function mayHaveAge(run: NameRun, hasDigit: boolean): boolean {
  const {text} = run.block
  const {start} = run.tokens[0]!
  if (text.slice(Math.max(0, start - 8), start).toLowerCase() === '-grader ') return true
  if (!hasDigit) return false
  return (
    mayBeAge(text, run.tokens.at(-1)!.end) ||
    isOfKind(run, NameKind.suffix) ||
    text.slice(Math.max(0, start - 80), start).includes('-year-old')
  )
}

/** The one word of a name that is no title and no suffix; nothing when there are several. */
function onlyBare({tokens}: NameRun): NameToken | undefined {
  let only: NameToken | undefined
  for (const token of tokens) {
    if (isOfKind(token, NameKind.courtesy | NameKind.suffix)) continue
    if (only) return undefined
    only = token
  }
  return only
}

/** Whom names stand for. */
const meant = memo((tree: Article) => {
  const bySurname = new Map<string, Person[]>()
  const inFull = new Map<NameRun, {person: Person; mention: Mention}>()
  for (const person of people(tree)) {
    const family = bySurname.get(person.surname) ?? []
    if (family.push(person) === 1) bySurname.set(person.surname, family)
    for (const mention of person.mentions) inFull.set(mention.run, {person, mention})
  }
  return {bySurname, inFull}
})

/** Who a name stands for. A surname alone stands for the one person who has it, if one only has. */
function whoIs(tree: Article, run: NameRun): {person: Person; mention?: Mention} | undefined {
  const {bySurname, inFull} = meant(tree)
  const full = inFull.get(run)
  if (full) return full
  const surname = onlyBare(run)
  const family = surname && bySurname.get(surname.fold)
  return family?.length === 1 ? {person: family[0]!} : undefined
}

/**
 * Ages of people named in full, in the order of the text. Words that merely look like names ("a 26-year-old Berlin man") bind nothing.
 */
export const ages = memo((tree: Article): readonly Age[] => {
  const found: Age[] = []
  const kinds = signs(tree)
  for (const run of nameRuns(tree)) {
    const {block, sentence, tokens} = run
    if (!mayHaveAge(run, (kinds[block.index]! & sign.digit) !== 0)) continue
    const who = whoIs(tree, run)
    if (!who) continue
    const end = who.mention?.end ?? tokens.at(-1)!.end
    for (const age of agesAt(block, tokens[0]!.start, end, who.mention !== undefined))
      found.push({block, sentence, ...who, ...age})
  }
  return found
})
