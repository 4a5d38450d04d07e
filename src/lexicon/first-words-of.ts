/** A word, or some of them, before a space at the start of a pattern: "^this ", "^(?:follow|keep up with) ", "^e-?mail ". */
const head = /^\^(?:([a-z?-]+)|\(\?:([a-z? |-]+)\)) /

/** Whether a pattern has alternatives that are in no group. */
function hasAlternatives(source: string): boolean {
  let depth = 0
  let isClass = false
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]
    if (unit === '\\') at++
    else if (isClass) isClass = unit !== ']'
    else if (unit === '[') isClass = true
    else if (unit === '(') depth++
    else if (unit === ')') depth--
    else if (unit === '|' && depth === 0) return true
  }
  return false
}

/**
 * The words one of which begins whatever a pattern matches; nothing where its source does not say so plainly.
 *
 * It is enough to look at the first word of a text before the pattern is made and tried.
 */
export function firstWordsOf(source: string): ReadonlySet<string> | undefined {
  const found = head.exec(source)
  if (!found || hasAlternatives(source)) return undefined
  const words = (found[1] ?? found[2]!).split('|').map(way => way.split(' ')[0]!)
  if (words.some(word => word.indexOf('?') !== word.lastIndexOf('?'))) return undefined
  // "an?", "e-?mail": with the letter before the question mark and without.
  return new Set(words.flatMap(word => [word.replaceAll('?', ''), word.replace(/.\?/g, '')]))
}
