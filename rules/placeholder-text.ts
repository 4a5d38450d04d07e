import {findPlaceholders} from '../src/analysis/placeholders.js'
import {dummyNames} from '../src/lexicon/placeholders.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds what stands where text is still to come: `TK`, dummy copy (`lorem ipsum`, `Headline goes here`), slots in brackets
 * (`[NAME]`, `[insert quote]`, `[XX]`, `{{title}}`, `%s`), `TODO:` and `FIXME`, `XX` before a noun or a unit, `$X million`,
 * `20XX`, `DD/MM/YYYY`, `???` in the place of a word, `TBD` after a preposition.
 *
 * Editors' brackets in quotations are left (`[the president]`, `[sic]`), and so are credits (`[AP]` after a sentence), Roman
 * numerals (`Super Bowl XXX`, `Louis XX`), sizes, chromosomes, masked numbers (`555-XXXX`), initials (`TK Smith`), and kick-off times that a
 * schedule gives as `TBD`.
 */
export default defineRule({
  id: 'placeholder-text',
  group: 'mixed-in',
  description: 'Placeholders: TK, lorem ipsum, slots in brackets, XX for a number',
  rationale: 'A placeholder in print tells every reader that nobody read the text.',
  severity: 'error',
  presets: {recommended: 'error'},
  options: {
    patterns: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Further placeholders, as plain text in any case.'
    },
    names: {
      type: 'boolean',
      default: false,
      description: 'Whether names such as Jane Doe are placeholders. They also stand for people in court papers.'
    }
  },
  fix: 'none',
  quotes: 'check',
  promotions: 'check',
  limits: [
    'TK as the initials of a name is reported where no capitalised word follows.',
    'Slots with words that are not in the list, such as `[his dog]`, are left: editors write them into quotations.',
    'Jokes with a slot in them ("every [insert team here] fan") are reported outside quotation marks.'
  ],
  valid: [
    '"[The minister] knew of it," she said.',
    'The final, Super Bowl XXX, was seen by millions.',
    'Turnout rose in Bergen. [AP]',
    'He wrote "[sic]" next to the figure.',
    'Her TODO list is long, the mayor joked.',
    'TK Maxx opened a store; TK Holm runs it.',
    'Callers reach the line at 555-XXXX.',
    'Women carry XX chromosomes.',
    'Married: [X] Yes [ ] No',
    '[X] Single',
    '"You said what???" the coach asked.',
    {text: 'Jane Doe sued the city.', options: {names: false}}
  ],
  invalid: [
    {text: 'Mayor ⟦TK⟧ said on Tuesday the road would stay shut.', message: 'Placeholder `TK`; fill in or remove'},
    'The talks went on for ⟦XX⟧ hours.',
    'The driver, ⟦[NAME]⟧, 41, was not hurt.',
    'The driver was taken to ⟦[HOSPITAL]⟧ on Friday.',
    'The city spent ⟦[X]⟧ million on it.',
    'The game ended ⟦XX-XX⟧ on Sunday.',
    'The road cost ⟦$X⟧ million and opened in ⟦20XX⟧.',
    'The road opens on ⟦DD/MM/YYYY⟧, she said. ⟦TODO⟧: ask the city.',
    '⟦Lorem ipsum dolor sit amet⟧, and so on.',
    'The minister will speak at ⟦TBD⟧.',
    'The ⟦???⟧ bridge, ⟦[check with city desk]⟧, was built in 1907.',
    'Dear ⟦{{first_name}}⟧, the ⟦%s⟧ edition is out.',
    {text: 'Police named her as ⟦Jane Doe⟧.', options: {names: true}},
    {text: 'The budget is ⟦KOMMT NOCH⟧.', options: {patterns: ['kommt noch']}}
  ],
  check(tree, {options, report}) {
    const extra = [...options.patterns, ...(options.names ? dummyNames : [])]
      .map(text => text.toLowerCase())
      .filter(text => text !== '')
    for (const at of findPlaceholders(tree, extra))
      report({at, reason: `Placeholder \`${at.block.text.slice(at.start, at.end)}\`; fill in or remove`})
  }
})
