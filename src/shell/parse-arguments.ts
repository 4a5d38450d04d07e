import {parseArgs} from 'node:util'
import {didYouMean, nearest} from '../core/did-you-mean.js'
import {type Severity, severities} from '../core/message.js'
import type {Endings} from '../read/format-of.js'
import {type Format, formats as readFormats} from '../read/index.js'
import {type PresetName, presetNames} from '../rule/rule.js'
import {type CacheFlag, cacheFlag} from './cache/cache-flag.js'
import {comparisonFlag} from './comparison-flag.js'
import {type FixFlag, fixFlag} from './fix-flag.js'
import {type FormatFlag, formatFlag} from './format-flag.js'
import type {Comparison} from './git/changed-files.js'
import {UsageError} from './usage-error.js'
import {checkVerb, type Verb, type VerbFlags, verbFlags, verbOf, verbOptions} from './verbs/verb-flags.js'
import {watchFlag} from './watch/watch-flag.js'

/** One `--rule id:severity`. */
export interface RuleFlag {
  id: string
  severity: 'off' | Severity
}

/** What the command line asks for, checked as far as that is possible without looking at files or rules. */
export interface Arguments extends VerbFlags {
  command: Verb | 'lint' | 'rules' | 'explain' | 'print-config' | 'version' | 'help'
  /** Rule of `explain` and `try`, file of `print-config`. */
  subject: string
  paths: readonly string[]
  stdin: boolean
  stdinPath?: string
  configFile?: string
  preset?: PresetName
  flags: readonly RuleFlag[]
  /** Undefined when nothing is to be fixed. */
  fix?: FixFlag
  /** Empty when not given: the terminal and the environment decide. */
  formats: readonly FormatFlag[]
  /** What every file is read as. */
  as?: Format
  /** What files are read as by their ending, besides ours. */
  endings: Endings
  /** What to compare with, when only what changed is to be linted. */
  changed?: Comparison
  /** Whether only messages that touch changed lines are wanted. */
  changedLines: boolean
  /** File of accepted messages. */
  baseline?: string
  updateBaseline: boolean
  /** Whether to lint again what changes. */
  watch: boolean
  /** Whether to tell time and messages of each rule, and time of the whole. */
  stats: boolean
  timing: boolean
  /** Undefined when not given: as many as pay. */
  threads?: number
  /** Undefined when there is to be none. */
  cache?: CacheFlag
  quiet: boolean
  /** Infinity when not given. */
  maxWarnings: number
  /** Undefined when not given: the terminal and the environment decide. */
  color?: boolean
}

/** Every option there is. */
export const options = {
  stdin: {type: 'boolean'},
  'stdin-filepath': {type: 'string'},
  as: {type: 'string'},
  ext: {type: 'string'},
  changed: {type: 'boolean'},
  staged: {type: 'boolean'},
  'changed-lines': {type: 'boolean'},
  baseline: {type: 'string'},
  'update-baseline': {type: 'boolean'},
  watch: {type: 'boolean', short: 'w'},
  config: {type: 'string', short: 'c'},
  preset: {type: 'string'},
  rule: {type: 'string'},
  fix: {type: 'boolean'},
  diff: {type: 'boolean'},
  interactive: {type: 'boolean'},
  format: {type: 'string', short: 'f'},
  output: {type: 'string', short: 'o'},
  quiet: {type: 'boolean', short: 'q'},
  'max-warnings': {type: 'string'},
  stats: {type: 'boolean'},
  timing: {type: 'boolean'},
  threads: {type: 'string'},
  cache: {type: 'boolean'},
  'no-cache': {type: 'boolean'},
  'cache-location': {type: 'string'},
  'cache-strategy': {type: 'string'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  ...verbOptions,
  rules: {type: 'boolean'},
  explain: {type: 'string'},
  'print-config': {type: 'string'},
  version: {type: 'boolean', short: 'v'},
  help: {type: 'boolean', short: 'h'}
} as const

const commands = ['help', 'version', 'rules', 'explain', 'print-config'] as const

interface Given {
  /** Values by option name, in the order given; `''` for a switch. */
  values: ReadonlyMap<string, readonly string[]>
  paths: readonly string[]
  /** Of `--color` and `--no-color`, the last one. */
  color: boolean | undefined
}

function collect(argv: readonly string[]): Given {
  const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})
  const values = new Map<string, string[]>()
  const paths: string[] = []
  let color: boolean | undefined
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const {name, rawName, value, inlineValue} = token
    const known = Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined
    if (!known) {
      const hint = didYouMean(
        rawName,
        Object.keys(options).map(known => `--${known}`),
        'see `stet --help`'
      )
      throw new UsageError(`unknown option \`${rawName}\`${hint}`)
    }
    // A script that fills it in may have nothing to fill in: that must not mean something else.
    if (name === 'changed' && value === '')
      throw new UsageError('`--changed=` needs a branch, tag or commit; leave out the `=` for the last commit')
    // `--fix` and `--changed` take a value, but only after `=`: what follows them is a file.
    if (known.type === 'boolean' && value !== undefined && name !== 'fix' && name !== 'changed') {
      throw new UsageError(`option \`${rawName}\` takes no value, got \`${value}\``)
    }
    if (known.type === 'string' && (value === undefined || value === '')) {
      throw new UsageError(`option \`${rawName}\` needs a value; see \`stet --help\``)
    }
    if (known.type === 'string' && !inlineValue && value!.startsWith('-') && value !== '-') {
      throw new UsageError(
        `option \`${rawName}\` needs a value, got the option \`${value}\`; if it is one, write \`${rawName}=${value}\``
      )
    }
    if (name === 'color' || name === 'no-color') color = name === 'color'
    values.set(name, [...(values.get(name) ?? []), value ?? ''])
  }
  return {values, paths, color}
}

function choice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find(candidate => candidate === value)
  if (found !== undefined) return found
  const right = nearest(value, choices)
  const hint = right === undefined ? '' : `; did you mean \`${right}\`?`
  throw new UsageError(`option \`--${option}\`: expected one of ${choices.join(', ')}, got \`${value}\`${hint}`)
}

function ruleFlag(value: string): RuleFlag {
  const colon = value.lastIndexOf(':')
  if (colon < 1) {
    throw new UsageError(
      `option \`--rule\`: expected \`id:severity\`, as in \`--rule repeated-words:error\`, got \`${value}\``
    )
  }
  return {id: value.slice(0, colon), severity: choice('rule', value.slice(colon + 1), ['off', ...severities])}
}

/** The reports that are asked for; `--output` names the file of the last one that has none. */
function formatFlags(values: readonly string[], output: string | undefined): FormatFlag[] {
  const flags = values.map(formatFlag)
  if (output === undefined) return flags
  if (flags.length === 0) return [{format: 'text', file: output}]
  const index = flags.findLastIndex(({file}) => file === undefined)
  if (index < 0)
    throw new UsageError(`option \`--output\`: every report has a file already, got \`${output}\`; leave one out`)
  return flags.with(index, {...flags[index]!, file: output})
}

/** Reads `.ending=format`, or `ending=format`. */
function endingFlag(value: string): readonly [ending: string, format: Format] {
  const [, ending, format] = /^\.?([^=/\\]+)=(.*)$/su.exec(value) ?? []
  if (ending === undefined || format === undefined) {
    throw new UsageError(
      `option \`--ext\`: expected an ending and a format, as in \`--ext .njk=html\`, got \`${value}\``
    )
  }
  return [ending.toLowerCase(), choice('ext', format, readFormats)]
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new UsageError(`option \`--${option}\`: expected a whole number, got \`${value}\``)
  return Number(value)
}

/** More threads than that are a slip of the finger, and would take all memory. */
const mostThreads = 64

function threadsOf(value: string): number {
  const count = wholeNumber('threads', value)
  if (count < 1 || count > mostThreads)
    throw new UsageError(`option \`--threads\`: expected 1 to ${mostThreads}, got \`${value}\``)
  return count
}

/** Which command is asked for: one at most. `--help` and `--version` win over everything. */
function commandOf(given: Given): Exclude<Arguments['command'], Verb> {
  const asked = commands.filter(command => given.values.has(command))
  const [first, second] = asked
  if (first === undefined) return 'lint'
  if (first === 'help' || first === 'version' || second === undefined) return first
  throw new UsageError(`\`--${first}\` and \`--${second}\` can't be combined; ask for one at a time`)
}

/** Complains of what would be passed over in silence. */
function checkCombination(command: Arguments['command'], {values, paths}: Given): void {
  if (command === 'help' || command === 'version') return
  if (command !== 'lint') {
    if (paths.length > 0)
      throw new UsageError(`\`--${command}\` lints nothing, got \`${paths[0]}\` as well; leave it out`)
    return
  }
  if (!values.has('stdin')) {
    if (values.has('stdin-filepath')) throw new UsageError('`--stdin-filepath` needs `--stdin`')
    if (paths.length === 0 && !comparisonFlag(values))
      throw new UsageError('no files given; try `stet .`, or `stet --help`')
    return
  }
  if (paths.length > 0)
    throw new UsageError(`\`--stdin\` reads no other files, got \`${paths[0]}\` as well; leave one out`)
}

/**
 * Reads a command line.
 *
 * @param argv What follows the name of the program.
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const verb = verbOf(argv)
  const given = collect(verb ? argv.slice(1) : argv)
  if (verb) checkVerb(verb, given.values, given.paths)
  const asked = commandOf(given)
  const command = asked === 'lint' && verb ? verb : asked
  if (!verb) checkCombination(asked, given)
  const last = (name: string): string | undefined => given.values.get(name)?.at(-1)
  const preset = last('preset')
  const maxWarnings = last('max-warnings')
  const stdinPath = last('stdin-filepath')
  const configFile = last('config')
  const as = last('as')
  const fix = fixFlag(given.values)
  const changed = comparisonFlag(given.values)
  const baseline = last('baseline')
  const formats = formatFlags(given.values.get('format') ?? [], last('output'))
  const threads = last('threads')
  const cache = cacheFlag(given.values)
  return {
    command,
    ...verbFlags(verb, given.values),
    subject:
      (command === 'try' ? given.paths[0] : command === 'explain' || command === 'print-config' ? last(command) : '') ??
      '',
    paths: command === 'try' ? given.paths.slice(1) : given.paths,
    stdin: given.values.has('stdin'),
    ...(stdinPath === undefined ? {} : {stdinPath}),
    ...(configFile === undefined ? {} : {configFile}),
    ...(preset === undefined ? {} : {preset: choice('preset', preset, presetNames)}),
    flags: (given.values.get('rule') ?? []).map(ruleFlag),
    ...(fix === undefined ? {} : {fix}),
    ...(as === undefined ? {} : {as: choice('as', as, readFormats)}),
    endings: new Map((given.values.get('ext') ?? []).map(endingFlag)),
    formats,
    ...(changed === undefined ? {} : {changed}),
    changedLines: given.values.has('changed-lines'),
    ...(baseline === undefined ? {} : {baseline}),
    updateBaseline: given.values.has('update-baseline'),
    watch: watchFlag(given.values, formats),
    stats: given.values.has('stats'),
    timing: given.values.has('timing'),
    ...(threads === undefined ? {} : {threads: threadsOf(threads)}),
    ...(cache === undefined ? {} : {cache}),
    quiet: given.values.has('quiet'),
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : wholeNumber('max-warnings', maxWarnings),
    ...(given.color === undefined ? {} : {color: given.color})
  }
}
