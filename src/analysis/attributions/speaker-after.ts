import {determiners} from '../../lexicon/attribution-words.js'
import {isUpper} from '../letter-case.js'
import {isFiniteForm} from './is-finite-form.js'
import {isAdverb, isNumber, type Scan} from './scan.js'
import {readSource, type Source} from './source.js'

/** Verbs that take no thing: whatever noun follows says it. */
const speechOnly: ReadonlySet<string> = new Set(
  'say add explain argue insist conclude state remark comment reply joke quip complain suggest'.split(' ')
)

/** How far back the verb of the statement is looked for, in words. */
const farthestVerb = 80

/**
 * Who speaks after the verb, where a clause with commas of its own stands before it: "Ice, which was thin, had cracked, says Ann Ray", but not
 * "Ann Ray, a clerk, said Tom Aiken owed $3 million".
 */
export function speakerAfter(scan: Scan, verb: number, last: number, lemma: string): Source | undefined {
  const {words, block} = scan
  const {firstWord, lastWord} = block.sentences[words[verb]!.sentence]!
  const first = last + 1
  if (first >= lastWord || !/^\s$/u.test(scan.gap(first)) || isAdverb(words[first]!.normal)) return undefined
  const source = readSource(scan, first, Math.min(last + 12, lastWord - 1), true)
  if (!source) return undefined
  // A statement follows, and not a speaker.
  const next = source.last + 1
  if (
    next < lastWord &&
    !/^\s*[,;:—–("]|^\s-/u.test(scan.gap(next)) &&
    !/^(?:in|at|on|of|from|to|for|who|during|after|as|and)$/u.test(words[next]!.normal)
  )
    return undefined
  for (let at = first; at <= source.last; at++) if (isNumber(words[at]!) || isFiniteForm(words[at]!)) return undefined
  // "Reports Reuters", "note chemists Dr Ann Ray and Tom Aiken".
  const named =
    source.kind === 'name' &&
    (isUpper(words[first]!.text) || (isUpper(words[source.last]!.text) && !determiners.has(words[first]!.normal)))
  if (!named && !(speechOnly.has(lemma) && (source.kind !== 'other' || source.last - first < 3))) return undefined
  for (let at = Math.max(firstWord, verb - farthestVerb); at < verb; at++) if (isFiniteForm(words[at]!)) return source
  return undefined
}
