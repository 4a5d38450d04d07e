import {functionWords} from '../../lexicon/function-words.js'
import {peopleNouns} from '../../lexicon/people-nouns.js'
import {documentNouns, institutionNouns, pollNouns} from '../../lexicon/source-nouns.js'
import {isUpper} from '../letter-case.js'
import {isAfterSpace, type Scan} from './scan.js'

export type SourceKind = 'name' | 'survey' | 'document' | 'institution' | 'unnamed' | 'pronoun' | 'other'

/** Who or what a statement comes from. */
export interface Source {
  kind: SourceKind
  /** Offsets into the block's text. */
  start: number
  end: number
  /** Indices of its words; `last` is inclusive. */
  first: number
  last: number
  /** Its noun or its last name, lower case. */
  head: string
}

const pronouns: ReadonlySet<string> = new Set(
  'he she it they we i you who which that this these those some many others one'.split(' ')
)
const stops: ReadonlySet<string> = new Set(
  'who which that said says and but as while when with in on at for from to by after before because during if was were is are has have had will would'.split(
    ' '
  )
)

const prepositions: ReadonlySet<string> = new Set('by of from for with in at on'.split(' '))

const opensSentence = ({words, block}: Scan, at: number): boolean =>
  block.sentences[words[at]!.sentence]!.firstWord === at

/** "ACT", which is no act. */
const isInitialism = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text)

/**
 * Reads the noun phrase of a source between two words.
 *
 * @param forward Whether the words run past its end ("said Ann Ray of the union, which …"): then it is cut at punctuation or a verb.
 */
export function readSource(scan: Scan, first: number, last: number, forward = false): Source | undefined {
  const {words} = scan
  if (first > last || first < 0 || last >= words.length) return undefined
  let end = last
  if (forward) {
    end = first
    while (
      end < last &&
      words[end + 1]!.sentence === words[first]!.sentence &&
      (isAfterSpace(scan, end + 1) || !/[,;:—–()"“”\]]|\s-\s|--/u.test(scan.gap(end + 1))) &&
      !stops.has(words[end + 1]!.normal)
    )
      end++
  }
  let kind: SourceKind = 'other'
  let head = words[end]!.normal
  for (let at = first; at <= end; at++) {
    const {normal, text} = words[at]!
    const bare = normal.includes("'") ? normal.replace(/'s?$/u, '') : normal
    if (kind !== 'other' && kind !== 'name' && at > first + 1 && prepositions.has(normal)) break
    if (pollNouns.has(bare)) {
      kind = 'survey'
      head = bare
    } else if (documentNouns.has(bare) && kind !== 'survey' && !isInitialism(text)) {
      kind = 'document'
      head = bare
    } else if (
      isUpper(text) &&
      !peopleNouns.has(bare) &&
      !functionWords.has(normal) &&
      !pronouns.has(normal) &&
      !(at === first && institutionNouns.has(bare) && opensSentence(scan, at))
    ) {
      if (kind === 'other' || kind === 'unnamed' || kind === 'institution') kind = 'name'
      if (kind === 'name') head = bare
    } else if (institutionNouns.has(bare) || peopleNouns.has(bare)) {
      if (kind === 'other') {
        kind = institutionNouns.has(bare) ? 'institution' : 'unnamed'
        head = bare
      }
    }
  }
  // "Likely Republican voters": people of a kind, whatever is capitalised in it.
  if (kind === 'name' && peopleNouns.has(words[end]!.normal)) {
    kind = 'unnamed'
    head = words[end]!.normal
  }
  if (kind === 'other' && pronouns.has(words[end]!.normal)) kind = 'pronoun'
  return {kind, start: words[first]!.start, end: words[end]!.end, first, last: end, head}
}
