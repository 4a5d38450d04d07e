/** The command line asks for something that can't be done. Shown as it is, without a stack; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
