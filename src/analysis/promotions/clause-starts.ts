const end = /[.!?:;|»›•–—]["')\]]*\s+|\s-+\s+/g
const sign = /[^a-zà-ÿ\d\s]{1,8}\s+/y
const leader =
  /(?:please|and|or|so|then|be sure to|don't forget to|click (?:here )?to|tap (?:here )?to|click here and)\s+/y
const list = /to get more[^.!?,]{0,60}/y

/** Where a sticky pattern that matches at an offset leaves off; -1 where it does not match. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/**
 * Finds where an imperative may stand: at the start of a block or of a clause, also after a bullet, "please", "click here to".
 *
 * @param text In lower case.
 * @returns Offsets, some more than once.
 */
export function clauseStarts(text: string): number[] {
  const starts = [0]
  end.lastIndex = 0
  for (let match = end.exec(text); match; match = end.exec(text)) {
    starts.push(match.index + match[0].length)
    end.lastIndex = match.index + 1
  }
  for (const start of [...starts]) {
    const signed = after(sign, text, start)
    if (signed >= 0) starts.push(signed)
  }
  for (const start of [...starts]) {
    const led = after(leader, text, start)
    if (led >= 0) starts.push(led)
    // "To get more on this, and on that, sign up": each comma may be the one.
    let comma = after(list, text, start)
    while (comma >= 0 && text[comma] === ',' && comma - start <= 71) {
      starts.push(comma + 1 + /^\s*/.exec(text.slice(comma + 1, comma + 20))![0].length)
      const next = text.slice(comma + 1, start + 72).search(/[.!?,]/)
      comma = next < 0 ? -1 : comma + 1 + next
    }
  }
  return starts
}
