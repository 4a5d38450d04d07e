/** Words that turn a statement into its contrary, or deny it. Own compilation. */
const negations: ReadonlySet<string> = new Set(
  `not no never none neither nor without cannot nobody nothing hardly barely denied denies deny denying refused refuses refusing failed fails doubt
  doubts doubted rejected rejects unlikely false falsely`.split(/\s+/u)
)

/** Whether a word (in normal form) denies. */
export const isNegation = (normal: string): boolean => negations.has(normal) || normal.endsWith("n't")
