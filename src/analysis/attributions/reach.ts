import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import type {Stretch} from './cue.js'
import {clauseStart, farthest, type Scan} from './scan.js'
import type {Source} from './source.js'

/**
 * Where what a verb vouches for ends: with the sentence, or before a clause that is no longer its.
 *
 * @param subject The last word of its subject.
 * @param ofMany Whether it says what people think: then others, "down from 47 percent", are not what they think.
 */
export function reachOf(
  {block, words, text}: Scan,
  verb: number,
  entry: VerbEntry,
  subject: string,
  ofMany: boolean
): number {
  const {end} = block.sentences[words[verb]!.sentence]!
  const rest = text.slice(words[verb]!.end, Math.min(end, words[verb]!.end + farthest))
  if (entry.class !== 'object' && entry.class !== 'stance') return end
  if (
    subject === 'who' ||
    subject === 'which' ||
    subject === 'that' ||
    entry.lemma === 'call' ||
    entry.lemma === 'describe'
  ) {
    const comma = rest.indexOf(', ')
    if (comma > 0) return words[verb]!.end + comma
  }
  const turn = (ofMany ? comparison : contrast).exec(rest)
  if (turn) return words[verb]!.end + turn.index
  return end
}

const contrast = /[,;]\s+(?:but|while|whereas|although|though|whose|who|which|where)\b/u
const comparison =
  /[,;]\s+(?:but|while|whereas|although|though|whose|who|which|where|(?:down|up) from|compared|versus)\b/u

const blows: ReadonlySet<string> = new Set(['attack', 'blast', 'slam', 'bash'])
const grounds = /["“]|\b(?:for|because|that|saying|calling|claiming|accusing)\b/u

/** Where the words begin that make "attacked the mayor for spending $3 million" speech; nowhere in "attacked a bus, killing 40 people". */
export function groundsAfter({block, words, text}: Scan, verb: number, {lemma}: VerbEntry): number | undefined {
  const {end} = words[verb]!
  if (!blows.has(lemma)) return end
  const rest = text.slice(end, Math.min(block.sentences[words[verb]!.sentence]!.end, end + farthest))
  const found = grounds.exec(rest)
  return found ? end + found.index : undefined
}

/** Start of the number right before a clause that leans on it: "the $20 million experts say it costs". */
export function numberBefore({words, text}: Scan, from: number, firstWord: number): number | undefined {
  for (let at = from - 1; at >= firstWord && from - at < 5; at--) {
    // "It rose 40 percent since the firm announced the deal."
    if (words[at]!.normal !== 'that' && clauseStart.has(words[at]!.normal)) return undefined
    if (/[,;:]/u.test(text.slice(words[at]!.end, words[at + 1]!.start))) return undefined
    if (/^\d/u.test(words[at]!.text)) {
      // "8,000 people who can tell": a count is the subject of what follows.
      if (
        !/[$£€¥]/u.test(text[words[at]!.start - 1] ?? '') &&
        !/^(?:million|billion|trillion|percent|per)$/u.test(words[at + 1]!.normal)
      )
        return undefined
      while (
        at > firstWord &&
        /^\d/u.test(words[at - 1]!.text) &&
        text.slice(words[at - 1]!.end, words[at]!.start) === ','
      )
        at--
      return Math.max(0, words[at]!.start - 2)
    }
  }
  return undefined
}

const relativeStart = /,\s(?:(?:an?|the)\s(?:[\p{L}-]{1,20}\s){1,4}who|who|whose|where|which)\s/u

/**
 * A statement less its clauses on persons: "officials say the driver, who hurt nine people in May, had a license", "the driver, the man who
 * hurt nine people in May, had a license".
 */
export function withoutRelatives(text: string, start: number, end: number): Stretch[] {
  const said = text.slice(start, Math.min(end, start + farthest))
  const relative = said.includes(',') ? relativeStart.exec(said) : null
  if (!relative) return [{start, end}]
  const from = start + relative.index
  const inner = from + relative[0].length
  const close = /,\s(?!\p{Ll}{2,}ing\s)/u.exec(text.slice(inner, Math.min(end, inner + farthest)))
  const rest = close && close.index > 0 ? [{start: inner + close.index, end}] : []
  return [{start, end: from}, ...rest]
}

/** After "said Ann Ray, a doctor," nothing is covered until a quotation starts. */
export function afterSource({text}: Scan, source: Source | undefined, end: number): Stretch | undefined {
  if (!source) return undefined
  const rest = text.slice(source.end, Math.min(end, source.end + farthest))
  const mark = /["“]|\bthat\b/u.exec(rest)
  return mark ? {start: source.end + mark.index, end} : undefined
}
