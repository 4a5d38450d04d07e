import {isGrammarWord} from '../lexicon/grammar-words.js'
import {speechVerbs} from '../lexicon/speech-verbs.js'

/** Longest word that is stemmed; longer ones are no words. In UTF-16 units. */
const longest = 40

const suffix = /(?:ing|ed|es|s|ly)$/u

/** A word (in normal form) without -ing, -ed, -es, -s, -ly where four letters remain. Possessives stay: they are about another. */
export function stemOf(normal: string): string {
  if (normal.length > longest) return normal
  const stem = normal.replace(suffix, '')
  const base = stem.length >= 4 && !stem.endsWith("'") ? stem : normal
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base
}

/** Whether a word says something of its own: no grammar word, no verb of speech. */
export const isContent = (normal: string): boolean => !isGrammarWord(normal) && !speechVerbs.has(normal)
