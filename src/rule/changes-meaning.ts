import {monthNames} from '../lexicon/months.js'
import {weekdays} from '../lexicon/weekdays.js'

const negations = /\b(?:no|not|none|never|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|\p{L}+n['’]t)\b/giu

const found = (text: string, pattern: RegExp): ReadonlySet<string> => new Set(text.match(pattern) ?? [])

/** Words that begin with a capital; a month or day of the week is the same however it is shortened. */
const names = (text: string): ReadonlySet<string> =>
  new Set(
    [...found(text, /\p{Lu}\p{L}*/gu)].map(word => {
      const lower = word.toLowerCase()
      const month = monthNames.get(lower)?.month
      const day = weekdays.get(lower)
      return month === undefined ? (day === undefined ? word : `day ${day}`) : `month ${month}`
    })
  )

const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every(item => all.has(item))

const listed = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).join(' ')

/**
 * Whether putting `after` in place of `before` could change what is said: a number, a negation or a name would come, go or change.
 * Dropping one of two copies of a name changes nothing, but a second "not" and a number that stands twice are left to the writer.
 */
export function changesMeaning(before: string, after: string): boolean {
  return (
    listed(before, /\p{N}+/gu) !== listed(after, /\p{N}+/gu) ||
    (before.match(negations) ?? []).length !== (after.match(negations) ?? []).length ||
    !isSubset(names(before), names(after))
  )
}
