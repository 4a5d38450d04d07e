import type {Line} from './line.js'
import {isListed, isMeta, listed, longest, speech, walls} from './list-lines.js'
import {isListToEnd} from './list-to-end.js'
import {summarizedLength} from './summarized-length.js'

/** A short sentence in a list that goes on with two headlines is a headline of two sentences. */
function isPassed(lines: readonly Line[], at: number): boolean {
  const {shape, words, text} = lines[at]!
  if (shape !== 'summary' || words > 18 || speech.test(text) || /^["“]|:$/u.test(text)) return false
  return [1, 2].every(step => isListed(lines[at + step]) && lines[at + step]!.words >= 4)
}

/** A picture's credit over a headline. */
const isCredit = (line: Line, next: Line | undefined): boolean =>
  line.shape === 'caption' && line.words <= 4 && next?.shape === 'headline'

/** Whether a short last line over a paragraph is the subhead of what follows, not the source or date of the headline above it. */
function isSubhead(lines: readonly Line[], from: number, at: number): boolean {
  const last = lines[at]!
  if (
    last.link ||
    last.score >= 3 ||
    isMeta(last) ||
    last.words > 6 ||
    last.shape === 'date' ||
    /^[\d+]/.test(last.text)
  )
    return false
  const others = lines.slice(from, at)
  const headlines = others.filter(({shape, score}) => shape === 'headline' && score < 3)
  const usual = headlines.reduce((sum, {words}) => sum + words, 0) / Math.max(1, headlines.length)
  if (headlines.length === 0 ? last.words > 4 : usual < 5 || last.words >= 0.7 * usual) return false
  const isTail = (line: Line, index: number): boolean =>
    line.words <= 6 && line.shape === last.shape && others[index - 1]?.shape === 'headline'
  return last.shape === 'headline' || others.at(-1)?.shape !== 'headline' || others.filter(isTail).length < 2
}

/** How many lines from `from` on belong to the list under a label. */
export function listLength(lines: readonly Line[], from: number): number {
  let end = from
  let metas = 0
  for (; end < lines.length && end - from < longest; end++) {
    const line = lines[end]!
    if ((end > from && isMeta(line)) || isCredit(line, lines[end + 1])) metas++
    else if (!isListed(line) && !isPassed(lines, end)) break
  }
  // A single one at the end is the article's own.
  if (metas === 1 && isMeta(lines[end - 1]!)) end--
  if (end === lines.length || end === from) return end - from
  if (isSubhead(lines, from, end - 1)) end--
  return end - from
}

/**
 * How many lines from `from` on are headlines, each with one short sentence under it: two pairs at least, and no paragraph after them that
 * could be the article's.
 */
function pairedLength(lines: readonly Line[], from: number): number {
  let end = from
  while (
    end - from < longest &&
    lines[end]?.shape === 'headline' &&
    lines[end]!.words >= 5 &&
    isSummary(lines[end + 1])
  )
    end += 2
  const after = lines[end]
  const isOver = after === undefined || after.label !== undefined || after.score >= 3 || listed.has(after.shape)
  return end - from >= 4 && isOver ? end - from : 0
}

const isSummary = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.shape === 'summary' &&
  line.score < 3 &&
  !speech.test(line.text) &&
  !/^["“]/u.test(line.text)

/**
 * Marks the list under a label.
 *
 * @returns Whether there is one.
 */
export function growList(lines: readonly Line[], at: number, own: (index: number) => void): boolean {
  if (isListToEnd(lines, at + 1)) {
    for (let index = at + 1; index < lines.length; index++) {
      if (!walls.has(lines[index]!.shape) || isMeta(lines[index]!)) own(index)
    }
    return true
  }
  const told = summarizedLength(lines, at + 1)
  const length = Math.max(pairedLength(lines, at + 1), told + listLength(lines, at + 1 + told))
  for (let index = at + 1; index <= at + length; index++) own(index)
  return length > 0
}
