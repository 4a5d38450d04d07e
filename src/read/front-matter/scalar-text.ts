import type {SourceMap} from '../../core/source-map.js'
import {buildText, type TextBuilder} from '../text-builder.js'

/** How a string is written: bare, in quotes, or as a block of lines under `|` or `>`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029']
])

const digits: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8]
])

const breakLength = (source: string, at: number): number => {
  if (source[at] === '\n') return 1
  if (source[at] === '\r') return source[at + 1] === '\n' ? 2 : 1
  return 0
}

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t'

/** Adds the escape at `at` and returns the offset after it. */
function addEscape(source: string, at: number, builder: TextBuilder): number {
  const sign = source[at + 1] ?? ''
  const length = digits.get(sign)
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16)
    const end = at + 2 + length
    builder.replace(code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD', at, end)
    return end
  }
  const broken = breakLength(source, at + 1)
  if (broken > 0) {
    let end = at + 1 + broken
    while (isBlank(source[end]) || breakLength(source, end) > 0) end++
    return end
  }
  builder.replace(escapes.get(sign) ?? sign, at, at + 2)
  return at + 2
}

/** Adds a string that flows over lines: a line break is a space, each blank line a line break. */
function addFlow(source: string, start: number, end: number, style: ScalarStyle, builder: TextBuilder): void {
  let at = start
  let from = start
  const keep = (to: number): void => builder.copy(from, to)
  while (at < end) {
    const unit = source[at]
    if (style === 'double' && unit === '\\') {
      keep(at)
      at = addEscape(source, at, builder)
      from = at
    } else if (style === 'single' && unit === "'") {
      keep(at)
      builder.replace("'", at, at + 2)
      at += 2
      from = at
    } else if (breakLength(source, at) > 0) {
      let to = at
      while (to > from && isBlank(source[to - 1])) to--
      keep(to)
      const breaks: number[] = []
      while (at < end && (isBlank(source[at]) || breakLength(source, at) > 0)) {
        const length = breakLength(source, at)
        if (length > 0) breaks.push(at)
        at += Math.max(1, length)
      }
      const seen = breaks.length === 1 ? breaks : breaks.slice(1)
      for (const offset of seen) {
        builder.replace(breaks.length === 1 ? ' ' : '\n', offset, offset + breakLength(source, offset))
      }
      from = at
    } else at++
  }
  keep(Math.max(from, end))
}

interface BlockLine {
  start: number
  end: number
  next: number
}

/** Adds a block of lines: `|` keeps its line breaks, `>` makes spaces of them except around blank and indented lines. */
function addBlock(source: string, start: number, end: number, style: ScalarStyle, builder: TextBuilder): void {
  const lines: BlockLine[] = []
  let at = start
  while (at < end && breakLength(source, at) === 0) at++
  const given = /[1-9]/u.exec(source.slice(start, at))
  at += breakLength(source, at)
  while (at < end) {
    let to = at
    while (to < end && breakLength(source, to) === 0) to++
    const next = to + breakLength(source, to)
    lines.push({start: at, end: to, next})
    at = next
  }
  const width = (line: BlockLine): number => {
    let to = line.start
    while (source[to] === ' ') to++
    return to - line.start
  }
  const first = lines.find(line => source.slice(line.start, line.end).trim() !== '')
  // An explicit indicator counts from the parent, which is the margin for fields at the top.
  const indent = given ? Number(given[0]) : first ? width(first) : 0
  const texts = lines.map(line => ({...line, start: Math.min(line.end, line.start + indent)}))
  texts.forEach((line, index) => {
    builder.copy(line.start, line.end)
    const after = texts[index + 1]
    if (!after) return
    const firm = (one: BlockLine): boolean => one.start === one.end || isBlank(source[one.start])
    const folds = style === 'folded' && !firm(line) && !firm(after)
    const vanishes = style === 'folded' && after.start === after.end && !firm(line)
    if (!vanishes) builder.replace(folds ? ' ' : '\n', line.end, line.next)
  })
}

/**
 * Reads a string of YAML or TOML unit by unit, so that each knows where it came from.
 *
 * @param start Offset of its first unit, after an opening quotation mark; of the `|` or `>` of a block.
 * @param end Offset after its last unit.
 * @param value What the parser made of it. If the reading here differs, the whole text is one indivisible run.
 */
export function scalarText(
  source: string,
  start: number,
  end: number,
  style: ScalarStyle,
  value: string
): {text: string; map: SourceMap} {
  const builder = buildText(source)
  if (style === 'literal' || style === 'folded') addBlock(source, start, end, style, builder)
  else addFlow(source, start, end, style, builder)
  const read = builder.finish()
  if (read.text === value.trim()) return read
  const whole = buildText(source)
  whole.replace(value.trim(), start, end)
  return whole.finish()
}
