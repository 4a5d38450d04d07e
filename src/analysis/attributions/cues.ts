import type {Block, Word} from '../../core/block.js'
import {attributionVerbs, particleVerbs, type VerbEntry} from '../../lexicon/attribution-verbs.js'
import {auxiliaries, determiners, nounVerbs, speechPlaces, timeWords} from '../../lexicon/attribution-words.js'
import {cardinals, scales} from '../../lexicon/numbers.js'
import {peopleNouns} from '../../lexicon/people-nouns.js'
import {documentNouns, institutionNouns, sayingNouns} from '../../lexicon/source-nouns.js'
import {readSource, type Source} from './source.js'

export type {Source} from './source.js'

export type CueType = 'verb' | 'preposition' | 'evidence' | 'noun' | 'label' | 'bracket'

/** Something in the text that says where a statement comes from. */
export interface Cue {
  block: Block
  sentence: number
  type: CueType
  /** Offsets of the cue's own words. */
  start: number
  end: number
  /** Indices of its words; `last` is inclusive. */
  first: number
  last: number
  verb?: VerbEntry
  source?: Source
  /** The stretches of its sentence it vouches for; offsets. */
  covers: readonly {start: number; end: number}[]
}

/** What `cuesOf` walks over: a block's words with the gaps between them and what stands in quotation marks. */
export interface Scan {
  block: Block
  words: readonly Word[]
  text: string
  quoted(index: number): boolean
  /** What stands before a word, after the one before it. */
  gap(index: number): string
}

function scanOf(block: Block, inside: Uint8Array): Scan {
  const {words, text} = block
  return {
    block,
    words,
    text,
    quoted: index => inside[index] === 1,
    gap: index =>
      text.slice(index <= 0 ? 0 : words[index - 1]!.end, index >= words.length ? text.length : words[index]!.start)
  }
}

/** How far a cue is followed within its sentence, in units: no sentence of prose is longer. */
const farthest = 1200

const isAdverb = (normal: string): boolean =>
  auxiliaries.has(normal) || timeWords.has(normal) || (normal.length > 4 && normal.endsWith('ly'))

/** Where the subject of a verb ends: over auxiliaries, adverbs and words of time. */
function subjectEnd({words, block}: Scan, verb: number): number {
  const from = block.sentences[words[verb]!.sentence]!.firstWord
  let at = verb - 1
  while (at >= from && isAdverb(words[at]!.normal)) at--
  return at
}

const clauseStart: ReadonlySet<string> = new Set(
  'that which who whom because but if while although though when whereas as since so than what where how after before until unless once'.split(
    ' '
  )
)

const subjectPronouns: ReadonlySet<string> = new Set('he she it they we i'.split(' '))

const isNumber = ({text, normal}: Word): boolean => /^\d/u.test(text) || scales.has(normal)

/** Where the noun phrase that ends at a word begins: back to punctuation or a word that starts a clause. */
function subjectStart(scan: Scan, end: number): number {
  const {words, block} = scan
  const from = block.sentences[words[end]!.sentence]!.firstWord
  let at = end
  while (at > from && end - at < 20) {
    const gap = scan.gap(at)
    if (/[,;:—–"“”()]|\s-\s|--/u.test(gap)) break
    const before = words[at - 1]!
    if (clauseStart.has(before.normal) || isNumber(before) || subjectPronouns.has(words[at]!.normal)) break
    if ((before.normal === 'and' || before.normal === 'or') && !/^\p{Lu}/u.test(words[at]!.text)) break
    at--
  }
  return at
}

/** "X, a spokesman, said": whether what stands between the last two commas before a verb only says more of the subject. */
function appositiveStart(scan: Scan, end: number): number | undefined {
  const {words, block} = scan
  const from = block.sentences[words[end]!.sentence]!.firstWord
  let at = end
  while (at > from && end - at < 30 && !/,\s|[—–(]|\s-\s|--/u.test(scan.gap(at))) at--
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
  if (!opens && !/^\p{Lu}/u.test(words[at]!.text)) return undefined
  return opens ? at : undefined
}

/** "Ann Ray, Ohio director for the mayor, said": the word after the comma where a sentence begins with nothing but a name. */
function afterName(scan: Scan, verb: number): number | undefined {
  const {words, block} = scan
  const from = block.sentences[words[verb]!.sentence]!.firstWord
  for (let at = from; at < Math.min(verb, from + 6); at++) {
    if (!/^\p{Lu}/u.test(words[at]!.text)) return undefined
    if (/,/u.test(scan.gap(at + 1)))
      return at > from && at + 1 < verb && !hasQuote(scan.text.slice(words[from]!.start, words[verb]!.start))
        ? at + 1
        : undefined
  }
  return undefined
}

/** "Estimated at $3 million by insurers": whether "by" stands a few words on. */
function hasAgent({words}: Scan, verb: number): boolean {
  for (let at = verb + 2; at < verb + 10 && words[at]?.sentence === words[verb]!.sentence; at++) {
    if (words[at]!.normal === 'by') return true
  }
  return false
}

/** Whether a verb, or the adverb after it, is followed by a word that gives it another sense. */
const turnsAway = ({words}: Scan, verb: number, sense: RegExp): boolean =>
  sense.test(words[verb + 1]?.normal ?? '') ||
  (words[verb + 1]?.normal.endsWith('ly') === true && sense.test(words[verb + 2]?.normal ?? ''))

/** Past whom something is told: "told the agency." */
function afterListener(scan: Scan, verb: number): number {
  const {words, block} = scan
  const to = block.sentences[words[verb]!.sentence]!.lastWord
  for (let at = verb + 1; at < Math.min(to, verb + 6); at++) {
    if (/[,;:"“—–(]/u.test(scan.gap(at))) return at
    if (/^(?:that|it|he|she|they|there|how|what|to|of|about)$/u.test(words[at]!.normal) || isNumber(words[at]!)) break
    if (at === to - 1) return to
  }
  return afterCue(scan, verb)
}

/** Offset where what follows a cue begins, past "on Monday", "in an interview", "to reporters"; and whether anything does. */
function afterCue(scan: Scan, from: number): number {
  const {words, block} = scan
  const {sentence} = words[from]!
  const to = block.sentences[sentence]!.lastWord
  let at = from + 1
  let guard = 0
  while (at < to && guard++ < 12) {
    if (/[,;:"“—–(]/u.test(scan.gap(at))) break
    const {normal} = words[at]!
    if (timeWords.has(normal) || normal === 'ago' || (normal.endsWith('ly') && normal.length > 4)) {
      at++
      continue
    }
    if (
      /^(?:in|on|at|during|after|before|to|via|through|of|from|by|about|with|for|into|outside|near|following|as|last|this|late|early)$/u.test(
        normal
      )
    ) {
      const stop = phraseEnd(scan, at, to)
      if (stop === undefined) break
      at = stop
      continue
    }
    break
  }
  return at
}

/** End of "in an interview", "on Fox News", "to reporters": a preposition and a short noun phrase with no verb or number in it. */
function phraseEnd(scan: Scan, preposition: number, to: number): number | undefined {
  const {words} = scan
  let at = preposition + 1
  let named = false
  while (at < to && at - preposition < 8 && !/[,;:"“—–(]/u.test(scan.gap(at))) {
    const word = words[at]!
    if (speechPlaces.has(word.normal) || timeWords.has(word.normal)) named = true
    else if (/^\p{Lu}/u.test(word.text)) named = true
    else if (!determiners.has(word.normal) && !named && at - preposition > 4) return undefined
    else if (named && !determiners.has(word.normal)) break
    at++
  }
  return named || at >= to ? at : undefined
}

const hasQuote = (text: string): boolean => /["“”«»]|''|``/u.test(text)

/** Whether a verb of a class that needs it is followed by a clause, a quotation, or nothing. */
function takesClause(scan: Scan, verb: number): boolean {
  const {words, block} = scan
  const {sentence} = words[verb]!
  const next = afterCue(scan, verb)
  const to = block.sentences[sentence]!.lastWord
  if (hasQuote(scan.gap(verb + 1)) || hasQuote(scan.gap(verb))) return true
  if (words[verb + 1]?.normal === 'that' || words[next]?.normal === 'that') return true
  if (scan.text.endsWith(':') && sentence === block.sentences.length - 1) return true
  const subject = subjectEnd(scan, verb)
  const apart =
    subject < block.sentences[sentence]!.firstWord || /[,"”—–]|''|--/u.test(scan.gap(subjectStart(scan, subject)))
  if (next >= to) return apart
  if (/^(?:ask|tell|wonder|question)/u.test(words[verb]!.normal)) {
    for (let at = verb + 1; at < Math.min(to, verb + 8); at++)
      if (/^(?:to|how|whether|if|why|what|who)$/u.test(words[at]!.normal)) return true
  }
  const gap = scan.gap(next)
  if (/^\s*[,:]/u.test(gap) && (hasQuote(gap) || /:/u.test(gap))) return true
  return /,/u.test(gap) && apart
}

const beForms: ReadonlySet<string> = new Set("is are was were be been being isn't aren't wasn't weren't".split(' '))

/** Determiners that cannot stand alone as a subject. */
const articles: ReadonlySet<string> = new Set('a an the his her its their our my your every no'.split(' '))

/** Whether a word before a verb in its base form can be its subject, or leads up to it: "they say", "officials say", "will say". */
const isPluralSubject = ({text, normal}: Word): boolean =>
  /^\p{Lu}/u.test(text) ||
  /^(?:who|that|which|to|we|they|i|you|people|police|and|or|many|some|most|percent|others|all|both|data|men|women|half|%)$/u.test(
    normal
  ) ||
  (normal.endsWith('s') && !normal.endsWith("'s")) ||
  peopleNouns.has(normal)

/** Whether a form that is also a noun or an adjective stands as a verb. */
function standsAsVerb(scan: Scan, index: number, entry: VerbEntry): boolean {
  const {words, block} = scan
  const word = words[index]!
  const from = block.sentences[word.sentence]!.firstWord
  const next = words[index + 1]
  if (/^\p{Lu}/u.test(word.text) && index > from && entry.form !== 'past') return false
  const before = index > from ? words[index - 1]! : undefined
  if (word.normal === 'told' && before?.normal === 'all') return false
  if (before?.normal === 'to' && /^(?:seem|appear)(?:s|ed)?$/u.test(words[index - 2]?.normal ?? '')) return false
  const apart = index > from && /[,;:"”—–]/u.test(scan.gap(index))
  if (entry.form === 'base' && before?.normal === 'to' && entry.class !== 'stance')
    return next?.normal === 'that' || hasQuote(scan.gap(index + 1))
  if (entry.form === 'base' || entry.form === 's') {
    if (!nounVerbs.has(entry.lemma)) {
      if (!before || apart) return true
      if (articles.has(before.normal)) return false
      return (
        entry.form === 's' ||
        entry.class === 'show' ||
        isPluralSubject(before) ||
        isAdverb(before.normal) ||
        isNumber(before) ||
        findingDocument(scan, index) !== undefined
      )
    }
    if (!before) return false
    if (apart) return /^\p{Lu}|^(?:the|a|an|one)$/u.test(next?.text ?? '')
    if (
      articles.has(before.normal) ||
      before.normal.endsWith("'s") ||
      /^(?:of|in|on|for|with|from|by|and|or|about|under|new|recent|several|many|two|three)$/u.test(before.normal)
    ) {
      return false
    }
    if (hasQuote(scan.gap(index + 1)) && !/^\p{Ll}/u.test(before.text)) return true
    if (isNumber(before) || cardinals.has(before.normal) || cardinals.has(before.normal.split('-')[0]!)) return false
    if (auxiliaries.has(before.normal)) return true
    if (/^(?:he|she|it|they|we|i|you|who|which|to)$/u.test(before.normal)) return true
    if (entry.form === 's')
      return /^\p{Lu}/u.test(before.text) || documentNouns.has(before.normal) || institutionNouns.has(before.normal)
    return (
      (before.normal.endsWith('s') &&
        !before.normal.endsWith("'s") &&
        (documentNouns.has(before.normal) || institutionNouns.has(before.normal) || peopleNouns.has(before.normal))) ||
      /^(?:people|police|data)$/u.test(before.normal)
    )
  }
  if (entry.form === 'past' || entry.form === 'participle') {
    if (
      before &&
      !apart &&
      (articles.has(before.normal) ||
        /^(?:of|with|by|in|for|to|from|on|at|into|about|and|its|their)$/u.test(before.normal)) &&
      !(before.normal === 'and')
    )
      return false
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

const numberStart = /^(?:\d|a\b|an\b|the\b|only|just|about|nearly|more|at|that|how|some|around|support|between|up)/u

/** The noun for a document that the subject of a finding holds, however long the subject is: "a slide that he carries with him shows". */
function findingDocument({words}: Scan, verb: number): number | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < 26 && words[at]!.sentence === words[verb]!.sentence; at--) {
    if (documentNouns.has(words[at]!.normal)) return at
  }
  return undefined
}

/** Whether the subject of a finding can find: a document, a survey, an institution, a name, or a pronoun before "that". */
function canShow(scan: Scan, verb: number, {lemma, form}: VerbEntry, source: Source | undefined): boolean {
  const {words} = scan
  const next = words[verb + 1]
  const papers = source?.kind === 'document' || source?.kind === 'survey'
  if (papers) return true
  if (lemma === 'put' || lemma === 'peg' || lemma === 'place') return putsAt(scan, verb)
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
  return source !== undefined && source.kind !== 'unnamed' && next !== undefined && numberStart.test(next.normal)
}

const counting: ReadonlySet<string> = new Set('rate rank tally count record list document identify'.split(' '))
const findings: ReadonlySet<string> = new Set('find determine calculate compute reckon measure'.split(' '))

/** "put the number of dead at 1,000". */
function putsAt({words}: Scan, verb: number): boolean {
  for (let at = verb + 2; at < verb + 16 && words[at]?.sentence === words[verb]!.sentence; at++) {
    if (
      words[at]!.normal === 'at' &&
      /^(?:\d|about|around|more|nearly|some|a|between|just|roughly|over|under|up|less|fewer|close|least|almost|as)/u.test(
        words[at + 1]?.normal ?? ''
      )
    )
      return true
  }
  return false
}

function verbCue(scan: Scan, index: number, entry: VerbEntry, last: number): Cue | undefined {
  const {words, block, text} = scan
  const word = words[index]!
  if (!standsAsVerb(scan, index, entry)) return undefined
  const {sentence} = word
  const whole = block.sentences[sentence]!
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
  const inverted = canInvert && ((afterComma && apposed === undefined) || (index === whole.firstWord && index > 0))
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
    const paper = findingDocument(scan, index)
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
  if (final && offset) {
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

/** Start of the number right before a clause that leans on it: "the $20 million experts say it costs". */
function numberBefore({words, text}: Scan, from: number, firstWord: number): number | undefined {
  for (let at = from - 1; at >= firstWord && from - at < 5; at--) {
    if (/[,;:]/u.test(text.slice(words[at]!.end, words[at + 1]!.start))) return undefined
    if (/^\d/u.test(words[at]!.text)) {
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

/** A statement less its clauses on persons: "officials say the driver, who hurt nine people in May, had a license". */
function withoutRelatives(text: string, start: number, end: number): {start: number; end: number}[] {
  const relative = /,\s(?:who|whose|where|which)\s/u.exec(text.slice(start, Math.min(end, start + farthest)))
  if (!relative) return [{start, end}]
  const from = start + relative.index
  const close = text.slice(from + relative[0].length, Math.min(end, from + farthest)).indexOf(',')
  const rest = close > 0 ? [{start: from + relative[0].length + close, end}] : []
  return [{start, end: from}, ...rest]
}

/** Where what a verb vouches for ends: with the sentence, or before a clause that is no longer its. */
function reachOf({block, words, text}: Scan, verb: number, entry: VerbEntry, subject: string): number {
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
  const turn = /[,;]\s+(?:but|while|whereas|although|though|whose|who|which|where)\b/u.exec(rest)
  if (turn) return words[verb]!.end + turn.index
  return end
}

/** "charged two men with": not "charged a fee". */
function chargesWith({words}: Scan, index: number): boolean {
  for (let at = index + 1; at < index + 16 && words[at]?.sentence === words[index]!.sentence; at++)
    if (words[at]!.normal === 'with') return true
  return false
}

/** After "said Ann Ray, a doctor," nothing is covered until a quotation starts. */
function afterSource({text}: Scan, source: Source | undefined, end: number): {start: number; end: number}[] {
  if (!source) return []
  const rest = text.slice(source.end, Math.min(end, source.end + farthest))
  const mark = /["“]|\bthat\b/u.exec(rest)
  return mark ? [{start: source.end + mark.index, end}] : []
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

/** "according to X", "per X": before, after or around what it vouches for. */
function prepositionCue(scan: Scan, first: number, last: number, type: CueType): Cue | undefined {
  const {words, block} = scan
  const {sentence} = words[first]!
  const whole = block.sentences[sentence]!
  const source = readSource(scan, last + 1, Math.min(last + 14, whole.lastWord - 1), true)
  const initial = first - whole.firstWord <= 1 || /[:;]/u.test(scan.gap(first))
  const base = {
    block,
    sentence,
    type,
    start: words[first]!.start,
    end: words[last]!.end,
    first,
    last,
    ...(source && {source})
  }
  if (initial) return {...base, covers: [{start: words[last]!.end, end: whole.end}]}
  const covers = [{start: whole.start, end: words[first]!.start}]
  const before = scan.gap(first)
  const end = source?.end ?? words[last]!.end
  const rest = scan.text.slice(end, Math.min(whole.end, end + farthest))
  const close =
    /^[^,;:()“”"—–]{0,90}?(?:,|\s--|\s?—|\s–|\))\s*(?=\S)(?!\s|(?:which|who|whose|where|whom|a|an)\b)/u.exec(rest)
  if (close && /[,(—–]|--/u.test(before)) covers.push({start: end + close[0].length, end: whole.end})
  else if (/^\s*(?:that|showing|which showed)\b/u.test(rest)) covers.push({start: end, end: whole.end})
  return {...base, covers}
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

const lawNouns = set('plan plans law bill proposal proposals deal agreement rule rules policy act legislation budget')

const paperNouns =
  set(`poll polls polling survey surveys report reports study statement interview analysis review filing filings audit
  census letter memo email tweet testimony document documents records estimate estimates tally count affidavit indictment complaint
  lawsuit paper assessment briefing release pollster tracker transcript data results article average averages`)

const countNouns = set('poll polls survey surveys data analysis estimates report records documents statistics figures')

const ownCounts = set(
  'count counts tally tallies estimate estimates account accounts reckoning calculation calculations own figures records'
)

/** "In the poll", "under the plan", "citing records": which nouns make a source of which preposition. */
const evidence: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', paperNouns],
  ['under', lawNouns],
  ['per', documentNouns],
  ['citing', documentNouns],
  ['from', countNouns],
  ['by', ownCounts],
  ['based', countNouns],
  ['via', countNouns],
  ['through', countNouns]
])

/** Words that end the look-out for the noun, but for the very first. */
const phraseBreaks = set('in by for with and to at is was were are has have')

/** "In the poll", "by the bureau's count", "based on returns": a preposition and, a few words on, a noun for a document. */
function evidenceCue(scan: Scan, index: number, nouns: ReadonlySet<string>): Cue | undefined {
  const {words, block} = scan
  const {normal, sentence, start} = words[index]!
  if (normal === 'based' && words[index + 1]?.normal !== 'on') return undefined
  const from = index + (normal === 'based' ? 2 : 1)
  for (let at = from; at < from + 9; at++) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return undefined
    const step = at - from
    if (step > 0 && (clauseStart.has(word.normal) || /[,;:()"“]|\s-\s|—|–/u.test(scan.gap(at)))) return undefined
    if (step > 1 && phraseBreaks.has(word.normal)) return undefined
    const compound = documentNouns.has(words[at + 1]?.normal ?? '') && scan.gap(at + 1) === ' '
    if (!nouns.has(word.normal) || compound) continue
    if (normal === 'by' && !words[at - 1]!.normal.endsWith("'s")) return undefined
    // "He leads in national polls": which?
    if (/^(?:poll|survey)s$/u.test(word.normal) && !named.has(words[from]!.normal)) return undefined
    const source = readSource(scan, index + 1, at)
    const {start: begin, end} = block.sentences[sentence]!
    return {
      block,
      sentence,
      type: 'evidence',
      start,
      end: word.end,
      first: index,
      last: at,
      ...(source && {source}),
      covers: [{start: begin, end}]
    }
  }
  return undefined
}

const named = set('the these those both two three four five several its their our exit separate multiple')

const intentNouns: ReadonlySet<string> = new Set(
  'plan plans bill law rule rules budget legislation proposal proposals pledge pledges promise promises vow vows decision call calls offer bid demand demands request goal commitment agreement intention'.split(
    ' '
  )
)

/** "a claim that", "estimates of", "the survey's": nouns of saying with what was said. */
function nounCue(scan: Scan, index: number): Cue | undefined {
  const {words, block} = scan
  const {sentence, start, end, normal} = words[index]!
  const next = words[index + 1]
  if (!next || next.sentence !== sentence) return undefined
  if (/^:\s/u.test(scan.gap(index + 1)))
    return {
      block,
      sentence,
      type: 'noun',
      start,
      end,
      first: index,
      last: index,
      covers: [{start: end, end: block.sentences[sentence]!.end}]
    }
  if (!/^\s$/u.test(scan.gap(index + 1))) return undefined
  const whole = block.sentences[sentence]!
  const plain = {block, sentence, type: 'noun' as const, start, end, first: index, last: index}
  if (sayingNouns.has(normal)) {
    for (let at = index + 1; at < index + 8 && words[at + 1]?.sentence === sentence; at++) {
      if (/^(?:is|was)$/u.test(words[at]!.normal) && words[at + 1]!.normal === 'that')
        return {...plain, covers: [{start: words[at + 1]!.start, end: whole.end}]}
    }
  }
  if (next.normal === 'that') return {...plain, covers: [{start: next.start, end: whole.end}]}
  if (intentNouns.has(normal)) {
    let at = index + 1
    if (words[at]!.normal === 'by')
      while (
        at < index + 16 &&
        words[at + 1]?.sentence === sentence &&
        words[at]!.normal !== 'to' &&
        !/[;:.]/u.test(scan.gap(at + 1))
      )
        at++
    while (
      words[at]?.sentence === sentence &&
      (timeWords.has(words[at]!.normal) || /^(?:twice|once)$/u.test(words[at]!.normal))
    )
      at++
    const link = words[at]
    if (
      link?.sentence === sentence &&
      (/^(?:to|for)$/u.test(link.normal) ||
        (/^(?:would|will|could|includes|include|calls|provides|sets|requires|proposes)$/u.test(link.normal) &&
          lawNouns.has(normal)))
    ) {
      return {...plain, covers: [{start: link.start, end: whole.end}]}
    }
  }
  if (
    next.normal === 'of' &&
    /^(?:estimate|estimates|projection|projections|forecast|forecasts|claim|claims|prediction|predictions)$/u.test(
      normal
    )
  ) {
    return {...plain, covers: [{start: next.start, end: whole.end}]}
  }
  return undefined
}

/** "Ann Ray: …", "The statement read:", "(AP)", "[HuffPost]": labels at the edge of a block or a sentence. */
function labelCues(scan: Scan): Cue[] {
  const {block, text, words} = scan
  const found: Cue[] = []
  const label = /^\s*((?:\p{Lu}[\p{L}.'’-]*\s?){1,5})(?:\([^)]{1,30}\)\s?)?:\s/u.exec(text.slice(0, 120))
  if (label && words.length > 0) {
    let last = 0
    while (last + 1 < words.length && words[last + 1]!.start < label[0].length) last++
    found.push({
      block,
      sentence: 0,
      type: 'label',
      start: 0,
      end: label[0].length,
      first: 0,
      last,
      covers: [{start: label[0].length, end: text.length}]
    })
  }
  const credit = /[[(](?:\p{Lu}[\p{L}.&'’ -]{1,40})\.?[\])]\.?\s*$/u.exec(text.slice(Math.max(0, text.length - 60)))
  if (credit && /\[/u.test(credit[0]) && words.length > 0) {
    const start = Math.max(0, text.length - 60) + credit.index
    found.push({
      block,
      sentence: words.at(-1)!.sentence,
      type: 'bracket',
      start,
      end: text.length,
      first: words.length - 1,
      last: words.length - 1,
      covers: [{start: 0, end: start}]
    })
  }
  return found
}

/** All cues of a block, in order. */
export function cuesOf(block: Block, inside: Uint8Array): readonly Cue[] {
  const {words} = block
  if (words.length === 0) return []
  const scan = scanOf(block, inside)
  const found: Cue[] = labelCues(scan)
  for (let index = 0; index < words.length; index++) {
    if (!triggers.has(words[index]!.normal) || scan.quoted(index)) continue
    const cue = cueAt(scan, index)
    if (cue) found.push(cue)
  }
  return found
}

/** Words at which a cue may start: all others cost one look-up. */
const triggers: ReadonlySet<string> = new Set([
  ...attributionVerbs.keys(),
  ...particleVerbs.keys(),
  ...evidence.keys(),
  ...sayingNouns,
  ...intentNouns,
  'according'
])

function cueAt(scan: Scan, index: number): Cue | undefined {
  const {words} = scan
  const {normal, sentence} = words[index]!
  const next = words[index + 1]?.sentence === sentence ? words[index + 1] : undefined
  const two = next && particleVerbs.get(normal)?.find(({particle}) => next.normal === particle)
  const entry = two ?? attributionVerbs.get(normal)
  const verb = entry && verbCue(scan, index, entry, two ? index + 1 : index)
  if (verb) return verb
  if (normal === 'according')
    return next?.normal === 'to' ? prepositionCue(scan, index, index + 1, 'preposition') : undefined
  if (
    normal === 'per' &&
    next &&
    (/^\p{Lu}/u.test(next.text) ||
      (/^(?:the|a|an)$/u.test(next.normal) && documentNouns.has(words[index + 2]?.normal ?? '')))
  ) {
    return prepositionCue(scan, index, index, 'preposition')
  }
  const nouns = evidence.get(normal)
  if (nouns) return evidenceCue(scan, index, nouns)
  return sayingNouns.has(normal) || intentNouns.has(normal) ? nounCue(scan, index) : undefined
}
