import type {Block} from '../../core/block.js'
import type {CueKind, PromotionCue} from '../../lexicon/promotion-cues.js'
import {
  bareLabels,
  doubtfulLabel,
  firstLabelWords,
  frontLabels,
  lastLabelWords,
  looseLabel,
  playerText,
  pointedFront,
  pointer,
  pointerStarts,
  shoutedFront,
  signlessFront
} from '../../lexicon/teaser-labels.js'
import {type Evidence, mostWords, noEvidence, weigh} from './evidence.js'
import {type Shape, shapeOf} from './shape.js'
import {isShareBar} from './share-bars.js'

/** How a block begins a list of links: a label alone, a label with its headline, or a label that needs links to prove it. */
export type Label = 'bare' | 'front' | 'loose'

/** Nothing of a longer block is looked at beyond this, in UTF-16 units: no appeal is longer, and the cost stays linear. */
const longest = 1200

/** A headline in capitals: longer than any subhead. */
const shouted = /^(?=[^\p{Ll}]+$)(?:\d{1,4} )?[\p{Lu}'][^.;"“”%]*\p{Lu}[\p{Lu}']*\??$/u
const wholeLink =
  /^(?:(?:[-*+•]|\d{1,2}[.)])\s+)?(?:>\s?){0,2}[*_]{0,3}!?\[[^\]]{0,300}(?:\[[^\]]{0,60}\][^\]]{0,200})?\]\([^)\s]{0,500}(?:\s"[^"]{0,100}")?\)[*_]{0,3}$/u

/** The signs after a label in front of a headline. */
const sign = /[:|»›>→–—]| - /u

function isLink({segment}: Block, source: string): boolean {
  const {start, end, isLink} = segment
  return (
    isLink === true || (source[end - 1] === ')' && end - start < longest && wholeLink.test(source.slice(start, end)))
  )
}

function straighten(text: string): string {
  const short = text.length > longest ? text.slice(0, longest) : text
  return short.replace(/[‘’]/g, "'")
}

/** Whether there is a small letter from a to z at the start: then no pattern of capitals is tried. */
const startsSmall = (text: string): boolean => small.test(text.slice(0, 12))
const small = /[a-z]/

/** Whether a text in lower case is a label and nothing else. */
const isBare = (text: string, start: string, last: string): boolean =>
  bareLabels.get(start)?.some(pattern => pattern().test(text)) === true ||
  (lastLabelWords.has(last) && bareLabels.get('*')!.some(pattern => pattern().test(text)))

/** The label in front of a headline, with its sign. */
function frontOf({text, lower}: {text: string; lower: string}, start: string): string | undefined {
  for (const pattern of frontLabels.get(start) ?? []) {
    const found = pattern().exec(lower)
    if (found) return text.slice(0, found[0].length)
  }
  return undefined
}

function labelOf(line: {block: Block; text: string; lower: string; words: number; link: boolean}): Label | undefined {
  const {block, words: count} = line
  if (count > 40 || block.text.length > 300 || block.segment.kind === 'table-cell') return undefined
  const first = block.words[0]?.normal ?? ''
  const last = block.words.at(-1)?.normal ?? ''
  if (firstLabelWords.has(first) || (count <= 10 && lastLabelWords.has(last))) {
    const {text} = line
    const start = /[a-z]+/.exec(first)?.[0] ?? ''
    if (count <= 10 && isBare(line.lower, start, last)) return doubtfulLabel.test(text) ? 'loose' : 'bare'
    const front = sign.test(text.slice(0, 80)) ? frontOf(line, start) : undefined
    const isPlain = front === undefined || front === front.toUpperCase() || /\p{L} \p{L}/u.test(front)
    if (front !== undefined && (isPlain || !/[.]["')\]]*$/u.test(text))) return 'front'
    if (count <= 24 && pointerStarts.has(start) && (playerText.test(line.lower) || pointer.test(line.lower)))
      return 'front'
    if (count <= 8 && looseLabel.test(text)) return 'loose'
    if (count >= 5 && count <= 24 && (shoutedFront.test(text) || signlessFront.test(text))) return 'front'
  }
  if (first.startsWith('related') && block.index > 0 && signlessFront.test(line.text)) return 'front'
  if (count >= 4 && count <= 24 && block.index > 0 && '[>'.includes(block.text[0]!) && pointedFront.test(line.text))
    return 'front'
  if (line.link && count >= 4) return 'front'
  return count >= 8 && count <= 24 && block.index > 3 && !startsSmall(block.text) && shouted.test(line.text)
    ? 'front'
    : undefined
}

/** What the lines of an article have in common. */
export interface Surroundings {
  /** The whole source, for the markup around a block. */
  source: string
  /** The text of a block with quotations blanked: what someone is quoted as saying never counts. */
  maskedOf(block: Block): string
  /** The cues that the words of a block call for. */
  cuesOf(block: Block): readonly PromotionCue[]
}

/**
 * A block as the search for promotional material sees it: what is evident of it at once, the rest when it is asked for, as
 * hardly any block of an ordinary article is asked for more.
 */
export class Line implements Evidence {
  readonly block: Block
  readonly words: number
  readonly score: number
  readonly kinds: readonly CueKind[]
  readonly main: readonly CueKind[]
  readonly label: Label | undefined
  private readonly around: Surroundings
  private plain: string | undefined
  private plainLower: string | undefined
  private form: Shape | undefined
  private isLink: boolean | undefined

  constructor(block: Block, around: Surroundings) {
    this.block = block
    this.words = block.words.length
    this.around = around
    this.plain = undefined
    this.plainLower = undefined
    this.form = undefined
    this.isLink = undefined
    const found = evidenceOf(this, around)
    const label = found.score < 3 && found !== hidden ? labelOf(this) : undefined
    const isLabel = label !== undefined && this.shape !== 'caption' && this.shape !== 'note'
    this.label = isLabel ? label : undefined
    this.score = isLabel && label !== 'loose' ? 3 : found.score
    this.kinds = isLabel ? [...found.kinds, 'teaser'] : found.kinds
    this.main = isLabel ? ['teaser'] : found.main
  }

  /** Text with straight apostrophes. */
  get text(): string {
    this.plain ??= straighten(this.block.text)
    return this.plain
  }

  get lower(): string {
    this.plainLower ??= this.text.toLowerCase()
    return this.plainLower
  }

  get shape(): Shape {
    this.form ??= shapeOf(this.block, this.text, this.link)
    return this.form
  }

  /** Whether the whole block is one link. */
  get link(): boolean {
    this.isLink ??= isLink(this.block, this.around.source)
    return this.isLink
  }
}

const shareEvidence: Evidence = {score: 3, kinds: ['share'], main: ['share']}
/** Of blocks that are not looked at. */
const hidden: Evidence = {...noEvidence}

function evidenceOf(line: Line, {maskedOf, cuesOf}: Surroundings): Evidence {
  const {block, words} = line
  if (words > mostWords || block.text.startsWith('<')) return hidden
  if (words <= 14 && isShareBar(line.text)) return shareEvidence
  if (words <= 4 && line.shape === 'button') return noEvidence
  const cues = cuesOf(block)
  // An opening quotation leaves its blanks, so that what follows it is not taken for the start.
  return cues.length === 0 ? noEvidence : weigh(cues, straighten(maskedOf(block)).trimEnd().toLowerCase())
}
