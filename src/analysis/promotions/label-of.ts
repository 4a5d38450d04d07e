import type {Block} from '../../core/block.js'
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
import type {Line} from './line.js'

/** How a block begins a list of links: a label alone, a label with its headline, or a label that needs links to prove it. */
export type Label = 'bare' | 'front' | 'loose'

/** A headline in capitals: longer than any subhead. */
const shouted = /^(?=[^\p{Ll}]+$)(?:\d{1,4} )?[\p{Lu}'][^.;"“”%]*\p{Lu}[\p{Lu}']*\??$/u
/** The signs after a label in front of a headline. */
const sign = /[:|»›>→–—]| - /u

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

/**
 * Whether a block may be a label at all: hardly any is.
 *
 * @param source The whole source, for the markup around the block.
 */
export function mayBeLabel({words, text, segment}: Block, source: string): boolean {
  const count = words.length
  if (count === 0 || count > 40 || text.length > 300 || segment.kind === 'table-cell') return false
  const first = words[0]!.normal
  return (
    firstLabelWords.has(first) ||
    (count <= 10 && lastLabelWords.has(words[count - 1]!.normal)) ||
    first.startsWith('related') ||
    '[>'.includes(text[0]!) ||
    segment.isLink === true ||
    source.charCodeAt(segment.end - 1) === 41 ||
    (count >= 8 && count <= 24 && !startsSmall(text))
  )
}

/** The label that a block is or begins with, of those that may be. */
export function labelOf(line: Line): Label | undefined {
  const {block, words: count} = line
  const first = block.words[0]!.normal
  const last = block.words[count - 1]!.normal
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
