import type {Block, TextRange, Word} from '../core/block.js'
import type {Term} from '../core/term.js'

export interface TermHit extends TextRange {
  term: Term
  /** The replacement in the case of what stands there. */
  right: string
}

/** Terms by their first word, longest first. */
export type TermIndex = ReadonlyMap<string, readonly Entry[]>

interface Entry {
  term: Term
  /** Words after the first, normalised. */
  rest: readonly string[]
  /** How the case of the text must fit: as written, as written or all capitals, any. */
  fit: 'exact' | 'proper' | 'any'
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

/** Prepares terms for `findTerms`. Of terms with the same wrong side the first one counts. */
export function indexTerms(terms: Iterable<Term>): TermIndex {
  const index = new Map<string, Entry[]>()
  const known = new Set<string>()
  for (const term of terms) {
    const [first, ...rest] = normalise(term.wrong).trim().split(/\s+/u)
    if (!first || known.has(term.wrong)) continue
    known.add(term.wrong)
    const lower = term.wrong.toLowerCase()
    const fit = lower === term.right.toLowerCase() ? 'exact' : lower === term.wrong ? 'any' : 'proper'
    const entry: Entry = {term, rest, fit, plural: isVariant(lower, term.right.toLowerCase())}
    const entries = index.get(first)
    if (entries) entries.push(entry)
    else index.set(first, [entry])
  }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
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

/** Whether the words from `from` on are the rest of a term, white space between them and nothing else. */
function follows({text, words}: Block, from: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index++) {
    const word = words[from + index]
    const before = words[from + index - 1]
    if (!word || !before || !/^\s+$/u.test(text.slice(before.end, word.start))) return false
    const last = index === rest.length - 1 && word.normal.endsWith("'s") ? word.normal.slice(0, -2) : word.normal
    if (last !== rest[index] && word.normal !== rest[index]) return false
  }
  return true
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

/** Gives the replacement the case of the text: "E-mail" becomes "Email", "E-MAIL" "EMAIL". */
function inCase(text: string, right: string, opens: boolean): string {
  if (text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()) return right.toUpperCase()
  if (!isCapital(text) || isCapital(right) || (!opens && right !== right.toLowerCase())) return right
  return right.charAt(0).toUpperCase() + right.slice(1)
}

function hit(
  block: Block,
  index: number,
  {term, rest, fit}: Entry,
  ending: string,
  carried: string
): TermHit | undefined {
  if (rest.length > 0 && (ending !== '' || !follows(block, index + 1, rest))) return undefined
  const {words} = block
  const first = words[index] as Word
  const last = words[index + rest.length] as Word
  const possessive = rest.length > 0 && /['’]s$/u.test(last.text) && !/['’]s$/u.test(term.wrong) ? 2 : 0
  const end = last.end - (carried === '' ? ending.length : 0) - possessive
  const text = block.text.slice(first.start, end)
  const bare = carried === '' ? text : text.slice(0, -carried.length)
  const written = bare.replaceAll('’', "'")
  const shouted = bare === bare.toUpperCase() && bare.length > 1
  const opens = index === block.sentences[first.sentence]!.firstWord
  if (fit === 'exact' && (written !== term.wrong || opens || isName(block, index, index + rest.length)))
    return undefined
  if (fit === 'proper' && written !== term.wrong && !shouted) return undefined
  if (fit === 'any' && term.right === term.right.toLowerCase() && isName(block, index, index + rest.length))
    return undefined
  if (isEmbedded(block, first.start, end)) return undefined
  if (term.unless.has(words[index - 1]?.normal ?? '') || term.unless.has(words[index + rest.length + 1]?.normal ?? ''))
    return undefined
  const cased = fit === 'exact' ? term.right : inCase(bare, term.right, opens)
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
      const entries = index.get(ending === '' ? normal : normal.slice(0, -ending.length))
      if (!entries) continue
      for (const entry of entries) {
        if (carried !== '' && !entry.plural) continue
        best = hit(block, at, entry, ending, carried)
        if (best) break
      }
    }
    if (!best) continue
    found.push(best)
    while (at + 1 < words.length && words[at + 1]!.start < best.end) at++
  }
  return found
}
