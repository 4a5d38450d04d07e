import {resolve} from 'node:path'
import {didYouMean} from '../core/did-you-mean.js'
import type {AnyRule} from '../rule/rule.js'
import type {Outcome} from './outcome.js'
import type {Arguments} from './parse-arguments.js'
import type {Surroundings} from './surroundings.js'
import {UsageError} from './usage-error.js'

const printed = (output: string): Outcome => ({output, notes: [], exitCode: 0})

function ruleOf(id: string, rules: readonly AnyRule[]): AnyRule {
  const rule = rules.find(({meta}) => meta.id === id)
  if (rule) return rule
  const hint = didYouMean(
    id,
    rules.map(({meta}) => meta.id),
    '`stet --rules` lists them'
  )
  throw new UsageError(`unknown rule \`${id}\`${hint}`)
}

/** How to answer `--rules` and `--explain`: for people or for programs. */
function answerFormat({command, formats}: Arguments): 'text' | 'json' {
  const {format, file} = formats.at(-1) ?? {format: 'text'}
  if ((format === 'text' || format === 'json') && file === undefined) return format
  throw new UsageError(`\`--${command}\` answers on standard output, as text or json`)
}

/**
 * Does what a command line asks for. Each part is loaded when it is needed, so that short answers come at once.
 *
 * @param show Takes what there is to show before the end, where there is no end.
 * @throws UsageError, ConfigError
 */
export async function run(
  given: Arguments,
  surroundings: Surroundings,
  show: (outcome: Outcome) => void
): Promise<Outcome> {
  const {cwd, width} = surroundings
  if (given.command === 'help') return printed((await import('./help.js')).help)
  if (given.command === 'version') return printed(`${(await import('./version.js')).version()}\n`)
  if (given.command === 'init') return (await import('./verbs/init.js')).init(given, cwd)
  const {rules} = await import('../../rules/index.js')
  if (given.command === 'rules')
    return printed((await import('./list-rules.js')).listRules(rules, answerFormat(given), width))
  if (given.command === 'explain') {
    const {explain} = await import('./explain.js')
    return printed(explain(ruleOf(given.subject, rules), rules, answerFormat(given), width))
  }
  if (given.command === 'try') {
    return (await import('./verbs/try-rule.js')).tryRule(ruleOf(given.subject, rules), given, rules, surroundings)
  }
  if (given.command === 'doctor') return (await import('./verbs/doctor.js')).doctor(given, rules, surroundings)
  if (given.watch && given.command === 'lint') {
    return (await import('./watch/watch.js')).watchLint(given, rules, surroundings, show)
  }
  const {configRequest, runLint} = await import('./run-lint.js')
  if (given.command === 'lint') return runLint(given, rules, surroundings)
  const {createConfigResolver} = await import('./config/index.js')
  const config = await createConfigResolver(configRequest(given, rules, cwd)).forFile(resolve(cwd, given.subject))
  return printed(`${JSON.stringify(config.describe(), null, 2)}\n`)
}
