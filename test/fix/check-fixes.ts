import {type FixLevel, fixSource, isFixable, makeEdits} from '../../src/fix-source.js'
import {type LintOptions, lint, readSource, type TextSource} from '../../src/lint.js'
import {changedOutside} from './changed-outside.js'

/** What is wrong with the fixes of a source; nothing when all is well. */
export interface Checked {
  fault?: string
  count: number
  refused: number
  /** Rules that were left out, as their fixes never came to an end. */
  unsettled: readonly string[]
}

/** Digits and negations of a text: what no safe fix may touch. */
const vital = (text: string): string =>
  (text.replace(/[\u00ad\u200b]/gu, '').match(/\d|\b(?:no|not|never|none)\b|n['’]t\b/giu) ?? []).join(' ')

/** Fixes a source twice, and looks whether anything changed that must not. */
export async function checkFixes(source: TextSource, {rules}: LintOptions, level: FixLevel): Promise<Checked> {
  const fixed = await fixSource(source, {rules}, level)
  const again = await fixSource({...source, text: fixed.text}, {rules}, level)
  const {count, refused, unsettled} = fixed
  const fault =
    (again.text === fixed.text ? undefined : 'fixing twice is not fixing once') ??
    (refused === 0 && unsettled.length === 0 && fixed.messages.some(message => isFixable(message, level))
      ? 'something is left to fix'
      : undefined) ??
    (await faultOfRounds(source, {rules: rules.filter(({rule}) => !unsettled.includes(rule.meta.id))}, level)) ??
    (level === 'safe' ? await lostOf(source, fixed.text) : undefined)
  return {count, refused, unsettled, ...(fault === undefined ? {} : {fault})}
}

/** Each round changes nothing but ranges of the messages it is about. */
async function faultOfRounds(source: TextSource, options: LintOptions, level: FixLevel): Promise<string | undefined> {
  let {text} = source
  for (;;) {
    const messages = (await lint({...source, text}, {...options, unlimited: true})).filter(message =>
      isFixable(message, level)
    )
    const edits = messages.map(({edit}) => edit)
    const made = await makeEdits({...source, text}, options, edits)
    const outside = changedOutside(text, made.text, messages)
    if (outside !== undefined) return `changed outside of the messages: ${outside}`
    if (made.text === text) return undefined
    text = made.text
  }
}

/** Safe fixes keep every digit and negation that readers see. */
async function lostOf(source: TextSource, after: string): Promise<string | undefined> {
  const seen = async (text: string): Promise<string> =>
    vital((await readSource({...source, text}, {})).segments.map(segment => segment.text).join('\n'))
  return (await seen(source.text)) === (await seen(after)) ? undefined : 'changed digits or negations'
}
