import {coordinateStart} from '../src/analysis/coordinate-start.js'
import {doubledPhrases} from '../src/analysis/doubled-phrases.js'
import {echoes} from '../src/analysis/echoes.js'
import {isMeant} from '../src/analysis/is-meant.js'
import {keptOf} from '../src/analysis/kept-of.js'
import {isQuoted} from '../src/analysis/quotations.js'
import {wordSequence} from '../src/analysis/word-sequence.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds a phrase of one to twelve words that stands twice in a row, however it is punctuated:
 *
 * - with nothing between the copies but a space or a quotation mark: "he saw he saw", `"lost or stolen" or stolen`;
 * - over a comma: "for the harbor, for the harbor";
 * - over the end of a line, when the next line goes on in small letters;
 * - on both sides of "or" and "and": "no benefit or benefit of any kind".
 *
 * One word twice with a space between is the business of `repeated-words`. With `echo` a phrase of five and more words,
 * three of them
 * content words, also counts where other words stand between its copies; one severity lower.
 *
 * What is meant to repeat is left alone: idiom and distribution ("day after day", "coast to coast", "more and more",
 * "tried and
 * tried"), clauses that meet ("what he does he does", "when it hit the wall the wall fell"), lists and scores, names,
 * verse, and over
 * a comma all that is rhetoric: in quotations, at a new beginning ("Go on, go on"), or where the second copy says more
 * ("the
 * courage, the courage of the crew").
 *
 * The range goes from the first copy to the last. Where the first copy is a coordinate in quotation marks (`"lost or
 * stolen" or
 * stolen`), it takes the quotation from its mark on, so that keeping one copy leaves the marks whole.
 */
export default defineRule({
  id: 'repeated-phrases',
  group: 'repetition',
  description: 'A phrase that stands twice in a row',
  rationale: 'Editing leaves doubled phrases that checks of single words miss.',
  severity: 'warning',
  presets: {recommended: 'warning', strict: ['warning', {echo: true}]},
  options: {
    minWords: {type: 'integer', default: 1, minimum: 1, maximum: 12, description: 'Shortest phrase, in words.'},
    maxWords: {type: 'integer', default: 12, minimum: 1, maximum: 12, description: 'Longest phrase, in words.'},
    echo: {
      type: 'boolean',
      default: false,
      description: 'Whether a phrase of five words counts that stands twice in a sentence, with other words between.'
    }
  },
  fix: 'suggested',
  quotes: 'check',
  limits: [
    'Rhetoric outside quotations that adds nothing to its second copy is reported.',
    'In quotations a phrase doubled over a comma is reported only where "which", "and" or the like goes on from it.',
    'Over dashes, colons and the ends of sentences nothing is reported.'
  ],
  valid: [
    'He spoke of debts, rents and on and on.',
    'The show was as dull as dull gets.',
    'The shop sells the Pro 7, Pro 7+ and Pro 8.',
    'The rebels may or may not sign.',
    '"No hurry, no hurry at all," she said.',
    'They searched the fields over and over and over.',
    'The caravan went from coast to coast to raise money, story after story.',
    'The shop sells the Pro 7, Pro 7 Max and Pro 8.',
    'What she wants she wants at once.',
    'When they sail they sail at night, and if it rains it rains.',
    'Before the vote, the vote counters were sworn in.',
    'It was a mistake, a mistake that cost the town its pier.',
    'He asked for a copy of the birth and birth certificate numbers.',
    'They sang as they walked and walked and walked.',
    'She praised the courage, the courage of the crew.',
    'The firm was short of cash or cash equivalents.',
    'The final ended 6-4, 6-4.',
    'The head of the harbor board met the head of the ferry company.',
    {
      options: {echo: true},
      text: '"We let down the people of this town, and the people of this town let us know," he said of "the people of this town".'
    },
    'Plan for a new harbor\nHarbor fees will rise in May, the port said.'
  ],
  invalid: [
    {
      text: 'The agency said 40 letters were ⟦"lost or stolen" or stolen⟧ on the way.',
      message: 'Repeated phrase `stolen` in `"lost or stolen" or stolen`; keep one',
      expected: ['"lost or stolen"']
    },
    {
      text: 'The guard said ⟦he saw he saw⟧ three men at the gate.',
      message: 'Repeated phrase `he saw` in `he saw he saw`; keep one',
      expected: ['he saw']
    },
    {text: 'The mayor took ⟦no fee or no fee⟧ of any kind.', expected: ['no fee']},
    {
      text: 'The board paid ⟦for the harbor, for the harbor⟧ which closed in May.',
      expected: ['for the harbor,', 'for the harbor']
    },
    {text: 'Villagers rebuilt ⟦the\nthe⟧ bridge within a week of the flood, and the road after it.', expected: ['the']},
    {text: 'The files were ⟦"torn or burned" or burned⟧ that night.', expected: ['"torn or burned"']},
    {text: 'She called the plan "bold ⟦and costly" and costly⟧ to run.', expected: ['and costly"']},
    'Flanked by ⟦Federal Federal⟧ agents, he left.',
    {
      options: {echo: true},
      text: 'Because ⟦the new harbor board refused to pay for the crane, the new harbor board refused⟧ the lease too.'
    }
  ],
  check(tree, {options, report, place}) {
    for (const echo of options.echo ? echoes(tree) : []) {
      const {words} = wordSequence(tree)
      const {block, start, last, length} = echo
      const at = {block, start: words[start]!.start, end: words[last + length - 1]!.end}
      if (length < options.minWords || block.role === 'verse' || isQuoted(tree, at)) continue
      const copy = block.text.slice(at.start, words[start + length - 1]!.end)
      report({at, reason: `Phrase \`${copy}\` stands twice in one sentence; keep one`, minor: true})
    }
    const sequence = wordSequence(tree)
    const {words, blocks} = sequence
    for (const phrase of doubledPhrases(tree)) {
      const {start, second, length} = phrase
      if (length < options.minWords || length > options.maxWords || isMeant(tree, phrase)) continue
      const last = second + length - 1
      const block = blocks[start]!
      const copy = block.text.slice(words[start]!.start, words[start + length - 1]!.end)
      if (blocks[last] !== block) {
        report({
          at: {
            sourceStart: place({block, start: words[start]!.start, end: words[start]!.end}).start.offset,
            sourceEnd: place({block: blocks[last]!, start: words[last]!.start, end: words[last]!.end}).end.offset
          },
          reason: `Repeated phrase \`${copy}\` over the end of a line; keep one`,
          expected: [copy]
        })
        continue
      }
      const quoted = coordinateStart(tree, phrase)
      const at = {block, start: quoted ?? words[start]!.start, end: words[last]!.end}
      const [repeated, expected] =
        quoted === undefined
          ? [copy, keptOf(sequence, phrase)]
          : [words[last]!.text, [block.text.slice(quoted, words[second]!.start).trimEnd()]]
      report({
        at,
        reason: `Repeated phrase \`${repeated}\` in \`${block.text.slice(at.start, at.end)}\`; keep one`,
        expected
      })
    }
  }
})
