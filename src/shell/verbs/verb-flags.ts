import {didYouMean} from '../../core/did-you-mean.js'
import {UsageError} from '../usage-error.js'

/** Words that are commands when they come first; a file of that name is `./init`. */
export const verbs = ['try', 'doctor', 'init'] as const
export type Verb = (typeof verbs)[number]

/** Options of the commands that are words. */
export const verbOptions = {
  sample: {type: 'string'},
  yes: {type: 'boolean', short: 'y'},
  ci: {type: 'string'},
  'pre-commit': {type: 'boolean'}
} as const

export const ciServers = ['github', 'gitlab'] as const
export type CiServer = (typeof ciServers)[number]

export interface VerbFlags {
  /** Hits that `try` shows. */
  sample: number
  /** Whether `init` asks nothing. */
  yes: boolean
  /** Whose file `init` writes. */
  ci?: CiServer
  /** Whether `init` writes the file of pre-commit. */
  preCommit: boolean
}

/** What each takes besides `--help`, `--version` and the colours. */
const taken: Readonly<Record<Verb, readonly string[]>> = {
  try: ['sample', 'config', 'preset', 'rule', 'as', 'ext'],
  doctor: ['config', 'preset', 'rule', 'as', 'ext'],
  init: Object.keys(verbOptions).filter(name => name !== 'sample')
}
const always = ['help', 'version', 'color', 'no-color']

/** The command that an argument list begins with. */
export const verbOf = (argv: readonly string[]): Verb | undefined => verbs.find(verb => verb === argv[0])

type Values = ReadonlyMap<string, readonly string[]>

/** Complains of what a command would pass over in silence. */
export function checkVerb(verb: Verb, values: Values, paths: readonly string[]): void {
  if (values.has('help') || values.has('version')) return
  const other = [...values.keys()].find(name => !taken[verb].includes(name) && !always.includes(name))
  if (other !== undefined) {
    throw new UsageError(`\`stet ${verb}\` has no option \`--${other}\`; a file of that name is \`./${verb}\``)
  }
  if (verb === 'try' && paths.length < 2) {
    throw new UsageError('`stet try` needs a rule and articles, as in `stet try sentence-length archive/`')
  }
  if (verb === 'doctor' && paths.length > 1) {
    throw new UsageError(`\`stet doctor\` looks at one folder, got \`${paths[1]}\` as well; leave it out`)
  }
  if (verb === 'init' && paths.length > 0) {
    throw new UsageError(`\`stet init\` sets up the folder it is run in, got \`${paths[0]}\`; go there first`)
  }
}

/** Reads the options of the commands that are words; without such a command there may be none. */
export function verbFlags(verb: Verb | undefined, values: Values): VerbFlags {
  const stray = verb ? undefined : Object.keys(verbOptions).find(name => values.has(name))
  if (stray !== undefined) {
    const owner = stray === 'sample' ? 'stet try RULE ARCHIVE' : 'stet init'
    throw new UsageError(`option \`--${stray}\` belongs to \`${owner}\`, which comes first`)
  }
  const sample = values.get('sample')?.at(-1) ?? '20'
  if (!/^\d{1,5}$/.test(sample)) {
    throw new UsageError(`option \`--sample\`: expected a whole number below 100000, got \`${sample}\``)
  }
  const given = values.get('ci')?.at(-1)
  const ci = ciServers.find(server => server === given)
  if (given !== undefined && ci === undefined) {
    const hint = didYouMean(given, ciServers, `one of ${ciServers.join(', ')}`)
    throw new UsageError(`option \`--ci\`: unknown server \`${given}\`${hint}`)
  }
  return {sample: Number(sample), yes: values.has('yes'), ...(ci ? {ci} : {}), preCommit: values.has('pre-commit')}
}
