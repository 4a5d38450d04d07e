import type {FixFlag} from './fix-flag.js'
import {createFixer, type Fixer} from './fixer.js'
import type {FormatFlags} from './lint-source.js'
import type {Outcome} from './outcome.js'
import type {Surroundings} from './surroundings.js'

/** Fixes in a run of the command line. */
export interface Fixing {
  fixer: Fixer
  /**
   * Adds to what linting came to what fixing did.
   *
   * @param instead What standard output gets in place of the report, which goes to standard error then.
   */
  finish(outcome: Outcome, instead?: string | Uint8Array): Outcome
}

/**
 * Sees to it that fixes can be made as they are asked for.
 *
 * @throws UsageError Where somebody is to be asked and nobody is there.
 */
export async function startFixes(
  flag: FixFlag,
  formats: FormatFlags,
  {cwd, width}: Pick<Surroundings, 'cwd' | 'width'>
): Promise<Fixing> {
  const asking = flag.mode === 'ask' ? (await import('./ask-in-terminal.js')).askInTerminal(width) : undefined
  const fixer = createFixer(flag, formats, cwd, asking?.ask)
  return {
    fixer,
    finish({output, notes, exitCode}, instead) {
      asking?.close()
      const {failed, changed, diff, notes: own} = fixer.end()
      const all = [...own, ...notes]
      if (flag.mode === 'diff') {
        const code = changed && exitCode === 0 ? 1 : exitCode
        return {output: instead ?? diff, notes: all, exitCode: failed ? 2 : code}
      }
      const code = failed ? 2 : exitCode
      return instead === undefined
        ? {output, notes: all, exitCode: code}
        : {output: instead, aside: typeof output === 'string' ? output : '', notes: all, exitCode: code}
    }
  }
}
