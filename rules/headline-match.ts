import {blocks} from '../src/analysis/blocks.js'
import {headlineFigures} from '../src/analysis/headline-figures.js'
import {defineRule} from '../src/rule/define-rule.js'

const longest = 100

/** Whether most letters of a longer text are capitals. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 12 && (text.match(/\p{Lu}/gu)?.length ?? 0) > 0.6 * letters
}

/**
 * Finds figures in the headline that the text never gives: "Crash kills 14" over a story in which 12 people died.
 *
 * Counts, amounts of money, percentages, measures and ages are compared with every number of the text, in digits or words, of
 * any kind. A number of the text counts when it rounds to the headline's ("12.4 percent" for "12%", "3,040" for "3,000"), and so
 * does the sum or the difference of two. Counts of a list's items ("5 things to know") are left alone.
 *
 * With `form` among the `parts`, the headline itself is looked at, one severity lower: a full stop or an exclamation mark at the end,
 * a question, more than 100 units, capitals only.
 */
export default defineRule({
  id: 'headline-match',
  group: 'headline',
  description: 'A figure in the headline that the text never gives',
  rationale: 'A headline must not claim what the text does not carry.',
  severity: 'warning',
  presets: {
    news: 'warning',
    ap: ['warning', {parts: ['figures', 'form']}],
    strict: ['warning', {parts: ['figures', 'form']}]
  },
  options: {
    parts: {
      type: 'array',
      items: {type: 'string', enum: ['figures', 'form']},
      default: ['figures'],
      description: 'What to compare or look at.'
    }
  },
  fix: 'none',
  quotes: 'check',
  limits: [
    'In plain text a headline with a full stop is known as one only with the setting `headline: first-line`.',
    'A wrong figure that happens to be another number of the text, or the sum of two, is not seen.',
    'Sums of three and more figures are reported; names in headlines are not compared.'
  ],
  valid: [
    'Harbor to reopen | 5 days ago\n\nThe harbor will reopen on Monday.',
    'Seven hurt in bus crash\n\nThe bus fell over on Monday, and 7 people were hurt.',
    '5 things to know about the vote\n\nThe vote is on Monday.',
    'Profit up 12% at Halvorsen Foods\n\nProfit rose 12.4 percent in May.',
    'Five casualties in bus crash\n\nTwo people died and three were hurt.',
    'Storm closes 3,000 schools\n\nBy noon 2,960 schools were closed.'
  ],
  invalid: [
    {
      text: 'Bus crash kills ⟦14⟧\n\nThe bus fell over on Monday. 12 people died.',
      message: 'Headline says `14`, the text never gives that figure; check'
    },
    'Halvorsen Foods to cut ⟦3,000⟧ jobs\n\nThe firm will cut 2,000 jobs, it said.',
    {
      text: 'City buys ferry for ⟦$5M⟧\n\nThe ferry costs $5 billion.',
      message: 'Headline says `$5M`, the text never gives that figure; check'
    },
    {
      text: '# ⟦Storm closes all schools!⟧\n\nAll schools were closed by noon.\n',
      format: 'markdown',
      options: {parts: ['form']},
      message: 'Headline with an exclamation mark; cut it'
    }
  ],
  check(tree, {options, report}) {
    if (options.parts.includes('figures')) {
      for (const {block, start, end, phrase} of headlineFigures(tree)) {
        const shown = block.text.slice(start, Math.max(end, phrase.end))
        report({at: {block, start, end}, reason: `Headline says \`${shown}\`, the text never gives that figure; check`})
      }
    }
    const headline = options.parts.includes('form') ? blocks(tree).find(({role}) => role === 'headline') : undefined
    if (!headline) return
    const {text} = headline
    const fault = /!["'”’]?$/u.test(text)
      ? 'with an exclamation mark; cut it'
      : /[^.]\.$/u.test(text) && !/\b(?:\p{L}\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|No|St)\.$/u.test(text)
        ? 'with a full stop; cut it'
        : text.endsWith('?')
          ? 'as a question; say what the story says'
          : isShouted(text)
            ? 'in capitals; write small letters'
            : text.length > longest
              ? `of ${text.length} characters; shorten it to ${longest}`
              : undefined
    if (fault) report({at: {block: headline, start: 0, end: text.length}, reason: `Headline ${fault}`, minor: true})
  }
})
