import type {Block, TextRange, Word} from '../core/block.js'
import type {Term} from '../core/term.js'

export interface TermHit extends TextRange {
  term: Term
  /** The replacement in the case of what stands there. */
  right: string
}

/** Terms by their first word, so that a look-up or two a word find them however many there are. */
export type TermIndex = ReadonlyMap<string, Bucket>

/** Terms that begin with one word. */
interface Bucket {
  /** How many words may follow, most first. */
  lengths: number[]
  /** By the words that follow, normalised, with spaces between them. */
  entries: Map<string, Entry[]>
}

interface Entry {
  term: Term
  /** How many words it has after the first. */
  more: number
  /** How the case of the text must fit: as written within a sentence, as written, as written or all capitals, any. */
  fit: 'exact' | 'keep' | 'proper' | 'any'
  /** Whether an added "s" is carried over: only from one spelling of a word to another. */
  plural: boolean
}

const normalise = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const isVariant = (wrong: string, right: string): boolean =>
  !/\s/u.test(wrong) &&
  wrong.length > 3 &&
  right !== '' &&
  wrong.slice(0, 1) === right.slice(0, 1) &&
  !/s$/u.test(wrong)

function fitOf({wrong, right, case: wanted}: Term): Entry['fit'] {
  if (wanted) return wanted === 'keep' ? 'keep' : 'any'
  const lower = wrong.toLowerCase()
  return lower === right.toLowerCase() ? 'exact' : lower === wrong ? 'any' : 'proper'
}

/** Prepares terms for `findTerms`. Of terms with the same wrong side the first one counts. */
export function indexTerms(terms: Iterable<Term>): TermIndex {
  const index = new Map<string, Bucket>()
  const known = new Set<string>()
  for (const term of terms) {
    const [first, ...rest] = normalise(term.wrong).trim().split(/\s+/u)
    if (!first || known.has(term.wrong)) continue
    known.add(term.wrong)
    const plural = isVariant(term.wrong.toLowerCase(), term.right.toLowerCase())
    const entry: Entry = {term, more: rest.length, fit: fitOf(term), plural}
    const bucket: Bucket = index.get(first) ?? {lengths: [], entries: new Map()}
    index.set(first, bucket)
    if (!bucket.lengths.includes(rest.length)) bucket.lengths.push(rest.length)
    const key = rest.join(' ')
    const alike = bucket.entries.get(key)
    if (alike) alike.push(entry)
    else bucket.entries.set(key, [entry])
  }
  for (const {lengths} of index.values()) lengths.sort((a, b) => b - a)
  return index
}

const isCapital = (text: string): boolean => text[0] !== undefined && text[0] !== text[0].toLowerCase()

/** Endings that a term may have in the text, and what of them is part of the replacement. */
const endings: readonly [ending: string, carried: string][] = [
  ['', ''],
  ["'s", ''],
  ["'", ''],
  ['s', 's']
]

const nothing: readonly Entry[] = []

/** The entries of which the words from `from` on are the rest, white space between them and nothing else. */
function following({text, words}: Block, from: number, length: number, {entries}: Bucket): readonly Entry[] {
  let rest = ''
  for (let index = from; index < from + length; index++) {
    const word = words[index]
    const before = words[index - 1]
    if (!word || !before || !/^\s+$/u.test(text.slice(before.end, word.start))) return nothing
    rest += index === from ? word.normal : ` ${word.normal}`
  }
  return entries.get(rest) ?? (rest.endsWith("'s") ? entries.get(rest.slice(0, -2)) : undefined) ?? nothing
}

/** Web addresses, handles, tags: the word is part of something that is spelled as it is. */
function isEmbedded({text}: Block, start: number, end: number): boolean {
  return /[/@#_\\=&.]/u.test(text[start - 1] ?? '') || /^(?:[/@_=\\]|\.\p{L})/u.test(text.slice(end, end + 2))
}

/** Whether a word in capitals is part of a name or a title: mid-sentence, another capital beside it. */
function isName({words, role, sentences}: Block, from: number, to: number): boolean {
  const first = words[from]!
  if (role === 'headline' || !isCapital(first.text)) return false
  const before = words[from - 1]
  const after = words[to + 1]
  // The word before may owe its capital to the start of the sentence: "The Internet was down".
  if (from - 1 > sentences[first.sentence]!.firstWord && before && isCapital(before.text)) return true
  return after !== undefined && after.sentence === first.sentence && isCapital(after.text)
}

/** "She asked Copilot": a plain word that has a capital of its own in mid-sentence is a name; "E-mail" and "Web site" had one once. */
function isLoneName({text, words, role, sentences}: Block, index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  if (role === 'headline' || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false
  if (!before || index === sentences[word.sentence]!.firstWord) return false
  return /^[\s,()]+$/u.test(text.slice(before.end, word.start))
}

/** Gives the replacement the case of the text: "E-mail" becomes "Email", "E-MAIL" "EMAIL"; "the Web site" was capital by custom. */
function inCase(text: string, right: string, opens: boolean): string {
  if (!opens && /^\p{Lu}\p{L}*(?:\s\p{Ll}+)+$/u.test(text) && right === right.toLowerCase()) return right
  if (text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()) return right.toUpperCase()
  if (!isCapital(text) || isCapital(right) || (!opens && right !== right.toLowerCase())) return right
  return right.charAt(0).toUpperCase() + right.slice(1)
}

/** Units on each side in which phrases are looked for. */
const reach = 60

const plainWords = (text: string): string => ` ${normalise(text).replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `

/** Whether one of the phrases stands around the term, where it has the term in it, or else near it. */
function isNear({text}: Block, start: number, end: number, {wrong, near = []}: Term): boolean {
  return near.some(phrase => {
    const at = phrase.indexOf(wrong.toLowerCase())
    const [before, after] = at < 0 ? [reach, reach] : [at, phrase.length - at - wrong.length]
    const around = plainWords(text.slice(Math.max(0, start - before), end + after))
    return around.includes(plainWords(phrase).replace(/ +/gu, ' '))
  })
}

function hit(
  block: Block,
  index: number,
  {term, more, fit}: Entry,
  ending: string,
  carried: string
): TermHit | undefined {
  const {words} = block
  const first = words[index] as Word
  const last = words[index + more] as Word
  const possessive = more > 0 && /['’]s$/u.test(last.text) && !/['’]s$/u.test(term.wrong) ? 2 : 0
  const end = last.end - (carried === '' ? ending.length : 0) - possessive
  const text = block.text.slice(first.start, end)
  const bare = carried === '' ? text : text.slice(0, -carried.length)
  const written = bare.replaceAll('’', "'")
  const shouted = bare === bare.toUpperCase() && bare.length > 1
  const opens = index === block.sentences[first.sentence]!.firstWord
  if (fit === 'exact' && (written !== term.wrong || opens || isName(block, index, index + more))) return undefined
  if (fit === 'keep' && written !== term.wrong) return undefined
  if (fit === 'proper' && written !== term.wrong && !shouted) return undefined
  const mayBeName = fit === 'any' && term.right === term.right.toLowerCase()
  if (mayBeName && (isName(block, index, index + more) || (more === 0 && isLoneName(block, index)))) return undefined
  if (isEmbedded(block, first.start, end)) return undefined
  if (term.unless.has(words[index - 1]?.normal ?? '') || term.unless.has(words[index + more + 1]?.normal ?? ''))
    return undefined
  if (term.near && isNear(block, first.start, end, term)) return undefined
  const cased = fit === 'exact' || fit === 'keep' ? term.right : inCase(bare, term.right, opens)
  const right = term.right === '' ? '' : cased + (shouted ? carried.toUpperCase() : carried)
  return {block, start: first.start, end, term, right}
}

/** Finds the terms of an index in a block, in order, the longest at each word; one look-up or two a word, however many terms. */
export function findTerms(index: TermIndex, block: Block): TermHit[] {
  const found: TermHit[] = []
  const {words} = block
  for (let at = 0; at < words.length; at++) {
    const {normal} = words[at]!
    let best: TermHit | undefined
    for (const [ending, carried] of endings) {
      if (best || !normal.endsWith(ending)) continue
      const bucket = index.get(ending === '' ? normal : normal.slice(0, -ending.length))
      if (!bucket) continue
      for (const length of bucket.lengths) {
        if (best || (length > 0 && ending !== '')) continue
        for (const entry of following(block, at + 1, length, bucket)) {
          if (carried !== '' && !entry.plural) continue
          best = hit(block, at, entry, ending, carried)
          if (best) break
        }
      }
    }
    if (!best) continue
    found.push(best)
    while (at + 1 < words.length && words[at + 1]!.start < best.end) at++
  }
  return found
}
