import type {Edit} from './core/edit.js'
import type {Message} from './core/message.js'
import {applyEdits} from './fix/apply-edits.js'
import {keepsStructure} from './fix/keeps-structure.js'
import {type LintOptions, lint, readSource, type TextSource} from './lint.js'

/** Which replacements are made: the safe ones, or suggestions with exactly one replacement too. */
export type FixLevel = 'safe' | 'all'

/** A source after its fixes. */
export interface Fixed {
  text: string
  /** How many edits were made. */
  count: number
  /** What is still to be said of the new text. */
  messages: Message[]
  /** How many edits were left out because the markup around them would not have stayed whole. */
  refused: number
  /** Rules whose fixes never came to an end, and were left out therefore. */
  unsettled: readonly string[]
}

/** Fixes that lay across others get their turn in a later round. */
const rounds = 10

/** A message whose replacement may be made. */
export type FixableMessage = Message & {edit: Edit}

/** Whether a fix of this level may make a message's replacement. */
export const isFixable = (message: Message, level: FixLevel): message is FixableMessage =>
  message.edit !== undefined && (level === 'all' ? message.fix !== 'none' : message.fix === 'safe')

/**
 * Fixes a source: lints, makes the edits, reads what came of them, and again, until nothing changes. Fixing the result changes nothing
 * more: where ten rounds don't settle a text, all is done again without the rules that were still at it.
 */
export async function fixSource(source: TextSource, options: LintOptions, level: FixLevel): Promise<Fixed> {
  const unsettled = new Set<string>()
  for (;;) {
    const rules = options.rules.filter(({rule}) => !unsettled.has(rule.meta.id))
    const settled = await settle(source, {...options, rules, unlimited: true}, level)
    if (!('busy' in settled)) {
      const {text, count, refused} = settled
      return {text, count, refused, messages: await lint({...source, text}, options), unsettled: [...unsettled]}
    }
    for (const id of settled.busy) unsettled.add(id)
  }
}

type Settled = {text: string; count: number; refused: number} | {busy: readonly string[]}

async function settle(source: TextSource, options: LintOptions, level: FixLevel): Promise<Settled> {
  let {text} = source
  let count = 0
  let busy: string[] = []
  for (let round = 0; round <= rounds; round++) {
    const messages = await lint({...source, text}, options)
    const fixable = messages.filter(message => isFixable(message, level))
    const {made, ...next} = await makeEdits(
      {...source, text},
      options,
      fixable.map(({edit}) => edit)
    )
    if (made.length === 0 || next.text === text) return {text, count, refused: next.refused}
    const edits = new Set(made)
    busy = [...new Set(fixable.filter(({edit}) => edits.has(edit)).map(({ruleId}) => ruleId))]
    text = next.text
    count += made.length
  }
  return {busy}
}

/** What came of edits of which some may have been refused. */
export interface Made {
  text: string
  made: readonly Edit[]
  refused: number
}

/** Makes those edits of a source after which everything around them still stands, markup included. */
export async function makeEdits(source: TextSource, options: LintOptions, edits: readonly Edit[]): Promise<Made> {
  if (edits.length === 0) return {text: source.text, made: [], refused: 0}
  const before = await readSource(source, options.settings ?? {})
  const candidates = applyEdits(source.text, edits).made
  const settings = options.settings ?? {}
  let reads = mostReads
  const isWhole = async (some: readonly Edit[]): Promise<boolean> => {
    const {text} = applyEdits(source.text, some)
    return reads-- > 0 && keepsStructure(before, await readSource({...source, text}, settings), some)
  }
  const good = await goodOf(candidates, isWhole)
  return {text: applyEdits(source.text, good).text, made: good, refused: candidates.length - good.length}
}

/** How often a source is read to find edits that break something; what is not found out by then is left out. */
const mostReads = 200

/** Halves a list of edits until those are found that break something. */
async function goodOf(
  edits: readonly Edit[],
  isWhole: (edits: readonly Edit[]) => Promise<boolean>
): Promise<readonly Edit[]> {
  if (await isWhole(edits)) return edits
  if (edits.length <= 1) return []
  const middle = edits.length >> 1
  const first = await goodOf(edits.slice(0, middle), isWhole)
  const second = await goodOf(edits.slice(middle), isWhole)
  // Each half is good for itself; together they may still not be.
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first
  const good = [...first, ...second]
  return (await isWhole(good)) ? good : first
}
