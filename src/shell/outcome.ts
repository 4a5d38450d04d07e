/** What a command comes to. */
export interface Outcome {
  /** For standard output. */
  output: string | Uint8Array
  /** For standard error, as it is: a report, where standard output is taken. */
  aside?: string
  /** For standard error, one line each. */
  notes: readonly string[]
  /** For standard error, as it is, when everything else is out. */
  afterword?: string
  exitCode: 0 | 1 | 2
}
