import {issued} from '../src/analysis/issued.js'
import {type RelativeTime, relativeTimes} from '../src/analysis/relative-times.js'
import {defineRule} from '../src/rule/define-rule.js'

/** How many further places a message names. */
const named = 4

const textOf = ({block, start, end}: RelativeTime): string => block.text.slice(start, end)

/**
 * Finds times that nobody can resolve once the text is parted from its day of publication.
 *
 * - `undated`: neither front matter nor the settings give the day of publication, no dateline carries a date, and no full date stands
 *   in the first three paragraphs. One message for the whole text, on the first weekday or expression ("Friday", "last week", "two days
 *   ago"), naming the others.
 * - `unanchored`: the day is known, and the text says "yesterday", "today", "tomorrow" or "tonight" where the weekday would keep.
 *
 * Quotations, captions, bylines and promotional blocks are left alone; so are names ("Black Friday", "The Tonight Show") and habits
 * ("every Friday"), and weekdays with a date beside them.
 */
export default defineRule({
  id: 'relative-days',
  group: 'dates',
  description: 'A day named by its distance from a day of publication that is not given',
  rationale: '"Friday" and "last week" mean nothing once the text is separated from its date.',
  severity: 'info',
  presets: {ap: 'info', strict: ['info', {parts: ['undated', 'unanchored']}]},
  options: {
    parts: {
      type: 'array',
      items: {type: 'string', enum: ['undated', 'unanchored']},
      default: ['undated'],
      description: 'What is reported: texts without a date, and "yesterday" and the like in texts that have one.'
    }
  },
  fix: 'none',
  quotes: 'skip',
  limits: [
    'A full date of some past event in the first three paragraphs passes for the day of publication.',
    'Weekdays in short forms (`Fri.`) are not seen.'
  ],
  valid: [
    {text: '---\ndate: 2024-12-27\n---\n\nThe council voted on Friday.', format: 'markdown'},
    'SEOUL, Dec. 27 (AFP) — Officials said Friday that the road was open.',
    '"See you tomorrow," he said on The Tonight Show after a Black Friday sale.',
    'The market is held every Friday.',
    'The council votes on Friday, Dec. 26.'
  ],
  invalid: [
    {
      text: 'The council voted ⟦yesterday⟧ to close the pool. It reopens next month, and swimmers meet on Sunday.',
      message:
        'No date or dateline, so `yesterday` cannot be resolved (also `next month` 1:59, `Sunday` 1:92); add a date'
    },
    'The shop closes ⟦next month⟧.',
    'The ferry sank ⟦two weeks ago⟧ off the cape.',
    {
      text: 'SEOUL, Dec. 27 (AFP) — The road reopened ⟦yesterday⟧.',
      options: {parts: ['undated', 'unanchored']}
    }
  ],
  check(tree, {options, report, place}) {
    const times = relativeTimes(tree)
    const first = times[0]
    if (!first) return
    if (!issued(tree)) {
      if (!options.parts.includes('undated')) return
      const others = times.slice(1).map(time => {
        const {line, column} = place(time).start
        return `\`${textOf(time)}\` ${line}:${column}`
      })
      const rest = others.length > named ? ` and ${others.length - named} more` : ''
      const also = others.length > 0 ? ` (also ${others.slice(0, named).join(', ')}${rest})` : ''
      report({at: first, reason: `No date or dateline, so \`${textOf(first)}\` cannot be resolved${also}; add a date`})
    } else if (options.parts.includes('unanchored')) {
      for (const time of times) {
        if (time.kind === 'day') report({at: time, reason: `Unanchored \`${textOf(time)}\`; name the day`})
      }
    }
  }
})
