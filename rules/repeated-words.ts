import retextRepeatedWords from 'retext-repeated-words'
import {doubledWords} from '../src/analysis/doubled-words.js'
import {isMeantWord} from '../src/analysis/is-meant-word.js'
import {isQuoted} from '../src/analysis/quotations.js'
import {textRangeOf} from '../src/analysis/text-range.js'
import {defineRule} from '../src/rule/define-rule.js'
import {runPlugin} from '../src/rule/run-plugin.js'

const transform = retextRepeatedWords()

/**
 * Finds a word typed twice in a row: "the the". The finding is `retext-repeated-words`'; this rule gives it a stable
 * id (the
 * package puts the word itself there, which can't be configured or counted), and leaves out doublings that are meant.
 *
 * Capitalised names ("Duran Duran") and initials are left alone, as are the words in `idioms`, and words that end one
 * clause and
 * begin the next: "moved on on Friday", "what it is is a tax".
 */
export default defineRule({
  id: 'repeated-words',
  group: 'repetition',
  description: 'A word typed twice in a row',
  rationale: 'A doubled word is always a slip of the keyboard or of an edit.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {
    idioms: {
      type: 'array',
      items: {type: 'string'},
      default: ['tsk', 'ha', 'no', 'very', 'bye', 'knock', 'so', 'long', 'had', 'that'],
      description: 'Words that may stand twice.'
    }
  },
  fix: 'safe',
  quotes: 'check',
  limits: [
    'Repeats across punctuation, over the end of a paragraph and of several words are left to `repeated-phrases`.',
    'A capitalised word ("Paris Paris") passes for a name.',
    'Clauses that meet without a comma ("those who can can") are known only for some words.'
  ],
  valid: [
    'It was the best season they had had since 1990.',
    'Duran Duran played in Bora Bora.',
    '"Tsk tsk," he said.',
    'The circus moved on on Friday, and its owner turned himself in in Texas.',
    "Those who can't can't be blamed.",
    'What the plan is is a tax by another name.',
    'She gave her her coat back.',
    'She would be the first first lady with a patent.',
    'The owl\'s "hoo hoo" woke the street.'
  ],
  invalid: [
    {
      text: 'They met before ⟦the the⟧ vote.',
      message: 'Unexpected repeated `the`, remove one occurrence',
      expected: ['the']
    },
    'He asked them ⟦to to⟧ leave.',
    'The firm ⟦made made⟧ a profit.',
    {text: '⟦The the⟧ vote is on Monday.', expected: ['The']},
    'The council decided ⟦on on⟧ a new site.'
  ],
  check(tree, {options, report}) {
    const idioms = new Set(options.idioms.map(word => word.toLowerCase()))
    // The package looks at each sentence on its own, so the blocks in which it would find nothing may be left out.
    const found = doubledWords(tree).filter(range => !isMeantWord(tree, range))
    if (found.length === 0) return
    const children = [...new Set(found.map(({block}) => block.node))]
    for (const message of runPlugin(transform, {...tree, children})) {
      const word = message.expected?.[0] ?? ''
      if (idioms.has(word.toLowerCase()) || !message.place || !('start' in message.place)) continue
      const at = textRangeOf(tree, message.place.start.offset!, message.place.end.offset!)
      if (!at || isMeantWord(tree, at)) continue
      const first = at.block.text.slice(at.start, at.start + word.length)
      report({at, reason: message.reason, expected: [first], ...(isQuoted(tree, at) && {fix: 'suggested'})})
    }
  }
})
