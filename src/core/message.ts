import type {Edit} from './edit.js'
import type {Place} from './place.js'

/** How much a message weighs, least first. `error` is what must never be published. */
export const severities = ['info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/**
 * Whether the replacement may be made: `safe` by `--fix`, `suggested` only on request, `none` when there is none.
 */
export type FixClass = 'none' | 'suggested' | 'safe'

/** Where in an article a message stands. */
export type Field = 'headline' | 'standfirst' | 'heading' | 'body' | 'caption' | 'alt text' | 'list' | 'table' | 'note'

/** What stands around a place on its own lines, for reports that show it: reports never see the source. */
export interface Context {
  /** The line before the place, its last 100 units at most. */
  before: string
  /** The line after the place, its first 100 units at most. */
  after: string
  /** Column of the place's start in bytes of UTF-8, 1-based: some programs count so. */
  byteColumn: number
}

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
  /** Where in the article it is; missing for what is wrong with the source as a whole. */
  field?: Field
  /** The heading it stands under. */
  section?: string
  fix: FixClass
  /**
   * The one replacement as the smallest change to the source, markup and escapes kept. Missing where a machine must not make it: there
   * are several or none, or it would change digits, negations, names or quoted words.
   */
  edit?: Edit
  /** Why it matters. */
  note?: string
  url?: string
  /** Missing beyond the first thousand messages of a file: nobody reads on, and memory is bounded. */
  context?: Context
  /**
   * Identity within a file of any name: stays the same when the text above and below is edited, when the message is reworded
   * and when the file is moved. See `messages/with-fingerprints`.
   */
  fingerprint?: string
}
