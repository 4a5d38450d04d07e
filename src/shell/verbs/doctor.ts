import {join, resolve} from 'node:path'
import {severities} from '../../core/message.js'
import {countOf} from '../../report/count-of.js'
import {printable} from '../../report/printable.js'
import {wrap} from '../../report/wrap.js'
import type {AnyRule} from '../../rule/rule.js'
import {isFault, readConfigSource} from '../config/config-source.js'
import {ConfigError, createConfigResolver, type ResolvedConfig} from '../config/index.js'
import {chosenFormat} from '../lint-source.js'
import type {Outcome} from '../outcome.js'
import type {Arguments} from '../parse-arguments.js'
import {configRequest} from '../run-lint.js'
import {shownPath} from '../shown-path.js'
import type {Surroundings} from '../surroundings.js'
import {UsageError} from '../usage-error.js'
import {version} from '../version.js'
import {isFolder, type LeftOut, survey} from './survey.js'

/** Lines of one list that are shown. */
const most = 20

/** Articles of which the same holds. */
interface Group {
  config: ResolvedConfig
  files: number
}

/**
 * Says what is configured here and from where, which articles are read and what is passed over, and what is wrong.
 * The exit code is 2 when a configuration does not hold up.
 *
 * @throws UsageError
 */
export async function doctor(
  given: Arguments,
  rules: readonly AnyRule[],
  {cwd, width}: Surroundings
): Promise<Outcome> {
  const folder = resolve(cwd, given.paths[0] ?? '.')
  if (!isFolder(folder)) throw new UsageError(`no such folder: \`${given.paths[0]}\``)
  const problems = new Set<string>()
  const shown = (path: string): string => printable(shownPath(path, cwd))

  async function tried<Result>(what: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await what()
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      for (const line of error.message.split('\n')) problems.add(line)
      return undefined
    }
  }

  const resolver = await tried(async () => createConfigResolver(configRequest(given, rules, cwd)))
  // No file: what holds here unless an override says otherwise.
  const usual = resolver && (await tried(() => resolver.forFile(join(folder, 'article'))))
  const {articles: known, others, leftOut, closed} = survey(folder, cwd, given.endings)
  const articles = [...known]
  for (const path of others) if (resolver && (await tried(() => resolver.finds(path)))) articles.push(path)
  const formats = new Map<string, number>()
  const groups = new Map<ResolvedConfig['rules'], Group>()
  const refused: LeftOut[] = []
  let broken = 0
  for (const path of articles) {
    const config = resolver && (await tried(() => resolver.forFile(path)))
    if (!config) broken++
    else if (config.ignored) refused.push({path, isFolder: false, by: config.sources[0] ?? path})
    else {
      const format = chosenFormat(path, config, given)
      formats.set(format, (formats.get(format) ?? 0) + 1)
      const group = groups.get(config.rules)
      if (group) group.files++
      else groups.set(config.rules, {config, files: 1})
    }
  }

  const lines: string[] = []
  const item = (text: string): void => {
    const [first, ...more] = wrap(text, width - 4)
    lines.push(`  ${first ?? ''}`, ...more.map(line => `    ${line}`))
  }
  const section = (title: string, texts: readonly string[]): void => {
    lines.push('', title)
    for (const text of texts.slice(0, most)) item(text)
    if (texts.length > most) item(`and ${texts.length - most} more`)
  }

  lines.push(`stet ${version()}, Node.js ${process.version}, in ${printable(folder)}`)
  section('Configuration', [
    ...(usual ? await describeSources(usual, given, shown) : ['broken, see below']),
    ...[...groups.values()]
      .filter(({config}) => config.rules !== usual?.rules)
      .map(group => describeGroup(group, usual, shown))
  ])
  if (usual) {
    section(`Rules: ${usual.rules.length} of ${rules.length} are on`, listRules(usual))
    const {plugins = [], settings = {}, lists = {}} = usual.describe() as Described
    const names = Object.entries(lists)
    if (names.length > 0)
      section(
        'Lists',
        names.map(([path, count]) => `${printable(path)}: ${count} ${count === 1 ? 'entry' : 'entries'}`)
      )
    section('Plugins', plugins.length > 0 ? plugins.map(plugin => printable(JSON.stringify(plugin))) : ['none'])
    if (Object.keys(settings).length > 0) section('Settings', [printable(JSON.stringify(settings))])
    if (usual.parser !== 'stet') section('Parser', [usual.parser])
  }
  const total = [...formats.values()].reduce((sum, count) => sum + count, 0)
  section(`Articles: ${countOf(total, 'file')}`, [
    ...[...formats].sort((a, b) => b[1] - a[1]).map(([format, count]) => `${format}: ${count}`),
    ...(broken > 0 ? [`${countOf(broken, 'file')} more, of which nothing is known: the configuration is broken`] : [])
  ])
  const passedOver = [...leftOut, ...refused].map(
    ({path, isFolder: all, by}) => `${shown(path)}${all ? '/' : ''}: by ${shown(by)}`
  )
  section('Ignored', passedOver.length > 0 ? passedOver : ['nothing by .gitignore, .retextignore or a configuration'])
  item('never entered: .git, node_modules, folders that begin with a dot')
  if (total === 0 && broken === 0) problems.add('no articles are found here')
  for (const {path, reason} of closed) problems.add(`${shown(path)} can't be opened: ${reason}`)
  const isBroken = !usual || broken > 0
  section('Problems', problems.size > 0 ? [...problems].map(printable) : ['none'])
  return {output: `${lines.join('\n')}\n`, notes: [], exitCode: isBroken ? 2 : 0}
}

interface Described {
  plugins?: unknown[]
  settings?: object
  /** How many entries each list has, by path. */
  lists?: Readonly<Record<string, number>>
}

function listRules({rules}: ResolvedConfig): string[] {
  return severities.toReversed().flatMap(severity => {
    const ids = rules.filter(active => active.severity === severity).map(({rule}) => rule.meta.id)
    return ids.length > 0 ? [`${severity} (${ids.length}): ${ids.join(', ')}`] : []
  })
}

/** The files that a configuration came from, nearest first, each with what it extends. */
async function describeSources(
  {sources}: ResolvedConfig,
  {preset}: Arguments,
  shown: (path: string) => string
): Promise<string[]> {
  const own = preset === undefined ? [] : [`--preset ${preset}: in place of the rules of any configuration`]
  if (sources.length === 0) return own.length > 0 ? own : ['none from here up: the preset news holds']
  const texts: string[] = []
  for (const path of sources) {
    const source = await readConfigSource(path)
    const value = source && !isFault(source) ? source.value : undefined
    const base = typeof value === 'object' && value !== null && 'extends' in value ? value.extends : undefined
    const names = [base].flat().filter(name => typeof name === 'string')
    texts.push(`${shown(path)}${names.length > 0 ? `: extends ${printable(names.join(', '))}` : ''}`)
  }
  return [...own, ...texts]
}

/** Articles for which other rules hold: by a configuration further down, or by overrides. */
function describeGroup(
  {config, files}: Group,
  usual: ResolvedConfig | undefined,
  shown: (path: string) => string
): string {
  const before = new Map(usual?.rules.map(({rule, severity}) => [rule.meta.id, severity]))
  const after = new Map(config.rules.map(({rule, severity}) => [rule.meta.id, severity]))
  const changes = [
    ...[...after].filter(([id, severity]) => before.get(id) !== severity).map(([id, severity]) => `${id} ${severity}`),
    ...[...before.keys()].filter(id => !after.has(id)).map(id => `${id} off`),
    ...(config.parser === (usual?.parser ?? 'stet') ? [] : [`parser ${config.parser}`])
  ]
  const [source] = config.sources
  const from =
    source === undefined ? 'no configuration' : `${shown(source)}${source === usual?.sources[0] ? ' (overrides)' : ''}`
  const told =
    changes.length > 8 ? `${countOf(after.size, 'rule')} on` : changes.length > 0 ? changes.join(', ') : 'other options'
  return `${from}: for ${countOf(files, 'file')}: ${told}`
}
