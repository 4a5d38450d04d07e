import {availableParallelism} from 'node:os'

/**
 * Bytes of text for each thread. Every thread compiles the rules anew, which costs as much as several hundred articles do: two threads take
 * longer than one for 5 MB, and a little less for 46 MB, on two cores that others use too (`npm run bench`).
 */
const worth = 6_000_000

/** More threads wait for the one that hands them their files. */
const most = 8

/**
 * How many threads to lint in.
 *
 * @param asked By the user; undefined: as many as pay.
 * @param files How many are to be linted.
 * @param bytes How large they are together.
 */
export const threadCount = (asked: number | undefined, files: number, bytes: number): number =>
  Math.max(1, Math.min(asked ?? Math.min(most, availableParallelism(), Math.floor(bytes / worth)), files))
