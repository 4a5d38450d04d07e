import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {documentNouns} from '../../lexicon/source-nouns.js'
import type {Scan} from './scan.js'
import type {Source} from './source.js'
import {takesClause} from './takes-clause.js'

/** Whether the subject of a finding can find: a document, a survey, an institution, a name, or a pronoun before "that". */
export function canShow(scan: Scan, verb: number, {lemma, form}: VerbEntry, source: Source | undefined): boolean {
  const {words} = scan
  const next = words[verb + 1]
  const papers = source?.kind === 'document' || source?.kind === 'survey'
  if (papers) return true
  // "As the mayor put it, …"
  if (lemma === 'put' && next?.normal === 'it' && /^(?:$|[\s,.;:"”—–]*[,.;:"”—–])/u.test(scan.gap(verb + 2)))
    return true
  if (lemma === 'put' || lemma === 'peg' || lemma === 'place') return putsAt(scan, verb)
  if (source !== undefined && form !== 'ing' && pricing.has(lemma) && putsAt(scan, verb)) return true
  if (next?.normal === 'that' && source !== undefined && lemma !== 'show') return true
  if (form === 'ing') return false
  if (lemma === 'show') return next?.normal === 'that' && source?.kind !== 'other'
  if (counting.has(lemma)) {
    return (
      (source?.kind === 'name' || source?.kind === 'institution') && /^\d/u.test(next?.text ?? '') && form !== 'base'
    )
  }
  if (takesClause(scan, verb)) return source !== undefined
  if (!findings.has(lemma)) return false
  // "It measured 300 feet."
  if (lemma === 'measure' && source?.kind === 'pronoun') return false
  if (source === undefined || source.kind === 'unnamed' || next === undefined) return false
  // "It rained less, the scientists found after ten years."
  const trailing = /^(?:after|when|by|in|from|using)$/u.test(next.normal) && /,/u.test(scan.gap(source.first))
  return trailing || numberStart.test(next.normal)
}

const numberStart = /^(?:\d|a\b|an\b|the\b|only|just|about|nearly|more|at|that|how|some|around|support|between|up)/u

/** The noun for a document that the subject of a finding holds, however long the subject is: "a slide that he carries with him shows". */
export function findingDocument({words}: Scan, verb: number): number | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < 26 && words[at]!.sentence === words[verb]!.sentence; at--) {
    if (documentNouns.has(words[at]!.normal)) return at
  }
  return undefined
}

const counting: ReadonlySet<string> = new Set('rate rank tally count record list document identify'.split(' '))
/** "Forbes lists him at $4 billion", "the firm values it at $3 million". */
const pricing: ReadonlySet<string> = new Set(
  'list rank rate value price clock measure count tally record assess calculate compute reckon show track give'.split(
    ' '
  )
)
const findings: ReadonlySet<string> = new Set('find determine calculate compute reckon measure'.split(' '))

/** "put the number of dead at 1,000", "lists them with 40". */
function putsAt({words, gap}: Scan, verb: number): boolean {
  for (let at = verb + 2; at < verb + 16 && words[at]?.sentence === words[verb]!.sentence; at++) {
    if (/[,;:]/u.test(gap(at))) return false
    if (
      (words[at]!.normal === 'at' || (words[at]!.normal === 'with' && words[verb]!.normal.startsWith('list'))) &&
      /^(?:\d|about|around|more|nearly|some|a|between|just|roughly|over|under|up|less|fewer|close|least|almost|as|least|most)/u.test(
        words[at + 1]?.normal ?? ''
      )
    )
      return true
  }
  return false
}
