import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {determiners, timeWords} from '../../lexicon/attribution-words.js'
import {documentNouns, institutionNouns} from '../../lexicon/source-nouns.js'
import {afterCue, afterListener} from './after-cue.js'
import {canShow, findingDocument} from './can-show.js'
import type {Cue} from './cue.js'
import {afterSource, numberBefore, reachOf, withoutRelatives} from './reach.js'
import {beForms, farthest, hasQuote, type Scan} from './scan.js'
import {readSource} from './source.js'
import {hasAgent, standsAsVerb} from './stands-as-verb.js'
import {afterName, appositiveStart, subjectEnd, subjectStart} from './subject.js'
import {takesClause} from './takes-clause.js'

export function verbCue(scan: Scan, index: number, entry: VerbEntry, last: number): Cue | undefined {
  const {words, block, text} = scan
  const word = words[index]!
  const {sentence} = word
  const whole = block.sentences[sentence]!
  if (isImpersonal(scan, index, entry))
    return {
      block,
      sentence,
      type: 'verb',
      start: word.start,
      end: words[last]!.end,
      first: index,
      last,
      verb: entry,
      covers: [{start: whole.start, end: whole.end}]
    }
  if (!standsAsVerb(scan, index, entry)) return undefined
  const base = {
    block,
    sentence,
    type: 'verb' as const,
    start: word.start,
    end: words[last]!.end,
    first: index,
    last,
    verb: entry
  }
  if (entry.form === 'ing') {
    const progressive = index > whole.firstWord && beForms.has(words[subjectBeforeIng(scan, index)]?.normal ?? '')
    if (!progressive) {
      const apart = index === whole.firstWord || /[,;—–]|\s-\s|--/u.test(scan.gap(index))
      if (
        /^(?:rule|rate|rank|record|list|place|count|measure|document|report|poll|mean|detail|outline|find)$/u.test(
          entry.lemma
        ) &&
        (!apart || words[index + 1]?.normal !== 'that') &&
        !documentNouns.has(words[index - 1]?.normal ?? '')
      )
        return undefined
      if (entry.class === 'stance' && words[index + 1]?.normal !== 'that') return undefined
      const spoken =
        words[index + 1]?.normal === 'that' || hasQuote(scan.gap(index + 1)) || /^\s*:/u.test(scan.gap(index + 1))
      if (
        !apart &&
        !spoken &&
        (entry.class === 'object' ||
          entry.class === 'stance' ||
          (entry.class === 'say' &&
            !/^(?:by|in|with|statement|report|letter|memo|email|tweet)$/u.test(words[index - 1]!.normal)))
      )
        return undefined
      if (entry.class === 'clause' && !takesClause(scan, index)) return undefined
      if (entry.class === 'show') {
        const source = readSource(scan, subjectStart(scan, Math.max(index - 1, whole.firstWord)), index - 1)
        if (words[index + 1]?.normal !== 'that' && source?.kind !== 'document' && source?.kind !== 'survey')
          return undefined
      }
      const before = index > whole.firstWord ? words[index - 1] : undefined
      if (
        before &&
        /^(?:the|a|an|its|his|her|their|of|for|by|without|in|from|after|before)$/u.test(before.normal) &&
        entry.class !== 'say'
      )
        return undefined
      return {...base, covers: [{start: word.end, end: whole.end}]}
    }
  }
  const end = subjectEnd(scan, index)
  const next = entry.lemma === 'tell' ? afterListener(scan, last) : afterCue(scan, last)
  // "Responded by easing", "reported to work".
  if (/^(?:respond|reply)$/u.test(entry.lemma) && turnsAway(scan, last, /^(?:by|with)$/u)) return undefined
  if (entry.lemma === 'report' && turnsAway(scan, last, /^(?:to|for)$/u)) return undefined
  const passiveBy =
    entry.class !== 'clause' &&
    (words[last + 1]?.normal === 'by' || (words[last + 1]?.normal === 'at' && hasAgent(scan, last))) &&
    index > 0 &&
    (entry.form === 'past' || entry.form === 'participle') &&
    words[last + 2]?.sentence === sentence
  const gap = scan.gap(index)
  const gapSubject = end >= whole.firstWord ? scan.gap(end + 1) : ''
  const nextWord = words[last + 1]?.sentence === sentence ? words[last + 1] : undefined
  const canInvert =
    (entry.form === 'past' ||
      ((entry.form === 's' || entry.form === 'base') && entry.class !== 'show' && entry.class !== 'stance')) &&
    nextWord !== undefined &&
    !hasQuote(scan.gap(last + 1)) &&
    (/^\p{Lu}/u.test(nextWord.text) ||
      determiners.has(nextWord.normal) ||
      institutionNouns.has(nextWord.normal) ||
      /^(?:former|one|he|she|an?)$/u.test(nextWord.normal)) &&
    nextWord.normal !== 'i' &&
    nextWord.normal !== 'that'
  const afterComma = /[,"”'’—–!?]\s*$|''\s*$/u.test(gap) && end === index - 1
  const apposed =
    (/,/u.test(gapSubject) && !hasQuote(gapSubject) ? appositiveStart(scan, end) : undefined) ??
    (afterComma ? afterName(scan, index) : undefined)
  const paper = entry.class === 'show' ? findingDocument(scan, index) : undefined
  const inverted =
    canInvert &&
    paper === undefined &&
    ((afterComma && apposed === undefined) || (index === whole.firstWord && index > 0))
  if (inverted || passiveBy) {
    const source = readSource(scan, passiveBy ? last + 2 : last + 1, Math.min(last + 12, whole.lastWord - 1), true)
    if (entry.class === 'show' && !passiveBy && source?.kind !== 'document' && source?.kind !== 'survey')
      return undefined
    return {
      ...base,
      ...(source && {source}),
      covers: [{start: whole.start, end: passiveBy ? whole.end : word.start}, ...afterSource(scan, source, whole.end)]
    }
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
  if (entry.class === 'clause' && !takesClause(scan, index) && !(entry.lemma === 'charge' && chargesWith(scan, index)))
    return undefined
  if (entry.class === 'show' && !canShow(scan, index, entry, source)) return undefined
  const final = next >= whole.lastWord && !hasQuote(text.slice(word.end, Math.min(whole.end - 3, word.end + farthest)))
  const leading = scan.gap(from)
  const offset = from > whole.firstWord && /[,"”—–(]|--|\s-\s/u.test(leading)
  const medial = next < whole.lastWord && /^\s*(?:,|--|—|–|\)|-\s)/u.test(scan.gap(next)) && offset
  // "The chambers that responded", "the firm which pledged".
  const relative = /^(?:who|which|that)$/u.test(words[end]?.normal ?? '')
  if (relative && next >= whole.lastWord && !offset) return undefined
  // "…, the mayor said after talks with the union."
  const trailing =
    offset &&
    last + 1 < whole.lastWord &&
    circumstance.test(words[last + 1]!.normal) &&
    scan.gap(last + 1) === ' ' &&
    !/\bthat\b/u.test(text.slice(word.end, Math.min(whole.end, word.end + farthest)))
  if ((final && offset) || trailing) {
    return {...base, ...(source && {source}), covers: [{start: whole.start, end: words[from]!.start}]}
  }
  if (medial)
    return {
      ...base,
      ...(source && {source}),
      covers: [
        {start: whole.start, end: words[from]!.start},
        {start: word.end, end: whole.end}
      ]
    }
  const quoteBefore =
    (from > whole.firstWord || index > 0) &&
    /["”]\s*$|''\s*$/u.test(leading) &&
    hasQuote(text.slice(Math.max(whole.start, words[from]!.start - farthest), words[from]!.start))
  if (
    quoteBefore &&
    words[next]?.normal !== 'that' &&
    !hasQuote(text.slice(word.end, Math.min(whole.end, word.end + farthest))) &&
    entry.class !== 'stance'
  ) {
    return {...base, ...(source && {source}), covers: [{start: whole.start, end: words[from]!.start}]}
  }
  const covers = withoutRelatives(text, word.end, reachOf(scan, last, entry, words[end]?.normal ?? ''))
  const leaned = /^\s*$/u.test(leading) ? numberBefore(scan, from, whole.firstWord) : undefined
  if (leaned !== undefined) covers.unshift({start: leaned, end: words[from]!.start})
  if (words[from - 1]?.normal === 'as' && (entry.class === 'say' || entry.class === 'show'))
    covers.unshift({start: whole.start, end: words[from]!.start})
  return {...base, ...(source && {source}), covers}
}

/** "It was announced today", "it is reported that": somebody says so, though nobody is named. */
function isImpersonal({words, block}: Scan, verb: number, entry: VerbEntry): boolean {
  if (entry.class !== 'say' || !beForms.has(words[verb - 1]?.normal ?? '') || words[verb - 2]?.normal !== 'it')
    return false
  const {lastWord, firstWord} = block.sentences[words[verb]!.sentence]!
  const next = verb + 1 < lastWord ? words[verb + 1]!.normal : undefined
  return verb - 2 >= firstWord && (next === undefined || next === 'that' || timeWords.has(next))
}

const circumstance = /^(?:after|before|when|while|as|during|following|despite|amid|upon)$/u

/** Whether a verb, or the adverb after it, is followed by a word that gives it another sense. */
const turnsAway = ({words}: Scan, verb: number, sense: RegExp): boolean =>
  sense.test(words[verb + 1]?.normal ?? '') ||
  (words[verb + 1]?.normal.endsWith('ly') === true && sense.test(words[verb + 2]?.normal ?? ''))

/** "charged two men with": not "charged a fee". */
function chargesWith({words}: Scan, index: number): boolean {
  for (let at = index + 1; at < index + 16 && words[at]?.sentence === words[index]!.sentence; at++)
    if (words[at]!.normal === 'with') return true
  return false
}

function subjectBeforeIng({words}: Scan, index: number): number {
  let at = index - 1
  while (
    (at > 0 && words[at]!.normal.endsWith('ly')) ||
    /^(?:also|now|still|already|not|even)$/u.test(words[at]?.normal ?? '')
  )
    at--
  return at
}
