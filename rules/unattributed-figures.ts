import {howSourced} from '../src/analysis/attributions/how-sourced.js'
import {type Cue, cueIndex, hasAttribution} from '../src/analysis/attributions.js'
import {copy} from '../src/analysis/copy.js'
import {isBackground, isElection, isOpen, type Weight, weightOf} from '../src/analysis/figure-weights.js'
import {type Figure, figures} from '../src/analysis/figures.js'
import {isContested, isOrdered} from '../src/analysis/is-contested.js'
import {isInHead} from '../src/analysis/is-in-head.js'
import {indexPhrases} from '../src/analysis/phrases.js'
import {quotedWords} from '../src/analysis/quoted-words.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {defineRule} from '../src/rule/define-rule.js'

const skipped: ReadonlySet<string> = new Set([
  'headline',
  'subhead',
  'table',
  'caption',
  'transcript',
  'byline',
  'credit',
  'verse'
])

/**
 * Finds figures that a reader would want sourced and that the text gives no source for.
 *
 * A source is a cue outside quotation marks that reaches the figure: a verb of speech or finding with its subject ("the mayor said", "the survey
 * found", "put the number at"), "according to", "in a poll", "under the plan", a speaker's label, an outlet's credit. A figure in a quotation
 * is its speaker's. In later sentences a survey, a report or a speaker's figures of the same kind go on until the topic changes.
 *
 * Four levels, each with what the one before finds:
 *
 * - `estimates`: hedged ("about", "as many as", "at least") or round counts of people, homes, jobs and harm, and hedged or round sums of damage, where
 *   neither their paragraph nor the one before has a source. Warnings.
 * - `contested`: of the sums, shares and counts of dead and hurt people of the next level those that are somebody's estimate ("about 27
 *   percent", "a quarter of the crop was lost"), and not a price, a tax, a holding, a budget, a result of a vote, or a share in an article
 *   about a study.
 * - `claims`: counts of dead and hurt people, money, percentages, parts of a whole, where neither their sentence nor the one before or
 *   after has a source. What these two add is one severity lower, unless `graded` is off.
 * - `all`: every count of ten and more, every sum, percentage and measure that no source reaches.
 *
 * Not figures in this sense: ages, dates, times, scores, addresses, durations, labels ("Route 66"), series ("one of three"). The first three
 * levels also leave out heads of items, votes and delegates, shares of a vote, market data, what the writer tells of himself, and counts of what is known
 * from before ("the 2012 attack", "three years ago").
 */
export default defineRule({
  id: 'unattributed-figures',
  group: 'sourcing',
  description: 'A contestable figure that nobody is named for',
  rationale: 'A contestable number needs a source the reader can weigh.',
  severity: 'warning',
  presets: {news: ['warning', {level: 'contested', max: 2}], strict: ['warning', {max: 10, graded: false}]},
  options: {
    level: {
      type: 'string',
      enum: ['estimates', 'contested', 'claims', 'all'],
      default: 'claims',
      description:
        'How much is reported: hedged and round counts of people and harm; estimated sums and shares too; all sums and percentages too; every figure.'
    },
    graded: {
      type: 'boolean',
      default: true,
      description: 'Report what only the levels `contested` and `claims` find one severity lower.'
    },
    each: {
      type: 'string',
      enum: ['sentence', 'figure'],
      default: 'sentence',
      description: 'One message a sentence, on its first figure, or one a figure.'
    },
    sources: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Words or phrases that stand for a source: a paragraph with one, and the next, is left alone.'
    },
    max: {type: 'integer', minimum: 1, default: 10, description: 'Messages per document at most.'}
  },
  fix: 'none',
  quotes: 'check',
  limits: [
    "A reporter's own count is legitimate: allow it or silence the message with a reason.",
    '`contested` takes an exact figure to come off a record, and whatever stands beside words of law, trade, courts or elections: it leaves out some figures that want a source.',
    'Below `all` a source further away is not looked for, and one nearby counts though it speaks of something else.',
    'It never says that a figure is wrong.'
  ],
  valid: [
    'The stadium holds some 40,000 people, and the hotel next to it has room for about 300 guests.',
    'The hall seats about 900 people. The school was built for some 500 pupils. The town has about 9,000 inhabitants.',
    'He kicked 14 points. The side is 15 points behind the leaders of the Premiership.',
    'The cabinet has a 24-point action plan. He sang with 50 Cent. She was found dead in a five-star hotel.',
    'The runner was banned for missing three tests. It rained.',
    {
      text: 'They made 101 runs with Ann Ray (82), who gunned down the target. It rained.',
      options: {level: 'contested'}
    },
    'Two hours later, nearly 800,000 users had liked the picture. It rained.',
    {text: 'A pair costs $106 in the shop. It rained.', options: {level: 'contested'}},
    {
      text: 'The firm paid a record fine of $62 million over the fraud. A jury awarded her $3 million in damages.',
      options: {level: 'contested'}
    },
    {
      text: 'The film has 3.8 out of 5 on the site, and she bowled in one out of six matches.',
      options: {level: 'contested'}
    },
    {text: 'She drew for almost half her career. It rained.', options: {level: 'contested'}},
    {text: 'The bus fell over. Its drivers and their sons, 34 and 36, died.', options: {level: 'all'}},
    'Around 900 nurses have been sent, according to the ministry. Most of them, nearly 700 women, are on the coast.',
    "The county's health office put the number of dead at 1,000.",
    'The 24-year-old scored 31 points in front of 18,000 seats at 1600 Main St.',
    'In the 2012 flood, about 400 people were hurt. She won nearly 251,000 votes and more than 40 delegates.',
    '"About 300 people came," said Tom Aiken. "We fed some 200 children."',
    'The survey found that 40 percent of tenants had moved. Among owners, 12 percent had.',
    'The mayor said the bridge would cost $3 million.',
    'Ann Ray: We lost about 300 jobs.',
    '2. ABOUT 40 SAILORS RESCUED OFF THE CAPE.',
    {text: 'Our tally stands at noon. About 200 protesters came.', options: {sources: ['our tally']}},
    {text: 'The port is a $13 million project. It opened in May.', options: {level: 'contested'}},
    {text: 'Rates went up to about 40 percent of the tax. It rained.', options: {level: 'contested'}},
    {text: 'She paid $4,100 for it. It rained.', options: {level: 'contested'}},
    'The report lists the damage:\n\nSome 1,200 homes were destroyed.'
  ],
  invalid: [
    {
      text: 'Rain fell at noon. ⟦About 200 protesters⟧ gathered outside the arena.',
      message: 'No source for `About 200 protesters` in this paragraph or the one before; attribute it'
    },
    'The storm destroyed ⟦some 1,500 homes⟧. Rain fell for days.',
    '⟦As many as 6,000 demonstrators⟧ filled the square. Shops closed early.',
    '⟦An estimated 12,000 people⟧ lost their homes.',
    'The camp holds ⟦some 40,000 refugees⟧.',
    {
      text: 'The hall was sold for ⟦$14 million⟧. It opened in May.',
      message: 'No source for `$14 million` in this sentence, the one before or the one after; attribute it'
    },
    {text: 'The farm grows ⟦about 27 percent⟧ of all figs. It opened in May.', options: {level: 'contested'}},
    {text: 'A frost killed ⟦a quarter of the vines⟧. It rained.', options: {level: 'contested'}},
    {
      text: 'The hall holds ⟦340 desks⟧. It has ⟦60 windows⟧.',
      options: {level: 'all'},
      message: 'No source for `340 desks` in this sentence or the one before; attribute it'
    },
    {
      text: '"It is done," said Jo Park of the union, which has ⟦325 halls⟧.',
      options: {level: 'all'}
    },
    {text: 'The hall was sold for ⟦$4 million⟧ and let for ⟦$2 million⟧.', options: {each: 'figure'}}
  ],
  check(tree, {options, report}) {
    const all = copy(tree)
    const byBlock = figures(tree)
    const {level, sources} = options
    const known = indexPhrases(sources.map(phrase => phrase.toLowerCase().split(/\s+/u)))
    const named =
      sources.length > 0 &&
      all.map(({words}) => words.some((_, at) => known.match(words, at, words.length) !== undefined))
    for (let at = 0; at < all.length; at++) {
      const block = all[at]!
      const list = byBlock[block.index]!
      if (list.length === 0 || (named && (named[at] || named[at - 1]))) continue
      if (level !== 'all' && skipped.has(block.role)) continue
      let done = -1
      for (const figure of list) {
        if (options.each === 'sentence' && figure.sentence === done) continue
        const weight = weightOf(figure)
        if (!weight || quotedWords(tree, block)[figure.first] === 1) continue
        const tier = level === 'all' ? 'figure' : tierOf(tree, all, at, figure, weight, level)
        // Asked last: it reads the article up to there, and few figures get here.
        if (!tier || howSourced(tree, figure) !== 'none') continue
        done = figure.sentence
        const where = {
          estimate: 'this paragraph or the one before',
          claim: 'this sentence, the one before or the one after',
          figure: 'this sentence or the one before'
        }[tier]
        report({
          at: {block, ...figure.phrase},
          reason: `No source for \`${block.text.slice(figure.phrase.start, figure.phrase.end)}\` in ${where}; attribute it`,
          ...(tier === 'claim' && options.graded && {minor: true})
        })
      }
    }
  }
})

/**
 * What is reported of a figure that no source reaches, and how far sources were looked for; nothing when the level leaves it out. What
 * takes least to tell is asked first, and for cues of attribution last.
 */
function tierOf(
  tree: Article,
  all: readonly Block[],
  at: number,
  figure: Figure,
  weight: Weight,
  level: string
): Weight | undefined {
  const contested = level === 'contested'
  if (weight === 'figure' || (contested && isOrdered(figure))) return undefined
  if (contested && weight === 'claim' && !isContested(figure)) return undefined
  if (isInHead(figure)) return undefined
  if (weight === 'estimate' && !hasCue(tree, all, at)) return 'estimate'
  if (level === 'estimates' || (contested && weight === 'estimate')) return undefined
  if (figure.kind === 'count' && (isElection(figure) || isBackground(figure))) return undefined
  if ((contested && hasStudy(all, at, figure)) || isOpen(figure)) return undefined
  if (contested && at < opened && hasCue(tree, all, at, true)) return undefined
  return hasNeighbour(tree, all, at, figure) ? undefined : 'claim'
}

/** How many paragraphs at the top say what an article is about. */
const opening = 6

/** Whether a share stands in an article about a study or a survey, or next to a paragraph on one: it is from there. */
function hasStudy(all: readonly Block[], at: number, {kind}: Figure): boolean {
  if (kind !== 'percent' && kind !== 'fraction') return false
  for (let near = at - 1; near <= at + 1; near++) if (mentionsStudy(all[near])) return true
  for (let first = 0; first < Math.min(opening, at); first++) if (mentionsStudy(all[first])) return true
  return false
}

function mentionsStudy(block: Block | undefined): boolean {
  if (!block) return false
  const {words} = block
  for (let at = 0; at < words.length; at++) if (studies.has(words[at]!.normal)) return true
  return false
}

const studies: ReadonlySet<string> = new Set(
  'study studies survey surveys poll polls report research researchers scientists audit census data figures statistics'.split(
    ' '
  )
)

/** How many paragraphs may be a headline, a deck and a lede that nothing marks as such. */
const opened = 3

/** Whether the paragraph of a figure or the one before names a source; after a lede, the next two may. */
function hasCue(tree: Article, all: readonly Block[], at: number, ahead = all[at]!.role === 'lede'): boolean {
  const has = (other: Block | undefined): boolean => other !== undefined && hasAttribution(tree, other)
  return has(all[at]) || has(all[at - 1]) || (ahead && (has(all[at + 1]) || has(all[at + 2])))
}

/** Speech, findings and papers: not what somebody wants or blames. */
const isStatement = ({type, verb}: Cue): boolean =>
  type !== 'noun' && verb?.class !== 'stance' && verb?.class !== 'object'

/** Whether the sentence of a figure, the one before or the one after names a source. */
function hasNeighbour(tree: Article, all: readonly Block[], at: number, {block, sentence}: Figure): boolean {
  const {whole, sentences} = cueIndex(tree, block)
  if (whole.length > 0 || sentences[sentence]!.length > 0) return true
  const before = sentence > 0 ? sentences[sentence - 1] : all[at - 1] && cueIndex(tree, all[at - 1]!).sentences.at(-1)
  const after = sentences[sentence + 1] ?? (all[at + 1] && cueIndex(tree, all[at + 1]!).sentences[0])
  // "— Ann Ray (@ann)" under a post.
  if (all[at + 1] && /^\s*[-–—]{1,2}\s?\p{Lu}/u.test(all[at + 1]!.text)) return true
  return before?.some(isStatement) === true || after?.some(isStatement) === true
}
