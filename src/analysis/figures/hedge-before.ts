import type {Block} from '../../core/block.js'
import {hedgeLeaners, hedges} from '../../lexicon/hedges.js'
import type {Amount} from './amount.js'

export interface Hedge {
  start: number
  first: number
  text: string
}

const byLast = new Map<string, (readonly string[])[]>()
for (const hedge of hedges) {
  const last = hedge.at(-1)!
  const list = byLast.get(last) ?? []
  list.push(hedge)
  byLast.set(last, list)
}
for (const list of byLast.values()) list.sort((a, b) => b.length - a.length)

/** Whether words stand next to each other with nothing but space, a currency sign or an opening mark between. */
const touches = ({text, words}: Block, index: number, end: number): boolean => {
  const between = text.slice(words[index]!.end, end)
  return between.length < 6 && /^[\s$£€¥₹"“(]*(?:[A-Z]{1,2}\$)?$/u.test(between)
}

/** The hedge that stands before an amount, with what leans on it: "just under", "at least some", "an estimated". */
export function hedgeBefore(block: Block, amount: Amount): Hedge | undefined {
  const {words} = block
  const {sentence} = words[amount.first]!
  let at = amount.first
  let edge = amount.start
  let text = ''
  for (let guard = 0; guard < 3; guard++) {
    const last = words[at - 1]
    if (!last || last.sentence !== sentence || !touches(block, at - 1, edge)) break
    const match = byLast
      .get(last.normal)
      ?.find(hedge =>
        hedge.every(
          (word, index) =>
            words[at - hedge.length + index]?.normal === word && words[at - hedge.length + index]!.sentence === sentence
        )
      )
    if (!match) break
    at -= match.length
    edge = words[at]!.start
    text = text === '' ? match.join(' ') : `${match.join(' ')} ${text}`
  }
  if (text === '') return undefined
  const leaner = words[at - 1]
  if (leaner && leaner.sentence === sentence && hedgeLeaners.has(leaner.normal) && touches(block, at - 1, edge)) {
    const article = leaner.normal === 'a' || leaner.normal === 'an' || leaner.normal === 'the'
    if (!article || text.startsWith('estimated') || text.startsWith('average')) at--
  }
  return {start: words[at]!.start, first: at, text}
}
