import type {FixLevel} from '../fix-source.js'
import {UsageError} from './usage-error.js'

/** What is done with fixes: written, printed as a difference, or asked about one by one. */
export interface FixFlag {
  level: FixLevel
  mode: 'write' | 'diff' | 'ask'
}

const levels: ReadonlyMap<string, FixLevel> = new Map([
  ['', 'safe'],
  ['safe', 'safe'],
  ['all', 'all']
])

/**
 * Reads `--fix`, `--fix=all`, `--diff` and `--interactive`.
 *
 * @param values Values by option name.
 * @returns Nothing when none of them is given.
 * @throws UsageError
 */
export function fixFlag(values: ReadonlyMap<string, readonly string[]>): FixFlag | undefined {
  const given = values.get('fix')?.at(-1)
  const level = levels.get(given ?? '')
  if (!level) {
    throw new UsageError(`option \`--fix\`: expected \`--fix\` or \`--fix=all\`, got \`--fix=${given}\``)
  }
  if (values.has('diff') && values.has('interactive')) {
    throw new UsageError("`--diff` and `--interactive` can't be combined; ask for one at a time")
  }
  if (values.has('interactive') && values.has('stdin')) {
    throw new UsageError('`--interactive` asks on standard input, which `--stdin` takes; name files instead')
  }
  if (values.has('diff')) return {level, mode: 'diff'}
  // Who is asked sees each change beforehand, so suggestions are among them.
  if (values.has('interactive')) return {level: given === 'safe' ? 'safe' : 'all', mode: 'ask'}
  return given === undefined ? undefined : {level, mode: 'write'}
}
