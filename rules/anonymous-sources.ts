import {attributions} from '../src/analysis/attributions.js'
import {copy} from '../src/analysis/copy.js'
import {promotions} from '../src/analysis/promotions.js'
import {unnamedSources} from '../src/analysis/unnamed-sources.js'
import type {Article} from '../src/core/document.js'
import {looseOfficials} from '../src/lexicon/anonymity.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds sources without a name where the text does not say why: "a person familiar with the talks", "two sources close to the
 * coach", "sources said", and the formulas of anonymity ("on condition of anonymity", "asked not to be named"). Where both stand
 * in one sentence the person is flagged.
 *
 * A reason in the same sentence or the next is enough: "because she was not authorized to comment", "for fear of reprisals",
 * "citing the sensitivity of the talks". Institutions in the plural ("South Korean officials said", "police said") are not
 * unnamed sources, and neither are documents and things ("a source of pride", "open-source"). "The source said" repeats one
 * that has been reported; of sources described in the same words only the first is.
 */
export default defineRule({
  id: 'anonymous-sources',
  group: 'sourcing',
  description: 'A source without a name and without a reason for that',
  rationale: 'Unnamed sources need a reason the reader is told and an editor who has signed off on it.',
  severity: 'info',
  presets: {news: 'info', strict: ['info', {officials: true}]},
  options: {
    requireReason: {
      type: 'boolean',
      default: true,
      description:
        'Accept an unnamed source when the text says why the name is withheld. When off, every unnamed source is reported.'
    },
    officials: {
      type: 'boolean',
      default: false,
      description:
        'Also report "officials said", "aides said" in a story that names no official, agency or spokesperson at all.'
    },
    max: {type: 'integer', minimum: 1, default: 5, description: 'Messages per document at most.'}
  },
  fix: 'none',
  quotes: 'skip',
  limits: [
    'A single vague noun ("an aide said") is left alone; `officials` finds the plurals.',
    'A reason two sentences away is not seen.'
  ],
  valid: [
    'The sources said nothing more.',
    'An official, who spoke on condition of anonymity because she was not cleared to comment, confirmed the sale.',
    'The river is a source of pride and a source of income, she said.',
    'Police said the bridge was open. The source code is public.',
    'A person familiar with the merger said it would close in May. He asked not to be named for fear of losing his job.',
    '"A source told me so," the mayor said.',
    'A person familiar with the dunes can find the path, the ranger said.',
    'Officials said they had sources of clean water.'
  ],
  invalid: [
    {
      text: '⟦A person familiar with the talks⟧ said the merger was off.',
      message: 'Unnamed source `A person familiar with the talks`; say why the name is withheld or name the source'
    },
    '⟦One person briefed on the call⟧ described it as tense.',
    '⟦Two sources close to the coach⟧ told the paper he would quit.',
    'The clerk, who spoke ⟦on condition of anonymity⟧, confirmed the visit.',
    'The plant will close in June, according to ⟦a person briefed on the plan⟧.',
    'The minister will resign, ⟦a Finnish intelligence source⟧ told the agency. The source said no date was set.',
    '⟦A senior aide⟧ who spoke on condition of anonymity called the vote a mistake.',
    {text: '⟦Officials⟧ said the road would stay shut.', options: {officials: true}},
    {
      text: '⟦A person close to the family⟧ said so, asking for privacy because the case is open.',
      options: {requireReason: false}
    }
  ],
  check(tree, {options, report}) {
    const seen = new Set<string>()
    for (const {block, start, end, reason} of unnamedSources(tree)) {
      if (promotions(tree).owns(block) || (reason && options.requireReason)) continue
      const text = block.text.slice(start, end)
      const key = text.toLowerCase()
      if (seen.has(key)) continue
      seen.add(key)
      report({
        at: {block, start, end},
        reason: `Unnamed source \`${text}\`; say why the name is withheld or name the source`
      })
    }
    if (options.officials) {
      for (const at of looseOnes(tree)) {
        report({
          at,
          reason: `Unnamed source \`${at.block.text.slice(at.start, at.end)}\`; say why the name is withheld or name the source`
        })
      }
    }
  }
})

/** The first "officials said" of a story in which no source has a name. */
function looseOnes(tree: Article) {
  const cues = copy(tree).flatMap(block => attributions(tree, block))
  if (cues.some(({source}) => source?.kind === 'name')) return []
  const loose = cues.find(({source}) => source !== undefined && looseOfficials.has(source.head))
  if (!loose?.source) return []
  const {start, end} = loose.source
  return [{block: loose.block, start, end}]
}
