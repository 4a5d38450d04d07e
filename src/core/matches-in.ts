/**
 * The matches of a global pattern in a text, in order: what `matchAll` gives, without the copy of the pattern that `matchAll` makes at
 * each call. Of a long pattern the copy costs fifty times what the search does.
 */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  for (let from = 0; ; ) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    pattern.lastIndex = 0
    if (!match) return
    from = match.index + Math.max(1, match[0].length)
    yield match
  }
}
