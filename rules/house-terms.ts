import {copy} from '../src/analysis/copy.js'
import {isQuoted} from '../src/analysis/quotations.js'
import {memo} from '../src/core/memo.js'
import type {Term} from '../src/core/term.js'
import {houseAp} from '../src/lexicon/house-ap.js'
import {defineRule} from '../src/rule/define-rule.js'
import {findTerms, indexTerms, type TermIndex} from '../src/rule/term-index.js'

const none: ReadonlySet<string> = new Set()

const lists: ReadonlyMap<string, readonly Term[]> = new Map([['ap', houseAp]])

interface Choice {
  lists: readonly string[]
  terms: Readonly<Record<string, string>>
}

/** One index a configuration: its options are the same object for every text. */
const indexOf = memo(({lists: chosen, terms}: Choice): TermIndex => {
  const own = Object.entries(terms).map(([wrong, right]): Term => ({wrong, right, unless: none}))
  return indexTerms([...own, ...chosen.flatMap(name => lists.get(name) ?? [])])
})

/**
 * Finds words that the house writes in another way. The words come from lists: those the package ships (`lists`), and the house's own
 * (`terms`), which go first.
 *
 * A term is one or more words. One written in small letters is found in any case, and the replacement takes the case of the text
 * ("E-mail" becomes "Email"); one with capitals is found as it is written and in full capitals; where both sides differ in nothing but
 * capitals, only the very spelling is found, and never at the start of a sentence. Possessives are found as well, plurals where both
 * sides are spellings of one word. Words in web addresses, handles and tags, and words in small letters that are part of a name
 * ("Council of Economic Advisors") are left alone.
 *
 * An empty replacement reports the term without proposing another.
 */
export default defineRule({
  id: 'house-terms',
  group: 'style',
  description: 'A word that the house writes in another way',
  rationale: 'One publication spells and calls a thing in one way.',
  severity: 'info',
  presets: {ap: ['info', {lists: ['ap']}]},
  options: {
    lists: {
      type: 'array',
      items: {type: 'string', enum: ['ap']},
      default: [],
      description: 'Lists that come with the package: `ap`, some usages of American news agencies.'
    },
    terms: {
      type: 'object',
      additionalProperties: {type: 'string'},
      default: {},
      description: 'Own terms: what is not written, and what is written instead (empty: nothing is proposed).'
    },
    quotations: {
      type: 'string',
      enum: ['skip', 'check'],
      default: 'skip',
      description: 'Whether terms inside quotation marks are reported.'
    }
  },
  fix: 'suggested',
  quotes: 'check',
  limits: [
    'Terms are compared word by word: what a word means in its sentence is not known.',
    'Inflected forms other than the plural and the possessive need entries of their own.'
  ],
  valid: [
    {text: 'Send an email to the adviser.', options: {lists: ['ap']}},
    {text: '"Send me an e-mail," she said.', options: {terms: {'e-mail': 'email'}}},
    {text: 'The page is at example.org/e-mail for now.', options: {terms: {'e-mail': 'email'}}},
    {text: 'Internet use grew. The Internet Archive was down.', options: {terms: {Internet: 'internet'}}},
    {text: 'He cooked chicken Kiev.', options: {lists: ['ap']}},
    'Send an e-mail to the advisor.'
  ],
  invalid: [
    {
      text: 'Send an ⟦e-mail⟧ to the clerk. ⟦E-mails⟧ were lost.',
      options: {terms: {'e-mail': 'email'}},
      message: 'House style: `e-mail`; write `email`',
      expected: ['email']
    },
    {text: 'Ministers flew to ⟦Kiev⟧ on Monday.', options: {lists: ['ap']}, expected: ['Kyiv']},
    {text: 'The ⟦Internet⟧ was down.', options: {terms: {Internet: 'internet'}}, expected: ['internet']},
    {text: 'The panel is ⟦comprised of⟧ nine judges.', options: {lists: ['ap']}, expected: ['composed of']},
    {
      text: 'It was a ⟦very unique⟧ day.',
      options: {terms: {'very unique': ''}},
      message: 'House style: `very unique`; write something else'
    }
  ],
  check(tree, {options, report}) {
    const index = indexOf(options)
    if (index.size === 0) return
    for (const block of copy(tree)) {
      for (const {start, end, right} of findTerms(index, block)) {
        const at = {block, start, end}
        if (options.quotations === 'skip' && isQuoted(tree, at)) continue
        const answer = right === '' ? 'something else' : `\`${right}\``
        report({
          at,
          reason: `House style: \`${block.text.slice(start, end)}\`; write ${answer}`,
          expected: right === '' ? [] : [right]
        })
      }
    }
  }
})
