import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {copy} from './copy.js'
import {type CalendarDate, dates} from './dates.js'

/** The day an article was published, as far as it says so itself. */
export interface Issued {
  /** Unknown in a dateline without a year: "SEOUL, Dec. 27 (AFP) —". */
  year?: number
  /** 1–12. */
  month: number
  day: number
  /** Whether the article says so itself, in its front matter or dateline; else it is the first full date near its top. */
  sure: boolean
}

/** How far into its block a date may begin and still be part of a dateline, in UTF-16 units. */
const farthest = 60

/** "SEOUL, Dec. 27 (AFP) — ", "Aug. 27 (Reuters) - ": near the start of a block, a dash soon after. */
function isDateline({block, start, yearEnd}: CalendarDate): boolean {
  if (start > farthest || !/^["'“]?\p{Lu}/u.test(block.text)) return false
  if (start > 0 && !/[,)\]/|]\s$/u.test(block.text.slice(0, start))) return false
  return /^,?\s{0,2}(?:\([^()]{1,30}\)|[/|]\s?[\p{L} ]{1,30}[/|])?\s{0,2}(?:—|–|--|-\s)/u.test(
    block.text.slice(yearEnd, yearEnd + 48)
  )
}

function publishedOn(text: string): Issued | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text)
  return match ? {year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), sure: true} : undefined
}

/**
 * When an article was published: what its front matter or the settings say, else its dateline, else the first full date in its
 * first three blocks. Never the clock.
 */
export const issued = memo((tree: Article): Issued | undefined => {
  const {issued: given} = tree.data.document.metadata
  const known = given === undefined ? undefined : publishedOn(given)
  if (known) return known
  const opening = new Set(copy(tree).slice(0, 3))
  const candidates = dates(tree).filter(({block}) => opening.has(block))
  const dateline = candidates.find(isDateline)
  const date = dateline ?? candidates.find(({year}) => year !== undefined)
  if (!date) return undefined
  const {year, month, day} = date
  return {month, day, sure: dateline !== undefined, ...(year === undefined ? {} : {year})}
})
