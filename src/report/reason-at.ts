import type {Message} from '../core/message.js'

/** Units of a heading that are shown. */
const longest = 60

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/**
 * What a message says, and where in the article: `… (list, under "Results")`. The text of the article itself goes without saying, so that
 * of an article without headings nothing is added.
 */
export function reasonAt({reason, field, section}: Pick<Message, 'reason' | 'field' | 'section'>): string {
  const where = [
    ...(field === undefined || field === 'body' ? [] : [field]),
    ...(section === undefined ? [] : [`under "${short(section)}"`])
  ]
  return where.length === 0 ? reason : `${reason} (${where.join(', ')})`
}
