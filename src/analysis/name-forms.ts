import type {Forms} from '../core/forms.js'
import {memo} from '../core/memo.js'
import {once} from '../core/once.js'
import {isCommonWord} from '../lexicon/common-words.js'
import {isGivenName} from '../lexicon/given-names.js'
import {nameGroups} from '../lexicon/name-groups.js'
import {bodyWords, places} from '../lexicon/not-people.js'
import {courtesyTitles, particles, suffixes, titles} from '../lexicon/person-titles.js'
import {isAscii} from './letter-case.js'

/** What a word may be as part of a name; one bit each. */
export const NameKind = {
  title: 1,
  courtesy: 2,
  suffix: 4,
  particle: 8,
  given: 16,
  place: 32,
  /** Of a firm or a body. */
  body: 64,
  /** A frequent English word, or a form of one. */
  common: 128,
  /** Ends like "Erdoğan's" or "Burns'". */
  possessive: 256,
  /** Has letters beyond ASCII. */
  accented: 512,
  /** One of those names that have several accepted spellings. */
  grouped: 1024
} as const

/** Whether a word, or one of several, is of a kind, or of one of several kinds. */
export const isOfKind = ({kinds}: {kinds: number}, wanted: number): boolean => (kinds & wanted) !== 0

/** What is known of a word as part of a name, whichever name it is. */
export interface NameForm {
  /** Without possessive ending, in lower case without diacritics. */
  fold: string
  /** Length of the possessive ending. */
  ending: number
  /** Bits of `NameKind`. */
  kinds: number
}

/** Lower case without diacritics. @param text A word. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
}

const grouped = once(() => new Set([...nameGroups().keys()].map(fold)))

function kindsOf(folded: string): number {
  return (
    (titles.has(folded) ? NameKind.title : 0) |
    (courtesyTitles.has(folded) ? NameKind.courtesy : 0) |
    (suffixes.has(folded) ? NameKind.suffix : 0) |
    (particles.has(folded) ? NameKind.particle : 0) |
    (isGivenName(folded) ? NameKind.given : 0) |
    (places.has(folded) ? NameKind.place : 0) |
    (bodyWords.has(folded) ? NameKind.body : 0) |
    (isCommonWord(folded) ? NameKind.common : 0) |
    (grouped().has(folded) ? NameKind.grouped : 0)
  )
}

function createNameForm(normal: string): NameForm {
  const bare = normal.replace(/'s$/u, '').replace(/['-]$/u, '')
  const folded = fold(bare)
  return {
    fold: folded,
    ending: normal.length - bare.length,
    kinds:
      kindsOf(folded) | (/'[sſ]?$/u.test(normal) ? NameKind.possessive : 0) | (isAscii(bare) ? 0 : NameKind.accented)
  }
}

/** By the number of their form, the words that have been met as parts of names: most come again and again. */
const met = memo((_forms: Forms): (NameForm | undefined)[] => [])

/** What is known of words as parts of names, by the number of their form. */
export function nameForms(forms: Forms): (form: number) => NameForm {
  const known = met(forms)
  // Arrays with gaps are slow.
  while (known.length < forms.normals.length) known.push(undefined)
  return form => {
    let name = known[form]
    if (name === undefined) {
      name = createNameForm(forms.normals[form]!)
      known[form] = name
    }
    return name
  }
}
