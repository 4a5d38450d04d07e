import {documentNouns} from '../../lexicon/source-nouns.js'
import {type Cue, type CueType, cueOf} from './cue.js'
import {clauseStart, farthest, isAfterSpace, type Scan} from './scan.js'
import {readSource} from './source.js'

export const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

export const lawNouns = set(
  `plan plans law laws bill proposal proposals deal agreement rule rules policy act legislation budget regulation regulations ordinance statute
  decree directive guideline guidelines order measure settlement treaty pact accord contract terms provision provisions resolution amendment scheme`
)

const paperNouns =
  set(`poll polls polling survey surveys report reports study statement interview analysis review filing filings audit
  census letter memo email tweet testimony document documents records estimate estimates tally count affidavit indictment complaint
  lawsuit paper assessment briefing release pollster tracker transcript data results article average averages`)

const countNouns = set('poll polls survey surveys data analysis estimates report records documents statistics figures')

const ownCounts = set(
  'count counts tally tallies estimate estimates account accounts reckoning calculation calculations figures records arithmetic math analysis telling admission'
)

/** "In the mayor's view", "in their telling": somebody's, or not a source. */
const views = set(
  'view views telling words opinion estimation judgment judgement version estimate estimates reckoning account'
)

/** "By one estimate", "by most accounts", "by official counts". */
const counters = set(
  'one some most many all several various another every either any official unofficial early initial preliminary conservative independent recent internal public current latest its their his her our my your'
)

/** "In the poll", "under the plan", "citing records": which nouns make a source of which preposition. */
export const evidence: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set([...paperNouns, ...views])],
  ['under', lawNouns],
  ['per', documentNouns],
  ['citing', documentNouns],
  ['from', countNouns],
  ['by', ownCounts],
  ['based', countNouns],
  ['via', countNouns],
  ['through', countNouns]
])

const phraseStop = /[,;:()"“]|\s-\s|—|–/u

/** Words that end the look-out for the noun, but for the very first. */
const phraseBreaks = set('in by for with and to at is was were are has have')

export const named = set('the these those both two three four five several its their our exit separate multiple')

/** "according to X", "per X": before, after or around what it vouches for. */
export function prepositionCue(scan: Scan, first: number, last: number, type: CueType): Cue | undefined {
  const {words, block} = scan
  const {sentence} = words[first]!
  const whole = block.sentences[sentence]!
  const source = readSource(scan, last + 1, Math.min(last + 14, whole.lastWord - 1), true)
  const initial = first - whole.firstWord <= 1 || /[:;]/u.test(scan.gap(first))
  if (initial) return cueOf(block, type, first, last, [{start: words[last]!.end, end: whole.end}], source)
  const covers = [{start: whole.start, end: words[first]!.start}]
  const before = scan.gap(first)
  const end = source?.end ?? words[last]!.end
  const rest = scan.text.slice(end, Math.min(whole.end, end + farthest))
  const close =
    /^[^,;:()“”"—–]{0,90}?(?:,|\s--|\s?—|\s–|\))\s*(?=\S)(?!\s|(?:which|who|whose|where|whom|a|an)\b)/u.exec(rest)
  if (close && /[,(—–]|--/u.test(before)) covers.push({start: end + close[0].length, end: whole.end})
  // "The firm, which according to its owner is worth $3 million".
  else if (
    /^\s*(?:that|showing|which showed)\b/u.test(rest) ||
    /^(?:which|who|that|and)$/u.test(words[first - 1]!.normal)
  )
    covers.push({start: end, end: whole.end})
  return cueOf(block, type, first, last, covers, source)
}

const isOwned = (normal: string): boolean => /(?:'s|s')$|^(?:his|her|their|its|our|my|your|whose|own)$/u.test(normal)

/** "In the poll", "by the bureau's count", "based on returns": a preposition and, a few words on, a noun for a document. */
export function evidenceCue(scan: Scan, index: number, nouns: ReadonlySet<string>): Cue | undefined {
  const {words, block} = scan
  const {normal, sentence} = words[index]!
  if (normal === 'based' && words[index + 1]?.normal !== 'on') return undefined
  if (normal === 'per' && words[index + 1]?.normal === 'cent') return undefined
  const from = index + (normal === 'based' ? 2 : 1)
  for (let at = from; at < from + 9; at++) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return undefined
    const step = at - from
    if (step > 0 && (clauseStart.has(word.normal) || (!isAfterSpace(scan, at) && phraseStop.test(scan.gap(at)))))
      return undefined
    if (step > 0 && word.normal === 'to') return undefined
    if (step > 1 && phraseBreaks.has(word.normal)) return undefined
    if (!nouns.has(word.normal)) continue
    const isCompound = documentNouns.has(words[at + 1]?.normal ?? '') && scan.gap(at + 1) === ' '
    if (isCompound) continue
    const own = isOwned(words[at - 1]!.normal)
    if (normal === 'by' && !own && !counters.has(words[from]!.normal)) return undefined
    // "Under contract to the firm."
    if (normal === 'under' && step === 0 && !word.normal.endsWith('s')) continue
    // "In view of", "in other words".
    if (normal === 'in' && !own && !paperNouns.has(word.normal)) continue
    // "He leads in national polls": which?
    if (/^(?:poll|survey)s$/u.test(word.normal) && !named.has(words[from]!.normal)) return undefined
    const source = readSource(scan, index + 1, at)
    const {start: begin, end} = block.sentences[sentence]!
    return cueOf(block, 'evidence', index, at, [{start: begin, end}], source)
  }
  return undefined
}
