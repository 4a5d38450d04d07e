/**
 * Looks through things in order by halves.
 *
 * @param length How many there are.
 * @param holds A condition that holds for all things after the first for which it does.
 * @returns Index of that first one; `length` when there is none.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
