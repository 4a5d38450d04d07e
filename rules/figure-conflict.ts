import {figureConflicts} from '../src/analysis/figure-conflicts.js'
import type {TextRange} from '../src/core/block.js'
import {defineRule} from '../src/rule/define-rule.js'

const textOf = ({block, start, end}: TextRange): string => block.text.slice(start, end)

/**
 * Finds two different figures for one thing in one article.
 *
 * - `harm`: the dead, hurt, arrested, missing or rescued of one event ("The crash killed 12 people", later "14 people were killed in the
 *   crash"), or those with the same noun when the later figure has an article ("Police arrested 30 protesters", "the 33 arrested
 *   protesters").
 * - `magnitude`: the same digits and noun with another scale ("the $5 million contract", "the $5 billion contract").
 * - `money`, `counts`: another sum for the same noun ("a $5 million contract", "the $6 million contract"), another count with the same noun and
 *   adjective ("12 stranded hikers", "the 14 stranded hikers"), the later one with an article.
 *
 * Nothing is said where the two may be different on purpose: hedged figures and rounded ones; sentences with words of change, of parts or
 * of comparison ("more", "previously", "of those", "each"); two sources, two days, two places or names; three values or more; an
 * article that speaks of several events of the kind. Figures in quotation marks, headlines and tables are left alone.
 */
export default defineRule({
  id: 'figure-conflict',
  group: 'numbers',
  description: 'Two different figures for one thing',
  rationale: 'Two figures for one thing in one story are a correction waiting.',
  severity: 'warning',
  presets: {
    news: 'warning',
    strict: ['warning', {kinds: ['harm', 'magnitude', 'money', 'counts']}]
  },
  options: {
    kinds: {
      type: 'array',
      items: {type: 'string', enum: ['harm', 'magnitude', 'money', 'counts']},
      default: ['harm', 'magnitude'],
      description: 'Which conflicts to report; `money` and `counts` one severity lower.'
    }
  },
  fix: 'none',
  quotes: 'skip',
  limits: [
    'Events are told apart by their nouns, not by what is meant, so the rule stays silent wherever a word suggests two of them.',
    'A figure that is given in other words the second time ("a dozen victims") is not compared.'
  ],
  valid: [
    'The crash killed 12 people. Two years ago another crash on that road killed 14 people.',
    'The ministry said the fire killed 12 people. The mayor said the fire killed 14 people.',
    'At least 12 people were killed in the crash. The crash killed 14 people.',
    'The storm killed 12 people in Marlow. In Dunford the storm killed 14 people.',
    'The storm killed 12 people. In Dunford, the storm killed four people.',
    'The blast hurt 40 people. Nurses said the blast hurt 45 people. The mayor said the blast hurt 40 people.',
    'The mayor signed a $3 million deal. A $3 billion deal in Ohio failed.',
    'The attack killed 12 people. Of those, the attack killed 4 people in a shop.',
    'The council has a $5 million budget. The school has a $6 million budget.',
    'The fire killed 2,960 animals. The fire killed 3,000 animals.'
  ],
  invalid: [
    {
      text: 'The crash killed 12 people.\n\nThe bus was full. The crash killed ⟦14 people⟧, the mayor said.',
      message: 'Figure `14 people` killed here, `12 people` at 1:18; check which is right'
    },
    'The city signed the $5 million contract in May. The council will vote on the ⟦$5 billion⟧ contract.',
    'Police arrested 30 protesters at the gate. A judge freed the ⟦33 protesters⟧ arrested by police.',
    {
      text: 'A helicopter found 12 stranded hikers. The ⟦14 stranded hikers⟧ are well.',
      options: {kinds: ['counts']},
      message: 'Figure `14 stranded hikers` here, `12 stranded hikers` at 1:20; check which is right'
    }
  ],
  check(tree, {options, report, place}) {
    for (const {kind, verb, block, start, end, earlier} of figureConflicts(tree)) {
      if (!options.kinds.includes(kind)) continue
      const {line, column} = place(earlier).start
      const here = verb === '' ? 'here' : `${verb} here`
      report({
        at: {block, start, end},
        reason: `Figure \`${block.text.slice(start, end)}\` ${here}, \`${textOf(earlier)}\` at ${line}:${column}; check which is right`,
        minor: kind === 'money' || kind === 'counts'
      })
    }
  }
})
