import type {Severity} from '../core/message.js'

/** What reports may tell of a rule besides its messages. */
export interface RuleDescription {
  id: string
  group: string
  /** What is found, one line without full stop. */
  description: string
  /** Why it matters, one sentence. */
  rationale: string
  severity: Severity
  limits: readonly string[]
  url: string
}
