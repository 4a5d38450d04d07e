import type {Block} from '../../core/block.js'
import type {WordSet} from '../../core/forms.js'
import {buttonNames, runTogether, shareWords} from './share-bars.js'

/** The first letters of share bars and of their buttons: of "e-mail" and "del.i.cious" each run, as what is between may part words. */
const firstLetters: ReadonlySet<string> = new Set([
  ...shareWords,
  ...[...buttonNames].flatMap(name => name.split(/[^a-z]+/))
])
const anyJoined = new RegExp(runTogether.join('|'))

/** Words that have the name of a button that may be run together with others. */
export const joinedWords: WordSet = {has: normal => anyJoined.test(normal)}

const letters = /[a-z]+/

/**
 * Whether a block of a few words may be a share bar or one of its buttons: by its first letters, or by names run together in it.
 *
 * @param isJoined For each form, 1 where it is one of `joinedWords`.
 */
export function mayBeShared({words, text}: Block, isJoined: Uint8Array): boolean {
  // Counters: "12 shares".
  for (let at = 0; at < 4; at++) if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) return true
  let first: string | undefined
  for (let at = 0; at < words.length; at++) {
    const {form, normal} = words[at]!
    if (isJoined[form] === 1) return true
    if (first !== undefined) continue
    first = letters.exec(normal)?.[0]
    if (first !== undefined && firstLetters.has(first)) return true
  }
  return false
}
