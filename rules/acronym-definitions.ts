import {type AcronymDefinition, acronymDefinitions} from '../src/analysis/acronym-definitions.js'
import {type AcronymUse, acronymUses} from '../src/analysis/acronyms.js'
import {copy} from '../src/analysis/copy.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {acronymLists} from '../src/lexicon/known-acronyms.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

const isKnown = (acronym: string): boolean => [...acronymLists.values()].some(list => list.has(acronym))

type Long = AcronymDefinition & {long: NonNullable<AcronymDefinition['long']>}

const isLong = (definition: AcronymDefinition): definition is Long => definition.long !== undefined

/** Share of words that two long forms have in common, of the shorter one; by their first four letters. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const stems = new Set(a.map(word => word.slice(0, 4)))
  return b.filter(word => stems.has(word.slice(0, 4))).length / Math.max(1, Math.min(a.length, b.length))
}

/** Whether two words have the same letters in another order, or all but one in the same places. */
function isSlip(written: string, initials: string): boolean {
  if (written.length !== initials.length || written.length < 3 || written === initials) return false
  const differing = [...written].filter((letter, index) => letter !== initials[index]).length
  if ([...written].sort().join('') === [...initials].sort().join('')) return differing === 2
  return differing === 1 && written.length >= 4 && written[0] === initials[0]
}

/** Uses of an acronym after and before its first definition, the definitions themselves left out. */
function countUses(tree: Article): Map<string, AcronymUse[]> {
  const byAcronym = new Map<string, AcronymUse[]>()
  for (const use of acronymUses(tree)) {
    const uses = byAcronym.get(use.acronym)
    if (uses) uses.push(use)
    else byAcronym.set(use.acronym, [use])
  }
  return byAcronym
}

const isInside = (use: AcronymUse, {block, start, end}: AcronymDefinition): boolean =>
  use.block === block && use.start >= start && use.end <= end

/** Findings on the first definition of an acronym: never used again, or used before. */
function* aboutFirst(
  tree: Article,
  definition: Long,
  uses: readonly AcronymUse[],
  kinds: ReadonlySet<string>
): Generator<Finding> {
  const {acronym, block, start, end} = definition
  const others = uses.filter(use => !isInside(use, definition))
  // The letters in brackets are a use as well, unless a mark keeps them from being seen as one.
  if (kinds.has('unused') && others.length === 0 && !isUsedElsewhere(tree, definition)) {
    const at = {block, start: start - 1, end}
    const isSpaced = block.text[start - 1] === ' '
    yield {
      at: {block, start, end},
      reason: `Acronym \`${acronym}\` is defined but not used again; drop it`,
      minor: true,
      ...(isSpaced && at.start > 0 ? {expected: ['']} : {})
    }
  }
  const early = others.find(
    use =>
      !use.quoted &&
      !isTitle(use.block) &&
      (use.block.index < block.index || (use.block === block && use.start < start))
  )
  const opening = copy(tree)[1]?.index ?? 0
  if (kinds.has('late') && early && !isKnown(acronym) && block.index > opening && early.block.index > 0) {
    yield {
      at: {block: early.block, start: early.start, end: early.end},
      reason: `Acronym \`${acronym}\` is used before it is defined; move the definition here`,
      minor: true
    }
  }
}

/** A short paragraph without a full stop: the headline of an item in a round-up. */
const isTitle = ({text}: Block): boolean => text.length < 120 && !/[.!?]['"”’)]*$/u.test(text)

/** Any further place of the letters, in headlines, quotations and names too. */
function isUsedElsewhere(tree: Article, {acronym, block, start, end}: AcronymDefinition): boolean {
  return copy(tree).some(other =>
    other.words.some(word => {
      if (other === block && word.start >= start && word.end <= end) return false
      return word.text.startsWith(acronym)
        ? /^(?:s|['’]s?|s['’]|-.*)?$/u.test(word.text.slice(acronym.length))
        : word.text.endsWith(`-${acronym}`)
    })
  )
}

/**
 * Looks at definitions of acronyms: a long form whose initials spell the letters in brackets behind it.
 *
 * - `redefined`: the same pair is given again in a later paragraph.
 * - `conflict`: one acronym with two long forms that share less than half of their words.
 * - `mismatch`: letters in brackets that are a slip of the name's initials: two of them exchanged, or one of four or more wrong.
 * - `unused`: the acronym is never used again. One severity lower.
 * - `late`: an acronym that not everybody knows is used before it is defined, unless the definition stands in the first two paragraphs. One
 *   severity lower.
 *
 * Foreign names whose letters follow the original ("Doctors Without Borders (MSF)") are left alone.
 */
export default defineRule({
  id: 'acronym-definitions',
  group: 'acronyms',
  description: 'An acronym defined twice, wrongly, too late or for nothing',
  rationale: 'An acronym is defined once, at its first use, and only if it is used again.',
  severity: 'warning',
  presets: {
    news: 'warning',
    ap: ['warning', {kinds: ['redefined', 'conflict', 'mismatch', 'unused', 'late']}],
    strict: ['warning', {kinds: ['redefined', 'conflict', 'mismatch', 'unused', 'late']}]
  },
  options: {
    kinds: {
      type: 'array',
      items: {type: 'string', enum: ['redefined', 'conflict', 'mismatch', 'unused', 'late']},
      default: ['redefined', 'conflict', 'mismatch'],
      description: 'What is reported.'
    }
  },
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'Acronyms with digits or small letters in them are not looked at.',
    'A long text may define an acronym again on purpose.'
  ],
  valid: [
    'The National Harbor Board (NHB) met. The NHB will meet again.',
    'Rep. Ann Ray (R-Ohio) wrote to The Star (UK).',
    'Doctors Without Borders (MSF) sent a team. MSF is in Oslo.',
    {text: 'The Rural Transit Fund (RTF) is broke, said the RTF.', options: {kinds: ['unused', 'late']}}
  ],
  invalid: [
    {
      text: 'The National Harbor Board (NHB) met.\n\nThe National Harbor Board⟦ (NHB)⟧ met again.\n\nThe NHB is small.',
      message: 'Acronym `NHB` is already defined at 1:27; use it alone',
      expected: ['']
    },
    'The World Harbor Organization⟦ (WOH)⟧ met in Oslo. The WOH is small.',
    'The National Harbor Board (NHB) met.\n\nThe Northern Hail Bureau⟦ (NHB)⟧ met. The NHB is small.',
    {text: 'She served in the Reserve Officers Training Corps⟦ (ROTC)⟧ for a year.', options: {kinds: ['unused']}},
    {
      text: 'He joined the Rural Transit Fund⟦ (RTF)⟧ in May.',
      options: {kinds: ['unused']},
      message: 'Acronym `RTF` is defined but not used again; drop it'
    }
  ],
  check(tree, {options, report, place}) {
    const kinds = new Set<string>(options.kinds)
    const definitions = acronymDefinitions(tree)
    if (definitions.length === 0) return
    const first = new Map<string, Long>()
    const uses = kinds.has('unused') || kinds.has('late') ? countUses(tree) : new Map<string, AcronymUse[]>()
    for (const definition of definitions) {
      const {acronym, block, start, end, name} = definition
      const at = {block, start: block.text[start - 1] === ' ' ? start - 1 : start, end}
      if (name && kinds.has('mismatch') && isSlip(acronym, name.initials) && !isKnown(acronym)) {
        report({
          at,
          reason: `Letters of \`${acronym}\` do not fit \`${block.text.slice(name.start, name.end)}\`; check`
        })
      }
      if (!isLong(definition)) continue
      const before = first.get(acronym)
      if (!before) {
        first.set(acronym, definition)
        for (const finding of aboutFirst(tree, definition, uses.get(acronym) ?? [], kinds)) {
          report('block' in finding.at && finding.at.start === start ? {...finding, at} : finding)
        }
        continue
      }
      const same = overlap(before.long.words, definition.long.words) >= 0.5
      const {line, column} = place({block: before.block, start: before.start, end: before.end}).start
      if (same && before.block !== block && kinds.has('redefined')) {
        const expected = at.start < start ? [''] : []
        report({at, reason: `Acronym \`${acronym}\` is already defined at ${line}:${column}; use it alone`, expected})
      } else if (!same && kinds.has('conflict')) {
        report({
          at,
          reason: `Acronym \`${acronym}\` stands for \`${before.long.words.join(' ')}\` at ${line}:${column}; keep one meaning`
        })
      }
    }
  }
})
