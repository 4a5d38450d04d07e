import type {VerbEntry} from '../../lexicon/attribution-verbs.js'
import {documentNouns} from '../../lexicon/source-nouns.js'
import {beForms, hasQuote, type Scan} from './scan.js'
import {readSource} from './source.js'
import {subjectStart} from './subject.js'
import {takesClause} from './takes-clause.js'

/** "Is saying", "were still asking": a verb in -ing that is the verb of its clause. */
export function isProgressive({words, block}: Scan, verb: number): boolean {
  const {firstWord} = block.sentences[words[verb]!.sentence]!
  let at = verb - 1
  while (
    (at > 0 && words[at]!.normal.endsWith('ly')) ||
    /^(?:also|now|still|already|not|even)$/u.test(words[at]?.normal ?? '')
  )
    at--
  return verb > firstWord && beForms.has(words[at]?.normal ?? '')
}

/** Forms in -ing that are as often nouns or mean something else. */
const nouns: ReadonlySet<string> = new Set(
  'rule rate rank record list place count measure document report poll mean detail outline find'.split(' ')
)

/** Whether a verb in -ing that hangs on another clause speaks: "Ann Ray left, saying that …", "a report showing …", "with the bank predicting a fall". */
export function participleSpeaks(scan: Scan, verb: number, entry: VerbEntry): boolean {
  const {words, block} = scan
  const {firstWord} = block.sentences[words[verb]!.sentence]!
  const before = verb > firstWord ? words[verb - 1]! : undefined
  const apart = before === undefined || /[,;—–]|\s-\s|--/u.test(scan.gap(verb))
  const that = words[verb + 1]?.normal === 'that'
  if (nouns.has(entry.lemma) && !(apart && that) && !documentNouns.has(words[verb - 1]?.normal ?? '')) return false
  if (entry.class === 'stance' && !that) return false
  const spoken = that || hasQuote(scan.gap(verb + 1)) || /^\s*:/u.test(scan.gap(verb + 1))
  if (
    !apart &&
    !spoken &&
    (entry.class === 'object' ||
      (entry.class === 'say' &&
        !/^(?:by|in|with|statement|report|letter|memo|email|tweet)$/u.test(before.normal) &&
        words[subjectStart(scan, verb - 1)]!.normal !== 'with'))
  )
    return false
  if (entry.class === 'clause' && !takesClause(scan, verb)) return false
  if (entry.class === 'show' && !that) {
    const source = readSource(scan, subjectStart(scan, Math.max(verb - 1, firstWord)), verb - 1)
    if (source?.kind !== 'document' && source?.kind !== 'survey') return false
  }
  return (
    entry.class === 'say' ||
    before === undefined ||
    !/^(?:the|a|an|its|his|her|their|of|for|by|without|in|from|after|before)$/u.test(before.normal)
  )
}
