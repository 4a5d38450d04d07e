import type {Edit} from './edit.js'
import type {Place} from './place.js'

/** How much a message weighs, least first. `error` is what must never be published. */
export const severities = ['info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/**
 * Whether the replacement may be made: `safe` by `--fix`, `suggested` only on request, `none` when there is none.
 */
export type FixClass = 'none' | 'suggested' | 'safe'

/** A finding with identity and place, as every report shows it. */
export interface Message {
  ruleId: string
  /** Package the rule came from. */
  source: string
  severity: Severity
  /** "Unexpected X; what to do". */
  reason: string
  place: Place
  /** `source.slice(place.start.offset, place.end.offset)`. */
  actual: string
  /** Replacements for exactly `actual`, best first. */
  expected: readonly string[]
  fix: FixClass
  /**
   * The one replacement as the smallest change to the source, markup and escapes kept. Missing where a machine must not make it: there
   * are several or none, or it would change digits, negations, names or quoted words.
   */
  edit?: Edit
  /** Why it matters. */
  note?: string
  url?: string
}
