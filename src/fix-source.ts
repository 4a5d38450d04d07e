import type {Message} from './core/message.js'
import {applyEdits} from './fix/apply-edits.js'
import {type LintOptions, lint, type TextSource} from './lint.js'

/** Which replacements are made: the safe ones, or suggestions with exactly one replacement too. */
export type FixLevel = 'safe' | 'all'

/** A source after its fixes. */
export interface Fixed {
  text: string
  /** How many edits were made. */
  count: number
  /** What is still to be said of the new text. */
  messages: Message[]
}

/** Fixes that lay across others get their turn in a later round; a text that is still changing after this many is left as it is. */
const rounds = 10

/**
 * Fixes a source: lints, makes the edits, and again, until nothing changes. Fixing the result changes nothing more.
 *
 * @returns The source as it was, with `count` 0, when ten rounds don't settle it.
 */
export async function fixSource(source: TextSource, options: LintOptions, level: FixLevel): Promise<Fixed> {
  let {text} = source
  let count = 0
  for (let round = 0; round < rounds; round++) {
    const messages = await lint({...source, text}, options)
    const edits = messages.flatMap(({edit, fix}) => (edit && (level === 'all' || fix === 'safe') ? [edit] : []))
    if (edits.length === 0) return {text, count, messages}
    const applied = applyEdits(text, edits)
    text = applied.text
    count += applied.made.length
  }
  return {text: source.text, count: 0, messages: await lint(source, options)}
}
