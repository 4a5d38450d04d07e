import type {Sentence, Word} from '../core/block.js'
import type {Outline} from '../core/document.js'
import type {Forms} from '../core/forms.js'
import {word} from './english/classes.js'
import type {Tokens} from './english/tokens.js'

/** Lists the words and sentences of a scanned text. */
export function outline({text, count, start, kind, head, sentence}: Tokens, forms: Forms): Outline {
  const words: Word[] = []
  const sentences: Sentence[] = []
  let current: Sentence | undefined
  const close = (end: number): void => {
    if (!current) return
    current.end = end
    current.lastWord = words.length
    current = undefined
  }
  for (let token = 0; token < count; ) {
    const at = start[token]!
    if (sentence[token] !== 0) {
      close(at)
      if (sentence[token] === 1) {
        current = {index: sentences.length, start: at, end: at, firstWord: words.length, lastWord: words.length}
        sentences.push(current)
      }
    }
    const first = token++
    while (token < count && head[token] === 0) token++
    if (token - first === 1 && kind[first] !== word) continue
    const end = start[token]!
    const {text: value, normal, form} = forms.of(text, at, end)
    words.push({text: value, normal, form, start: at, end, sentence: sentences.length - 1})
  }
  close(text.length)
  return {words, sentences}
}
