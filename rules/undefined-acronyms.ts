import {type AcronymUse, acronymUses, explainedAcronyms} from '../src/analysis/acronyms.js'
import {acronymLists} from '../src/lexicon/known-acronyms.js'
import {defineRule} from '../src/rule/define-rule.js'

/**
 * Finds acronyms of two to five capitals that the text never explains, and reports the first use of each.
 *
 * An acronym is explained by its long form, in brackets or beside it ("National Intelligence Service (NIS)", "NIS, the agency", "known as
 * NIS"), or by words anywhere in the text whose initials spell it. Acronyms that everybody knows are in lists (`lists`), to which `allow` adds.
 *
 * Only uses outside headlines and quotations count, and at least one must stand alone, not inside a longer name ("SITE Intelligence
 * Group"). Left alone are words in capitals for emphasis, runs of capitals, Roman numerals, call letters of broadcasters, market symbols,
 * datelines, speaker labels and the initials of persons ("AJ Spiker").
 */
export default defineRule({
  id: 'undefined-acronyms',
  group: 'acronyms',
  description: 'An acronym that the text never spells out',
  rationale: 'Readers outside the beat do not know the letters.',
  severity: 'info',
  presets: {news: 'info', strict: ['info', {minUses: 1}]},
  options: {
    minUses: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: 'How often an acronym must be used, outside headlines and quotations, to be reported.'
    },
    lists: {
      type: 'array',
      items: {type: 'string', enum: ['us', 'uk', 'world']},
      default: ['us', 'uk', 'world'],
      description: 'Lists of acronyms that readers know.'
    }
  },
  fix: 'none',
  quotes: 'skip',
  limits: [
    'The lists decide what is known; a beat of its own wants entries in `allow`.',
    'Words whose initials happen to spell the acronym count as its long form.',
    'Acronyms with digits or small letters in them (`H1N1`, `mRNA`) are not looked at.'
  ],
  valid: [
    'The National Harbor Board (NHB) met on Monday. The NHB will meet again.',
    'Officials of NATO and the FBI met. NATO had called the meeting of the FBI.',
    'Turnout was low, the Bureau of Land Records said. Nobody at the BLR knew why. The BLR is small.',
    'The senator said ZAP. ZAP again, and he sat down. They zap it.',
    'The bid of ZBQ Holdings failed. ZBQ paid HK$20 million for it, ZBQ said.',
    'Turnout rose. [Herald, ZKRG]\n\nTurnout fell. [ZKRG]',
    'Friends of the Zebra met. The FOZ report is long, and FOZ is small.',
    'The town wants educational TV. It voted for ETV, and ETV it will be.',
    'The TRQ Freight Line was sold. Nobody knew the TRQ Freight Line.',
    'The New York Zoo Attorney General spoke. The NYAG was brief, and the NYAG left.',
    'The quarry inspector wrote a report. The QI was brief, and nobody doubted the QI.',
    'ST. OLAV, Norway (AP) — The sun rose. AB blood was short, and AB donors came.'
  ],
  invalid: [
    {
      text: 'The ⟦ZKTO⟧ treaty stalled. Ministers rejected the ZKTO on Monday.',
      message: 'Acronym `ZKTO` is never spelled out; give the full name at first mention'
    },
    'Auditors of the ⟦BRDX⟧ came on Monday. The BRDX report is due in May.',
    {text: 'Staff had to sign ⟦NDQ⟧s before the sale.', options: {minUses: 1}}
  ],
  check(tree, {options, report}) {
    const known = options.lists.map(name => acronymLists.get(name))
    const byAcronym = new Map<string, AcronymUse[]>()
    for (const use of acronymUses(tree)) {
      if (use.quoted || known.some(list => list?.has(use.acronym))) continue
      const uses = byAcronym.get(use.acronym)
      if (uses) uses.push(use)
      else byAcronym.set(use.acronym, [use])
    }
    for (const [acronym, uses] of byAcronym) {
      if (uses.length < options.minUses || uses.every(({named}) => named) || uses.some(({firm}) => firm)) continue
      if (explainedAcronyms(tree).has(acronym)) continue
      const {block, start, end} = uses[0]!
      report({
        at: {block, start, end},
        reason: `Acronym \`${acronym}\` is never spelled out; give the full name at first mention`
      })
    }
  }
})
