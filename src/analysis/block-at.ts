/**
 * Index of the block in which a word of the vocabulary's row stands.
 *
 * @param firstOf Index of the first word of each block in the row; one more for the end.
 */
export function blockAt(firstOf: Int32Array, at: number): number {
  let low = 0
  let high = firstOf.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (firstOf[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}
