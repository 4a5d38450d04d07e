/**
 * How much may be parsed for expressions, in UTF-16 units: at each `}` the parser tries again what stands since the `{`, at about
 * 0.2 µs a unit.
 */
const heaviest = 1e7

/** Finds where the braces of MDX would take too long to be read; undefined in any article. Fenced code is passed over. */
export function findBraceOverload(source: string): number | undefined {
  let cost = 0
  let start = -1
  let depth = 0
  let fence = ''
  let line = 0
  while (line < source.length) {
    const next = source.indexOf('\n', line)
    const end = next < 0 ? source.length : next + 1
    const sign = /^[ \t]{0,12}(`{3,}|~{3,})/u.exec(source.slice(line, Math.min(end, line + 40)))?.[1]
    if (sign && fence === '') fence = sign.slice(0, 3)
    else if (sign?.startsWith(fence)) fence = ''
    else if (fence === '') {
      for (let at = line; at < end; at++) {
        const unit = source.charCodeAt(at)
        if (unit === 123) {
          if (depth === 0) start = at
          depth++
        } else if (unit === 125 && start >= 0) {
          depth = Math.max(0, depth - 1)
          cost += at - start
          if (cost > heaviest) return at
        }
      }
    }
    line = end
  }
  return undefined
}
