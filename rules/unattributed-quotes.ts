import {attributions, type Cue} from '../src/analysis/attributions.js'
import {copy} from '../src/analysis/copy.js'
import {type Quotation, quotations} from '../src/analysis/quotations.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {defineRule} from '../src/rule/define-rule.js'

const skipped: ReadonlySet<string> = new Set([
  'headline',
  'subhead',
  'byline',
  'table',
  'caption',
  'transcript',
  'verse',
  'credit',
  'blockquote',
  'note',
  'liveblog-entry',
  'list'
])

const outside = (block: Block, quotes: readonly Quotation[]): string => {
  let rest = ''
  let from = 0
  for (const {start, end} of quotes) {
    rest += block.text.slice(from, start)
    from = end
  }
  return rest + block.text.slice(from)
}

const isQuoteOnly = (block: Block, quotes: readonly Quotation[]): boolean =>
  quotes.length > 0 && !/[\p{L}\p{N}]/u.test(outside(block, quotes))

const plainSpeech: ReadonlySet<string> = new Set(
  'say tell ask add write reply respond explain tweet post recall continue note announce testify state argue insist warn declare sing shout joke read'.split(
    ' '
  )
)

/** Whether a neighbouring block leads into a quotation or out of it: it quotes somebody itself, or says plainly that somebody spoke. */
const speaks = (block: Block, cues: readonly Cue[], quotes: readonly Quotation[]): boolean =>
  cues.some(
    cue =>
      cue.type === 'label' ||
      (cue.type === 'verb' && (quotes.length > 0 || plainSpeech.has(cue.verb!.lemma))) ||
      (cue.type === 'preposition' && quotes.length > 0)
  ) && block.text.length > 0

const signOff = /^\s*(?:[-–—―]{1,2}|~)\s?\p{Lu}/u

/** "— Ann Ray, baker" at the end of a block or at the start of the next. */
const endsInSignOff = (text: string): boolean =>
  /["”]\s*(?:[-–—―]{1,2}|~)\s?\p{Lu}[^"“”]{1,80}$/u.test(text.slice(-120))

const smallWords: ReadonlySet<string> = new Set('a an the of in on at to for and or but with from by as is'.split(' '))

/** Whether the words of a quotation are all capitalised, as those of a title are. */
const isTitle = (block: Block, {start, end}: Quotation): boolean => {
  const words = block.words.filter(word => word.start >= start && word.end <= end && !smallWords.has(word.normal))
  return words.length > 0 && words.every(word => /^[\p{Lu}\d]/u.test(word.text))
}

const opensClause = (text: string): boolean => /^["“„«'`‘]*\s*(?:\p{Lu}|\[|…|\.\.\.|I\b)/u.test(text)

/** The words of the sentence a quotation stands in that are not quoted. */
function standsAlone(block: Block, quotes: readonly Quotation[], quote: Quotation): boolean {
  const near = block.words.filter(word => {
    const sentence = block.sentences[word.sentence]!
    return sentence.start < quote.end && quote.start < sentence.end
  })
  return !near.some(word => !quotes.some(({start, end}) => start <= word.start && word.end <= end))
}

function hasSpeaker(
  tree: Article,
  all: readonly Block[],
  at: number,
  quote: Quotation,
  before: number,
  after: number
): boolean {
  const block = all[at]!
  const cues = attributions(tree)
  const quotes = quotations(tree)
  if (quote.continued || cues[block.index]!.length > 0 || !standsAlone(block, quotes[block.index]!, quote)) return true
  if (endsInSignOff(block.text) || /:\s*$/u.test(block.text.slice(0, quote.start))) return true
  for (let back = 1; back <= before && at - back >= 0; back++) {
    const prior = all[at - back]!
    if (/:\s*$/u.test(prior.text)) return true
    if (speaks(prior, cues[prior.index]!, quotes[prior.index]!)) return true
  }
  for (let ahead = 1; ahead <= after && at + ahead < all.length; ahead++) {
    const next = all[at + ahead]!
    if (signOff.test(next.text) || speaks(next, cues[next.index]!, quotes[next.index]!)) return true
  }
  return false
}

/**
 * Finds quotations of eight words or more that nobody in the paragraph or its neighbours is named for.
 *
 * A speaker is found in: the paragraph of the quotation, in any words of attribution outside quotation marks; the two paragraphs before and
 * the one after, where they quote somebody with words of attribution or say plainly that somebody spoke ("she told the council");
 * a colon at the end of the paragraph before; a sign-off ("— Ann Ray, baker") or an outlet's credit after it; a quotation that runs on from the paragraph before.
 * Of three or more paragraphs in a row that are only quotation (letters, questions and answers) the first is looked at.
 *
 * Only whole utterances count: the quotation begins with a capital and stands in a sentence of its own. Titles, partial quotations inside a
 * sentence, transcripts, verse, lists and captions are left alone.
 */
export default defineRule({
  id: 'unattributed-quotes',
  group: 'sourcing',
  description: 'A quotation without a speaker nearby',
  rationale: 'A direct quotation must have a speaker the reader can find at once.',
  severity: 'info',
  presets: {news: 'info', strict: ['warning', {before: 1}]},
  options: {
    minWords: {type: 'integer', minimum: 1, default: 8, description: 'Shorter quotations are left alone.'},
    before: {
      type: 'integer',
      minimum: 0,
      default: 2,
      description: 'Paragraphs before the quotation in which its speaker may stand.'
    },
    after: {type: 'integer', minimum: 0, default: 1, description: 'Paragraphs after it.'}
  },
  fix: 'none',
  quotes: 'check',
  limits: [
    'Quotations a columnist invents look the same.',
    'Any speech in the neighbouring paragraphs counts, whoever speaks there.'
  ],
  valid: [
    '"It was loud in there," she said. "We ran before the second blast came down the hall."',
    'The statement read:\n\n"We will not comment on the inquiry before it has come to an end."',
    '"Stop at the red light and wait for the next tram," a sign read.',
    'The song was "My Long Way Home From the Old Sea Wall Again" by a local band.',
    '"Nobody told us that the water had come up so fast in the night."\n\n— Lena Holm, farmer',
    'The council met at noon. "We were late," said Tom Aiken, the clerk.\n\n"Then the lights went out and we had to feel our way down."'
  ],
  invalid: [
    {
      text: 'Rain fell all week.\n\n⟦"We will rebuild every house on this street before the winter comes."⟧\n\nThe river stood two feet high.',
      message: 'Quotation has no speaker in this or the neighbouring paragraphs; attribute it'
    },
    'The plan failed. ⟦"Nobody in the building believed the alarm was real that night."⟧ The roof fell.',
    'The market opened late.\n\n⟦"Nothing in this town has been the same since the mill shut."⟧\n\n⟦"My father worked there and so did all of his brothers."⟧\n\nStalls were full by noon.',
    {text: 'Buses ran late. ⟦"We waited an hour."⟧ The depot is shut.', options: {minWords: 3}}
  ],
  check(tree, {options, report}) {
    const all = copy(tree)
    const quotes = quotations(tree)
    let run = 0
    let checked = 0
    all.forEach((block, at) => {
      const mine = quotes[block.index]!
      run = isQuoteOnly(block, mine) ? run + 1 : 0
      if (skipped.has(block.role) || mine.length === 0) return
      if (run > 1 && checked >= 0 && isRun(all, quotes, at)) return
      checked = at
      for (const quote of mine) {
        const text = block.text.slice(quote.start, quote.end)
        const words = block.words.filter(word => word.start >= quote.start && word.end <= quote.end).length
        if (words < options.minWords || !opensClause(text) || isTitle(block, quote)) continue
        if (hasSpeaker(tree, all, at, quote, options.before, options.after)) continue
        report({
          at: {block, start: quote.start, end: quote.end},
          reason: 'Quotation has no speaker in this or the neighbouring paragraphs; attribute it'
        })
      }
    })
  }
})

/** Whether a quote-only block is one of three in a row or more, and not the first: letters, questions and answers, a list. */
function isRun(all: readonly Block[], quotes: readonly (readonly Quotation[])[], at: number): boolean {
  let first = at
  while (first > 0 && isQuoteOnly(all[first - 1]!, quotes[all[first - 1]!.index]!)) first--
  let last = at
  while (last + 1 < all.length && last - first < 4 && isQuoteOnly(all[last + 1]!, quotes[all[last + 1]!.index]!)) last++
  return last - first >= 2 && at > first
}
