import type {Block, Sentence} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {memo} from '../../core/memo.js'
import {toSource} from '../../core/source-map.js'
import {type Cue, cueIndex} from '../attributions.js'
import {blocks} from '../blocks.js'
import {type Figure, type FigureKind, figures} from '../figures.js'
import {quotedWords} from '../quoted-words.js'
import type {Stretch} from './cue.js'
import {type PollTalk, pollTalk} from './poll-talk.js'

/**
 * How a figure comes by its source: a cue or a link of its sentence that reaches it, the quotation it stands in, one that goes
 * on from before; or not at all.
 */
export type Sourcing = 'sentence' | 'quotation' | 'carried' | 'none'

/** The last sentence with a source: what a sentence without one may go on from. */
interface Anchor {
  block: number
  survey: boolean
  document: boolean
  kinds: ReadonlySet<FigureKind>
  /** Sentences since. */
  age: number
}

/** Stretches in order, those that touch made one. */
function merge(cues: readonly Cue[]): Stretch[] {
  const sorted = cues.flatMap(({covers}) => covers).sort((a, b) => a.start - b.start)
  const merged: Stretch[] = []
  for (const {start, end} of sorted) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return merged
}

const family = (kind: FigureKind): FigureKind => (kind === 'vote' ? 'count' : kind === 'fraction' ? 'percent' : kind)

/** Whether a figure no cue reaches goes on from an earlier sentence: the same poll or report, the next sentence on the same kind of figure. */
function goesOn(anchor: Anchor, figure: Figure, talk: PollTalk): boolean {
  if (figure.kind === 'vote' && !anchor.document) return false
  const kind = family(figure.kind)
  const apart = figure.block.index - anchor.block
  if (anchor.survey) return kind === 'percent' && apart <= 2 && anchor.age <= 3 && !talk.result
  if (!anchor.kinds.has(kind)) return false
  return anchor.document ? apart <= 1 && anchor.age <= 2 : apart === 0 && anchor.age <= 1
}

/** What the next sentences may go on from, once a sentence has been read. */
function nextAnchor(
  before: Anchor | undefined,
  own: readonly Cue[],
  block: number,
  kinds: ReadonlySet<FigureKind>,
  talk: PollTalk
): Anchor | undefined {
  if (own.length > 0) {
    const document = own.some(cue => cue.source?.kind === 'document')
    const goingOn =
      before?.survey === true &&
      before.age <= 2 &&
      (document || (kinds.has('percent') && !own.some(cue => cue.source?.kind === 'name')))
    const survey = goingOn || own.some(cue => cue.source?.kind === 'survey') || (talk.mentions && kinds.has('percent'))
    return {block, survey, document, kinds, age: 1}
  }
  if (talk.mentions) return {block, survey: true, document: true, kinds, age: 1}
  if (!before) return undefined
  const {survey, document} = before
  return kinds.size > 0 && (survey || document)
    ? {block, survey, document, kinds: before.kinds, age: 1}
    : {block: before.block, survey, document, kinds: before.kinds, age: before.age + 1}
}

/** "Only 24 percent said she did nothing wrong": whether a share of those asked is what speaks, so that its verb is no source for it. */
const answers = ({end, kind}: Figure, {start, verb, source}: Cue): boolean =>
  verb !== undefined && source !== undefined && family(kind) === 'percent' && end <= start && end >= source.start - 1

/** "The 30 percent of voters who said so": a clause that only says which voters. */
const isRelative = ({verb, source, block}: Cue): boolean =>
  verb !== undefined && source !== undefined && block.words[source.last]!.normal === 'who'

/** Whether a sentence has a link or a footnote: that is where its figures come from. */
function hasLink(source: string, {segment}: Block, {start, end}: Sentence): boolean {
  const place = toSource(segment.map, start, end)
  return linkMark.test(source.slice(place.start, place.end + 3))
}

const linkMark = /\]\(|\]\[|\[\^|<a\s/iu

/** Of a sentence without figures: nothing is added to it. */
const noKinds: Set<FigureKind> = new Set()

/** What has been read of an article. */
interface Reading {
  /** Index of the next block. */
  next: number
  known: Map<Figure, Sourcing>
  anchor: Anchor | undefined
  /** Whether the blocks before end in "The report lists:", or in a list under such a line. */
  introduced: boolean
  wasList: boolean
}

const readings = memo(
  (_tree: Article): Reading => ({next: 0, known: new Map(), anchor: undefined, introduced: false, wasList: false})
)

/** Whether the text says where a figure comes from. An article is read up to the figures that are asked for: few are. */
export function howSourced(tree: Article, figure: Figure): Sourcing {
  const reading = readings(tree)
  while (reading.next <= figure.block.index) readBlock(tree, blocks(tree)[reading.next++]!, reading)
  return reading.known.get(figure)!
}

/** Reads the next block. Changes the reading it is given. */
function readBlock(tree: Article, block: Block, reading: Reading): void {
  const {source} = tree.data.document
  const {known, introduced, wasList} = reading
  const {whole, sentences} = cueIndex(tree, block)
  const quoted = quotedWords(tree, block)
  const all = figures(tree)[block.index]!
  const overall = merge(whole)
  const linked = all.length > 0 && linkMark.test(source.slice(block.segment.start, block.segment.end))
  // "The report lists other findings:", and what follows in the next block, or in the list.
  const led = introduced && (block.role === 'list' || !wasList)
  let {anchor} = reading
  let next = 0
  for (const sentence of block.sentences) {
    const own = sentences[sentence.index]!
    const hasFigures = all[next]?.sentence === sentence.index
    const stretches = hasFigures ? merge(own) : []
    const talk = pollTalk(block, sentence)
    const kinds = hasFigures ? new Set<FigureKind>() : noKinds
    const said = own.some(isRelative) ? own.filter(cue => !isRelative(cue)) : own
    // "Sixty-two percent of Republicans agreed" goes on from the poll; "the aide said" does not.
    const open =
      said.length === 0 ||
      (anchor?.survey === true && said.every(({verb}) => verb?.class === 'stance' || verb?.class === 'object'))
    let stretch = 0
    for (; all[next]?.sentence === sentence.index; next++) {
      const figure = all[next]!
      const {start, end} = figure
      while (stretch < stretches.length && stretches[stretch]!.end < end) stretch++
      const reached = stretch < stretches.length && stretches[stretch]!.start <= start
      const labelled = overall.some(cover => cover.start <= start && end <= cover.end)
      const polled = talk.names && family(figure.kind) === 'percent'
      let how: Sourcing = 'none'
      if (reached || labelled || polled) how = 'sentence'
      else if (quoted[figure.first] === 1) how = 'quotation'
      else if (
        led ||
        (anchor && goesOn(anchor, figure, talk) && (open || (anchor.survey && own.some(cue => answers(figure, cue)))))
      )
        how = 'carried'
      else if (linked && hasLink(source, block, sentence)) how = 'sentence'
      if (how !== 'none') kinds.add(family(figure.kind))
      known.set(figure, how)
    }
    anchor = nextAnchor(anchor, said, block.index, kinds, talk)
  }
  reading.anchor = anchor
  const last = sentences.at(-1)
  const opens = block.text.trimEnd().endsWith(':') && last !== undefined && last.length > 0
  reading.wasList = block.role === 'list'
  reading.introduced = opens || (introduced && reading.wasList)
}
