import {copy} from '../src/analysis/copy.js'
import {isQuoted} from '../src/analysis/quotations.js'
import type {Block, Sentence} from '../src/core/block.js'
import {defineRule} from '../src/rule/define-rule.js'

/** Roles whose sentences are counted. */
const counted: ReadonlySet<string> = new Set(['lede', 'body', 'blockquote', 'liveblog-entry'])

/** Words outside quotation marks that are no more than "the minister said in a statement". */
const tail = 8

/** A list of names or results: half of the words have capitals or digits, or commas and semicolons stand all over it. */
function isList(block: Block, {start, end, firstWord, lastWord}: Sentence): boolean {
  const words = block.words.slice(firstWord, lastWord)
  const names = words.filter(({text}) => /^[\p{Lu}\d]/u.test(text)).length
  if (2 * names >= words.length) return true
  let marks = 0
  for (let at = start; at < end; at++) if (block.text[at] === ',' || block.text[at] === ';') marks++
  return 5 * marks >= words.length
}

/** Words as a reader counts them: "1,000" and "3.5" are two to the tokeniser. */
function countWords({text, words}: Block, {firstWord, lastWord}: Sentence): number {
  let count = lastWord - firstWord
  for (let index = firstWord + 1; index < lastWord; index++) {
    if (/^\d[.,]\d$/u.test(text.slice(words[index - 1]!.end - 1, words[index]!.start + 1))) count--
  }
  return count
}

/**
 * Counts the words of each sentence, attribution included.
 *
 * A sentence that is hardly more than a quotation is left alone, for its words are not the reporter's; so are lists of names and
 * results, captions, headlines, tables and transcripts. A hyphenated compound counts as one word.
 */
export default defineRule({
  id: 'sentence-length',
  group: 'style',
  description: 'A sentence of more words than readers follow',
  rationale: 'Long sentences, above all in the first paragraph, lose readers.',
  severity: 'info',
  presets: {strict: ['info', {words: 35, lede: 35}]},
  options: {
    words: {type: 'integer', default: 40, minimum: 5, description: 'Most words a sentence may have.'},
    lede: {type: 'integer', default: 35, minimum: 5, description: 'The same in the first paragraph.'}
  },
  fix: 'none',
  quotes: 'skip',
  limits: [
    'Only words are counted: a clear sentence may be long, and a short one hard.',
    'Where the end of a sentence is doubtful ("in the U.S. Army officials") two may be counted as one.'
  ],
  valid: [
    'The bridge was closed.',
    {
      text: 'The bridge was closed on Monday after a barge hit one of its piers.\n\nA crane will lift the barge before the tide turns.',
      options: {words: 14, lede: 20}
    },
    {
      text: '"We looked at every bolt and every plate of the bridge before we closed it for the night," she said.',
      options: {words: 12, lede: 12}
    },
    {
      text: 'The team is Ann Ray, Ben Cole, Cy Dunn, Di Earl, Ed Fox, Flo Gray and Gil Hart.',
      options: {words: 12, lede: 12}
    }
  ],
  invalid: [
    {
      text: 'It rained. ⟦The old bridge was closed on Monday after a heavy barge hit one of its piers.⟧',
      options: {words: 12, lede: 12},
      message: 'Sentence of 16 words; split it'
    },
    {text: '⟦The ferry turned back when the wind rose again.⟧', options: {words: 5, lede: 5}},
    {
      text: 'The bridge was closed.\n\n⟦The mayor said that "nobody" knew how long the work on the old piers would take.⟧',
      options: {words: 12, lede: 12}
    }
  ],
  check(tree, {options, report}) {
    let opening = true
    for (const block of copy(tree)) {
      if (!counted.has(block.role)) continue
      const most = opening ? Math.min(options.lede, options.words) : options.words
      opening = false
      for (const sentence of block.sentences) {
        const {start, end, firstWord, lastWord} = sentence
        const count = countWords(block, sentence)
        if (count <= most || isList(block, sentence)) continue
        const own = block.words
          .slice(firstWord, lastWord)
          .filter(word => !isQuoted(tree, {block, start: word.start, end: word.end}))
        if (own.length <= tail) continue
        report({at: {block, start, end}, reason: `Sentence of ${count} words; split it`})
      }
    }
  }
})
