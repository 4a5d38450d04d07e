import type {SentenceContent} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import type {VFileMessage} from 'vfile-message'
import {doubledWords} from '../src/analysis/doubled-words.js'
import {isMeantWord} from '../src/analysis/is-meant-word.js'
import {isQuoted} from '../src/analysis/quotations.js'
import {wordAt} from '../src/analysis/word-at.js'
import type {TextRange, Word} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {defineRule} from '../src/rule/define-rule.js'
import {runPlugin} from '../src/rule/run-plugin.js'

const transform = retextRepeatedWords()

const nodeOf = ({text}: Word): SentenceContent => ({type: 'WordNode', children: [{type: 'TextNode', value: text}]})

/** What the package says of a word that stands twice; nothing where it lets it stand. It is shown the two words and no more. */
function said(tree: Article, {block, start}: TextRange): VFileMessage | undefined {
  const at = wordAt(block.words, start)
  const children = [
    nodeOf(block.words[at]!),
    {type: 'WhiteSpaceNode', value: ' '} as const,
    nodeOf(block.words[at + 1]!)
  ]
  const paragraph = {...block.node, children: [{type: 'SentenceNode', children} as const]}
  return runPlugin(transform, {...tree, children: [paragraph]})[0]
}

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
    'All it was was a rumour, and calling liars liars did not help (wink wink).',
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
    const doubled = doubledWords(tree)
    if (doubled.length === 0) return
    const idioms = new Set(options.idioms.map(word => word.toLowerCase()))
    for (const at of doubled) {
      if (isMeantWord(tree, at)) continue
      const found = said(tree, at)
      const word = found?.expected?.[0]
      if (!found || word === undefined || idioms.has(word.toLowerCase())) continue
      const first = at.block.text.slice(at.start, at.start + word.length)
      report({at, reason: found.reason, expected: [first], ...(isQuoted(tree, at) && {fix: 'suggested'})})
    }
  }
})
