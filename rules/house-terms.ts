import {copy} from '../src/analysis/copy.js'
import {isQuoted} from '../src/analysis/quotations.js'
import {memo} from '../src/core/memo.js'
import type {Field} from '../src/core/message.js'
import type {OptionsOf, OptionsSchema} from '../src/core/options.js'
import type {Term} from '../src/core/term.js'
import {houseAp} from '../src/lexicon/house-ap.js'
import {defineRule} from '../src/rule/define-rule.js'
import {fieldOf} from '../src/rule/field-of.js'
import {findTerms, indexTerms, type TermIndex} from '../src/rule/term-index.js'

/** What an entry of a house's own list may say. */
const fields = {
  right: {type: 'string', default: '', description: 'What is written instead; empty: nothing is proposed.'},
  note: {type: 'string', default: '', description: 'Why, for the message.'},
  quotes: {
    type: 'string',
    enum: ['skip', 'check'],
    default: 'skip',
    description: 'Whether the term is reported inside quotation marks, whatever `quotations` says.'
  },
  case: {
    type: 'string',
    enum: ['keep', 'ignore'],
    default: 'keep',
    description: 'Whether it is found only as it is written, or in any case; left out, its capitals decide.'
  },
  forms: {
    type: 'array',
    items: {type: 'string'},
    default: [],
    description: 'Its other forms, each with what is written instead: "utilised > used".'
  },
  unless: {
    type: 'array',
    items: {type: 'string'},
    default: [],
    description: 'Words beside it, phrases around it or within 60 characters of it, with which it is right.'
  },
  where: {
    type: 'array',
    items: {
      type: 'string',
      enum: ['headline', 'standfirst', 'heading', 'body', 'caption', 'alt text', 'list', 'table', 'note']
    },
    default: [],
    description: 'The only parts of an article in which it is reported.'
  }
} as const satisfies OptionsSchema

type Entry = string | Partial<OptionsOf<typeof fields>>

interface HouseTerm extends Term {
  note?: string
  quotes?: 'skip' | 'check'
  where?: readonly Field[]
}

const shipped: ReadonlyMap<string, readonly Term[]> = new Map([['ap', houseAp]])

interface Choice {
  lists: readonly string[]
  terms: Readonly<Record<string, Entry>>
}

/** An entry and its other forms. */
function termsOf(wrong: string, entry: Entry): HouseTerm[] {
  const {
    right = '',
    note,
    quotes,
    case: fit,
    forms = [],
    unless = [],
    where
  } = typeof entry === 'string' ? {right: entry} : entry
  const words = unless.map(text => text.trim().toLowerCase()).filter(Boolean)
  const near = words.filter(text => /\s/u.test(text))
  const rest = {
    unless: new Set(words),
    ...(near.length > 0 ? {near} : {}),
    ...(note ? {note} : {}),
    ...(quotes ? {quotes} : {}),
    ...(fit ? {case: fit} : {}),
    ...(where && where.length > 0 ? {where} : {})
  }
  const others = forms.map(form => {
    const [own = '', other = right] = form.split('>').map(text => text.trim())
    return {wrong: own, right: other, ...rest}
  })
  return [{wrong, right, ...rest}, ...others]
}

/** The terms of a list that the package ships. */
function shippedList(name: string): readonly Term[] {
  const list = shipped.get(name)
  if (!list)
    throw new Error(
      `the list \`${name}\` was not read: files are named in a configuration file; elsewhere give \`terms\``
    )
  return list
}

/** One index a configuration: its options are the same object for every text. */
const indexOf = memo(({lists, terms}: Choice): TermIndex => {
  const own = Object.entries(terms).flatMap(([wrong, entry]) => termsOf(wrong, entry))
  return indexTerms([...own, ...lists.flatMap(shippedList)])
})

/**
 * Finds words that the house writes in another way. The words come from lists: the one that the package ships (`ap`), files of the
 * house's own, both named in `lists`, and `terms` in the configuration itself. Own terms go before those of files, and these before
 * `ap`.
 *
 * A file is JSON, YAML or CSV, and its path is relative to the configuration file that names it. In CSV the first line has the names of the
 * fields, and several values of one field stand in one cell with bars between them; JSON and YAML hold a list of objects with these
 * fields, or an object as `terms` is:
 *
 *     wrong,right,note,quotes,case,forms,unless,where
 *     e-mail,email,,check,,e-mailed > emailed|e-mailing > emailing,,
 *     Mayor Smyth,Mayor Smith,The mayor's name is Smith,check,,,Mayor Smyth of Leeds,
 *
 * | Field | What it says |
 * | --- | --- |
 * | `wrong` | What is not written; one or more words |
 * | `right` | What is written instead; empty: nothing is proposed |
 * | `note` | Why, for the message |
 * | `quotes` | `skip` or `check`: whether it is reported inside quotation marks, whatever `quotations` says |
 * | `case` | `keep`: found only as it is written; `ignore`: in any case; left out, its capitals decide |
 * | `forms` | Its other forms, each with what is written instead: `utilised > used` |
 * | `unless` | Words beside it, phrases around it or within 60 characters of it, with which it is right |
 * | `where` | The only parts in which it is reported: `headline`, `standfirst`, `heading`, `body`, `caption`, `alt text`, `list`, `table`, `note` |
 *
 * A term is one or more words. One written in small letters is found in any case, and the replacement takes the case of the text
 * ("E-mail" becomes "Email"); one with capitals is found as it is written and in full capitals; where both sides differ in nothing but
 * capitals, only the very spelling is found, and never at the start of a sentence. Possessives are found as well, plurals where both
 * sides are spellings of one word. Words in web addresses, handles and tags, and words in small letters that are part of a name
 * ("Council of Economic Advisors") or one ("She asked Copilot") are left alone.
 *
 * An empty replacement reports the term without proposing another.
 */
export default defineRule({
  id: 'house-terms',
  group: 'style',
  description: 'A word that the house writes in another way',
  rationale: 'One publication spells and calls a thing in one way.',
  severity: 'info',
  presets: {ap: ['info', {lists: ['ap']}]},
  options: {
    lists: {
      type: 'array',
      items: {
        type: 'string',
        enum: ['ap'],
        files: {endings: ['.json', '.yml', '.yaml', '.csv'], into: 'terms', key: 'wrong'}
      },
      default: [],
      description:
        'Lists: `ap`, some usages of American news agencies, which comes with the package, and paths of own ones, relative to the configuration file.'
    },
    terms: {
      type: 'object',
      additionalProperties: {type: ['string', 'object'], properties: fields, additionalProperties: false},
      default: {},
      description:
        'Own terms: what is not written, and what is written instead (empty: nothing is proposed), or an object of the fields above but `wrong`.'
    },
    quotations: {
      type: 'string',
      enum: ['skip', 'check'],
      default: 'skip',
      description: 'Whether terms inside quotation marks are reported.'
    }
  },
  fix: 'suggested',
  quotes: 'check',
  limits: [
    'Terms are compared word by word: what a word means in its sentence is not known.',
    'Inflected forms other than the plural and the possessive have to be named in `forms`.'
  ],
  valid: [
    {text: 'Send an email to the adviser.', options: {lists: ['ap']}},
    {text: '"Send me an e-mail," she said.', options: {terms: {'e-mail': 'email'}}},
    {text: 'The page is at example.org/e-mail for now.', options: {terms: {'e-mail': 'email'}}},
    {text: 'Internet use grew. The Internet Archive was down.', options: {terms: {Internet: 'internet'}}},
    {text: 'He cooked chicken Kiev.', options: {lists: ['ap']}},
    {text: 'She asked Copilot who the high school teacher was.', options: {lists: ['ap']}},
    {
      text: 'The field has proven reserves; the oil well being drilled is off Mumbai, formerly Bombay.',
      options: {lists: ['ap']}
    },
    'Send an e-mail to the advisor.',
    {
      text: 'The band played its song The Ukraine at noon.',
      options: {terms: {'the Ukraine': {right: 'Ukraine', unless: ['song The Ukraine']}}}
    },
    {text: 'An it-girl left.', options: {terms: {IT: {right: 'information technology', case: 'keep'}}}},
    {text: 'They met at City Hall.', options: {terms: {'city hall': {right: 'the town hall', where: ['headline']}}}}
  ],
  invalid: [
    {
      text: 'Send an ⟦e-mail⟧ to the clerk. ⟦E-mails⟧ were lost.',
      options: {terms: {'e-mail': 'email'}},
      message: 'House style: `e-mail`; write `email`',
      expected: ['email']
    },
    {text: 'Ministers flew to ⟦Kiev⟧ on Monday.', options: {lists: ['ap']}, expected: ['Kyiv']},
    {text: 'The ⟦Internet⟧ was down.', options: {terms: {Internet: 'internet'}}, expected: ['internet']},
    {
      text: 'They ⟦utilised⟧ it, "and we ⟦utilise⟧ it," she said.',
      options: {terms: {utilise: {right: 'use', quotes: 'check', forms: ['utilised > used', 'utilising > using']}}},
      expected: ['used']
    },
    {text: 'The panel is ⟦comprised of⟧ nine judges.', options: {lists: ['ap']}, expected: ['composed of']},
    {
      text: 'It was a ⟦very unique⟧ day.',
      options: {terms: {'very unique': ''}},
      message: 'House style: `very unique`; write something else'
    }
  ],
  check(tree, {options, report}) {
    const index = indexOf(options)
    if (index.size === 0) return
    for (const block of copy(tree)) {
      for (const {start, end, right, term} of findTerms(index, block)) {
        const at = {block, start, end}
        const {note, quotes = options.quotations, where}: HouseTerm = term
        if (where && !where.includes(fieldOf(block))) continue
        if (quotes === 'skip' && isQuoted(tree, at)) continue
        const answer = right === '' ? 'something else' : `\`${right}\``
        report({
          at,
          reason: `House style: \`${block.text.slice(start, end)}\`; write ${answer}`,
          expected: right === '' ? [] : [right],
          ...(note ? {note} : {})
        })
      }
    }
  }
})
