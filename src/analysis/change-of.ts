import type {StatedChange} from './stated-changes.js'

/** What a change comes to by its two ends, with how far rounding may have moved it. */
export interface ComputedChange {
  /** In percent of where it began; negative for a fall. */
  percent: number
  low: number
  high: number
  /** The difference of the two ends, in their unit. */
  difference: number
  /** How far the difference may be off. */
  slack: number
}

/** Computes a stated change from its two ends. */
export function changeOf({from, to}: StatedChange): ComputedChange {
  const percentOf = (a: number, b: number): number => (100 * (b - a)) / a
  return {
    percent: percentOf(from.value, to.value),
    low: percentOf(from.value + from.slack, to.value - to.slack),
    high: percentOf(Math.max(from.value - from.slack, from.value / 10), to.value + to.slack),
    difference: to.value - from.value,
    slack: from.slack + to.slack
  }
}

/** A number with at most one decimal, as it is written in a message. */
export const shortNumber = (value: number): string => String(Math.round(Math.abs(value) * 10) / 10)
