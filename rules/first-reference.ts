import {repeatedTitles, singleReferences} from '../src/analysis/references.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds a person whose first mention in the story is a bare surname: "Regalado said he would vote no", or "Mr. Regalado", with the
 * full name only further down or nowhere.
 *
 * A bare surname counts when it is the subject of a verb of saying, and `he`, `she`, `his` or `her` in the same sentence shows
 * that it is a person; after "Mr.", "Mrs." or "Ms." when it speaks or is named again. It does not count when any longer name up
 * to the end of the paragraph contains the word ("Peabody Energy", "J. Regalado", "Senator Regalado"), nor when it is a place, a
 * given name, a frequent word, or the name of somebody whom one name suffices. Headlines, captions, quotations and transcripts
 * are left alone, as first mentions too.
 *
 * With the option `titles`, a full name repeated together with its title ("President Barack Obama" for the second time) is
 * reported as well: after the first mention the surname is enough.
 */
export default defineRule({
  id: 'first-reference',
  group: 'names',
  description: 'A person introduced by surname alone',
  rationale: 'A person gets full name and role first, the surname later.',
  severity: 'warning',
  presets: {news: 'warning', ap: ['warning', {titles: true}], strict: ['warning', {titles: true}]},
  options: {
    titles: {
      type: 'boolean',
      default: false,
      description: 'Also report full names that are repeated with their title, one severity lower.'
    }
  },
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'World-famous surnames in briefs are reported; put them in `allow`.',
    'A surname that is also a given name or a frequent word is reported only after `Mr.`, `Mrs.` or `Ms.`.',
    'Bare surnames that do not speak are not looked at.'
  ],
  valid: [
    'The clerk is accused of theft. Prosecutors said he was broke. Labour said it had its own doubts about his story.',
    'She called her sisters Orla and Maeve Quillan. Orla said she was asleep.',
    'Halvorsen Foods said in a statement that it would close. Halvorsen said its plant was old.',
    'Senator Dora Halvorsen of Ohio said she would not run. Halvorsen said she was tired.',
    'Mayor Halvorsen said he would sign. Halvorsen said he had no choice.',
    '"Regalado said he knew," the clerk told the court.',
    'Madonna said she would sing again.',
    {
      text: 'The Giant Magellan Telescope grows. It is large.\n\nThe Giant Magellan Telescope opens in May.',
      options: {titles: true}
    },
    'Halvorsen Says No\n\nDora Halvorsen, the mayor, said no. Halvorsen said she had read the plan.'
  ],
  invalid: [
    {
      text: 'The council met for five hours on Monday.\n\n⟦Regalado⟧ said he would vote no.',
      message: 'First mention of `Regalado` has no first name; give the full name'
    },
    '⟦Okafor⟧ told the court she was innocent of all charges.\n\nNgozi Okafor, 34, has two children.',
    'The fire began at noon. ⟦Mr. Lindqvist⟧ told the firemen where to look.\n\nNobody was hurt.',
    {
      text: 'Mayor Dora Halvorsen opened the fair.\n\nIt rained for an hour.\n\n⟦Mayor Dora Halvorsen⟧ left at noon.',
      options: {titles: true},
      message: 'Full title and name repeated for `Mayor Dora Halvorsen`; use the surname',
      expected: ['Halvorsen']
    }
  ],
  check(tree, {options, report, place}) {
    for (const {block, start, end, surname, fullLater} of singleReferences(tree)) {
      const later = fullLater ? place(fullLater).start : undefined
      report({
        at: {block, start, end},
        reason: `First mention of \`${surname}\` has no first name; give the full name`,
        note: later
          ? `The full name comes only at ${later.line}:${later.column}.`
          : 'There is no full name in the text.'
      })
    }
    if (!options.titles) return
    for (const {block, start, end, surname} of repeatedTitles(tree)) {
      const text = block.text.slice(start, end)
      report({
        at: {block, start, end},
        reason: `Full title and name repeated for \`${text}\`; use the surname`,
        expected: [surname],
        minor: true
      })
    }
  }
})
