import {repeats} from '../src/analysis/repeats/index.js'
import type {Repeat} from '../src/analysis/repeats/repeat.js'
import {restatedClauses} from '../src/analysis/restated-clauses.js'
import type {SentenceSpan} from '../src/analysis/sentence-spans.js'
import {wordSequence} from '../src/analysis/word-sequence.js'
import type {Block} from '../src/core/block.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds a clause that says no more than an earlier sentence of another paragraph has said. A clause is what stands
 * between marks, "that",
 * "which", "who", "but", "because" and the like, or after a verb of speech; the attribution itself is none.
 *
 * It is reported when it has at least five different content words (`minStems`), at least two of them in small
 * letters, and a verb, and the earlier sentence has
 * all of them in the same order within 2.6 times the clause's length (`window`), with the same figures and as many
 * negations. Endings
 * do not count: "arrested" is "arrests".
 *
 * Quotations may confirm what was said, on either side. Headlines, captions, lists, tables, transcripts, live blogs
 * and verse do not count,
 * nor do sentences that `repeated-sentences` reports. One message a sentence.
 */
export default defineRule({
  id: 'restated-facts',
  group: 'repetition',
  description: 'A clause that says what an earlier sentence has said',
  rationale: 'Each fact once; the first paragraph may be unpacked, not repeated.',
  severity: 'info',
  presets: {news: 'info', strict: ['info', {minStems: 4}]},
  options: {
    minStems: {type: 'integer', default: 5, minimum: 3, description: 'Fewest different content words of the clause.'},
    window: {
      type: 'number',
      default: 2.6,
      minimum: 1,
      maximum: 4,
      description: 'Longest stretch of the earlier sentence that counts, by the length of the clause.'
    },
    ledeGrace: {type: 'integer', default: 0, minimum: 0, description: 'How often the first paragraph may be restated.'},
    max: {type: 'integer', default: 5, minimum: 1, description: 'Most messages for one article.'}
  },
  fix: 'none',
  quotes: 'skip',
  limits: ['Paraphrase in other words is not seen; that is deliberate.'],
  valid: [
    'The chief army spokesman at the border, Ray Halm, said nobody drowned.\n\nIt rained.\n\nThe chief army spokesman Ray Halm said the ferry was safe.',
    'Officials said 12,000 troops crossed the northern border on Monday.\n\nThey came by rail.\n\nOfficials said 900 troops crossed the northern border.',
    'The mayor was charged with taking bribes from two builders.\n\nShe resigned.\n\nHer lawyer said the mayor was not charged with taking bribes from builders.',
    'The dam above the old town burst after days of rain.\n\n"The dam above the old town burst after the rain," the governor said.',
    'The court freed the banker on Friday.\n\nThe banker thanked the court.'
  ],
  invalid: [
    {
      text: 'Coast guards rescued nine sailors from a burning ferry on Sunday, though the captain later drowned near the reef.\n\nThe ferry sank.\n\nThe harbor office said ⟦coast guards rescued nine sailors from the ferry⟧.',
      message:
        'Restates 1:1 (`Coast guards rescued nine sailors from a burning ferry on Sunday`); cut or add something new'
    },
    'Senators rejected the pension bill on Tuesday after a tense night debate.\n\nMarkets fell.\n\nAn aide said ⟦senators rejected the pension bill after a debate⟧.',
    'The national network switched on its safety check, which lets users report that they are well.\n\nIt was the third time.\n\nOn Friday, ⟦the national network switched on its safety check⟧.'
  ],
  check(tree, {options, report, place}) {
    const {words} = wordSequence(tree)
    const copies = new Map<Block, Repeat[]>()
    for (const repeat of repeats(tree)) {
      if (repeat.likeness < 0.72) continue
      const others = copies.get(repeat.later.block)
      if (others) others.push(repeat)
      else copies.set(repeat.later.block, [repeat])
    }
    let grace = options.ledeGrace
    let reported: SentenceSpan | undefined
    for (const {clause, later: sentence, earlier, said, stems, spread} of restatedClauses(tree)) {
      if (stems < options.minStems || spread > options.window || sentence === reported) continue
      const {block} = sentence
      const start = words[clause.from]!.start
      const end = words[clause.to - 1]!.end
      const isKnown = copies.get(block)?.some(({later}) => later.start <= start && end <= later.end)
      if (isKnown) continue
      if (earlier.block.role === 'lede' && grace-- > 0) continue
      reported = sentence
      const {line, column} = place({
        block: earlier.block,
        start: earlier.sentence.start,
        end: earlier.sentence.end
      }).start
      const text = earlier.block.text.slice(words[said.from]!.start, words[said.to - 1]!.end)
      report({
        at: {block, start, end},
        reason: `Restates ${line}:${column} (\`${text}\`); cut or add something new`
      })
    }
  }
})
