import {residueOpeners, residuePhrases} from './ai-residue.js'
import {dummyWords} from './placeholders.js'
import {currencyWords, promotionCues} from './promotion-cues.js'

/**
 * The words by which promotional material, dummy copy and what text generators leave are told at first sight, each with a number, from 1 on:
 * texts are searched once for all of them. `undefined` is what a content system writes for a value it lacks.
 */
export const spottedWords: ReadonlyMap<string, number> = new Map(
  [
    ...new Set([
      ...promotionCues.flatMap(({triggers, also}) => [...triggers, ...also]),
      ...currencyWords,
      ...dummyWords.keys(),
      ...residuePhrases.flatMap(({rare}) => [...rare]),
      ...residueOpeners,
      'undefined'
    ])
  ].map((word, index) => [word, index + 1])
)
