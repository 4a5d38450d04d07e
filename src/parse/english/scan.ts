import {splitSentences} from './sentences.js'
import {type Tokens, tokenize} from './tokens.js'
import {joinWords} from './words.js'

/**
 * Finds the words and sentences of a paragraph, without building a tree.
 *
 * @returns The one table there is: valid until the next call.
 */
export function scan(text: string): Tokens {
  const tokens = tokenize(text)
  joinWords(tokens)
  splitSentences(tokens)
  return tokens
}
