import {abbreviations, latinAbbreviations, sensitiveAbbreviations} from './abbreviations.js'
import {punctuation, whiteSpace, word} from './classes.js'
import {isDot, isMarkItem, isTerminalUnit} from './marks.js'
import {joinRemainingStops} from './remaining-stops.js'
import {signWideSpace, type Tokens} from './tokens.js'
import {isAlone, isWordItem, itemEnd, itemStart} from './words.js'

/*
 * Sentences are runs of items; each step moves their borders as parse-latin's step of the same name does. A sentence is known by
 * its first token; white space still lies inside.
 */

const textOf = ({text, start}: Tokens, from: number, to: number): string => text.slice(start[from]!, start[to]!)

/** Closing and final marks (categories Pe and Pf), and ! " ' ) . ? … ‽: they belong to the sentence before. */
const isAffix = (unit: number): boolean =>
  unit < 0x80
    ? unit === 0x21 ||
      unit === 0x22 ||
      unit === 0x27 ||
      unit === 0x29 ||
      unit === 0x2e ||
      unit === 0x3f ||
      unit === 0x5d ||
      unit === 0x7d
    : /[\p{Pe}\p{Pf}\u2026\u203d]/u.test(String.fromCharCode(unit))

const isLower = (character: string): boolean =>
  character === 'ʕ' || (/^\p{Ll}/u.test(character) && !/^[\u1c8a\ua7cd\ua7cf\ua7db]/u.test(character))

/** Where sentences start, and the end of the last: one list for all texts, in which the steps drop borders. */
const starts: number[] = []

/** splitNode: a sentence ends with each terminal mark. */
function splitAtTerminals(tokens: Tokens): void {
  const {count, kind, start, text, markAt, markCount} = tokens
  starts.length = 0
  starts.push(0)
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]!
    if (
      token + 1 < count &&
      kind[token] === punctuation &&
      isTerminalUnit(text.charCodeAt(start[token]!)) &&
      isAlone(tokens, token)
    )
      starts.push(token + 1)
  }
  starts.push(count)
}

/** mergeEnglishPrefixExceptions and mergePrefixExceptions: "Mr. Ray", "i.e." and "No. 5 etc. in", the full stop joins the word. */
function joinAbbreviations(tokens: Tokens, longest: number, isAbbreviation: (text: string) => boolean): void {
  const {head, kind, start} = tokens
  let kept = 1
  for (let index = 1; index < starts.length; index++) {
    const end = starts[index]!
    const dot = end - 1
    const from = starts[kept - 1]!
    if (dot > from && head[dot] === 1 && isDot(tokens, dot, end) && kind[dot] === punctuation) {
      const before = itemStart(tokens, dot)
      if (
        before >= from &&
        start[dot]! - start[before]! <= longest &&
        isWordItem(tokens, before, dot) &&
        isAbbreviation(textOf(tokens, before, dot))
      ) {
        head[dot] = 0
        if (index < starts.length - 1) continue
      }
    }
    starts[kept++] = end
  }
  starts.length = kept
}

const longestEnglish = 11
const isEnglishAbbreviation = (text: string): boolean =>
  abbreviations.has(text.toLowerCase()) || sensitiveAbbreviations.has(text)

const longestLatin = 5
const isLatinAbbreviation = (text: string): boolean =>
  /^(?:[0-9]{1,3}|[a-z])$/u.test(text.toLowerCase()) || latinAbbreviations.has(text.toLowerCase())

function hasWord({kind}: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (kind[token] === word) return true
  return false
}

/**
 * mergeNonWordSentences: what has no word belongs to the sentence before; at the start, to the one after. Upstream does not look again
 * at that one, so that without a word it stays a sentence.
 */
function joinWordless(tokens: Tokens): void {
  let kept = 1
  let from = starts[0]!
  for (let index = 1; index < starts.length; index++) {
    let end = starts[index]!
    const isWordless = !hasWord(tokens, from, end)
    if (isWordless && kept > 1) starts[kept - 1] = end
    else {
      if (isWordless && index === 1 && starts.length > 2) end = starts[++index]!
      starts[kept++] = end
    }
    from = end
  }
  starts.length = kept
}

/** mergeAffixSymbol: marks that close the sentence before. */
function moveAffixes(tokens: Tokens): void {
  const {start, text} = tokens
  for (let index = 1; index < starts.length - 1; index++) {
    let from = starts[index]!
    while (from < starts[index + 1]!) {
      const end = itemEnd(tokens, from)
      if (!isMarkItem(tokens, from, end) || !isAffix(text.charCodeAt(start[from]!))) break
      from = end
    }
    starts[index] = from
  }
}

/** Drops the borders before which a step finds that the sentence goes on. */
function joinWhere(tokens: Tokens, goesOn: (tokens: Tokens, from: number, to: number) => boolean): void {
  let kept = 1
  for (let index = 1; index < starts.length; index++) {
    const from = starts[index]!
    if (index === starts.length - 1 || !goesOn(tokens, from, starts[index + 1]!)) starts[kept++] = from
  }
  starts.length = kept
}

/** mergeInitialLowerCaseLetterSentences. */
function beginsLower(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; ) {
    const end = itemEnd(tokens, token)
    if (isWordItem(tokens, token, end)) return isLower(tokens.text.charAt(tokens.start[token]!))
    if (isMarkItem(tokens, token, end)) return false
    token = end
  }
  return false
}

/** mergeInitialDigitSentences: "page 3.5", a digit directly after the full stop. */
function beginsWithDigit(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to || !isWordItem(tokens, from, itemEnd(tokens, from))) return false
  const unit = tokens.text.charCodeAt(tokens.start[from]!)
  return unit >= 0x30 && unit <= 0x39
}

/** mergeAffixExceptions: a sentence does not begin with a comma or semicolon. */
function beginsWithComma(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; ) {
    const end = itemEnd(tokens, token)
    if (isWordItem(tokens, token, end)) return false
    if (isMarkItem(tokens, token, end)) {
      const unit = tokens.text.charCodeAt(tokens.start[token]!)
      return (unit === 0x2c || unit === 0x3b) && tokens.start[end]! - tokens.start[token]! === 1
    }
    token = end
  }
  return false
}

/** breakImplicitSentences: white space with two or more line breaks parts sentences. */
function isBlankLine({text, start}: Tokens, token: number): boolean {
  let breaks = 0
  for (let at = start[token]!; at < start[token + 1]!; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) breaks++
  }
  return breaks >= 2
}

/**
 * Finds the sentences of a text whose words are joined. Afterwards `tokens.sentence` is 1 at the first token of each sentence and
 * 2 at each white space between sentences.
 */
export function splitSentences(tokens: Tokens): void {
  const {count, head, kind, sentence, signs, markAt, markCount} = tokens
  if (count === 0) return
  splitAtTerminals(tokens)
  if (starts.length > 2 || head[count - 1] === 1) joinAbbreviations(tokens, longestEnglish, isEnglishAbbreviation)
  if (starts.length > 2) joinWordless(tokens)
  if (starts.length > 2) {
    moveAffixes(tokens)
    joinWhere(tokens, beginsLower)
    joinWhere(tokens, beginsWithDigit)
  }
  joinAbbreviations(tokens, longestLatin, isLatinAbbreviation)
  if (starts.length > 2) joinWhere(tokens, beginsWithComma)
  let mark = 0
  for (let index = 0; index < starts.length - 1; index++) {
    let from = starts[index]!
    let to = starts[index + 1]!
    joinRemainingStops(tokens, mark, from, to)
    while (mark < markCount && markAt[mark]! < to) mark++
    if (from < to && kind[from] === whiteSpace) sentence[from++] = 2
    if (to > from && kind[to - 1] === whiteSpace && head[to - 1] === 1) sentence[--to] = 2
    if (from < to) sentence[from] = 1
    if ((signs & signWideSpace) === 0) continue
    for (let token = from + 1; token < to - 1; token++) {
      if (kind[token] !== whiteSpace || !isBlankLine(tokens, token)) continue
      sentence[token] = 2
      sentence[token + 1] = 1
    }
  }
}
