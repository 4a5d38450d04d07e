/** Where the command line runs. */
export interface Surroundings {
  cwd: string
  color: boolean
  /** Columns of what is printed. */
  width: number
  /** Whether somebody watches standard output. */
  isTerminal: boolean
  env: Readonly<Record<string, string | undefined>>
}
