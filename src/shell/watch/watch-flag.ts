import type {FormatFlag} from '../format-flag.js'
import {UsageError} from '../usage-error.js'

/** What makes no sense again and again, and why. */
const refused: readonly (readonly [option: string, reason: string])[] = [
  ['stdin', 'standard input does not change'],
  ['staged', 'it sees files, not what is staged; use `--changed`'],
  ['fix', 'it would write into files that are being edited; run `--fix` when you are done'],
  ['diff', 'it only reports'],
  ['interactive', 'it only reports'],
  ['update-baseline', 'it would accept each new fault as it is made']
]

/**
 * Whether changes are to be watched for.
 *
 * @param values Of the options that are given, by name.
 * @throws UsageError
 */
export function watchFlag(values: ReadonlyMap<string, readonly string[]>, formats: readonly FormatFlag[]): boolean {
  if (!values.has('watch')) return false
  const found = refused.find(([option]) => values.has(option))
  if (found) throw new UsageError(`\`--watch\` and \`--${found[0]}\` can't be combined: ${found[1]}`)
  const file = formats.find(format => format.file !== undefined)?.file
  if (file !== undefined) {
    throw new UsageError(`\`--watch\` reports what changed, on standard output; leave out the file \`${file}\``)
  }
  return true
}
