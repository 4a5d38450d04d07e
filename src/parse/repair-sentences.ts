import {whiteSpace} from './english/classes.js'
import type {Tokens} from './english/tokens.js'
import {isBreak} from './is-break.js'
import {isNoBreak} from './is-no-break.js'

/** How much text on either side of a border is looked at, in UTF-16 units. */
const reach = 64

/** Whether the unit before a border may end a sentence: a final mark, or a closing one after it. */
const mayEnd = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0x201d ||
  unit === 0x2019

/**
 * The newsroom's repairs on parse-english's sentences: joins what it parts ("No. 10 said", "Yahoo! Inc."), and parts what it joins
 * ("on Jan. 5. He said", "in the U.S. The U.K. did"). Only white space behind a mark that may end a sentence is looked at.
 *
 * @param tokens A scanned text; its sentence borders are changed in place.
 */
export function repairSentences({text, count, start, kind, head, sentence, markAt, markCount}: Tokens): void {
  for (let mark = 0; mark < markCount; mark++) {
    const token = markAt[mark]! + 1
    if (token >= count - 1 || kind[token] !== whiteSpace || head[token] !== 1) continue
    if (!mayEnd(text.charCodeAt(start[token]! - 1))) continue
    const isBorder = sentence[token] === 2
    const before = text.slice(Math.max(0, start[token]! - reach), start[token]!)
    const after = text.slice(start[token + 1]!, start[token + 1]! + reach)
    if (isBorder && isNoBreak(before, after)) {
      sentence[token] = 0
      sentence[token + 1] = 0
    } else if (!isBorder && isBreak(before, after, token < 3)) {
      sentence[token] = 2
      sentence[token + 1] = 1
    }
  }
}
