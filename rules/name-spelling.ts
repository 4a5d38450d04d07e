import {
  diacriticVariants,
  givenVariants,
  groupedNames,
  type NamePlace,
  surnameVariants
} from '../src/analysis/name-variants.js'
import {defineRule} from '../src/rule/define-rule.js'

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/**
 * Finds a name that is spelled in two ways in one article.
 *
 * **Surnames.** A surname of somebody named in full, and another capitalised word that begins with the same letter and differs by
 * one letter (two in long names, or two letters changed places), stands once or twice, and has no first name of its own but that
 * of the same person. Frequent English words, given names, places, peoples, planets, plurals ("the Obamas") and names of firms and
 * bodies are left alone.
 *
 * **First names.** Two people of one surname whose first names differ by a letter or two, and one of whom is named once or twice:
 * "Mario Rubio" among many "Marco Rubio". Short forms ("Joe" and "Joseph"), names of men and women ("Eric" and "Erica") and
 * paragraphs that speak of a family are left alone.
 *
 * **Accepted spellings.** Names that come into English in several spellings ("Zelensky", "Zelenskyy") and names with and without
 * diacritics must be spelled in one way throughout. The option `prefer` says which; it then also counts when it does not occur.
 */
export default defineRule({
  id: 'name-spelling',
  group: 'names',
  description: 'A name spelled in two ways',
  rationale: 'Misspelt names are the most frequent printed correction.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {
    prefer: {
      type: 'object',
      additionalProperties: {type: 'string'},
      default: {},
      description: 'Spellings and those to use in their place: `{"Kiev": "Kyiv"}`.'
    },
    minLength: {
      type: 'integer',
      default: 5,
      minimum: 3,
      description: 'Letters a surname must have to be compared with others.'
    }
  },
  fix: 'suggested',
  quotes: 'check',
  limits: [
    'Two real people with near surnames of whom one is never given a first name are reported.',
    'Headlines in title case and lines in capitals are not looked at.',
    'A misspelling that occurs more than twice is taken for another name.'
  ],
  valid: [
    'The fund met Sri Lankans. It said that the Sri Lankan coast was hit.',
    'Tom Relland, a/k/a "Tom Rellund," was there. Relland left. Nobody saw Relland.',
    'Anna Brown led. Brown fell back. Blown out by half-time, they sat down.',
    'Dora Halvorn won. Halvorn smiled. Halvorn left.\n\nIt helps elect President Halvorn. https://news.example.com/a',
    'Carla Benson and her rival, Amy Bensen, will debate. Benson leads; Bensen is second.',
    'Anna Wimes sells wine. Wimes says red wines go first.',
    'Erica Barner, daughter of Eric Barner, spoke. Barner thanked the crowd.',
    'Joe Lanning said no. "Joseph Lanning never says no," his aide joked.',
    'Dora Halvorsen was late. The Halvorsens had waited for an hour.',
    'Anna Marsh looks at Mars. Marsh hopes for water.',
    'Ann Larsson won. Larsson is from Larson, Wisconsin.',
    'Jane Elliott sang. Elliott left. Elliot Page stayed.',
    'Dora Marsten won. Marsten was born in Marston, a village by the sea.',
    {text: 'Dinamo Kyiv won again, and Kyiv cheered.', options: {prefer: {Kiev: 'Kyiv'}}}
  ],
  invalid: [
    {
      text: 'Lena Abramson, a lawyer, said she would appeal. Abramson gave no reason. Later ⟦Abramsen⟧ left.',
      message: 'Name spelled `Abramsen` here and `Abramson` 2 times; check',
      expected: ['Abramson']
    },
    'Teacher Sarah Mitchell, 40, sued. Mitchell won. ⟦Mitchel⟧ was there.',
    'Peter Lindgren won. Lindgren spoke for an hour. ⟦Lindgron⟧ left at noon.',
    'Karl Wesley runs the port. Wesley was asked on Monday. "Mr. ⟦Welsey⟧ knows," a clerk said.',
    'Marco Delaney won. Marco Delaney spoke for an hour, and ⟦Mario⟧ Delaney left by train.',
    'Volodymyr Zelensky thanked them. Zelensky then met the king, and ⟦Zelenskyy⟧ flew home.',
    'Recep Erdoğan spoke first. Erdoğan sat down. ⟦Erdogan⟧’s ministers applauded.',
    {text: 'The train to ⟦Kiev⟧ was late.', options: {prefer: {Kiev: 'Kyiv'}}, expected: ['Kyiv']}
  ],
  check(tree, {options, report}) {
    const seen = new Set<string>()
    const tell = (places: readonly NamePlace[], reason: string, usual: string): void => {
      for (const {run, token} of places) {
        const key = `${run.block.index}:${token.start}`
        if (seen.has(key)) continue
        seen.add(key)
        report({at: {block: run.block, start: token.start, end: token.end}, reason, expected: [usual]})
      }
    }
    const prefer = new Map(Object.entries(options.prefer))
    const inFavour = new Set(prefer.values())
    for (const spellings of groupedNames(tree)) {
      const wanted =
        spellings.find(({text}) => inFavour.has(text)) ??
        [...spellings].sort((a, b) => b.places.length - a.places.length)[0]!
      for (const {text, places} of spellings) {
        const instead = prefer.get(text)
        if (instead !== undefined) tell(places, `Name spelled \`${text}\`; write \`${instead}\``, instead)
        else if (text !== wanted.text && wanted.text.toLowerCase() !== text.toLowerCase()) {
          tell(
            places,
            `Name spelled \`${text}\` here and \`${wanted.text}\` ${times(wanted.places.length)}; check`,
            wanted.text
          )
        }
      }
    }
    for (const {text, places, usual, usualCount} of [
      ...diacriticVariants(tree),
      ...surnameVariants(tree),
      ...givenVariants(tree)
    ]) {
      if (
        Math.max(text.length, usual.length) < options.minLength &&
        !givenVariants(tree).some(variant => variant.places === places)
      )
        continue
      tell(places, `Name spelled \`${text}\` here and \`${usual}\` ${times(usualCount)}; check`, usual)
    }
  }
})
