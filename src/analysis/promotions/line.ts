import type {Block} from '../../core/block.js'
import type {CueKind, PromotionCue} from '../../lexicon/promotion-cues.js'
import {type Evidence, noEvidence, weigh} from './evidence.js'
import {type Label, labelOf} from './label-of.js'
import {type Shape, shapeOf} from './shape.js'
import {isShareBar} from './share-bars.js'

/** Nothing of a longer block is looked at beyond this, in UTF-16 units: no appeal is longer, and the cost stays linear. */
const longest = 1200

const wholeLink =
  /^(?:(?:[-*+•]|\d{1,2}[.)])\s+)?(?:>\s?){0,2}[*_]{0,3}!?\[[^\]]{0,300}(?:\[[^\]]{0,60}\][^\]]{0,200})?\]\([^)\s]{0,500}(?:\s"[^"]{0,100}")?\)[*_]{0,3}$/u

function isLink({segment}: Block, source: string): boolean {
  const {start, end, isLink} = segment
  return (
    isLink === true || (source[end - 1] === ')' && end - start < longest && wholeLink.test(source.slice(start, end)))
  )
}

/** A text with straight apostrophes, as far as it is looked at. */
export function straighten(text: string): string {
  const short = text.length > longest ? text.slice(0, longest) : text
  return short.replace(/[‘’]/g, "'")
}

const shareEvidence: Evidence = {score: 3, kinds: ['share'], main: ['share']}

/**
 * A block as the search for promotional material sees it. Nothing is evident of it unless it was looked at; the rest is found when it is
 * asked for, as hardly any block of an ordinary article is asked for more.
 */
export class Line implements Evidence {
  readonly block: Block
  readonly words: number
  score = 0
  kinds: readonly CueKind[] = noEvidence.kinds
  main: readonly CueKind[] = noEvidence.main
  label: Label | undefined = undefined
  /** Whether it is of a few words that are a button of a share bar. */
  isButton = false
  private readonly source: string
  private plain: string | undefined = undefined
  private plainLower: string | undefined = undefined
  private form: Shape | undefined = undefined
  private isLink: boolean | undefined = undefined

  /** @param source The whole source, for the markup around the block. */
  constructor(block: Block, source: string) {
    this.block = block
    this.words = block.words.length
    this.source = source
  }

  /**
   * Looks for what is evident of it.
   *
   * @param cues Those that its words call for.
   * @param mayBeBar Whether it may be a share bar or one of its buttons.
   * @param mayBeLabel Whether it may be a label.
   * @param masked Gives its text with quotations blanked: what someone is quoted as saying never counts.
   * @returns Whether there is anything.
   */
  look(
    cues: readonly PromotionCue[] | undefined,
    mayBeBar: boolean,
    mayBeLabel: boolean,
    masked: (block: Block) => string
  ): boolean {
    this.isButton = mayBeBar && this.words <= 4 && this.shape === 'button'
    // What begins with a tag is markup, whatever it says.
    if (this.block.text.charCodeAt(0) === 60) return this.isButton
    let found = noEvidence
    if (mayBeBar && isShareBar(this.text)) found = shareEvidence
    // An opening quotation leaves its blanks, so that what follows it is not taken for the start.
    else if (cues && !this.isButton) found = weigh(cues, straighten(masked(this.block)).trimEnd().toLowerCase())
    const label = mayBeLabel && found.score < 3 ? labelOf(this) : undefined
    const isLabel = label !== undefined && this.shape !== 'caption' && this.shape !== 'note'
    this.label = isLabel ? label : undefined
    this.score = isLabel && label !== 'loose' ? 3 : found.score
    this.kinds = isLabel ? [...found.kinds, 'teaser'] : found.kinds
    this.main = isLabel ? ['teaser'] : found.main
    return this.score > 0 || isLabel || this.isButton
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
    this.isLink ??= isLink(this.block, this.source)
    return this.isLink
  }
}
