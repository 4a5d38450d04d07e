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
  const from = words[index]!.end
  if (end === from + 1 && text[from] === ' ') return true
  return end - from < 6 && /^[\s$£€¥₹"“(]*(?:[A-Z]{1,2}\$)?$/u.test(text.slice(from, end))
}

/** The longest hedge of a list that ends before a word. */
function endingBefore(list: readonly (readonly string[])[], {words}: Block, at: number, sentence: number) {
  for (const hedge of list) {
    let index = hedge.length - 1
    while (index >= 0) {
      const word = words[at - hedge.length + index]
      if (word?.normal !== hedge[index] || word!.sentence !== sentence) break
      index--
    }
    if (index < 0) return hedge
  }
  return undefined
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
    if (!last || last.sentence !== sentence) break
    const list = byLast.get(last.normal)
    if (!list || !touches(block, at - 1, edge)) break
    const match = endingBefore(list, block, at, sentence)
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
