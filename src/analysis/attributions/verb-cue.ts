import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {timeWords} from '../../lexicon/attribution-words.js'
import {afterCue, afterListener} from './after-cue.js'
import {canShow, findingDocument} from './can-show.js'
import {type Cue, cueOf, type Stretch} from './cue.js'
import {isHearing} from './hearing.js'
import {isFiniteForm} from './is-finite-form.js'
import {hasOtherSense, lacksClause} from './other-sense.js'
import {isProgressive, participleSpeaks} from './participle.js'
import {afterSource, groundsAfter, numberBefore, reachOf, withoutRelatives} from './reach.js'
import {beForms, farthest, hasQuote, isNumber, type Scan} from './scan.js'
import {readSource, type Source} from './source.js'
import {speakerBehind} from './speaker-behind.js'
import {standsAsVerb} from './stands-as-verb.js'
import {afterName, appositiveStart, subjectEnd, subjectStart} from './subject.js'

/**
 * Reads a verb of attribution: who its subject is and what it vouches for.
 *
 * @param index Index of the verb's first word.
 * @param last Index of its last word: its particle, or itself.
 * @returns Nothing where the word is no verb here, or has another sense.
 */
export function verbCue(scan: Scan, index: number, entry: VerbEntry, last: number): Cue | undefined {
  const {words, block, text} = scan
  const word = words[index]!
  const {sentence} = word
  const whole = block.sentences[sentence]!
  const impersonal = isImpersonal(scan, index, entry)
  const heard = !impersonal && isHearing(scan, index, entry)
  // Most words are turned away here, so nothing is made before.
  if (!impersonal && !heard && (!standsAsVerb(scan, index, entry) || hasOtherSense(scan, index, last, entry)))
    return undefined
  const cue = (source: Source | undefined, ...covers: Stretch[]): Cue =>
    cueOf(block, 'verb', index, last, covers, source, entry)
  if (impersonal) return cue(undefined, {start: whole.start, end: whole.end})
  if (heard) return cue(undefined, {start: word.end, end: whole.end})
  if (entry.form === 'ing' && !isProgressive(scan, index))
    return participleSpeaks(scan, index, entry) ? cue(undefined, {start: word.end, end: whole.end}) : undefined
  const end = subjectEnd(scan, index)
  const gap = scan.gap(index)
  const gapSubject = end >= whole.firstWord ? scan.gap(end + 1) : ''
  const apposed =
    (gapSubject.includes(',') && !hasQuote(gapSubject) ? appositiveStart(scan, end) : undefined) ??
    (end === index - 1 && gap !== ' ' && /[,"”'’—–!?]\s*$/u.test(gap) ? afterName(scan, index) : undefined)
  const paper = entry.class === 'show' ? findingDocument(scan, index) : undefined
  const behind = speakerBehind(scan, index, last, entry, end, apposed !== undefined || paper !== undefined)
  if (behind) {
    const {source, passive} = behind
    if (entry.class === 'show' && !passive && source?.kind !== 'document' && source?.kind !== 'survey') return undefined
    const before = {start: whole.start, end: passive ? whole.end : word.start}
    const after = afterSource(scan, source, whole.end)
    return after ? cue(source, before, after) : cue(source, before)
  }
  if (end < whole.firstWord && entry.form !== 's' && entry.form !== 'past') {
    if (entry.class !== 'say') return undefined
  }
  const from =
    apposed !== undefined
      ? Math.max(whole.firstWord, subjectStart(scan, Math.max(apposed - 1, whole.firstWord)))
      : end >= whole.firstWord
        ? subjectStart(scan, end)
        : index
  let source = end >= whole.firstWord ? readSource(scan, from, apposed !== undefined ? apposed - 1 : end) : undefined
  if ((entry.lemma === 'show' || entry.lemma === 'find') && source?.kind !== 'document' && source?.kind !== 'survey') {
    if (paper !== undefined) source = readSource(scan, paper, paper)
  }
  if (
    (entry.lemma === 'call' || entry.lemma === 'describe') &&
    (end < whole.firstWord ||
      end < index - 1 ||
      /[,;:—–(]/u.test(gap) ||
      (source?.kind !== 'name' && source?.kind !== 'pronoun'))
  )
    return undefined
  if (lacksClause(scan, index, entry)) return undefined
  if (entry.class === 'show' && !canShow(scan, index, entry, source)) return undefined
  const next = entry.lemma === 'tell' ? afterListener(scan, last) : afterCue(scan, last)
  const final = next >= whole.lastWord && !hasQuote(text.slice(word.end, Math.min(whole.end - 3, word.end + farthest)))
  const leading = scan.gap(from)
  // "The bridge would fall, he fears", but not "35 states, three shy of the number required, had approved it".
  const offset =
    from > whole.firstWord &&
    leading !== ' ' &&
    /[,"”—–(]|--|\s-\s/u.test(leading) &&
    (entry.class !== 'stance' || asides.has(entry.lemma) || words[from - 1]!.normal === 'as')
  const medial = offset && next < whole.lastWord && /^\s*(?:,|--|—|–|\)|-\s)/u.test(scan.gap(next))
  // "The chambers that responded", "the firm which pledged".
  if (next >= whole.lastWord && !offset && /^(?:who|which|that)$/u.test(words[end]?.normal ?? '')) return undefined
  // "…, the mayor said after talks with the union."
  const trailing =
    offset &&
    last + 1 < whole.lastWord &&
    scan.gap(last + 1) === ' ' &&
    ((circumstance.test(words[last + 1]!.normal) &&
      !/\bthat\b/u.test(text.slice(word.end, Math.min(whole.end, word.end + farthest)))) ||
      (place.test(words[last + 1]!.normal) && saysNoMore(scan, last)))
  if ((final && offset) || trailing) {
    return cue(source, {start: whole.start, end: words[from]!.start})
  }
  if (medial) return cue(source, {start: whole.start, end: words[from]!.start}, {start: word.end, end: whole.end})
  const quoteBefore =
    leading !== ' ' &&
    (from > whole.firstWord || index > 0) &&
    /["”]\s*$|''\s*$/u.test(leading) &&
    hasQuote(text.slice(Math.max(whole.start, words[from]!.start - farthest), words[from]!.start))
  if (
    quoteBefore &&
    words[next]?.normal !== 'that' &&
    !hasQuote(text.slice(word.end, Math.min(whole.end, word.end + farthest))) &&
    entry.class !== 'stance'
  ) {
    return cue(source, {start: whole.start, end: words[from]!.start})
  }
  const ofMany = source?.kind === 'unnamed' || (from > whole.firstWord && isNumber(words[from - 1]!))
  const begin = groundsAfter(scan, last, entry)
  if (begin === undefined) return undefined
  const covers = withoutRelatives(text, begin, reachOf(scan, last, entry, words[end]?.normal ?? '', ofMany))
  const leaned = leading.trim() === '' ? numberBefore(scan, from, whole.firstWord) : undefined
  if (leaned !== undefined) covers.unshift({start: leaned, end: words[from]!.start})
  if (words[from - 1]?.normal === 'as' && (entry.class === 'say' || entry.class === 'show'))
    covers.unshift({start: whole.start, end: words[from]!.start})
  return cueOf(block, 'verb', index, last, covers, source, entry)
}

/** "It was announced today", "it is reported that": somebody says so, though nobody is named. */
function isImpersonal({words, block}: Scan, verb: number, entry: VerbEntry): boolean {
  if (entry.class !== 'say' || !beForms.has(words[verb - 1]?.normal ?? '')) return false
  const it = /^(?:has|have|had)$/u.test(words[verb - 2]?.normal ?? '') ? verb - 3 : verb - 2
  if (words[it]?.normal !== 'it') return false
  const {lastWord, firstWord} = block.sentences[words[verb]!.sentence]!
  const next = verb + 1 < lastWord ? words[verb + 1]!.normal : undefined
  return it >= firstWord && (next === undefined || next === 'that' || timeWords.has(next))
}

/** What somebody thinks, which may be put in after the statement or within it. */
const asides: ReadonlySet<string> = new Set(
  'think believe expect hope fear worry feel doubt suspect imagine understand foresee assume anticipate reckon agree propose recommend advocate envision'.split(
    ' '
  )
)

const circumstance = /^(?:after|before|when|while|as|during|following|despite|amid|upon)$/u

const place = /^(?:in|at|on|to|through|via|of)$/u

/** "…, scientists report in this week's issue": whether no clause and no number comes after the verb. */
function saysNoMore({words, block}: Scan, verb: number): boolean {
  const {lastWord} = block.sentences[words[verb]!.sentence]!
  if (lastWord - verb > 30) return false
  for (let at = verb + 1; at < lastWord; at++) if (isFiniteForm(words[at]!) || isNumber(words[at]!)) return false
  return true
}
