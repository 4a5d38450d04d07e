import type {Sentence, Word} from '../core/block.js'
import type {Outline} from '../core/document.js'
import type {Forms} from '../core/forms.js'
import {word} from './english/classes.js'
import type {Tokens} from './english/tokens.js'
import {itemEnd} from './english/words.js'

/** Lists the words and sentences of a scanned text. */
export function outline(tokens: Tokens, forms: Forms): Outline {
  const {text, count, start, kind, sentence} = tokens
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
    if (sentence[token] === 2) close(at)
    else if (sentence[token] === 1) {
      close(at)
      current = {index: sentences.length, start: at, end: at, firstWord: words.length, lastWord: words.length}
      sentences.push(current)
    }
    const next = itemEnd(tokens, token)
    if (next - token > 1 || kind[token] === word) {
      const end = start[next]!
      const {text: value, normal, form} = forms.of(text, at, end)
      words.push({text: value, normal, form, start: at, end, sentence: sentences.length - 1})
    }
    token = next
  }
  close(text.length)
  return {words, sentences}
}
