import type {Block, Word} from '../../core/block.js'
import {attributionVerbs, particleVerbs, type VerbEntry} from '../../lexicon/attribution-verbs.js'
import {auxiliaries, determiners, nounVerbs, speechPlaces, timeWords} from '../../lexicon/attribution-words.js'
import {scales} from '../../lexicon/numbers.js'
import {documentNouns, institutionNouns, pollNouns, sayingNouns} from '../../lexicon/source-nouns.js'
import {peopleNouns} from '../../lexicon/people-nouns.js'
import type {Quotation} from '../quotations.js'
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
  quoted(word: Word): boolean
  gap(index: number): string
}

function scanOf(block: Block, quotes: readonly Quotation[]): Scan {
  const {words, text} = block
  const inside = new Uint8Array(words.length)
  let at = 0
  words.forEach((word, index) => {
    while (at < quotes.length && quotes[at]!.end <= word.start) at++
    const quote = quotes[at]
    if (quote && quote.start <= word.start && word.end <= quote.end) inside[index] = 1
  })
  const indexOf = new Map(words.map((word, index) => [word, index]))
  return {
    block,
    words,
    text,
    quoted: word => inside[indexOf.get(word)!] === 1,
    gap: index => (index <= 0 ? text.slice(0, words[0]?.start ?? 0) : index >= words.length ? text.slice(words.at(-1)?.end ?? 0) : text.slice(words[index - 1]!.end, words[index]!.start))
  }
}

const isAdverb = (normal: string): boolean => auxiliaries.has(normal) || timeWords.has(normal) || (normal.length > 4 && normal.endsWith('ly'))

/** Where the subject of a verb ends: over auxiliaries, adverbs and words of time. */
function subjectEnd({words, block}: Scan, verb: number): number {
  const from = block.sentences[words[verb]!.sentence]!.firstWord
  let at = verb - 1
  while (at >= from && isAdverb(words[at]!.normal)) at--
  return at
}

const clauseStart: ReadonlySet<string> = new Set('that which who whom because but if while although though when whereas as since so than what where how after before until unless once'.split(' '))

const subjectPronouns: ReadonlySet<string> = new Set('he she it they we i'.split(' '))

const isNumber = ({text, normal}: Word): boolean => /^\d/u.test(text) || scales.has(normal)

/** Where the noun phrase that ends at a word begins: back to punctuation or a word that starts a clause. */
function subjectStart(scan: Scan, end: number): number {
  const {words, block} = scan
  const from = block.sentences[words[end]!.sentence]!.firstWord
  let at = end
  while (at > from && end - at < 14) {
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
  while (at > from && end - at < 30 && !/[,—–(]|\s-\s|--/u.test(scan.gap(at))) at--
  if (at <= from) return undefined
  const first = words[at]!.normal
  const opens = determiners.has(first) || /^(?:who|which|whose|where|whom|then|now|formerly|and|one|co-|chair|president|r-|d-|r|d)/u.test(first) || /^\d/u.test(first) || (institutionNouns.has(first) || peopleNouns.has(first)) || /^(?:head|former|ex-|based|speaking|writing|asked|citing|referring|himself|herself|too|jr|sr|inc|ltd|llc|n\.|s\.|calif|fla|mass|tex|who's)/u.test(first)
  if (!opens && !/^\p{Lu}/u.test(words[at]!.text)) return undefined
  return opens ? at : undefined
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
    if (/^(?:in|on|at|during|after|before|to|via|through|of|from|by|about|with|for|into|outside|near|following|as|last|this|late|early)$/u.test(normal)) {
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
  if (next >= to) return true
  const gap = scan.gap(next)
  if (/^\s*[,:]/u.test(gap) && (hasQuote(gap) || /:/u.test(gap))) return true
  return /,/u.test(gap) && /,/u.test(scan.gap(subjectStart(scan, Math.max(subjectEnd(scan, verb), 0))))
}

const beForms: ReadonlySet<string> = new Set("is are was were be been being isn't aren't wasn't weren't".split(' '))

/** Whether a form that is also a noun or an adjective stands as a verb. */
function standsAsVerb(scan: Scan, index: number, entry: VerbEntry): boolean {
  const {words, block} = scan
  const word = words[index]!
  const from = block.sentences[word.sentence]!.firstWord
  const next = words[index + 1]
  if (/^\p{Lu}/u.test(word.text) && index > from && entry.form !== 'past') return false
  const before = index > from ? words[index - 1]! : undefined
  const apart = index > from && /[,;:"”—–]/u.test(scan.gap(index))
  if (entry.form === 'base' && before?.normal === 'to' && entry.class !== 'stance') return next?.normal === 'that' || hasQuote(scan.gap(index + 1))
  if (entry.form === 'base' || entry.form === 's') {
    if (!nounVerbs.has(entry.lemma)) return !(before && !apart && determiners.has(before.normal))
    if (!before) return next?.normal === 'that'
    if (apart) return /^\p{Lu}|^(?:the|a|an|one)$/u.test(next?.text ?? '')
    if (determiners.has(before.normal) || before.normal.endsWith("'s") || /^(?:of|in|on|for|with|from|by|and|or|about|under|new|recent|several|many|two|three)$/u.test(before.normal)) {
      return false
    }
    if (next?.normal === 'that' || hasQuote(scan.gap(index + 1))) return true
    if (auxiliaries.has(before.normal)) return true
    if (/^(?:he|she|it|they|we|i|you|who|which|to)$/u.test(before.normal)) return true
    if (entry.form === 's') return /^\p{Lu}/u.test(before.text) || documentNouns.has(before.normal) || institutionNouns.has(before.normal)
    return (before.normal.endsWith('s') && !before.normal.endsWith("'s") && (documentNouns.has(before.normal) || institutionNouns.has(before.normal) || peopleNouns.has(before.normal))) || /^(?:people|police|data)$/u.test(before.normal)
  }
  if (entry.form === 'past' || entry.form === 'participle') {
    if (before && !apart && determiners.has(before.normal)) return false
    if (before && beForms.has(before.normal)) return next?.normal === 'by'
    if (before && !apart && next?.normal === 'by') return true
    if (before && (before.normal === 'been' || beForms.has(words[index - 2]?.normal ?? '') && before.normal.endsWith('ly'))) return next?.normal === 'by'
  }
  return true
}

const numberStart = /^(?:\d|a\b|an\b|the\b|only|just|about|nearly|more|at|that|how|some|around|support|between|up)/u

/** Whether the subject of a finding can find: a document, a survey, an institution, a name, or a pronoun before "that". */
function canShow(scan: Scan, verb: number, source: Source | undefined, inverted: boolean): boolean {
  const {words} = scan
  const next = words[verb + 1]
  if (next?.normal === 'that') return true
  if (source?.kind === 'document' || source?.kind === 'survey') return true
  if (/^(?:show|find)/u.test(words[verb]!.normal) || words[verb]!.normal === 'found') {
    for (let at = verb - 1; at >= 0 && verb - at < 26 && words[at]!.sentence === words[verb]!.sentence; at--) {
      if (documentNouns.has(words[at]!.normal)) return true
    }
  }
  const {lemma, form} = attributionVerbs.get(words[verb]!.normal)!
  if (lemma === 'put' || lemma === 'peg' || lemma === 'place' || lemma === 'set') {
    for (let at = verb + 1; at < verb + 16 && words[at]?.sentence === words[verb]!.sentence; at++) {
      if (words[at]!.normal === 'at' && at > verb + 1 && /^(?:\d|about|around|more|nearly|some|a|between|just|roughly|over|under|up|less|fewer|close|least|almost|as)/u.test(words[at + 1]?.normal ?? '')) return true
    }
    return false
  }
  if (form === 'ing') return false
  if (inverted || takesClause(scan, verb)) return source !== undefined
  if (!/^(?:find|show|indicate|conclude|determine|calculate|compute|reckon|suggest|measure)$/u.test(lemma)) return false
  return source !== undefined && source.kind !== 'unnamed' && next !== undefined && numberStart.test(next.normal)
}

function verbCue(scan: Scan, index: number, entry: VerbEntry, last: number): Cue | undefined {
  const {words, block, text} = scan
  const word = words[index]!
  if (!standsAsVerb(scan, index, entry)) return undefined
  const {sentence} = word
  const whole = block.sentences[sentence]!
  const base = {block, sentence, type: 'verb' as const, start: word.start, end: words[last]!.end, first: index, last, verb: entry}
  if (entry.form === 'ing') {
    const progressive = index > whole.firstWord && beForms.has(words[subjectBeforeIng(scan, index)]?.normal ?? '')
    if (!progressive) {
      if (entry.class === 'clause' && !takesClause(scan, index)) return undefined
      if (entry.class === 'show') {
        const source = readSource(scan, subjectStart(scan, Math.max(index - 1, whole.firstWord)), index - 1)
        if (words[index + 1]?.normal !== 'that' && source?.kind !== 'document' && source?.kind !== 'survey') return undefined
      }
      const before = index > whole.firstWord ? words[index - 1] : undefined
      if (before && /^(?:the|a|an|its|his|her|their|of|for|by|without|in|from|after|before)$/u.test(before.normal) && entry.class !== 'say') return undefined
      return {...base, covers: [{start: word.end, end: whole.end}]}
    }
  }
  const end = subjectEnd(scan, index)
  const next = afterCue(scan, last)
  const passiveBy = words[last + 1]?.normal === 'by' && index > 0 && (entry.form === 'past' || entry.form === 'participle') && words[last + 2]?.sentence === sentence
  const gap = scan.gap(index)
  const gapSubject = end >= whole.firstWord ? scan.gap(end + 1) : ''
  const nextWord = words[last + 1]?.sentence === sentence ? words[last + 1] : undefined
  const canInvert =
    (entry.form === 'past' || entry.form === 's' || entry.form === 'base') && nextWord !== undefined && !hasQuote(scan.gap(last + 1)) &&
    (/^\p{Lu}/u.test(nextWord.text) || determiners.has(nextWord.normal) || institutionNouns.has(nextWord.normal) || /^(?:former|one|he|she|an?)$/u.test(nextWord.normal)) && nextWord.normal !== 'i' && nextWord.normal !== 'that'
  const afterComma = /[,"”'’—–!?]\s*$|''\s*$/u.test(gap) && end === index - 1
  const apposed = /,/u.test(gapSubject) && !hasQuote(gapSubject) ? appositiveStart(scan, end) : undefined
  const inverted = canInvert && ((afterComma && apposed === undefined) || (index === whole.firstWord && index > 0))
  if (inverted || passiveBy) {
    const source = readSource(scan, passiveBy ? last + 2 : last + 1, Math.min(last + 12, whole.lastWord - 1), true)
    if (entry.class === 'show' && !passiveBy && source === undefined) return undefined
    return {...base, ...(source && {source}), covers: [{start: whole.start, end: passiveBy ? whole.end : word.start}, ...afterSource(scan, source, whole.end)]}
  }
  if (end < whole.firstWord && entry.form !== 's' && entry.form !== 'past') {
    if (entry.class !== 'say') return undefined
  }
  const from = apposed !== undefined ? Math.max(whole.firstWord, subjectStart(scan, Math.max(apposed - 1, whole.firstWord))) : end >= whole.firstWord ? subjectStart(scan, end) : index
  const source = end >= whole.firstWord ? readSource(scan, from, apposed !== undefined ? apposed - 1 : end) : undefined
  if (entry.class === 'clause' && !takesClause(scan, index)) return undefined
  if (entry.class === 'show' && !canShow(scan, index, source, false)) return undefined
  const final = next >= whole.lastWord && !hasQuote(text.slice(word.end, whole.end).replace(/["”'’]+\s*$/u, ''))
  const leading = scan.gap(from)
  const offset = from > whole.firstWord && /[,"”—–(]|--|\s-\s/u.test(leading)
  const medial = next < whole.lastWord && /^\s*(?:,|--|—|–|\)|-\s)/u.test(scan.gap(next)) && offset
  if (final || (next >= whole.lastWord && from > whole.firstWord && !offset && false)) {
    return {...base, ...(source && {source}), covers: [{start: whole.start, end: words[from]!.start}]}
  }
  if (medial) return {...base, ...(source && {source}), covers: [{start: whole.start, end: words[from]!.start}, {start: word.end, end: whole.end}]}
  const quoteBefore = (from > whole.firstWord || index > 0) && /["”]\s*$|''\s*$/u.test(leading) && hasQuote(text.slice(whole.start, words[from]!.start))
  if (quoteBefore && words[next]?.normal !== 'that' && !hasQuote(text.slice(word.end, whole.end)) && entry.class !== 'stance') {
    return {...base, ...(source && {source}), covers: [{start: whole.start, end: words[from]!.start}]}
  }
  const covers = [{start: word.end, end: whole.end}]
  // "the $20 million experts say it costs": a clause that leans on the noun right before it.
  if (from > whole.firstWord && /^\s*$/u.test(leading) && /\d/u.test(text.slice(Math.max(whole.start, words[from]!.start - 40), words[from]!.start))) {
    covers.unshift({start: Math.max(whole.start, words[from]!.start - 60), end: words[from]!.start})
  }
  if (/^as$/u.test(words[from - 1]?.normal ?? '')) covers.unshift({start: whole.start, end: words[from]!.start})
  return {...base, ...(source && {source}), covers}
}

/** After "said Ann Ray, a doctor," nothing is covered until a quotation starts. */
function afterSource({text}: Scan, source: Source | undefined, end: number): {start: number; end: number}[] {
  if (!source) return []
  const rest = text.slice(source.end, end)
  const mark = /["“]|\bthat\b/u.exec(rest)
  return mark ? [{start: source.end + mark.index, end}] : []
}

function subjectBeforeIng({words}: Scan, index: number): number {
  let at = index - 1
  while (at > 0 && words[at]!.normal.endsWith('ly') || /^(?:also|now|still|already|not|even)$/u.test(words[at]?.normal ?? '')) at--
  return at
}

/** "according to X", "per X": before, after or around what it vouches for. */
function prepositionCue(scan: Scan, first: number, last: number, type: CueType): Cue | undefined {
  const {words, block} = scan
  const {sentence} = words[first]!
  const whole = block.sentences[sentence]!
  const source = readSource(scan, last + 1, Math.min(last + 14, whole.lastWord - 1), true)
  const initial = first - whole.firstWord <= 1
  const base = {block, sentence, type, start: words[first]!.start, end: words[last]!.end, first, last, ...(source && {source})}
  if (initial) return {...base, covers: [{start: words[last]!.end, end: whole.end}]}
  const covers = [{start: whole.start, end: words[first]!.start}]
  const before = scan.gap(first)
  const end = source?.end ?? words[last]!.end
  const rest = scan.text.slice(end, whole.end)
  const goesOn = /^\s*(?:,|--|—|–|\))\s*(?!(?:which|who|whose|where|a|an|the|whom)\b)/u.exec(rest)
  if (goesOn && /[,(—–]|--/u.test(before)) covers.push({start: end, end: whole.end})
  else if (/^\s*(?:that|showing|which showed)\b/u.test(rest)) covers.push({start: end, end: whole.end})
  return {...base, covers}
}

const evidencePrepositions: ReadonlySet<string> = new Set('in from by on under per based citing through via among'.split(' '))
const lawNouns: ReadonlySet<string> = new Set('plan plans law bill proposal proposals deal agreement rule rules policy act legislation budget'.split(' '))
const weakIn: ReadonlySet<string> = new Set('poll polls polling survey surveys report reports study statement interview analysis review filing filings audit census letter memo email tweet testimony document documents records estimate estimates tally count affidavit indictment complaint lawsuit paper assessment briefing release surveyed pollster tracker transcript data results article average averages'.split(' '))
const underNouns = lawNouns
const onNouns: ReadonlySet<string> = new Set('poll polls survey surveys data analysis estimates report records documents statistics figures'.split(' '))

/** "In the poll", "by the bureau's count", "based on returns": a preposition and, a few words on, a noun for a document. */
function evidenceCue(scan: Scan, index: number): Cue | undefined {
  const {words, block} = scan
  const {normal, sentence} = words[index]!
  const whole = block.sentences[sentence]!
  let at = index + 1
  if (normal === 'based' || normal === 'through') {
    if (normal === 'based' && words[at]?.normal !== 'on') return undefined
    if (normal === 'based') at++
  }
  const wanted = normal === 'in' ? weakIn : normal === 'under' ? underNouns : normal === 'on' ? undefined : normal === 'per' || normal === 'citing' ? documentNouns : onNouns
  if (wanted === undefined) return undefined
  let prior = words[index]!
  for (let step = 0; step < 9; step++, at++) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return undefined
    if (step > 0 && /[,;:()"“]|\s-\s|—|–/u.test(scan.gap(at))) return undefined
    if (step > 0 && (clauseStart.has(word.normal) || /^(?:in|by|for|with|and|to|at|is|was|were|are|has|have)$/u.test(word.normal) && step > 1)) return undefined
    if (wanted.has(word.normal) && !(words[at + 1]?.normal && documentNouns.has(words[at + 1]!.normal) && scan.gap(at + 1) === ' ')) {
      if (normal === 'by' && !/'s$/u.test(prior.normal)) return undefined
      const source = readSource(scan, index + 1, at)
      return {
        block,
        sentence,
        type: 'evidence',
        start: words[index]!.start,
        end: word.end,
        first: index,
        last: at,
        ...(source && {source}),
        covers: [{start: whole.start, end: whole.end}]
      }
    }
    prior = word
  }
  return undefined
}

const intentNouns: ReadonlySet<string> = new Set('plan plans bill law rule rules budget legislation proposal proposals pledge pledges promise promises vow vows decision call calls offer bid demand demands request goal commitment agreement intention'.split(' '))

/** "a claim that", "estimates of", "the survey's": nouns of saying with what was said. */
function nounCue(scan: Scan, index: number): Cue | undefined {
  const {words, block} = scan
  const {sentence, start, end, normal} = words[index]!
  const next = words[index + 1]
  if (!next || next.sentence !== sentence) return undefined
  if (/^:\s/u.test(scan.gap(index + 1))) return {block, sentence, type: 'noun', start, end, first: index, last: index, covers: [{start: end, end: block.sentences[sentence]!.end}]}
  if (!/^\s$/u.test(scan.gap(index + 1))) return undefined
  const whole = block.sentences[sentence]!
  const plain = {block, sentence, type: 'noun' as const, start, end, first: index, last: index}
  if (next.normal === 'that') return {...plain, covers: [{start: next.start, end: whole.end}]}
  if (intentNouns.has(normal)) {
    let at = index + 1
    if (words[at]!.normal === 'by') while (at < index + 16 && words[at + 1]?.sentence === sentence && words[at]!.normal !== 'to' && !/[;:.]/u.test(scan.gap(at + 1))) at++
    while (words[at]?.sentence === sentence && (timeWords.has(words[at]!.normal) || /^(?:twice|once)$/u.test(words[at]!.normal))) at++
    const link = words[at]
    if (link?.sentence === sentence && /^(?:to|would|for)$/u.test(link.normal) && (link.normal !== 'would' || lawNouns.has(normal))) {
      return {...plain, covers: [{start: link.start, end: whole.end}]}
    }
  }
  if (next.normal === 'of' && /^(?:estimate|estimates|projection|projections|forecast|forecasts|claim|claims|prediction|predictions)$/u.test(normal)) {
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
    found.push({block, sentence: 0, type: 'label', start: 0, end: label[0].length, first: 0, last, covers: [{start: label[0].length, end: text.length}]})
  }
  const credit = /[[(](?:\p{Lu}[\p{L}.&'’ -]{1,40})\.?[\])]\.?\s*$/u.exec(text.slice(Math.max(0, text.length - 60)))
  if (credit && /\[/u.test(credit[0]) && words.length > 0) {
    const start = Math.max(0, text.length - 60) + credit.index
    found.push({block, sentence: words.at(-1)!.sentence, type: 'bracket', start, end: text.length, first: words.length - 1, last: words.length - 1, covers: [{start: 0, end: start}]})
  }
  return found
}

/** All cues of a block, in order. */
export function cuesOf(block: Block, quotes: readonly Quotation[]): readonly Cue[] {
  const {words} = block
  if (words.length === 0) return []
  const scan = scanOf(block, quotes)
  const found: Cue[] = labelCues(scan)
  words.forEach((word, index) => {
    if (scan.quoted(word)) return
    const {normal} = word
    const two = particleVerbs.get(normal)?.find(({particle}) => words[index + 1]?.normal === particle && words[index + 1]!.sentence === word.sentence)
    const verb = attributionVerbs.get(normal)
    const entry = two ?? verb
    let cue: Cue | undefined
    if (entry) cue = verbCue(scan, index, entry, two ? index + 1 : index)
    if (!cue && normal === 'according' && words[index + 1]?.normal === 'to') cue = prepositionCue(scan, index, index + 1, 'preposition')
    else if (!cue && normal === 'per' && /^(?:\p{Lu}|the$|a$)/u.test(words[index + 1]?.text ?? '') && !/^(?:\p{Lu}|the|a)$/u.test(words[index - 1]?.normal ?? '') && (/^\p{Lu}/u.test(words[index + 1]!.text) || documentNouns.has(words[index + 2]?.normal ?? ''))) {
      cue = prepositionCue(scan, index, index, 'preposition')
    }
    if (!cue && evidencePrepositions.has(normal)) cue = evidenceCue(scan, index)
    if (!cue && (sayingNouns.has(normal) || intentNouns.has(normal))) cue = nounCue(scan, index)
    if (cue) found.push(cue)
  })
  return found
}
void pollNouns
