import {nearest} from '../core/did-you-mean.js'
import {type ReportFormat, reportFormats} from '../report/index.js'
import {UsageError} from './usage-error.js'

/** One `--format`: a format of ours or a module's path, and the file the report goes to; without one, standard output. */
export interface FormatFlag {
  format: ReportFormat | 'docx-comments' | {module: string}
  file?: string
}

/** All that can be asked for by name. */
export const formatNames = [...reportFormats, 'docx-comments'] as const

/** A path to a script, and what follows its colon; a name that ends in `.js` is taken for one too. */
const script = /^(\S.*?\.[cm]?[jt]s)(?::(.*))?$/su

/**
 * Reads `FORMAT`, `FORMAT:FILE`, `./module.mjs` and `./module.mjs:FILE`.
 *
 * @throws UsageError
 */
export function formatFlag(value: string): FormatFlag {
  const colon = value.indexOf(':')
  const name = colon < 0 ? value : value.slice(0, colon)
  const format = formatNames.find(known => known === name)
  if (format !== undefined) return {format, ...fileOf(colon < 0 ? undefined : value.slice(colon + 1), value)}
  const [, module, file] = script.exec(value) ?? []
  if (module !== undefined) return {format: {module}, ...fileOf(file, value)}
  const right = nearest(name, formatNames)
  const hint = right === undefined ? '' : `; did you mean \`${right}\`?`
  throw new UsageError(
    `option \`--format\`: expected one of ${formatNames.join(', ')}, or a module such as \`./my-format.mjs\`, got \`${name}\`${hint}`
  )
}

function fileOf(file: string | undefined, value: string): {file?: string} {
  if (file === '') {
    throw new UsageError(`option \`--format\`: expected the name of a file after the colon, got \`${value}\``)
  }
  return file === undefined ? {} : {file}
}
