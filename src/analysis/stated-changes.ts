import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {bareFactors, factors, falls, rises} from '../lexicon/change-words.js'
import {copy} from './copy.js'
import {type Figure, type FigureKind, figures} from './figures.js'
import {type SaidFactor, saidFractions, saidVerbs} from './said-factors.js'
import {hasWords} from './vocabulary.js'
import {wordAt} from './word-at.js'

/** A change that a sentence gives twice: as a percentage or a factor, and by its two ends. */
export interface StatedChange {
  block: Block
  /** What is said of the change: "15 percent", "doubled", "a third"; offsets into the block's text. */
  start: number
  end: number
  /** The percentage as a figure; nothing for a verb such as "doubled" and for a fraction. */
  stated?: Figure
  /** What the verb multiplies by, or what a change by a fraction comes to. */
  factor?: number
  /** Whether a fraction is said: "rose by a third". */
  fraction?: boolean
  /** "nearly", "more than". */
  hedge: string
  /** 1 for words of rising, -1 for words of falling, 0 when nothing says. */
  direction: -1 | 0 | 1
  from: End
  to: End
}

/** One end of a change. */
export interface End {
  figure: Figure
  value: number
  /** How far the true number may be off by rounding. */
  slack: number
  percent: boolean
}

const compared: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'money', 'percent', 'measure', 'vote'])

/** What may stand between "from" or "to" and a number: "from a low of 40", "to a record 44". */
const leaners = new Set(
  'a an the its their his her record high low peak of current previous today total average estimated just only'.split(
    ' '
  )
)

/** Words after which a number belongs to something else: "fell to $44 after it cut its forecast from $50 million". */
const breaks =
  /[;:—“”"]|[.!?]\s|\b(?:and|but|while|whereas|with|which|who|among|than|if|or|versus|vs|when|as|after|before|because|since|though|although|where)\b/iu

/** Rates of change and corrected amounts, which the two ends do not give. "Average rents" are ends like others. */
const adjusted =
  /\b(?:annual(?! (?:sales|revenues?|budget|profits?|fees?|pay|salary|income|turnover|costs?|tuition|spending|deficit|dues|rents?)(?! (?:growth|increases?|rises?|gains?)\b))|annually|annuali[sz]ed|(?:per ?cent|%) an? year(?! (?:ago|earlier|before))|per year|each year|yearly|a month|per month|a quarter|adjust(?:ed|ing)|inflation|real terms|constant|currency|(?:on|an) average|averag(?:ed|ing)|average (?:increase|rise|gain|growth|decline|drop|fall|of)|compound(?:ed)?|organic|weighted|per capita|seasonal(?:ly)?)\b/iu

const scaleWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12]
])

const textOf = ({block, start, end}: Figure): string => block.text.slice(start, end)

const scaleOf = (figure: Figure): number =>
  scaleWords.get(/thousand|million|billion|trillion/iu.exec(textOf(figure))?.[0].toLowerCase() ?? '') ?? 1

/** The preposition before a number with its hedge: "from", "to", or nothing. */
function prepositionBefore({block, sentence, phrase}: Figure): 'from' | 'to' | undefined {
  const {words} = block
  let at = wordAt(words, phrase.start) - 1
  for (let step = 0; step < 4; step++, at--) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return undefined
    if (/^(?:with|to)$/u.test(word.normal) && words[at - 1]?.normal === 'compared') return 'from'
    if (word.normal === 'from' || word.normal === 'to') return word.normal
    if (!leaners.has(word.normal)) return undefined
  }
  return undefined
}

/** How far a number as it is written may be from the true one. */
function slackOf(figure: Figure, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(textOf(figure))
  const scale = scaleOf(figure)
  if (figure.hedge !== undefined) return value * 0.06
  const decimals = digits?.[1]?.length ?? 0
  if (decimals > 0) return (0.5 * scale) / 10 ** decimals
  if (scale > 1) return 0.3 * scale
  let step = 1
  while (value >= 1000 && value % (step * 10) === 0) step *= 10
  return step > 10 ? step / 20 : figure.kind === 'percent' ? 0.5 : 0
}

function endsOf(first: Figure, second: Figure): {from: End; to: End} | undefined {
  if (first.head !== undefined && second.head !== undefined && first.head !== second.head) return undefined
  let {value} = first
  let {kind} = first
  // "From 40 to 44 percent", "from $4 to $5 million".
  if (kind === 'count' && first.head === undefined && second.kind === 'percent') kind = 'percent'
  if (scaleOf(first) === 1 && scaleOf(second) > 1 && value < 1000) {
    if (/\d,\d/u.test(textOf(first))) return undefined
    value *= scaleOf(second)
  }
  // "To 40 million euros from 36 million".
  const isBare = (figure: Figure): boolean => figure.kind === 'count' && figure.head === undefined
  const sameMoney = (first.kind === 'money' && isBare(second)) || (second.kind === 'money' && isBare(first))
  if (!sameMoney && (kind !== second.kind || (kind !== 'percent' && first.unit !== second.unit))) return undefined
  if (kind === 'percent' && (first.unit === 'points' || second.unit === 'points')) return undefined
  if (value <= 0 || second.value <= 0) return undefined
  const percent = kind === 'percent'
  return {
    from: {figure: first, value, slack: slackOf(first, value), percent},
    to: {figure: second, value: second.value, slack: slackOf(second, second.value), percent}
  }
}

const isTight = ({text}: Block, start: number, end: number): boolean =>
  end >= start && end - start <= 70 && !breaks.test(text.slice(start, end))

/** What the words around a percentage say of its direction: before it up to six words, behind it one or two. */
function directionOf({block, sentence, phrase, last}: Figure): -1 | 0 | 1 {
  const {words} = block
  const at = wordAt(words, phrase.start)
  for (const index of [last + 1, last + 2, ...[1, 2, 3, 4, 5, 6].map(step => at - step)]) {
    const word = words[index]
    if (word?.sentence !== sentence) continue
    if (rises.has(word.normal)) return 1
    if (falls.has(word.normal)) return -1
  }
  return 0
}

const isPercent = ({kind, modifier}: Figure): boolean => kind === 'percent' && !modifier

/** "Tariffs ranging from 8 percent to 35 percent": no change but a range. */
const spans = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere)\b/iu

const pastOfChange = /(?:ed|^fell|^rose|^grew|^sank|^slid)$/u
const otherPast = /^(?:eased|edged|went|closed|ended|traded)(?:-|$)/u

/** "The 7 percent bond dipped to 96 from 97": a verb of change between a percentage and the ends, whose subject the percentage describes. */
function isDescribing({last, block}: Figure, next: Figure): boolean {
  for (let at = last + 1; at < next.first; at++) {
    const {normal} = block.words[at]!
    if (otherPast.test(normal)) return true
    if (!rises.has(normal) && !falls.has(normal)) continue
    return at > last + 1 && pastOfChange.test(normal)
  }
  return false
}

/** Three figures in a row of which one is the change and two are its ends. */
function changeAmong(three: readonly [Figure, Figure, Figure]): StatedChange | undefined {
  const [first, second, third] = three
  const {block} = first
  const [a, b, c] = three.map(prepositionBefore)
  let stated: Figure
  let pair: readonly [Figure, Figure]
  if (b !== undefined && c !== undefined && b !== c && a === undefined) {
    // "rose 15 percent, from 40 to 44"
    stated = first
    if (isDescribing(first, second) || spans.test(block.text.slice(first.end, second.start))) return undefined
    pair = b === 'from' ? [second, third] : [third, second]
  } else if (a !== undefined && b !== undefined && a !== b && c === undefined) {
    // "rose from 40 to 44, an increase of 15 percent"
    stated = third
    pair = a === 'from' ? [first, second] : [second, first]
    const lead = block.text.slice(second.end, third.phrase.start)
    if (!/^[^,()—–]{0,30}(?:,| \(| [—–]) ?(?:or |up |down |by |an? |(?:an?|the) [a-z]+ of )*$/u.test(lead))
      return undefined
    const tail = block.text.slice(third.end, third.end + 14)
    if (!/^[.)]|^$|^,|^ (?:increase|rise|gain|jump|decrease|drop|fall|decline|cut|reduct|growth)/u.test(tail))
      return undefined
  } else if (a !== 'from' && b === undefined && c === 'from') {
    // "44, up 15 percent from 40"
    stated = second
    pair = [third, first]
    if (
      !/(?:\b(?:up|down)|\b(?:increase|rise|gain|jump|decrease|drop|fall|decline) of)(?: by)? $/u.test(
        block.text.slice(Math.max(0, second.phrase.start - 16), second.phrase.start)
      )
    )
      return undefined
    if (block.text.slice(second.end, third.phrase.start).length > 24) return undefined
  } else return undefined
  if (!isPercent(stated)) return undefined
  const [start, end] = [first.start, third.end]
  const gaps = [isTight(block, first.end, second.phrase.start), isTight(block, second.end, third.phrase.start)]
  if (gaps.includes(false) && !(stated === third && gaps[0])) return undefined
  if (adjusted.test(block.text.slice(Math.max(0, start - 60), end + 30))) return undefined
  const ends = endsOf(...pair)
  const direction = directionOf(stated)
  return ends && {block, start: stated.start, end: stated.end, stated, hedge: stated.hedge ?? '', direction, ...ends}
}

/** "Doubled from 40 to 80", "by a third, from 300 to 400": a verb or a fraction and the two figures behind it. */
function multiplied(block: Block, said: SaidFactor, first?: Figure, second?: Figure): StatedChange | undefined {
  const {text} = block
  const {sentence, ...change} = said
  if (!first || second?.sentence !== sentence || first.sentence !== sentence) return undefined
  const [a, b] = [prepositionBefore(first), prepositionBefore(second)]
  if (a === undefined || b === undefined || a === b) return undefined
  if (!isTight(block, said.end, first.phrase.start) || !isTight(block, first.end, second.phrase.start)) return undefined
  if (adjusted.test(text.slice(Math.max(0, said.start - 30), second.end + 30))) return undefined
  const ends = a === 'from' ? endsOf(first, second) : endsOf(second, first)
  return ends && {block, ...change, direction: said.factor > 1 ? 1 : -1, ...ends}
}

/** @param multiplies Whether the article has a verb such as "doubled" at all. */
function changesOf(block: Block, all: readonly Figure[], multiplies: boolean): StatedChange[] {
  const found: StatedChange[] = []
  const fractions = saidFractions(block)
  if (!multiplies && fractions.length === 0 && !all.some(isPercent)) return found
  const list = all.filter(
    figure => compared.has(figure.kind) || (figure.kind === 'duration' && prepositionBefore(figure) !== undefined)
  )
  // Without a percentage no three figures can be a change and its ends.
  const triples = list.some(isPercent) ? list.length - 2 : 0
  for (let at = 0; at < triples; at++) {
    const [first, second, third] = [list[at]!, list[at + 1]!, list[at + 2]!]
    if (first.sentence !== third.sentence || !(isPercent(first) || isPercent(second) || isPercent(third))) continue
    const change = changeAmong([first, second, third])
    if (change) found.push(change)
  }
  for (const said of [multiplies ? saidVerbs(block) : [], fractions]) {
    let next = 0
    for (const one of said) {
      while (next < list.length && list[next]!.start < one.end) next++
      const change = multiplied(block, one, list[next], list[next + 1])
      if (change) found.push(change)
    }
  }
  return found
}

const multipliers: ReadonlySet<string> = new Set([...factors.keys(), ...bareFactors.keys()])

/** Changes that are given as a percentage or a factor together with the two numbers they lead from and to. */
export const statedChanges = memo((tree: Article): readonly StatedChange[] => {
  const multiplies = hasWords(tree, multipliers)
  const found: StatedChange[] = []
  for (const block of copy(tree)) {
    const list = figures(tree)[block.index]!
    if (list.length >= 2) for (const change of changesOf(block, list, multiplies)) found.push(change)
  }
  return found
})
