import {isAbsolute, relative, sep} from 'node:path'

/** One thing wrong with a configuration. */
export interface ConfigFault {
  /** Absolute path of the file, or the flag as it was typed. */
  path: string
  /** 1-based; left out where the place is not known, as in scripts. */
  line?: number
  column?: number
  /** What is wrong, what was expected, what to do. */
  reason: string
}

/** A path as people write it: relative to the working directory if it is inside, with forward slashes. */
export function showPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path
  const inside = relative(cwd, path)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/')
}

/** By file in the order in which they were read, then by place. */
function sortFaults(faults: readonly ConfigFault[]): ConfigFault[] {
  const files = [...new Set(faults.map(({path}) => path))]
  const start = {line: 0, column: 0}
  return faults.toSorted((one, other) => {
    const [a, b] = [
      {...start, ...one},
      {...start, ...other}
    ]
    return files.indexOf(a.path) - files.indexOf(b.path) || a.line - b.line || a.column - b.column
  })
}

/** Everything that is wrong with a configuration, one fault a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly ConfigFault[]

  /** @param cwd Working directory, for the paths in the text. */
  constructor(faults: readonly ConfigFault[], cwd: string) {
    const sorted = sortFaults(faults)
    const lines = sorted.map(({path, line, column, reason}) =>
      [showPath(path, cwd), ...(line === undefined ? [] : [line, column]), ` ${reason}`].join(':')
    )
    super([...new Set(lines)].join('\n'))
    this.faults = sorted
  }
}
