/** What may stand before the root element. Sticky, and each part has one end to look for. */
const passed: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->']
]

/** Offset after a document type, with what is declared in it. */
function afterDoctype(source: string, from: number): number {
  const close = source.indexOf('>', from)
  const bracket = source.indexOf('[', from)
  if (close < 0) return source.length
  if (bracket < 0 || bracket > close) return close + 1
  const end = source.indexOf(']', bracket)
  const after = end < 0 ? -1 : source.indexOf('>', end)
  return after < 0 ? source.length : after + 1
}

/** The name of the root element of an XML source; empty when there is none. */
export function rootName(source: string): string {
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  for (;;) {
    while (/\s/u.test(source[at] ?? '')) at++
    const known = passed.find(([start]) => source.startsWith(start, at))
    if (known) {
      const end = source.indexOf(known[1], at)
      if (end < 0) return ''
      at = end + known[1].length
    } else if (/^<!doctype/iu.test(source.slice(at, at + 9))) at = afterDoctype(source, at)
    else break
  }
  return /^<([^\s/>]{1,100})/u.exec(source.slice(at, at + 110))?.[1] ?? ''
}
