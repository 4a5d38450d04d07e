import {bare} from '../src/analysis/bare.js'
import {isQuoted} from '../src/analysis/quotations.js'
import {occurrences} from '../src/analysis/vocabulary.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {matchesIn} from '../src/core/matches-in.js'
import {type SpellingVariant, spellingVariants} from '../src/lexicon/spelling-variants.js'
import {defineRule} from '../src/rule/define-rule.js'

interface Use {
  variant: SpellingVariant
  block: Block
  start: number
  end: number
}

type Side = SpellingVariant['side']

const names: Record<Side, string> = {american: 'American', british: 'British'}
const otherSide: Record<Side, Side> = {american: 'british', british: 'american'}

/** Roles that keep the spelling of where they come from, or have capitals everywhere. */
const passedOver: ReadonlySet<string> = new Set(['headline', 'byline', 'credit', 'table', 'blockquote', 'verse'])

const isCapital = (text: string | undefined): boolean => text?.[0] !== undefined && text[0] !== text[0].toLowerCase()

/** Whether a word in capitals is one of a name: "the Labour Party", "Defence Secretary". */
function isName({words, sentences}: Block, index: number): boolean {
  const {text, sentence} = words[index]!
  if (!isCapital(text)) return false
  // "Labor targets voters": a party, at the start of a sentence as well.
  if (/^labou?r/iu.test(text)) return true
  return index !== sentences[sentence]!.firstWord || isCapital(words[index + 1]?.text)
}

/** How many times as frequent one spelling must be to count as the text's own: at twice, one in four messages was wrong. */
const clear = 3

/** Farthest opening mark that is looked for, in UTF-16 units. */
const window = 300

/** Whether a word stands in single quotation marks: the last one before it opens. */
function isSingleQuoted({text}: Block, start: number): boolean {
  const before = text.slice(Math.max(0, start - window), start)
  const marks = [...matchesIn(before, /(?<=^|[\s(“"—–-])[‘'](?=\S)|(?<=[\p{L}\d.,!?])[’'](?=[\s.,;:)”"—–]|$)/gu)]
  const last = marks.at(-1)
  return last !== undefined && /^[\s(“"—–-]?$/u.test(before.slice(Math.max(0, last.index - 1), last.index))
}

/** Letters of the shortest word that is spelled in two ways. */
const shortest = 4

const variantWords = {
  has: (normal: string): boolean => normal.length >= shortest && spellingVariants().has(bare(normal))
}

function usesIn(tree: Article): Use[] {
  const uses: Use[] = []
  const variants = spellingVariants()
  for (const {block, index} of occurrences(tree, variantWords)) {
    if (passedOver.has(block.role) || isName(block, index)) continue
    const word = block.words[index]!
    const normal = bare(word.normal)
    const range = {block, start: word.start, end: word.start + normal.length}
    if (
      /[/@#_.\\]/u.test(block.text[word.start - 1] ?? '') ||
      /^(?:[/@_]|\.\p{L})/u.test(block.text.slice(word.end, word.end + 2))
    )
      continue
    uses.push({variant: variants.get(normal)!, ...range})
  }
  return uses
}

/** Whether words of both spellings are among some. */
const areMixed = (uses: readonly Use[]): boolean => uses.some(({variant}) => variant.side !== uses[0]!.variant.side)

/**
 * Finds British spellings in an American text, and American ones in a British text.
 *
 * With `mode: auto` the text decides: words of both spellings are counted, and the rarer kind is reported if the other is at least three times as
 * frequent. If neither is, only a word that the text spells in both ways is reported, once. With `us`, `uk` or `uk-ize` the house decides,
 * and each word of the other spelling is reported; `uk-ize` is British spelling with "organize".
 *
 * In `auto`, "organize" beside British words is the custom of some houses, and is reported only where the text also has words in -ise.
 * Names, quotations, headlines and words that mean two things ("program", "check", "tire") are left alone.
 */
export default defineRule({
  id: 'spelling-variant',
  group: 'style',
  description: 'British spelling in an American text, or the other way round',
  rationale: '"Colour" and "color" in one text is careless.',
  severity: 'warning',
  presets: {news: 'warning'},
  options: {
    mode: {
      type: 'string',
      enum: ['auto', 'us', 'uk', 'uk-ize'],
      default: 'auto',
      description: 'Which spelling is right; `auto`: the one that the text uses most.'
    },
    max: {type: 'integer', default: 10, minimum: 1, description: 'Most messages for one text.'}
  },
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'Some two hundred stems are known, not the whole dictionary.',
    'Terms and titles in small letters that keep the spelling of their country are reported.'
  ],
  valid: [
    'The color of the harbor changed. The Labour Party of Britain sent a defense expert.',
    'The colour of the harbour changed, and they organize tours of the centre.',
    '"My favourite colour is grey," he wrote on the gray wall in a color of his own.',
    'The program was checked, and the tire held.'
  ],
  invalid: [
    {
      text: 'The color of the harbor changed, said a neighbor. Nobody knew the new ⟦colour⟧.',
      message: 'British `colour` in a text with American spelling (3 to 1)',
      expected: ['color']
    },
    {text: 'The ⟦defence⟧ of the port is weak.', options: {mode: 'us'}, expected: ['defense']},
    {
      text: 'They organise tours and ⟦organize⟧ talks.',
      message: 'American `organize` in a text that also has `organise`; use one spelling'
    },
    {text: 'The ⟦centers⟧ are full.', options: {mode: 'uk-ize'}, expected: ['centres']}
  ],
  check(tree, {options, report}) {
    const all = usesIn(tree)
    // Most texts have one spelling throughout, quoted or not.
    if (all.length === 0 || (options.mode === 'auto' && !areMixed(all))) return
    const uses = all.filter(use => !isQuoted(tree, use) && !isSingleQuoted(use.block, use.start))
    const say = ({variant, block, start, end}: Use, rest: string): void => {
      const text = block.text.slice(start, end)
      const right = isCapital(text) ? variant.other.charAt(0).toUpperCase() + variant.other.slice(1) : variant.other
      report({
        at: {block, start, end},
        reason: `${names[variant.side]} \`${text}\` in a text ${rest}`,
        expected: [right]
      })
    }
    if (options.mode !== 'auto') {
      const wrong: Side = options.mode === 'us' ? 'british' : 'american'
      for (const use of uses) {
        const {side, ize} = use.variant
        const isWrong = options.mode === 'uk-ize' && ize ? side === 'british' : side === wrong
        if (isWrong) say(use, `with ${options.mode === 'us' ? 'American' : 'British'} spelling`)
      }
      return
    }
    const hasIse = uses.some(({variant}) => variant.ize && variant.side === 'british')
    const count = (side: Side): number => uses.filter(({variant}) => variant.side === side).length
    const british = count('british')
    // Canada and some British houses write "organize" beside "colour": it shows nothing unless the text also has "organise".
    const counted = british > 0 && !hasIse ? uses.filter(({variant}) => !variant.ize) : uses
    const american = counted.filter(({variant}) => variant.side === 'american').length
    if (british === 0 || american === 0) return
    const lesser: Side = british < american ? 'british' : 'american'
    const [few, many] = lesser === 'british' ? [british, american] : [american, british]
    if (many >= clear * few) {
      for (const use of counted)
        if (use.variant.side === lesser) say(use, `with ${names[otherSide[lesser]]} spelling (${many} to ${few})`)
      return
    }
    const firsts = new Map<string, Use>()
    for (const use of counted) {
      const before = firsts.get(use.variant.stem)
      if (!before) firsts.set(use.variant.stem, use)
      else if (before.variant.side !== use.variant.side) {
        say(use, `that also has \`${before.block.text.slice(before.start, before.end)}\`; use one spelling`)
        return
      }
    }
  }
})
