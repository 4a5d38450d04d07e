import {resolve} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {hash} from '../../core/hash.js'
import type {Message} from '../../core/message.js'
import {readSource as readDocument} from '../../lint.js'
import type {AnyRule} from '../../rule/rule.js'
import {createConfigResolver, type ResolvedConfig} from '../config/index.js'
import {findFiles} from '../find-files.js'
import {chosenFormat, lintSource, toSource} from '../lint-source.js'
import type {Outcome} from '../outcome.js'
import type {Arguments} from '../parse-arguments.js'
import {type RawSource, readSource} from '../read-source.js'
import {configRequest} from '../run-lint.js'
import type {Surroundings} from '../surroundings.js'
import {UsageError} from '../usage-error.js'
import {showTrial, type Trial} from './show-trial.js'

/** Units of a flagged text that is counted. */
const longest = 60

/** One hit, with the number that decides whether it is in the sample. */
interface Drawn {
  path: string
  message: Message
  lot: string
}

/** Holds the hits of lowest lots: which these are depends on the hits alone, not on their order or on chance. */
function createDraw(size: number): {put(drawn: Drawn): void; all(): readonly Drawn[]} {
  let held: Drawn[] = []
  const shrink = (): void => {
    held.sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
    held = held.slice(0, size)
  }
  return {
    put(drawn) {
      // A text cut out of a source would keep all of it in memory.
      held.push(JSON.parse(JSON.stringify(drawn)))
      if (held.length >= 2 * size + 100) shrink()
    },
    all() {
      shrink()
      return held
    }
  }
}

/** Words of a source as it is read; 0 when it can't be. */
async function countWords(raw: RawSource, path: string, config: ResolvedConfig, given: Arguments): Promise<number> {
  if ('fault' in raw) return 0
  const source = toSource(raw.bytes, chosenFormat(path, config, given), path)
  if ('fault' in source) return 0
  const document = await readDocument(source, config.settings)
  let words = 0
  for (const {segments} of document.articles ?? [document]) {
    for (const {text} of segments) for (const _ of text.matchAll(/[\p{L}\p{N}]\S*/gu)) words++
  }
  return words
}

/** The configuration with the rule alone, and switched on. */
function onlyRule(config: ResolvedConfig, rule: AnyRule): ResolvedConfig {
  const {processor: _, ...rest} = config
  const rules = config.rules.filter(active => active.rule.meta.id === rule.meta.id)
  if (rules.length === 0) {
    throw new UsageError(`\`--rule ${rule.meta.id}:off\` switches off what is to be tried; leave it out`)
  }
  return {...rest, rules}
}

/**
 * Runs one rule over articles, with the options it has in their configuration, and shows what an editor wants to see before
 * switching it on: how often it speaks, on what, and some of its messages to judge. The exit code says nothing of hits.
 *
 * @throws UsageError, ConfigError
 */
export async function tryRule(
  rule: AnyRule,
  given: Arguments,
  rules: readonly AnyRule[],
  {cwd, width}: Surroundings
): Promise<Outcome> {
  const {id, severity} = rule.meta
  const request = configRequest({...given, flags: [{id, severity}, ...given.flags]}, rules, cwd)
  const resolver = createConfigResolver(request)
  const found = await findFiles(given.paths, cwd, {endings: given.endings, finds: resolver.finds})
  const draw = createDraw(given.sample)
  const counts = new Map<string, number>()
  const trial: Trial = {rule, articles: 0, words: 0, hits: 0, hitArticles: 0, texts: counts, sample: []}
  const notes = [...found.notes]
  let unreadable = 0
  for (const {path, absolute} of found.files) {
    // Lets the process hear of an interrupt.
    await setImmediate()
    const whole = await resolver.forFile(resolve(absolute))
    if (whole.ignored) continue
    const config = onlyRule(whole, rule)
    const raw = readSource(absolute)
    const messages = await lintSource(raw, path, config, given)
    if (messages.some(({ruleId}) => ruleId === 'unreadable-source')) {
      unreadable++
      continue
    }
    const own = messages.filter(({ruleId}) => ruleId === id)
    const hits = own.filter(({reason}) => !reason.startsWith(`\`${id}\` failed on this text`))
    if (hits.length < own.length) notes.push(`\`${path}\`: ${own[0]!.reason}`)
    trial.articles++
    trial.words += await countWords(raw, path, config, given)
    trial.hits += hits.length
    if (hits.length > 0) trial.hitArticles++
    for (const message of hits) {
      const {actual, fingerprint = ''} = message
      const text = Buffer.from(actual.slice(0, longest).toLowerCase().replace(/\s+/gu, ' ')).toString()
      if (actual.length <= longest) counts.set(text, (counts.get(text) ?? 0) + 1)
      draw.put({path, message, lot: hash(`${path}\n${fingerprint}`)})
    }
  }
  if (unreadable > 0) notes.push(`${unreadable} of the files could not be read; \`stet\` names them`)
  if (trial.articles === 0) notes.push('no file was linted')
  return {
    output: showTrial({...trial, sample: draw.all()}, width),
    notes,
    exitCode: found.incomplete || trial.articles === 0 ? 2 : 0
  }
}
