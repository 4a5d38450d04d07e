/** What a command comes to. */
export interface Outcome {
  /** For standard output. */
  output: string
  /** For standard error, one line each. */
  notes: readonly string[]
  exitCode: 0 | 1 | 2
}
