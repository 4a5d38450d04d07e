import {attributions} from '../src/analysis/attributions.js'
import {howSourced} from '../src/analysis/attributions/how-sourced.js'
import {copy} from '../src/analysis/copy.js'
import {figureWeights, isBackground, isElection, type Weight} from '../src/analysis/figure-weights.js'
import {type Figure, figures} from '../src/analysis/figures.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {defineRule} from '../src/rule/define-rule.js'

const skipped: ReadonlySet<string> = new Set(['headline', 'subhead', 'table', 'caption', 'transcript', 'byline', 'credit', 'verse'])

/** x */
export default defineRule({
  id: 'unattributed-figures',
  group: 'sourcing',
  description: 'A contestable figure that nobody is named for',
  rationale: 'A contestable number needs a source the reader can weigh.',
  severity: 'warning',
  presets: {news: 'warning'},
  options: {
    level: {type: 'string', enum: ['estimates', 'claims', 'all'], default: 'claims', description: 'x'},
    each: {type: 'string', enum: ['sentence', 'figure'], default: 'sentence', description: 'x'},
    max: {type: 'integer', minimum: 1, default: 10, description: 'x'}
  },
  fix: 'none',
  quotes: 'check',
  limits: ['x'],
  valid: [],
  invalid: [],
  check(tree, {options, report}) {
    const sourcing = howSourced(tree)
    const weights = figureWeights(tree)
    const all = copy(tree)
    all.forEach((block, at) => {
      if (options.level !== 'all' && skipped.has(block.role)) return
      let done = -1
      for (const figure of figures(tree)[block.index]!) {
        const weight = weights.get(figure)
        if (!weight || sourcing.get(figure) !== 'none') continue
        const tier = tierOf(tree, all, at, figure, weight, options.level)
        if (!tier || (options.each === 'sentence' && figure.sentence === done)) continue
        done = figure.sentence
        const where = {
          estimate: 'this paragraph or the one before',
          claim: 'this sentence, the one before or the one after',
          figure: 'this sentence or the one before'
        }[tier]
        report({
          at: {block, ...figure.phrase},
          reason: `No source for \`${block.text.slice(figure.phrase.start, figure.phrase.end)}\` in ${where}; attribute it`,
          ...(tier === 'claim' && {minor: true})
        })
      }
    })
  }
})

function tierOf(tree: Article, all: readonly Block[], at: number, figure: Figure, weight: Weight, level: string): Weight | undefined {
  if (level === 'all') return 'figure'
  if (weight === 'estimate' && !hasCue(tree, all, at)) return 'estimate'
  if (level === 'estimates' || weight === 'figure') return undefined
  if (isElection(figure) || isBackground(figure) || hasNeighbour(tree, all, at, figure)) return undefined
  return 'claim'
}

/** Whether the paragraph of a figure or the one before names a source. */
function hasCue(tree: Article, all: readonly Block[], at: number): boolean {
  const cues = attributions(tree)
  const block = all[at]!
  const has = (other: Block | undefined): boolean => other !== undefined && cues[other.index]!.length > 0
  return has(block) || has(all[at - 1]) || (block.role === 'lede' && (has(all[at + 1]) || has(all[at + 2])))
}

/** Whether the sentence of a figure, the one before or the one after names a source. */
function hasNeighbour(tree: Article, all: readonly Block[], at: number, {block, sentence}: Figure): boolean {
  const cues = attributions(tree)
  if (cues[block.index]!.some(cue => Math.abs(cue.sentence - sentence) <= 1 || cue.type === 'label' || cue.type === 'bracket')) return true
  const before = all[at - 1]
  const after = all[at + 1]
  return (
    (sentence === 0 && before !== undefined && cues[before.index]!.some(cue => cue.sentence === before.sentences.length - 1)) ||
    (sentence === block.sentences.length - 1 && after !== undefined && cues[after.index]!.some(cue => cue.sentence === 0))
  )
}
