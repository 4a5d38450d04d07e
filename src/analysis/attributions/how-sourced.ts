import type {Block, Sentence} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {attributions, type Cue} from '../attributions.js'
import {blocks} from '../blocks.js'
import {type Figure, type FigureKind, figures} from '../figures.js'
import {quotations} from '../quotations.js'

/** How a figure comes by its source: a cue that reaches it, the quotation it stands in, one that goes on from before; or not at all. */
export type Sourcing = 'sentence' | 'quotation' | 'carried' | 'none'

/** The last sentence with a source: what a sentence without one may go on from. */
interface Anchor {
  block: number
  survey: boolean
  document: boolean
  kinds: Set<FigureKind>
  /** Sentences since. */
  age: number
}

const reaches = (cue: Cue, {start, end, sentence}: Figure): boolean =>
  (cue.sentence === sentence || cue.type === 'label' || cue.type === 'bracket') &&
  cue.covers.some(stretch => stretch.start <= start && end <= stretch.end)

const family = (kind: FigureKind): FigureKind => (kind === 'vote' ? 'count' : kind === 'fraction' ? 'percent' : kind)

/** Whether a sentence without a source goes on from an earlier one: the same poll or report, the next sentence on the same kind of figure. */
function goesOn(anchor: Anchor | undefined, figure: Figure): boolean {
  if (!anchor || (figure.kind === 'vote' && !anchor.document)) return false
  const same = anchor.kinds.has(family(figure.kind))
  const apart = figure.block.index - anchor.block
  if (anchor.survey) return (figure.kind === 'percent' || figure.kind === 'fraction') && apart <= 2 && anchor.age <= 3
  if (anchor.document) return same && apart <= 1 && anchor.age <= 2
  return same && apart === 0 && anchor.age <= 1
}

/** "A poll had him at 4 percent": one survey, said to be one. */
function namesPoll({words}: Block, {firstWord, lastWord}: Sentence): boolean {
  for (let at = firstWord; at < lastWord; at++) {
    const {normal} = words[at]!
    if ((normal === 'poll' || normal === 'survey') && words[at + 1]?.normal !== 'numbers' && words[at - 1]?.normal !== 'to') return true
  }
  return false
}

/** "Exit polls were conducted": a survey is the topic, though nobody says anything. */

const resultWords: ReadonlySet<string> = new Set('won lost swept defeated carried beat finished took'.split(' '))
const contestWords: ReadonlySet<string> = new Set('vote votes primary primaries caucus caucuses state'.split(' '))

/** "She won 70 percent of the vote": a result, not a poll. */
function tellsResult({words}: Block, {firstWord, lastWord}: Sentence): boolean {
  let result = false
  let contest = false
  for (let at = firstWord; at < lastWord; at++) {
    if (resultWords.has(words[at]!.normal)) result = true
    else if (contestWords.has(words[at]!.normal)) contest = true
  }
  return result && contest
}

/** "Exit polls were conducted": a survey is the topic, though nobody says anything. */
function mentionsPoll({words}: Block, {firstWord, lastWord}: Sentence): boolean {
  for (let at = firstWord; at < lastWord; at++) {
    const {normal} = words[at]!
    if (
      normal === 'poll' ||
      normal === 'survey' ||
      normal === 'surveys' ||
      normal === 'pollsters' ||
      (normal === 'polls' && words[at - 1]?.normal !== 'the')
    )
      return true
  }
  return false
}

/** For each figure whether the text says where it comes from. */
export const howSourced = memo((tree: Article): ReadonlyMap<Figure, Sourcing> => {
  const result = new Map<Figure, Sourcing>()
  let anchor: Anchor | undefined
  let introduced = false
  let wasList = false
  for (const block of blocks(tree)) {
    const cues = attributions(tree)[block.index]!
    const quotes = quotations(tree)[block.index]!
    const all = figures(tree)[block.index]!
    // "The report lists other findings:", and what follows in the next block, or in the list.
    const led = introduced && (block.role === 'list' || !wasList)
    for (const sentence of block.sentences) {
      const own = cues.filter(cue => cue.sentence === sentence.index && cue.type !== 'label' && cue.type !== 'bracket')
      const here = all.filter(figure => figure.sentence === sentence.index)
      const kinds = new Set<FigureKind>()
      const polled = here.length > 0 && namesPoll(block, sentence)
      for (const figure of here) {
        const quoted = quotes.some(({start, end}) => start <= figure.start && figure.end <= end)
        let how: Sourcing = cues.some(cue => reaches(cue, figure)) || (polled && family(figure.kind) === 'percent') ? 'sentence' : quoted ? 'quotation' : 'none'
        const open =
          own.length === 0 ||
          (anchor?.survey === true && own.every(cue => cue.verb?.class === 'stance' || cue.verb?.class === 'object'))
        if (how === 'none' && led) how = 'carried'
        if (how === 'none' && open && goesOn(anchor, figure) && !(anchor?.survey && tellsResult(block, sentence)))
          how = 'carried'
        if (how !== 'none') kinds.add(family(figure.kind))
        result.set(figure, how)
      }
      if (own.length > 0) {
        anchor = {
          block: block.index,
          survey:
            own.some(cue => cue.source?.kind === 'survey') ||
            (kinds.has('percent') && mentionsPoll(block, sentence)) ||
            (anchor?.survey === true && anchor.age <= 2 && own.some(cue => cue.source?.kind === 'document')) ||
            (anchor?.survey === true &&
              anchor.age <= 2 &&
              kinds.has('percent') &&
              !own.some(cue => cue.source?.kind === 'name')),
          document: own.some(cue => cue.source?.kind === 'document'),
          kinds,
          age: 1
        }
      } else if (mentionsPoll(block, sentence)) {
        anchor = {block: block.index, survey: true, document: true, kinds, age: 1}
      } else if (anchor) {
        if (kinds.size > 0 && (anchor.survey || anchor.document)) anchor = {...anchor, block: block.index, age: 1}
        else anchor.age++
      }
    }
    const opens = block.text.trimEnd().endsWith(':') && cues.some(cue => cue.sentence === block.sentences.length - 1)
    wasList = block.role === 'list'
    introduced = opens || (introduced && wasList)
  }
  return result
})
