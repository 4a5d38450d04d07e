import {listCounts} from '../src/analysis/list-counts.js'
import {partSums} from '../src/analysis/part-sums.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds a number that announces a list of another length: "three candidates: Ana Ruiz and Ben Cole".
 *
 * A number from two to twelve with a plural noun, then a colon or a spaced dash, then items up to the end of the sentence or to
 * the closing dash. Items are parted by semicolons if there are any, else by commas and a last "and", "or" or "nor". They must be
 * of one make: all names, all single words, or all beginning with "the", "a", "to" or an -ing form; lists that only give examples
 * ("including") or have a second "and" ("Trinidad and Tobago") are left alone.
 *
 * A number and a colon at the end of a paragraph are compared with the bullets below.
 *
 * Counts of people are added up where their parts follow in the same way: "12 dead: seven men, four women, two children".
 */
export default defineRule({
  id: 'list-count',
  group: 'numbers',
  description: 'A number that announces a list of another length',
  rationale: 'An item that is announced and missing leaves the reader counting.',
  severity: 'warning',
  presets: {news: 'warning'},
  options: {},
  fix: 'none',
  quotes: 'check',
  limits: [
    'Items with relative clauses, and lists that are not of one make, are left alone.',
    'Parts are added up where each begins with its number; families, couples and parts of parts (`two of them`) are left alone.',
    'A heading that counts (`5 things to know`) is not compared with the headings below it.'
  ],
  valid: [
    'Four senators — Ruiz, Cole, Earl or Fox — have a chance.',
    'He saw three countries: Chad, Mali and Trinidad and Tobago.',
    'He made two points: the budget, which he wrote, and the vote.',
    'She named two critics, including: Ruiz, Cole and Earl.',
    'The score was two sets: 6-1, 6-2, 6-3.',
    'She has offices in two cities: Austin, Texas, and Boise, Idaho.',
    'The storm killed 13 people: seven men, four women and two children, and hurt nine — a nurse, her son and seven guests.',
    {text: 'Three wards are closed:\n\n- The first ward\n- The second ward\n- The third ward\n', format: 'markdown'}
  ],
  invalid: [
    {
      text: 'The party has ⟦three candidates⟧: Ana Ruiz and Ben Cole.',
      message: 'Announces `three candidates` but lists 2; check'
    },
    'The firm has ⟦two options⟧ — stay, leave or sue.',
    'Police named ⟦four suspects⟧: John Doe, 34, Max Roe, 35, and Tom Poe, 36.',
    {
      text: 'The storm left ⟦12 dead⟧: seven men, four women and two children.',
      message: 'Announces `12 dead` but the parts come to 13; check'
    },
    {text: '⟦Four wards⟧ are closed:\n\n- The first ward\n- The second ward\n- The third ward\n', format: 'markdown'}
  ],
  check(tree, {report}) {
    for (const {block, start, end, items} of listCounts(tree)) {
      const shown = block.text.slice(start, end)
      report({at: {block, start, end}, reason: `Announces \`${shown}\` but lists ${items}; check`})
    }
    for (const {block, start, end, sum} of partSums(tree)) {
      const shown = block.text.slice(start, end)
      report({at: {block, start, end}, reason: `Announces \`${shown}\` but the parts come to ${sum}; check`})
    }
  }
})
