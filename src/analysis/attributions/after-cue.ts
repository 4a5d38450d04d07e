import {determiners, speechPlaces, timeWords} from '../../lexicon/attribution-words.js'
import {isUpper} from '../letter-case.js'
import {isAfterSpace, isNumber, type Scan} from './scan.js'

const prepositions: ReadonlySet<string> = new Set(
  'in on at during after before to via through of from by about with for into outside near following as last this late early'.split(
    ' '
  )
)

/** Whether a sign that ends a phrase stands before a word. */
const endsPhrase = (scan: Scan, at: number): boolean => !isAfterSpace(scan, at) && /[,;:"“—–(]/u.test(scan.gap(at))

/** Offset where what follows a cue begins, past "on Monday", "in an interview", "to reporters"; and whether anything does. */
export function afterCue(scan: Scan, from: number): number {
  const {words, block} = scan
  const {sentence} = words[from]!
  const to = block.sentences[sentence]!.lastWord
  let at = from + 1
  let guard = 0
  while (at < to && guard++ < 12) {
    if (endsPhrase(scan, at)) break
    const {normal} = words[at]!
    if (timeWords.has(normal) || normal === 'ago' || (normal.endsWith('ly') && normal.length > 4)) {
      at++
      continue
    }
    if (prepositions.has(normal)) {
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
  while (at < to && at - preposition < 8 && !endsPhrase(scan, at)) {
    const word = words[at]!
    if (named && word.normal === 'that') break
    if (speechPlaces.has(word.normal) || timeWords.has(word.normal)) named = true
    else if (isUpper(word.text)) named = true
    else if (!determiners.has(word.normal) && !named && at - preposition > 4) return undefined
    else if (named && !determiners.has(word.normal)) break
    at++
  }
  return named || at >= to ? at : undefined
}

/** Past whom something is told: "told the agency." */
export function afterListener(scan: Scan, verb: number): number {
  const {words, block} = scan
  const to = block.sentences[words[verb]!.sentence]!.lastWord
  for (let at = verb + 1; at < Math.min(to, verb + 6); at++) {
    if (endsPhrase(scan, at)) return at
    if (/^(?:that|it|he|she|they|there|how|what|to|of|about)$/u.test(words[at]!.normal) || isNumber(words[at]!)) break
    if (at === to - 1) return to
  }
  return afterCue(scan, verb)
}
