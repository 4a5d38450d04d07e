import {hash} from '../core/hash.js'
import {type FixableMessage, type Fixed, type FixLevel, isFixable, makeEdits} from '../fix-source.js'
import {type LintOptions, lint, type TextSource} from '../lint.js'

/** `all`: this one and all others of its rule. `quit`: no more questions. */
export type Answer = 'yes' | 'no' | 'all' | 'quit'

/** Asks about fixes, in all files of a run. */
export interface Ask {
  (message: FixableMessage, path: string): Promise<Answer>
  /** Rules whose fixes need no more asking. */
  rules: Set<string>
  hasQuit: boolean
}

interface Dialog {
  path: string
  ask: Ask
  /** Keeps what the source is after a fix. */
  keep(text: string): void
}

/**
 * Fixes a source, asking about each fix; after each one the source is read anew, and kept, so that an interrupt takes nothing back.
 */
export async function askFixes(
  source: TextSource,
  options: LintOptions,
  level: FixLevel,
  {path, ask, keep}: Dialog
): Promise<Fixed> {
  let {text} = source
  let count = 0
  let refused = 0
  const declined = new Set<string>()
  const seen = new Set([hash(text)])
  while (!ask.hasQuit) {
    const messages = await lint({...source, text}, {...options, unlimited: true})
    const next = messages
      .filter(message => isFixable(message, level))
      .find(message => !declined.has(`${message.ruleId} ${message.fingerprint}`))
    if (!next) break
    const answer = ask.rules.has(next.ruleId) ? 'yes' : await ask(next, path)
    if (answer === 'quit') ask.hasQuit = true
    if (answer === 'all') ask.rules.add(next.ruleId)
    const made =
      answer === 'yes' || answer === 'all' ? await makeEdits({...source, text}, options, [next.edit]) : undefined
    // A text that was there before: two rules undo each other's fixes.
    if (!made || made.made.length === 0 || seen.has(hash(made.text))) {
      if (made) refused++
      declined.add(`${next.ruleId} ${next.fingerprint}`)
      continue
    }
    text = made.text
    seen.add(hash(text))
    count++
    keep(text)
  }
  return {text, count, refused, unsettled: [], messages: await lint({...source, text}, options)}
}
