import type {Word} from '../../core/block.js'
import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {auxiliaries, nounVerbs} from '../../lexicon/attribution-words.js'
import {cardinals} from '../../lexicon/numbers.js'
import {peopleNouns} from '../../lexicon/people-nouns.js'
import {documentNouns, institutionNouns} from '../../lexicon/source-nouns.js'
import {isUpper} from '../letter-case.js'
import {findingDocument} from './can-show.js'
import {beForms, hasQuote, isAdverb, isAfterSpace, isNumber, type Scan} from './scan.js'

/** Whether a form that is also a noun or an adjective stands as a verb. */
export function standsAsVerb(scan: Scan, index: number, entry: VerbEntry): boolean {
  const {words, block} = scan
  const word = words[index]!
  const from = block.sentences[word.sentence]!.firstWord
  const next = words[index + 1]
  if (isUpper(word.text) && index > from && entry.form !== 'past') return false
  const before = index > from ? words[index - 1]! : undefined
  if (word.normal === 'told' && before?.normal === 'all') return false
  if (before?.normal === 'to' && /^(?:seem|appear)(?:s|ed)?$/u.test(words[index - 2]?.normal ?? '')) return false
  const apart = index > from && !isAfterSpace(scan, index) && /[,;:"”—–]/u.test(scan.gap(index))
  if (entry.form === 'base' && before?.normal === 'to' && entry.class !== 'stance')
    return next?.normal === 'that' || hasQuote(scan.gap(index + 1))
  if (entry.form === 'base' || entry.form === 's') {
    if (!nounVerbs.has(entry.lemma)) {
      if (!before || apart) return true
      if (articles.has(before.normal)) return false
      return (
        entry.form === 's' ||
        entry.class === 'show' ||
        // "Residents of the town say", "let's say 300".
        (neverNouns.has(entry.lemma) && !/^(?:let|let's|lets|not|please)$/u.test(before.normal)) ||
        isPluralSubject(before) ||
        isAdverb(before.normal) ||
        isNumber(before) ||
        findingDocument(scan, index) !== undefined
      )
    }
    if (!before) return false
    if (apart) return /^\p{Lu}|^(?:the|a|an|one)$/u.test(next?.text ?? '')
    if (articles.has(before.normal) || before.normal.endsWith("'s") || beforeNouns.has(before.normal)) {
      return false
    }
    if (hasQuote(scan.gap(index + 1)) && !/^\p{Ll}/u.test(before.text)) return true
    if (isNumber(before) || cardinals.has(before.normal) || cardinals.has(before.normal.split('-')[0]!)) return false
    if (auxiliaries.has(before.normal)) return true
    if (pronouns.has(before.normal)) return true
    // The past, as it is written: "Ann Ray forecast a loss".
    if (entry.lemma === 'forecast' && opensClause(next) && isPluralSubject(before)) return true
    if (entry.form === 's')
      return (
        isUpper(before.text) ||
        documentNouns.has(before.normal) ||
        institutionNouns.has(before.normal) ||
        opensClause(next)
      )
    return (
      (before.normal.endsWith('s') && !before.normal.endsWith("'s") && opensClause(next)) ||
      (before.normal.endsWith('s') &&
        !before.normal.endsWith("'s") &&
        (documentNouns.has(before.normal) || institutionNouns.has(before.normal) || peopleNouns.has(before.normal))) ||
      /^(?:people|police|data|media)$/u.test(before.normal) ||
      // "Ministers hope to save"
      (next?.normal === 'to' && before.normal.endsWith('s') && !before.normal.endsWith("'s") && entry.class !== 'say')
    )
  }
  if (entry.form === 'past' || entry.form === 'participle') {
    // "4,051 pledged delegates"
    if (before && !apart && isNumber(before) && next?.normal.endsWith('s') === true && entry.lemma !== 'say')
      return false
    if (before && !apart && (articles.has(before.normal) || beforeAdjectives.has(before.normal))) return false
    if (before && beForms.has(before.normal))
      return next?.normal === 'by' || (next?.normal === 'at' && hasAgent(scan, index))
    if (before && !apart && next?.normal === 'by') return true
    if (
      before &&
      (before.normal === 'been' || (beForms.has(words[index - 2]?.normal ?? '') && before.normal.endsWith('ly')))
    )
      return next?.normal === 'by'
  }
  return true
}

/** "The candidate claims his net worth is", "growers estimate about": what comes after a verb of speech, and hardly after its noun. */
const opensClause = (next: Word | undefined): boolean =>
  next !== undefined &&
  (isNumber(next) ||
    /^(?:there|he|she|it|they|we|i|his|her|its|their|the|a|an|no|about|around|nearly|almost|roughly)$/u.test(
      next.normal
    ))

/** What nothing but a verb looks like, whatever stands before it. */
const neverNouns: ReadonlySet<string> = new Set(
  'say believe think argue insist contend expect predict allege agree'.split(' ')
)

/** What a noun, and no verb, stands after. */
const beforeNouns: ReadonlySet<string> = new Set(
  'of in on for with from by and or about under new recent several many two three'.split(' ')
)

/** What a participle is an adjective after: "with reported losses". */
const beforeAdjectives: ReadonlySet<string> = new Set('of with by in for to from on at into about'.split(' '))

const pronouns: ReadonlySet<string> = new Set('he she it they we i you who which to'.split(' '))

/** Determiners that cannot stand alone as a subject. */
const articles: ReadonlySet<string> = new Set('a an the his her its their our my your every no'.split(' '))

/** Whether a word before a verb in its base form can be its subject, or leads up to it: "they say", "officials say", "will say". */
const isPluralSubject = ({text, normal}: Word): boolean =>
  isUpper(text) ||
  /^(?:who|that|which|to|we|they|i|you|people|police|and|or|many|some|most|percent|others|all|both|data|men|women|half|%)$/u.test(
    normal
  ) ||
  (normal.endsWith('s') && !normal.endsWith("'s")) ||
  peopleNouns.has(normal) ||
  // "The government say", "the couple say"
  institutionNouns.has(normal) ||
  /^(?:couple|pair|trio|duo|public|majority|minority|jury|band|crowd|club|squad)$/u.test(normal)

/** "Estimated at $3 million by insurers": whether "by" stands a few words on. */
export function hasAgent({words}: Scan, verb: number): boolean {
  for (let at = verb + 2; at < verb + 10 && words[at]?.sentence === words[verb]!.sentence; at++) {
    if (words[at]!.normal === 'by') return true
  }
  return false
}
