import {availableParallelism} from 'node:os'

/** Bytes of text that are taken to be worth another thread; no benchmark backs the number yet. */
const worth = 500_000

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
