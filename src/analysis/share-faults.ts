import type {Block, Sentence} from '../core/block.js'
import type {Article} from '../core/document.js'
import {type LazyPattern, lazyPattern} from '../core/lazy-pattern.js'
import {matchesIn} from '../core/matches-in.js'
import {shortNumber} from './change-of.js'
import {type Figure, figures} from './figures.js'
import {numeralPattern, numeralValue} from './numeral.js'

/** A percentage that does not fit the count beside it, or shares that come to more than the whole. */
export interface ShareFault {
  kind: 'parts' | 'sums'
  start: number
  end: number
  reason: string
}

const hedges = '(?:(?:about|around|roughly|nearly|almost|just|some|over|under|more than|less than|at least|only) ){0,2}'
const share = `(${numeralPattern})(?:%| percent| per cent)`
const partOf = `(${numeralPattern})(?: [\\p{Ll}-]{2,16}){0,1} (?:out )?of (?:(?:the|its|their|all) ){0,2}(${numeralPattern})(?![\\p{L}%’'/-]|[.,]\\d| (?:percent|per cent))`
const shareFirst = lazyPattern(
  `(?<![\\p{L}\\d.,$€£-])${share}((?: of [^,.;:()—“”"]{1,40})?)(?:, or| or|,| \\(| —) ${hedges}${partOf}`,
  'giu'
)
const partFirst = lazyPattern(
  `(?<![\\p{L}\\d.,$€£-])${partOf}(?: [^,.;:()—“”"\\d]{1,40})?(?:, or| or| \\(|, ?\\() ?(${hedges})${share}`,
  'giu'
)

/** "Of 400 people polled, 120, or 30 percent, said no". */
const wholeFirst = lazyPattern(
  `\\bof (?:the )?(${numeralPattern})(?: [^,.;:()—–“”"\\d]{1,40})?, (?:only |just |some |about |nearly )?(${numeralPattern})(?: \\p{Ll}{2,16})?(?:, or| or| \\() ?(${hedges})${share}`,
  'giu'
)

/** "Of 20", "of the 20": looked for first, as any number would be the start of a part. */
const whole = lazyPattern(`\\bof (?:(?:the|its|their|all) ){0,2}${numeralPattern}`, 'giu')
const atWhole = lazyPattern(`${numeralPattern}(?: [\\p{Ll}-]{2,16})? (?:out )?$`, 'iu')

/** Which patterns may match in a text. */
function patternsFor(text: string): (readonly [LazyPattern, readonly [number, number, number]])[] {
  const wholes = [...matchesIn(text, whole())]
  if (wholes.length === 0) return []
  const hasPart = wholes.some(({index}) => atWhole().test(text.slice(Math.max(0, index - 60), index)))
  return [
    ...(hasPart
      ? ([
          [shareFirst, [1, 3, 4]],
          [partFirst, [4, 1, 2]]
        ] as const)
      : []),
    [wholeFirst, [4, 2, 1]]
  ]
}

const range = /\b(?:about|around|roughly|nearly|almost|some|over|under|more than|less than|at least)\b/iu

function* parts({text}: Block, tolerance: number): Generator<ShareFault> {
  for (const [pattern, order] of patternsFor(text)) {
    for (const match of matchesIn(text, pattern())) {
      const [whole] = match
      const first = pattern === shareFirst
      const [shown, part, total] = order.map(group => match[group] ?? '')
      const [value, some, all] = [shown, part, total].map(number => numeralValue(number!))
      if (!value || !some || !all || some > all || all < 3) continue
      // "Three percent, one of the 10 largest": a rank, not a part.
      if (some === 1 || /^(?:1[5-9]|20)\d\d$/u.test(total!)) continue
      const at = match.index + (first ? 0 : whole.lastIndexOf(shown!))
      const end = first ? at + /^[^%]*?(?:%| percent| per cent)/iu.exec(whole)![0].length : match.index + whole.length
      const before = text.slice(Math.max(0, match.index - 14), match.index)
      const actual = (100 * some) / all
      const loose = range.test(before) || range.test(whole) ? 3 + 0.05 * value : tolerance
      if (Math.abs(actual - value) <= loose + 0.5) continue
      if (first && /\d/u.test(match[2]!)) continue
      yield {
        kind: 'parts',
        start: at,
        end,
        reason: `${part} of ${total} is ${shortNumber(actual)} percent, not ${shown}; check`
      }
    }
  }
}

const remainder =
  /\b(?:undecided|unsure|not sure|no opinion|don['’]t know|didn['’]t know|did not know|do not know|the rest|the remaining|the remainder|neither)\b/iu
const several =
  /\b(?:from|up|down|rose|fell|compared|than|multiple|more than one|respectively|among|women|men|while|whereas|year)\b/iu

/** "45 percent yes, 40 percent no and 25 percent undecided". */
function sumOf(block: Block, {start, end}: Sentence, list: readonly Figure[]): ShareFault | undefined {
  const last = list.at(-1)!
  const text = block.text.slice(start, Math.min(end, start + 600))
  if (list.length < 3 || list.length > 8 || several.test(text)) return undefined
  if (list.some(({kind, unit, hedge}) => kind !== 'percent' || unit === 'points' || hedge !== undefined))
    return undefined
  const tail = block.text.slice(list.at(-2)!.end, Math.min(end, last.end + 40))
  if (!remainder.test(tail)) return undefined
  const sum = list.reduce((total, {value}) => total + value, 0)
  if (sum <= 101.5 || sum > 200) return undefined
  return {kind: 'sums', start: last.start, end: last.end, reason: `Shares add up to ${shortNumber(sum)} percent; check`}
}

/** Faults of shares in a block, in no order. */
export function* shareFaults(tree: Article, block: Block, tolerance: number): Generator<ShareFault> {
  yield* parts(block, tolerance)
  if (!remainder.test(block.text)) return
  const bySentence = new Map<number, Figure[]>()
  for (const figure of figures(tree)[block.index]!) {
    const list = bySentence.get(figure.sentence)
    if (list) list.push(figure)
    else bySentence.set(figure.sentence, [figure])
  }
  for (const [index, list] of bySentence) {
    const fault = sumOf(block, block.sentences[index]!, list)
    if (fault) yield fault
  }
}
