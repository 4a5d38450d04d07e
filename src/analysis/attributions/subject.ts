import {determiners} from '../../lexicon/attribution-words.js'
import {peopleNouns} from '../../lexicon/people-nouns.js'
import {institutionNouns} from '../../lexicon/source-nouns.js'
import {isUpper} from '../letter-case.js'
import {clauseStart, hasQuote, isAdverb, isAfterSpace, isNumber, type Scan} from './scan.js'

/** Where the subject of a verb ends: over auxiliaries, adverbs and words of time. */
export function subjectEnd({words, block}: Scan, verb: number): number {
  const from = block.sentences[words[verb]!.sentence]!.firstWord
  let at = verb - 1
  while (at >= from && isAdverb(words[at]!.normal)) at--
  return at
}

const subjectPronouns: ReadonlySet<string> = new Set('he she it they we i'.split(' '))

/** Where the noun phrase that ends at a word begins: back to punctuation or a word that starts a clause. */
export function subjectStart(scan: Scan, end: number): number {
  const {words, block} = scan
  const from = block.sentences[words[end]!.sentence]!.firstWord
  let at = end
  while (at > from && end - at < 20) {
    if (!isAfterSpace(scan, at)) {
      const gap = scan.gap(at)
      // Inside "75,000".
      if (gap === ',') {
        at--
        continue
      }
      if (/[,;:—–"“”()]|\s-\s|--/u.test(gap)) break
    }
    const before = words[at - 1]!
    if (clauseStart.has(before.normal) || isNumber(before) || subjectPronouns.has(words[at]!.normal)) break
    if ((before.normal === 'and' || before.normal === 'or') && !isUpper(words[at]!.text)) break
    at--
  }
  return at
}

/** "X, a spokesman, said": whether what stands between the last two commas before a verb only says more of the subject. */
export function appositiveStart(scan: Scan, end: number): number | undefined {
  const {words, block} = scan
  const from = block.sentences[words[end]!.sentence]!.firstWord
  let at = end
  while (at > from && end - at < 30 && (isAfterSpace(scan, at) || !/,\s|[—–(]|\s-\s|--/u.test(scan.gap(at)))) at--
  if (at <= from) return undefined
  const first = words[at]!.normal
  const opens =
    determiners.has(first) ||
    /^\p{Ll}.*(?:ed|ing)$/u.test(words[at]!.text) ||
    /^(?:led|run|made|held|known|taken|written|set|done|seen|born|given|drawn|built|home)$/u.test(first) ||
    /^(?:who|which|whose|where|whom|then|now|formerly|and|one|co-|chair|president|r-|d-|r|d)/u.test(first) ||
    /^\d/u.test(first) ||
    institutionNouns.has(first) ||
    peopleNouns.has(first) ||
    /^(?:head|former|ex-|based|speaking|writing|asked|citing|referring|himself|herself|too|jr|sr|inc|ltd|llc|n\.|s\.|calif|fla|mass|tex|who's)/u.test(
      first
    )
  if (!opens && !isUpper(words[at]!.text)) return undefined
  return opens ? at : undefined
}

/** "Ann Ray, Ohio director for the mayor, said": the word after the comma where a sentence begins with nothing but a name. */
export function afterName(scan: Scan, verb: number): number | undefined {
  const {words, block} = scan
  const from = block.sentences[words[verb]!.sentence]!.firstWord
  for (let at = from; at < Math.min(verb, from + 6); at++) {
    if (!isUpper(words[at]!.text)) return undefined
    if (/,/u.test(scan.gap(at + 1)))
      return at > from && at + 1 < verb && !hasQuote(scan.text.slice(words[from]!.start, words[verb]!.start))
        ? at + 1
        : undefined
  }
  return undefined
}
