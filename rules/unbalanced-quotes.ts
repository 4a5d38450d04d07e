import {type MarkPairs, markPairs} from '../src/analysis/mark-pairs.js'
import type {QuoteMark} from '../src/analysis/quotations.js'
import {defineRule} from '../src/rule/define-rule.js'

/** Roles in which a mark may stand alone: each speech of a transcript opens, none closes. */
const passedOver: ReadonlySet<string> = new Set(['transcript', 'list'])

/** The opening marks that nothing closes, and that do not run on into the next paragraph. */
function unclosed({openings, marks, runsOn}: MarkPairs): readonly QuoteMark[] {
  const last = openings.at(-1)
  // Running on, a quotation has one open mark; the one that runs on is the last of the paragraph, or the first.
  if (!last || !runsOn) return openings
  return openings.length === 1 || last === marks.at(-1) ? openings.slice(0, -1) : openings
}

/** Arrows of navigation ("Read more »") look like the quotation marks of other languages. */
const isArrow = ({block}: MarkPairs, {at}: QuoteMark): boolean => block.text[at] === '«' || block.text[at] === '»'

/** Two marks alone in a paragraph that face the same way: a pair, one of them turned the wrong way. */
function isTurned({block, openings, closings, marks}: MarkPairs): boolean {
  if (marks.length % 2 === 1 || openings.length + closings.length !== 2) return false
  if (closings.length === 2) return true
  const last = openings[1]
  return last !== undefined && block.text.slice(last.at + last.length).trim() === ''
}

/**
 * Finds double quotation marks without a partner, paragraph by paragraph.
 *
 * A quotation that goes on in the next paragraph is left open, as is the custom, and that paragraph opens with a mark again. Marks of inches
 * and seconds, apostrophes, and marks inside tags are no quotation marks; `''` counts as one. Whether the two marks of a pair are of one kind
 * is left to `quote-marks`.
 *
 * The message stands on the mark whose partner is missing, by what is beside it: an opening mark has a space before it, a closing mark a
 * letter or a full stop. Where a text has three or more that are alike (paragraphs that open with a mark and never close it, marks never
 * closed elsewhere, closing marks alone), a feed has lost them: one message stands for all and says where the others are.
 */
export default defineRule({
  id: 'unbalanced-quotes',
  group: 'quotes',
  description: 'A quotation mark without its partner',
  rationale: 'The reader must see where a quotation ends.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {
    max: {type: 'integer', default: 10, minimum: 1, description: 'Most messages for one text.'}
  },
  fix: 'none',
  quotes: 'check',
  limits: [
    'Single quotation marks are not paired, for they cannot be told from apostrophes.',
    'Where several marks are missing from one paragraph, the message may stand on the wrong one.'
  ],
  valid: [
    '"We saw the water come," he said. "It came fast.\n\n"Then it was gone," he said.',
    'He is 6\'2" tall and saws a 2" pipe.',
    'The board is 12" by 18" in size, and the record is 9.58" for men.',
    '’Twas the ’90s; the boys’ room was called “the ‘den’ of boys.”',
    'She said “no” and "yes" and left.'
  ],
  invalid: [
    {
      text: 'The mayor called it ⟦“⟧a long night and went home.\n\nNobody followed.',
      message: 'Quotation mark is never closed in this paragraph'
    },
    {
      text: 'It was a long night.⟦”⟧\n\nThe mayor went home.',
      message: 'Closing mark without an opening one'
    },
    '⟦"⟧It was a long night, he added, "but it ended."'
  ],
  check(tree, {report}) {
    let leftOpen = false
    for (const pairs of markPairs(tree)) {
      const {block, closings} = pairs
      const openings = unclosed(pairs)
      const wasOpen = leftOpen
      leftOpen = openings.length > 0
      if (passedOver.has(block.role) || isTurned(pairs)) continue
      const range = ({at, length}: QuoteMark) => ({block, start: at, end: at + length})
      for (const mark of openings.filter(mark => !isArrow(pairs, mark)))
        report({
          at: range(mark),
          reason: 'Quotation mark is never closed in this paragraph',
          alike: block.text.slice(0, mark.at).trim() === '' ? 'whole paragraph' : 'opening'
        })
      // The end of a quotation whose beginning has been reported in the paragraph before is the same fault.
      for (const mark of wasOpen ? closings.slice(1) : closings) {
        if (!isArrow(pairs, mark))
          report({at: range(mark), reason: 'Closing mark without an opening one', alike: 'closing'})
      }
    }
  }
})
