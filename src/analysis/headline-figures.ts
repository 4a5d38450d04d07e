import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {harmWords} from '../lexicon/harm-words.js'
import {copy} from './copy.js'
import {readAmount} from './figures/read-amount.js'
import {type Figure, type FigureKind, figures} from './figures.js'

const compared: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'count',
  'money',
  'percent',
  'fraction',
  'measure',
  'duration',
  'age'
])

/** More figures than this no headline has: what was taken for one is something else. */
const most = 8

/** What lists in headlines are counted in: "5 things to know". */
const listNouns = new Set(
  `answers charts clues facts highlights ideas ways things reasons questions takeaways lessons moments myths photos pictures images videos quotes steps
  tips tricks signs stories rules words graphics maps books films movies songs recipes points winners losers times hacks secrets mistakes`.split(
    /\s+/u
  )
)

/** Words that stand for numbers beside those that count. */
const otherWords = new Map([
  ['both', 2],
  ['couple', 2],
  ['double', 2],
  ['doubled', 2],
  ['duo', 2],
  ['pair', 2],
  ['twice', 2],
  ['twin', 2],
  ['twins', 2],
  ['triple', 3],
  ['tripled', 3],
  ['trio', 3],
  ['thrice', 3],
  ['half', 50],
  ['halved', 50],
  ['decade', 10],
  ['dozen', 12],
  ['century', 100]
])

const ordinals = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 2])
)

/** All numbers that a block gives in any way. */
function valuesOf(block: Block): number[] {
  const values: number[] = []
  block.words.forEach(({normal}, index) => {
    const amount = readAmount(block, index)
    if (amount) values.push(amount.value)
    if (amount?.form === 'fraction') values.push(amount.value * 100)
    // "Two decades in prison" for the 20 years of the headline.
    if (amount && block.words[amount.last + 1]?.normal === 'decades') values.push(amount.value * 10)
    const word = otherWords.get(normal) ?? ordinals.get(normal)
    if (word !== undefined) values.push(word)
    const digits = /^\D{0,3}(\d{1,12})(?:\D|$)/u.exec(normal)
    if (digits) values.push(Number(digits[1]))
  })
  return values
}

/** How exact a number is: 1000 of 3,000, 1 of 14, 0.1 of 12.4. */
function stepOf(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 1)
  let step = 1
  while (value % (step * 10) === 0 && step < value) step *= 10
  return step
}

/** Whether a headline counts the items of the article itself: "7 things to know", "31 readers share". */
function isListCount({block, first, last, head, headWord, kind}: Figure): boolean {
  if (head !== undefined && listNouns.has(head)) return true
  // "Updated 5 days ago": the stamp of the page.
  const next = (headWord ?? last) + 1
  if (kind === 'duration' && next === block.words.length - 1 && block.words[next]!.normal === 'ago') return true
  return first === 0 && kind === 'count' && !block.words.some(({normal}) => harmWords.has(normal))
}

/**
 * Figures of the headline that the text does not give, neither as they are, nor rounded, nor as the sum or difference of two
 * others.
 */
export const headlineFigures = memo((tree: Article): readonly Figure[] => {
  const headline = copy(tree).find(({role}) => role === 'headline')
  const claimed = (headline ? figures(tree)[headline.index]! : []).filter(
    figure => compared.has(figure.kind) && figure.value >= 2 && !isListCount(figure)
  )
  if (claimed.length === 0 || claimed.length > most) return []
  const all = new Set<number>()
  for (const block of copy(tree)) if (block.role !== 'headline') for (const value of valuesOf(block)) all.add(value)
  const values = [...all]
  return claimed.filter(({value, hedge}) => {
    // 193 is "nearly 200", and 180 is 200, but 120 is not.
    const step = stepOf(value)
    const near = step > 1 && hedge === undefined ? step / 2 : step * 0.999
    if (values.some(other => Math.abs(other - value) <= near)) return false
    return (
      !values.some(other => other > 0 && other < value && all.has(value - other)) &&
      !values.some(other => all.has(other + value))
    )
  })
})
