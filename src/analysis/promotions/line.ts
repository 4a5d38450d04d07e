import type {Block} from '../../core/block.js'
import type {PromotionCue} from '../../lexicon/promotion-cues.js'
import {
  bareLabels,
  doubtfulLabel,
  firstLabelWords,
  frontLabels,
  lastLabelWords,
  looseLabel,
  playerText,
  pointer
} from '../../lexicon/teaser-labels.js'
import {type Evidence, mostWords, weigh} from './evidence.js'
import {type Shape, shapeOf} from './shape.js'
import {isShareBar} from './share-bars.js'

/** How a block begins a list of links: a label alone, a label with its headline, or a label that needs links to prove it. */
export type Label = 'bare' | 'front' | 'loose'

/** A block as the search for promotional material sees it. */
export interface Line extends Evidence {
  block: Block
  /** Text with straight apostrophes. */
  text: string
  words: number
  shape: Shape
  label?: Label
  /** Whether the whole block is one link. */
  link: boolean
}

/** Nothing of a longer block is looked at beyond this, in UTF-16 units: no appeal is longer, and the cost stays linear. */
const longest = 1200

/** A headline in capitals: longer than any subhead. */
const shouted = /^(?=[^\p{Ll}]+$)(?:\d{1,3} )?[\p{Lu}'][^.;"“”%]*\p{Lu}[\p{Lu}']*\??$/u
const wholeLink =
  /^(?:(?:[-*+•]|\d{1,2}[.)])\s+)?(?:>\s?){0,2}[*_]{0,3}!?\[[^\]]{0,300}(?:\[[^\]]{0,60}\][^\]]{0,200})?\]\([^)\s]{0,500}(?:\s"[^"]{0,100}")?\)[*_]{0,3}$/u

/** The signs after a label in front of a headline. */
const sign = /[:|»›>→–—]| - /u

function straighten(text: string): string {
  const short = text.length > longest ? text.slice(0, longest) : text
  return curly.test(short) ? short.replaceAll('’', "'").replaceAll('‘', "'") : short
}

const curly = /[‘’]/

/** Whether there is a small letter from a to z at the start: then no pattern of capitals is tried. */
const startsSmall = (text: string): boolean => small.test(text.slice(0, 12))
const small = /[a-z]/

/** Whether a text in lower case is a label and nothing else. */
const isBare = (text: string, start: string, last: string): boolean =>
  bareLabels.get(start)?.some(pattern => pattern.test(text)) === true ||
  (lastLabelWords.has(last) && bareLabels.get('*')!.some(pattern => pattern.test(text)))

/** The label in front of a headline, with its sign. */
function frontOf(text: string, start: string): string | undefined {
  for (const pattern of frontLabels.get(start) ?? []) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return undefined
}

function labelOf(line: Line): Label | undefined {
  const {block, text, words: count} = line
  if (count > 40 || text.length > 300) return undefined
  const first = block.words[0]?.normal ?? ''
  const last = block.words.at(-1)?.normal ?? ''
  if (firstLabelWords.has(first) || (count <= 10 && lastLabelWords.has(last))) {
    const start = /[a-z]+/.exec(first)?.[0] ?? ''
    if (count <= 10 && isBare(text.toLowerCase(), start, last)) return doubtfulLabel.test(text) ? 'loose' : 'bare'
    const front = sign.test(text.slice(0, 80)) ? frontOf(text, start) : undefined
    const isPlain = front === undefined || front === front.toUpperCase() || /\p{L} \p{L}/u.test(front)
    if (front !== undefined && (isPlain || !/[.]["')\]]*$/u.test(text))) return 'front'
    if (count <= 24 && (playerText.test(text) || pointer.test(text))) return 'front'
    if (count <= 8 && looseLabel.test(text)) return 'loose'
  }
  if (line.link && count >= 4) return 'front'
  return count >= 8 && count <= 24 && block.index > 3 && !startsSmall(text) && shouted.test(text) ? 'front' : undefined
}

/**
 * Looks at one block.
 *
 * @param masked Its text with quotations blanked: what someone is quoted as saying never counts.
 * @param source The whole source, for the markup around the block.
 * @param cuesOf The cues that the words of a block call for.
 */
export function lineOf(
  block: Block,
  masked: string,
  source: string,
  cuesOf: (block: Block) => readonly PromotionCue[]
): Line {
  const count = block.words.length
  const text = straighten(block.text)
  const {start, end} = block.segment
  const link =
    block.segment.isLink === true ||
    (source[end - 1] === ')' && end - start < longest && wholeLink.test(source.slice(start, end)))
  const shape = shapeOf(block, text, link)
  const line: Line = {block, text, words: count, shape, link, score: 0, kinds: [], main: []}
  if (count > mostWords || text.startsWith('<')) return line
  if (count <= 14 && isShareBar(text)) return {...line, score: 3, kinds: ['share'], main: ['share']}
  // An opening quotation leaves its blanks, so that what follows it is not taken for the start.
  if (shape !== 'button') {
    const {score, kinds, main} = weigh(cuesOf(block), () => straighten(masked).trimEnd().toLowerCase())
    line.score = score
    line.kinds = kinds
    line.main = main
  }
  const label = line.score < 3 && shape !== 'caption' && shape !== 'note' ? labelOf(line) : undefined
  if (!label) return line
  return {...line, label, score: label === 'loose' ? line.score : 3, kinds: [...line.kinds, 'teaser'], main: ['teaser']}
}
