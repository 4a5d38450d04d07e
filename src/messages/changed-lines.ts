/** Lines of a text, counted from 1, both ends included. With `last` one below `first` it is the place between two lines. */
export interface LineRange {
  first: number
  last: number
}

/** Lines that may be taken out and put in among those which both texts have, before everything counts as changed. */
const mostMoves = 3000

/**
 * Finds the lines of a text that were not there before, by a longest common subsequence of lines. Line breaks of another kind are
 * no change. Where lines were only taken out, the range is empty and stands between its neighbours.
 *
 * @returns In order, without overlaps.
 */
export function changedLines(before: string, after: string): LineRange[] {
  const kept = keptLines(numbered(before, after))
  const ranges: LineRange[] = []
  for (const [index, old] of kept.entries()) {
    const number = index + 1
    const above = index === 0 ? undefined : kept[index - 1]!
    const open = ranges.at(-1)
    if (old < 0 && open?.last === index && open.first <= open.last) open.last = number
    else if (old < 0) ranges.push({first: number, last: number})
    else if (above !== undefined && above >= 0 && old !== above + 1) ranges.push({first: number, last: index})
  }
  return ranges
}

const lineBreak = /\r\n|\n|\r/

/** Both texts as numbers, the same one for the same line. */
function numbered(...texts: [before: string, after: string]): [before: number[], after: number[]] {
  const numbers = new Map<string, number>()
  const numberOf = (line: string): number => {
    const known = numbers.get(line) ?? numbers.size
    numbers.set(line, known)
    return known
  }
  const [before, after] = texts
  return [before.split(lineBreak).map(numberOf), after.split(lineBreak).map(numberOf)]
}

/** For each line of the second text, which line of the first it is, from 0; -1 when it is a new one. */
function keptLines([before, after]: readonly [readonly number[], readonly number[]]): Int32Array {
  const kept = new Int32Array(after.length).fill(-1)
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) {
    kept[start] = start
    start++
  }
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) {
    end++
    kept[after.length - end] = before.length - end
  }
  const old = inBoth(before, start, before.length - end, new Set(after.slice(start, after.length - end)))
  const fresh = inBoth(after, start, after.length - end, new Set(before.slice(start, before.length - end)))
  const pairs = commonSubsequence(
    old.map(at => before[at]!),
    fresh.map(at => after[at]!)
  )
  for (const [a, b] of pairs) kept[fresh[b]!] = old[a]!
  return kept
}

function inBoth(lines: readonly number[], start: number, end: number, others: ReadonlySet<number>): number[] {
  const found: number[] = []
  for (let at = start; at < end; at++) if (others.has(lines[at]!)) found.push(at)
  return found
}

/** Myers' greedy algorithm, given up beyond `mostMoves`: pairs of indexes into both lists, of a longest common subsequence. */
function commonSubsequence(a: readonly number[], b: readonly number[]): [number, number][] {
  const most = Math.min(a.length + b.length, mostMoves)
  /** How far down each diagonal one gets in so many moves. */
  let reached = new Int32Array([0, 0, 0])
  const steps: Int32Array[] = []
  for (let moves = 0; moves <= most; moves++) {
    // Diagonal k is at k + moves + 1; one more on each side spares the bounds.
    const next = new Int32Array(2 * moves + 3)
    for (let diagonal = -moves; diagonal <= moves; diagonal += 2) {
      const at = diagonal + moves
      let x = moves === 0 ? 0 : fromAbove(reached, diagonal, moves) ? reached[at + 1]! : reached[at - 1]! + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      next[at + 1] = x
      if (x >= a.length && x - diagonal >= b.length) return pairsOf(a, b, steps, moves)
    }
    steps.push(next)
    reached = next
  }
  return []
}

/** Whether the farthest way to a diagonal puts a line in, rather than take one out. */
function fromAbove(reached: Int32Array, diagonal: number, moves: number): boolean {
  const at = diagonal + moves
  return diagonal === -moves || (diagonal !== moves && reached[at - 1]! < reached[at + 1]!)
}

/** Walks back from the ends of both lists. */
function pairsOf(
  a: readonly number[],
  b: readonly number[],
  steps: readonly Int32Array[],
  moves: number
): [number, number][] {
  const pairs: [number, number][] = []
  let x = a.length
  let y = b.length
  for (let left = moves; left > 0; left--) {
    const reached = steps[left - 1]!
    const at = x - y + left
    const isInsertion = fromAbove(reached, x - y, left)
    const fromX = isInsertion ? reached[at + 1]! : reached[at - 1]!
    const fromY = fromX - (x - y) - (isInsertion ? 1 : -1)
    const startX = isInsertion ? fromX : fromX + 1
    while (x > startX) pairs.push([--x, --y])
    x = fromX
    y = fromY
  }
  while (x > 0 && y > 0) pairs.push([--x, --y])
  return pairs
}
