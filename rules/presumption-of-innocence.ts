import {occurrences} from '../src/analysis/vocabulary.js'
import type {Block, Word} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {
  accusedLabels,
  caseWords,
  convictionWords,
  crimeGerunds,
  crimeLabels,
  crimes,
  hedges
} from '../src/lexicon/crime-words.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

const isSpace = ({text}: Block, a: Word, b: Word): boolean => /^\s+$/u.test(text.slice(a.end, b.start))

/** Deeds in -ing that are no crime to be arrested for: "arrested for questioning". */
const harmless: ReadonlySet<string> = new Set(
  'questioning being having something anything nothing processing'.split(' ')
)

/** "Arrested for murdering", "charged for theft": the cause is given as a fact. */
function forDeed(block: Block, index: number): Finding | undefined {
  const {words, text} = block
  const verb = words[index]!
  const forWord = words[index + 1]
  let deed = words[index + 2]
  if (!deed || forWord?.normal !== 'for' || !isSpace(block, verb, forWord)) return undefined
  if (/^(?:allegedly|reportedly|the|a|an|his|her|their)$/u.test(deed.normal)) {
    if (deed.normal === 'allegedly' || deed.normal === 'reportedly') return undefined
    deed = words[index + 3]
  }
  if (!deed || deed.sentence !== verb.sentence) return undefined
  // Shops charge for parking, police do not: after "charged" the deed must be a crime by name.
  const isDeed =
    crimes.has(deed.normal) ||
    (verb.normal === 'charged'
      ? crimeGerunds.has(deed.normal)
      : /.{3}ing$/u.test(deed.normal) && !harmless.has(deed.normal))
  if (!isDeed) return undefined
  const actual = text.slice(verb.start, deed.end)
  const instead = verb.normal === 'charged' ? 'charged with' : 'arrested on suspicion of'
  const expected = `${instead}${text.slice(forWord.end, deed.end)}`
  return {
    at: {block, start: verb.start, end: deed.end},
    reason: `Says the deed is proven in \`${actual}\`; write \`${expected}\``,
    expected: [expected]
  }
}

/** "The accused rapist": the noun convicts, whatever stands before it. */
function accusedAs(block: Block, index: number): Finding | undefined {
  const {words, text} = block
  const accused = words[index]!
  const label = words[index + 1]
  if (!label || !accusedLabels.has(label.normal) || !isSpace(block, accused, label)) return undefined
  const before = words[index - 1]
  // "The state accused terrorists of the attack": a verb. The adjective has an article or a name after the noun.
  const next = words[index + 2]
  const isAdjective =
    before !== undefined &&
    /^(?:the|an|one|this|that|his|her|their|its|of|by|as|with|for|and|two|three)$/u.test(before.normal)
  if (!isAdjective || next?.normal === 'of') return undefined
  const actual = text.slice(accused.start, label.end)
  return {
    at: {block, start: accused.start, end: label.end},
    reason: `Calls a suspect \`${actual}\`; write what the person is accused of`
  }
}

/** The words at which something may be found. */
const triggers: ReadonlySet<string> = new Set(['arrested', 'charged', 'accused', ...crimeLabels])

/** Index, in the article, of the first block that has one of the words. */
const firstWith = (tree: Article, wanted: ReadonlySet<string>): number =>
  occurrences(tree, wanted)[0]?.block.index ?? Number.POSITIVE_INFINITY

/** "The killer will appear in court": a label on a definite person, in a text with a case and without a conviction. */
function labelled(block: Block, index: number): Finding | undefined {
  const {words, text} = block
  const label = words[index]!
  const article = words[index - 1]
  if (article?.normal !== 'the' || !isSpace(block, article, label)) return undefined
  if (words.slice(Math.max(0, index - 3), index).some(({normal}) => hedges.has(normal))) return undefined
  const next = words[index + 1]
  // "The killer app", "the killer is still at large".
  if (
    next &&
    isSpace(block, label, next) &&
    !/^(?:will|is|was|has|had|who|of|and|in|at|appeared|faces|told|said)$/u.test(next.normal)
  )
    return undefined
  if (
    /\b(?:at large|unknown|unidentified|hunt|hunting|search|manhunt|whoever|find|catch)\b/u.test(
      text.slice(label.end, label.end + 60)
    )
  )
    return undefined
  const actual = text.slice(article.start, label.end)
  return {
    at: {block, start: article.start, end: label.end},
    reason: `Calls a suspect \`${actual}\` and reports no conviction; write \`suspect\` or \`alleged\``
  }
}

/**
 * Finds wordings that convict someone who is only accused.
 *
 * - `charges`: "arrested for murdering" and "charged for theft" give the deed as a fact ("on suspicion of", "charged with"); "the accused
 *   rapist" puts the label on the person.
 * - `labels`: "the killer" in a text that reports an arrest, a charge or a trial and, up to there, no conviction. Labels on unknown persons
 *   ("the gunman", "the killer is still at large") are fine.
 *
 * Quotations are left alone.
 */
export default defineRule({
  id: 'presumption-of-innocence',
  group: 'law',
  description: 'A wording that convicts someone who is only accused',
  rationale: 'A charge is not a conviction, and the wording can cost a libel case.',
  severity: 'warning',
  presets: {news: 'warning', strict: ['warning', {parts: ['charges', 'labels']}]},
  options: {
    parts: {
      type: 'array',
      items: {type: 'string', enum: ['charges', 'labels']},
      default: ['charges'],
      description: 'What is reported: wordings of arrests and charges, labels on suspects.'
    }
  },
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'Convictions that the text does not mention are not known.',
    'Labels are told from figures of speech by the words beside them only.'
  ],
  valid: [
    'He was arrested on suspicion of murder and charged with theft.',
    'The store charged for parking. He was arrested for questioning.',
    {text: 'He was convicted of murder; the killer showed no regret after his arrest.', options: {parts: ['labels']}},
    {text: 'Police made an arrest in May, but the killer is still at large.', options: {parts: ['labels']}},
    'The minister accused terrorists of the attack.',
    '"They arrested him for stealing," she said.'
  ],
  invalid: [
    {
      text: 'A man was ⟦arrested for murdering⟧ his neighbor.',
      message: 'Says the deed is proven in `arrested for murdering`; write `arrested on suspicion of murdering`',
      expected: ['arrested on suspicion of murdering']
    },
    {text: 'Two clerks were ⟦charged for theft⟧ on Monday.', expected: ['charged with theft']},
    'The lawyer of the ⟦accused rapist⟧ asked for bail.',
    {text: 'Police charged Jo Park, 34. ⟦The killer⟧ will appear in court Friday.', options: {parts: ['labels']}}
  ],
  check(tree, {options, report}) {
    const parts = new Set<string>(options.parts)
    const isCase = parts.has('labels') && Number.isFinite(firstWith(tree, caseWords))
    const convicted = isCase ? firstWith(tree, convictionWords) : 0
    for (const {block, index} of occurrences(tree, triggers)) {
      const {normal} = block.words[index]!
      let finding: Finding | undefined
      if (parts.has('charges') && (normal === 'arrested' || normal === 'charged')) finding = forDeed(block, index)
      else if (parts.has('charges') && normal === 'accused') finding = accusedAs(block, index)
      else if (isCase && block.index < convicted && crimeLabels.has(normal)) finding = labelled(block, index)
      if (finding) report(finding)
    }
  }
})
