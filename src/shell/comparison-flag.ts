import type {Comparison} from './git/changed-files.js'
import {UsageError} from './usage-error.js'

type Values = ReadonlyMap<string, readonly string[]>

/**
 * What is to be compared; undefined when everything is to be linted.
 *
 * @param values Of the options that are given, by name.
 * @throws UsageError
 */
export function comparisonFlag(values: Values): Comparison | undefined {
  checkBaseline(values)
  checkFixes(values)
  const staged = values.has('staged')
  const refs = values.get('changed')
  if (!staged && !refs && !values.has('changed-lines')) return undefined
  if (staged && refs) {
    throw new UsageError("`--changed` and `--staged` can't be combined; `--staged` is what would be committed")
  }
  if (values.has('stdin')) throw new UsageError('`--stdin` is not compared with anything; name the file instead')
  if (staged && (values.get('format') ?? []).some(format => format.startsWith('docx-comments'))) {
    throw new UsageError('`docx-comments` reads the file itself, not what is staged; leave out `--staged`')
  }
  const ref = refs?.at(-1)
  return {staged, ...(ref === undefined || ref === '' ? {} : {ref})}
}

/** Fixes are made in whole files, as they are in the working tree. */
function checkFixes(values: Values): void {
  const fix = ['fix', 'diff', 'interactive'].find(name => values.has(name))
  if (fix === undefined) return
  if (values.has('staged')) {
    throw new UsageError(`\`--${fix}\` can't change what is staged; use \`--changed --${fix}\`, then \`git add\``)
  }
  const other = ['changed-lines', 'baseline'].find(name => values.has(name))
  if (other !== undefined) {
    throw new UsageError(`\`--${fix}\` would change what \`--${other}\` leaves alone; use one without the other`)
  }
}

function checkBaseline(values: Values): void {
  if (!values.has('update-baseline')) return
  if (!values.has('baseline')) throw new UsageError('`--update-baseline` needs `--baseline FILE`')
  const other = ['changed-lines', 'stdin'].find(name => values.has(name))
  if (other !== undefined) {
    throw new UsageError(`\`--update-baseline\` accepts what is in whole files as they are; leave out \`--${other}\``)
  }
}
