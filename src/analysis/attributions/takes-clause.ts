import {afterCue} from './after-cue.js'
import {hasQuote, type Scan} from './scan.js'
import {subjectEnd, subjectStart} from './subject.js'

/** Whether a verb of a class that needs it is followed by a clause, a quotation, or nothing. */
export function takesClause(scan: Scan, verb: number): boolean {
  const {words, block} = scan
  const {sentence} = words[verb]!
  const next = afterCue(scan, verb)
  const to = block.sentences[sentence]!.lastWord
  if (hasQuote(scan.gap(verb + 1)) || hasQuote(scan.gap(verb))) return true
  if (words[verb + 1]?.normal === 'that' || words[next]?.normal === 'that') return true
  // "Texted him that she was late."
  if (words[verb + 2]?.normal === 'that' && /^(?:him|her|them|us|me)$/u.test(words[verb + 1]!.normal)) return true
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
