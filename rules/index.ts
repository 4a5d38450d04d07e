import type {AnyRule} from '../src/rule/rule.js'
import dateStyle from './date-style.js'
import houseTerms from './house-terms.js'
import redundantAcronyms from './redundant-acronyms.js'
import relativeDays from './relative-days.js'
import repeatedPhrases from './repeated-phrases.js'
import repeatedSentences from './repeated-sentences.js'
import repeatedWords from './repeated-words.js'
import sentenceLength from './sentence-length.js'

/** Every rule, in the order of the catalogue. */
export const rules: readonly AnyRule[] = [
  repeatedWords,
  repeatedPhrases,
  repeatedSentences,
  redundantAcronyms,
  dateStyle,
  relativeDays,
  sentenceLength,
  houseTerms
]
