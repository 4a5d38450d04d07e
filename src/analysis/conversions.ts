import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {lazyPattern} from '../core/lazy-pattern.js'
import {matchesIn} from '../core/matches-in.js'
import {memo} from '../core/memo.js'
import {type ConversionUnit, conversionUnits} from '../lexicon/conversion-units.js'
import {copy} from './copy.js'
import {numeralPattern, numeralValue} from './numeral.js'

/** A quantity with a unit, one value or the two ends of a range. */
export interface Measure {
  /** Offsets into the block's text: the number (or range) through the unit. */
  start: number
  end: number
  /** End of the number, where the unit begins. */
  numberEnd: number
  values: readonly number[]
  /** The numbers as they stand. */
  numbers: readonly string[]
  unit: ConversionUnit
  name: string
  /** Whether a word before it says that it is not exact. */
  hedged: boolean
}

/** The same quantity twice, the second time in other units: "10 miles (16 kilometers)". */
export interface Conversion {
  block: Block
  given: Measure
  converted: Measure
}

const quoteForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
const names = [...conversionUnits.keys()].sort((a, b) => b.length - a.length).map(quoteForPattern)
const numeral = `(?:\\d+ \\d\\/\\d|\\d+[½¼¾⅓⅔]|[½¼¾⅓⅔]|${numeralPattern})`
const sign = '(?:minus |negative |[-−](?=\\d))?'
const measure = lazyPattern(
  `(?<![\\p{L}\\d.,:/$€£#])(${sign}${numeral})(?:(?: to |-to-|-|–| and | or )(${sign}${numeral}))?(?:[ -]|\\u00a0)?(${names.join('|')})(?![\\p{L}\\d²³/]|[-.]\\d|(?: an?| per|-per)[ -]|-(?:foot|feet|inch))`,
  'gu'
)
/** "5 feet, 10 inches", "6-foot-2", "8 pounds, 3 ounces", "10st 4lb". */
const compound =
  /(?<![\p{L}\d.,:/$€£#])(\d{1,3})[ -]?(feet|foot|ft|pounds?|lbs?|stone|st)(?:,? and |, |-| )(\d{1,2}(?:\.\d+)?)(?:[ -]?(inch(?:es)?|ins?|ounces?|oz|pounds?|lbs?))?(?![\p{L}\d.])/gu

const halves: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3]
])

function quantityOf(text: string): number {
  const negative = /^(?:minus |negative |[-−])/u.test(text)
  const plain = text.replace(/^(?:minus |negative |[-−])/u, '')
  const mixed = /^(\d+) (\d)\/(\d)$/u.exec(plain)
  const half = halves.get(plain.slice(-1))
  const value = mixed
    ? Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3])
    : half === undefined
      ? numeralValue(plain)
      : Number(plain.slice(0, -1) || '0') + half
  return negative ? -value : value
}

const hedge =
  /(?:about|around|roughly|approximately|some|nearly|almost|more than|over|at least|up to|less than|under|close to|just|an estimated|as much as|as many as|as far as|as high as|as low as|nearing|~)\s(?:an?\s)?$/iu

function measuresOf({text}: Block): Measure[] {
  const found: Measure[] = []
  const taken: [number, number][] = []
  for (const match of matchesIn(text, compound)) {
    const [whole, first = '', large = '', second = '', small] = match
    const isLength = large.startsWith('f')
    if (isLength ? small !== undefined && !small.startsWith('i') : small === undefined || small.startsWith('i'))
      continue
    const isStone = large.startsWith('st')
    const unit = conversionUnits.get(isLength ? 'feet' : isStone ? 'stone' : 'pounds')!
    const value = Number(first) + Number(second) / (isLength ? 12 : isStone ? 14 : 16)
    const end = match.index + whole.length
    taken.push([match.index, end])
    const hedged = hedge.test(text.slice(Math.max(0, match.index - 20), match.index))
    // As exact as its smaller unit.
    const numbers = [value.toFixed(2)]
    found.push({start: match.index, end, numberEnd: end, values: [value], numbers, unit, name: large, hedged})
  }
  let passed = 0
  for (const match of matchesIn(text, measure())) {
    const [whole, first = '', second, name = ''] = match
    const end = match.index + whole.length
    while (passed < taken.length && taken[passed]![1] <= match.index) passed++
    if (passed < taken.length && taken[passed]![0] < end) continue
    // "Two thousand five hundred feet", "two and a half miles": the end of a longer number.
    if (
      /\b(?:hundred|thousand|million|and|point)\s$/iu.test(text.slice(Math.max(0, match.index - 9), match.index)) &&
      !/^\d/u.test(whole)
    )
      continue
    const numbers = second === undefined ? [first] : [first, second]
    found.push({
      start: match.index,
      end,
      numberEnd: end - name.length,
      values: numbers.map(quantityOf),
      numbers,
      unit: conversionUnits.get(name)!,
      name,
      hedged: hedge.test(text.slice(Math.max(0, match.index - 20), match.index))
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

const bracket =
  '[([]\\s?(?:(?:about|around|roughly|approximately|some|nearly|almost|or|more than|just over|just under|over|under|up to|at least|less than|or about|an estimated|equal to|the equivalent of|~|≈|=)\\s?)?'
const or =
  ',\\s(?:or|that is|i\\.e\\.)\\s(?:(?:about|around|roughly|approximately|some|nearly|almost|more than|just over|just under)\\s)?'
const opening = lazyPattern(`^\\s?${bracket}$`, 'iu')
const alternative = lazyPattern(`^${or}$`, 'iu')
const slash = /^\s?\/\s?$/u

/** A bracket, an "or" or a slash with a number not far behind it: all that is worth a closer look. */
const candidate =
  /(?:[([/]|,\s(?:or|that is|i\.e\.)\s)[^)\]]{0,40}?(?:[\d½¼¾⅓⅔]|\b(?:one|two|six|ten|t(?:hree|welve|hir|wen)|f(?:our|ive|if|or)|seven|e(?:ight|leven)|nine))/i

/** Quantities that the article's own text gives in two units side by side. */
export const conversions = memo((tree: Article): readonly Conversion[] => {
  const found: Conversion[] = []
  for (const block of copy(tree)) {
    const {text} = block
    if (!candidate.test(text)) continue
    const measures = measuresOf(block)
    for (let index = 1; index < measures.length; index++) {
      const given = measures[index - 1]!
      const converted = measures[index]!
      if (converted.start < given.end || converted.start - given.end > 40) continue
      const between = text.slice(given.end, converted.start)
      const after = text.slice(converted.end, converted.end + 2)
      const isBracket = opening().test(between) && /^\s?[)\],;]/u.test(after)
      const isOr = alternative().test(between) && /^(?:[,.;:)]|\s?[—–])/u.test(after)
      if (!isBracket && !isOr && !slash.test(between)) continue
      if (given.unit === converted.unit || given.unit.dimension !== converted.unit.dimension) continue
      found.push({block, given, converted})
    }
  }
  return found
})
