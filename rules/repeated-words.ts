import retextRepeatedWords from 'retext-repeated-words'
import {defineRule} from '../src/rule/define-rule.js'
import {runPlugin} from '../src/rule/run-plugin.js'

const transform = retextRepeatedWords()

/**
 * Finds a word typed twice in a row: "the the". The finding is `retext-repeated-words`'; this rule gives it a stable id (the
 * package puts the word itself there, which can't be configured or counted), and leaves out doublings that are idiom.
 *
 * Capitalised names ("Duran Duran") and initials are left alone, as are the words in `idioms`.
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
  limits: ['Repeats across punctuation and of several words are left to `repeated-phrases`.'],
  valid: ['It was the best season they had had since 1990.', 'Duran Duran played in Bora Bora.', '"Tsk tsk," he said.'],
  invalid: [
    {
      text: 'They met before ⟦the the⟧ vote.',
      message: 'Unexpected repeated `the`, remove one occurrence',
      expected: ['the']
    },
    'He asked them ⟦to to⟧ leave.',
    'The firm ⟦made made⟧ a profit.'
  ],
  check(tree, {options, report}) {
    const idioms = new Set(options.idioms.map(word => word.toLowerCase()))
    for (const message of runPlugin(transform, tree)) {
      const word = message.expected?.[0] ?? ''
      if (idioms.has(word.toLowerCase()) || !message.place || !('start' in message.place)) continue
      report({
        at: {sourceStart: message.place.start.offset!, sourceEnd: message.place.end.offset!},
        reason: message.reason,
        expected: [word]
      })
    }
  }
})
