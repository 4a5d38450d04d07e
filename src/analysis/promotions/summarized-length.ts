import type {Line} from './line.js'
import {cutOff, isListed, isMeta, isSentence, listed, longest, sharedWords} from './list-lines.js'

const isStop = (line: Line | undefined): boolean =>
  line === undefined || line.label !== undefined || line.score >= 3 || line.link || listed.has(line.shape)

/**
 * How many lines from `from` on are headlines with what they lead to: who wrote it and when, and up to three sentences of it. That those
 * belong to the headline above is known by words they share, by a byline or date between, by how they break off, or by a button after them.
 */
export function summarizedLength(lines: readonly Line[], from: number): number {
  let end = from
  let headlines = 0
  let groups = 0
  let most = 0
  const limit = Math.min(lines.length, from + longest)
  while (end < limit) {
    let at = end
    let head: Line | undefined
    let count = 0
    let isDated = false
    for (; at < limit && (isListed(lines[at]!) || (head && isMeta(lines[at]!))); at++) {
      const line = lines[at]!
      if (line.shape === 'headline' && line.words >= 4) {
        count++
        head = line
      } else if (isMeta(line) || line.shape === 'date') isDated = true
    }
    const first = at
    while (at < lines.length && at - first <= 3 && isSentence(lines[at]!) && lines[at]!.words <= 90) at++
    const next = lines[at]
    const last = lines[at - 1]!
    if (head === undefined || at === first || (groups === 0 && (at - first > 3 || !isStop(next)))) break
    const isSure = sharedWords(head, lines[first]!) >= 3 || cutOff.test(last.text.slice(-60))
    const isTold =
      isSure || isDated || next?.label === 'bare' || next?.shape === 'date' || (next !== undefined && isMeta(next))
    // More sentences than under the headlines before: the article goes on.
    const isOver = groups > 0 && at - first > most
    if (!isTold || (isOver && sharedWords(head, lines[first]!) < 2)) break
    headlines += count
    groups++
    end = isOver ? first + most : at
    if (isOver) break
    most = Math.max(most, at - first)
  }
  return groups >= 2 && groups >= 0.5 * headlines ? end - from : 0
}
