import type {MarkPairs} from './mark-pairs.js'
import type {QuoteMark} from './quotations.js'

/** Opening marks of curly pairs that stand within another: “He said “no” to me.” Straight marks do not show which opens. */
export function nestedMarks({block: {text}, pairs}: MarkPairs): QuoteMark[] {
  const found: QuoteMark[] = []
  let end = -1
  const curly = pairs.filter(({opening, closing}) => text[opening.at] === '“' && text[closing.at] === '”')
  if (curly.length < 2) return found
  for (const {opening, closing} of curly.sort((a, b) => a.opening.at - b.opening.at)) {
    if (closing.at < end) found.push(opening)
    else end = closing.at
  }
  return found
}
