/** A stretch of a source; offsets. */
export interface Stretch {
  start: number
  end: number
}

const closings: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}']
])

/** Units of the longest tag: one that is never closed must not swallow the article. */
const longest = 2000

/** Stands in for a unit of a tag: no markup, and no space, as an address of a link has none. */
const stand = 'z'

/** Finds the tags of site generators: `{{ … }}`, with Hugo's shortcodes, and `{% … %}`. */
export function templateTags(text: string): Stretch[] {
  const tags: Stretch[] = []
  /** Where each closing sign comes next; looked for once, however many opening ones there are before it. */
  const next = new Map<string, number>()
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const closing = closings.get(text.slice(at, at + 2))
    if (closing === undefined) {
      at++
      continue
    }
    let close = next.get(closing) ?? -2
    if (close !== -1 && close < at + 2) {
      close = text.indexOf(closing, at + 2)
      next.set(closing, close)
    }
    if (close < 0 || close - at > longest) at += 2
    else {
      tags.push({start: at, end: close + 2})
      at = close + 2
    }
  }
  return tags
}

/** `{#results}`, `{.small}`, `{: .small}` at the end of a line: a name or a class that Hugo, Jekyll and Zola give what stands before it. */
const attributes = /\{(?:[#.]|:[ \t]?[#.])[\w\t .#:="'-]{1,200}\}(?=[ \t]{0,9}$)/gmu

/** Finds what the last line of a paragraph or heading says of it to a site generator. */
export function attributeLists(text: string): Stretch[] {
  return Array.from(text.matchAll(attributes), ({index, 0: list}) => ({start: index, end: index + list.length}))
}

/** The text with every unit of the tags replaced but line breaks; all others stay at their places. */
export function withoutTags(text: string, tags: readonly Stretch[]): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of tags) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/gu, stand))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
