import type {Figure} from './figures.js'
import {isLetter, isUpper} from './letter-case.js'

/** In UTF-16 units: no head of an item is longer, and a long sentence is not looked at again for each of its figures. */
const longestHead = 400

/** Whether a figure stands in the head of an item: a line without a full stop, or all in capitals, or with every word capitalised. */
export function isInHead({block, sentence}: Figure): boolean {
  const {sentences, words} = block
  const {start, end, firstWord, lastWord} = sentences[sentence]!
  if (end - start > longestHead) return false
  const text = block.text.slice(start, end)
  if (!/[a-z]/.test(text) && text === text.toUpperCase() && /\p{L}/u.test(text)) return true
  if (sentences.length > 2 || lastWord - firstWord > 16) return false
  if (sentences.length === 1 && !/[.!?:;,…"”'’)\]]$/u.test(text.trimEnd())) return true
  let capitals = 0
  for (let at = firstWord; at < lastWord; at++) {
    const {text: word} = words[at]!
    if (word.length < 4 || !isLetter(word)) continue
    if (!isUpper(word)) return false
    capitals++
  }
  return capitals > 3
}
