import type {Word} from '../core/block.js'

/** Phrases of one or more words, ready to be found at a word. */
export interface PhraseIndex {
  /**
   * @param at Index of a word.
   * @param to Index the phrase must end before.
   * @returns Index after the phrase's last word, of the longest phrase that starts here; nothing when none does.
   */
  match(words: readonly Word[], at: number, to: number): number | undefined
}

/** Indexes phrases by their first word, longest first, so that a look-up costs one `Map.get` at most words. */
export function indexPhrases(phrases: readonly (readonly string[])[]): PhraseIndex {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const list = byFirst.get(phrase[0]!)
    if (list) list.push(phrase)
    else byFirst.set(phrase[0]!, [phrase])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return {
    match(words, at, to) {
      const list = byFirst.get(words[at]!.normal)
      if (!list) return undefined
      for (const phrase of list) {
        if (at + phrase.length > to) continue
        let same = 1
        while (same < phrase.length && words[at + same]!.normal === phrase[same]) same++
        if (same === phrase.length) return at + same
      }
      return undefined
    }
  }
}
