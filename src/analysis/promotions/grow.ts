import type {CueKind} from '../../lexicon/promotion-cues.js'
import {closingLabel} from '../../lexicon/teaser-labels.js'
import {growAppeal, isSpeaking, isTone, longest} from './appeals.js'
import {findBios} from './bios.js'
import {distanceOfCopy} from './distance-of-copy.js'
import type {Line} from './line.js'
import {listed, sharedWords} from './list-lines.js'
import {growList, listLength} from './lists.js'

/** Whether a list of links belongs to the article: under a heading, or after a line that ends in a colon and is no label. */
function isIntroduced(lines: readonly Line[], at: number): boolean {
  let top = at - 1
  while (top >= 0 && at - top <= longest && lines[top]!.link) top--
  const above = lines[top]
  return (
    above !== undefined && (above.shape === 'heading' || (/:$/u.test(above.text) && above.score < 3 && !above.label))
  )
}

/** Whether the evidence of a line is enough alone. */
const isSeed = (line: Line): boolean =>
  line.score >= (line.words > 60 ? 5 : 3) &&
  line.label !== 'loose' &&
  !(line.shape === 'heading' && line.kinds.includes('teaser'))

/** Whether a line and the next are of a form to fill in or its title: "Enter your email", "Sign me up". Neither is enough alone. */
function isPair(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const next = lines[at + 1]
  return (
    line.score === 2 &&
    next?.score === 2 &&
    line.words <= 8 &&
    next.words <= 8 &&
    !line.link &&
    isSpeaking(line) &&
    isSpeaking(next)
  )
}

/**
 * Finds the lines that are promotional: those whose evidence is enough alone, and those that stand with them.
 *
 * @returns For each line whether it is promotional, and the indices of notes on authors.
 */
export function growRuns(lines: readonly Line[]): {owned: readonly boolean[]; bios: readonly number[]} {
  const owned = lines.map(() => false)
  const own = (index: number): void => {
    owned[index] = true
  }
  markButtons(lines, own)
  markRepeats(lines, own)
  const telling = lines.filter(({score, label}) => score > 0 || label !== undefined)
  for (const line of telling) {
    const {index} = line.block
    if ((isSeed(line) || isPair(lines, index)) && !(line.link && isIntroduced(lines, index))) {
      own(index)
      if (line.label === 'bare') {
        const isClosing = closingLabel.test(line.text) && growAbove(lines, index, own)
        if (!isClosing || goesOn(lines, index + 1)) growList(lines, index, own)
      } else if (line.label === 'front' && topic.test(line.text)) {
        if (goesOn(lines, index + 1)) growList(lines, index, own)
      } else if (isSpeaking(line)) {
        growAppeal(lines, index, own)
      } else if (!line.label && line.main.includes('teaser') && !listed.has(line.shape)) {
        // A summary that breaks off: "The board met … Read more". Its headline stands above.
        const above = lines[index - 1]
        if (index > 1 && above?.shape === 'headline' && above.words >= 4) own(index - 1)
      }
    } else if (line.label === 'loose' && line.shape !== 'heading' && listLength(lines, index + 1) >= 2) {
      own(index)
      growList(lines, index, own)
    }
  }
  const bios = findBios(lines, owned)
  for (const index of bios) own(index)
  bridge(lines, owned)
  if (telling.length > 0) markWeak(lines, owned)
  bridge(lines, owned)
  return {owned, bios}
}

/**
 * Marks the headlines right above a label that closes a list: "Talks to go on / Read more".
 *
 * @returns Whether there are any.
 */
function growAbove(lines: readonly Line[], at: number, own: (index: number) => void): boolean {
  let from = at
  while (from > 1 && at - from < 8 && listed.has(lines[from - 1]!.shape) && lines[from - 1]!.score < 3) from--
  const above = lines[at - 1]
  if (from === at || !above || above.shape !== 'headline' || above.words < 5) return false
  for (let index = from; index < at; index++) own(index)
  return true
}

/** A label with a subject in place of a headline: "More on: harbours". */
const topic = /^[^:|]{3,30}[:|] ?\S{1,20}(?: \S{1,20}){0,2}$/u

/** Whether three headlines follow the button of a box: then it stands within a list. */
const goesOn = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + listLength(lines, from)).filter(({shape, words}) => shape === 'headline' && words >= 5)
    .length >= 3

/** Bars of buttons: three in a row, or two of which one is plainly a button. */
function markButtons(lines: readonly Line[], own: (index: number) => void): void {
  let from = 0
  const isButton = (line: Line | undefined): boolean =>
    line !== undefined && (line.isButton || line.kinds.includes('share'))
  while (from < lines.length) {
    let end = from
    while (isButton(lines[end])) end++
    const count = end - from
    if (count >= 3 || (count === 2 && lines.slice(from, end).some(({kinds}) => kinds.includes('share')))) {
      for (let index = from; index < end; index++) own(index)
    }
    from = end + 1
  }
}

/** A headline that stands twice within three lines is a box whose picture and title both carried it. */
function markRepeats(lines: readonly Line[], own: (index: number) => void): void {
  const all = lines.map(({block}) => block)
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!
    const back = distanceOfCopy(all, index)
    if (
      back === 0 ||
      line.shape !== 'headline' ||
      !lines.slice(index - back + 1, index).every(({shape}) => listed.has(shape))
    )
      continue
    for (let at = index - back; at <= index; at++) own(at)
    const above = lines[index - back - 1]
    if (above && above.shape !== 'heading' && above.words <= 3 && listed.has(above.shape)) own(index - back - 1)
    const below = lines[index + 1]
    if (below?.shape === 'name' || (below?.shape === 'summary' && sharedWords(line, below) >= 3)) own(index + 1)
  }
}

/** What an article itself is made of. */
const standing: ReadonlySet<Line['shape']> = new Set(['prose', 'summary', 'heading'])

/** Weak evidence counts next to strong, and at the end of a page that has strong evidence. */
function markWeak(lines: readonly Line[], owned: boolean[]): void {
  let isTail = true
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index]!
    if (owned[index] || !(isTail || owned[index + 1] || owned[index - 1])) continue
    // A sum alone is weak in a sentence: "You might pay $400 or more."
    const isPrice = line.words > 15 && line.kinds.every(kind => kind === 'subscription')
    const isWeak = line.score >= 2 && line.words <= 40 && line.shape !== 'heading' && !isPrice
    if (isWeak && !(line.link && isIntroduced(lines, index))) owned[index] = true
    else if (isTail && standing.has(line.shape)) isTail = false
  }
}

/** Kinds that stand anywhere in a page and say nothing of what is between them. */
const quiet: ReadonlySet<CueKind> = new Set(['advert', 'teaser'])

/** Closes gaps of lines that say nothing between two promotional ones; at the end of a page a gap may be longer. */
function bridge(lines: readonly Line[], owned: boolean[]): void {
  if (!owned.includes(true)) return
  const lastProse = lines.findLastIndex((line, index) => !owned[index] && standing.has(line.shape))
  let last = -1
  for (let index = 0; index < lines.length; index++) {
    if (!owned[index]) continue
    const gap = lines.slice(last + 1, index)
    const isTail = last > lastProse
    const isLoud =
      last >= 0 &&
      [lines[last]!, lines[index]!].every(({kinds}) => kinds.length > 0 && !kinds.every(kind => quiet.has(kind)))
    const isBar = gap.filter(({shape}) => shape === 'button').length >= 0.4 * gap.length
    const isClose = isLoud && gap.length <= 2 && [lines[last]!, lines[index]!].every(isSpeaking)
    const fits = (line: Line): boolean =>
      isTail || isLoud
        ? listed.has(line.shape) || (isClose && isTone(line))
        : line.shape === 'furniture' || line.shape === 'button' || line.shape === 'short'
    const most = isBar ? 12 : isTail || isLoud ? 6 : 2
    if (last >= 0 && gap.length > 0 && gap.length <= most && gap.every(fits)) {
      for (let at = last + 1; at < index; at++) owned[at] = true
    }
    last = index
  }
}
