import {rules} from '../rules/index.js'
import type {Message, Severity} from './core/message.js'
import {checkOptions} from './core/options.js'
import type {Settings} from './core/settings.js'
import {lint} from './lint.js'
import {formatOf} from './read/format-of.js'
import type {Format} from './read/index.js'
import {activate, type ResolvedSetting} from './rule/activate.js'
import {presetRules} from './rule/presets.js'
import type {PresetName} from './rule/rule.js'

export interface LintTextOptions {
  /** Rules to begin with; `news` when neither this nor `rules` is given, none when only `rules` is. */
  preset?: PresetName
  /** Severity of single rules, with options or without, on top of the preset. */
  rules?: Readonly<Record<string, Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]>>
  /** What the text is; otherwise by the ending of `path`, otherwise plain. */
  format?: Format
  path?: string
  settings?: Settings
}

const byId = new Map(rules.map(rule => [rule.meta.id, rule]))

function settingsOf({preset, rules: own}: LintTextOptions): Map<string, ResolvedSetting> {
  const settings = new Map<string, ResolvedSetting>()
  const base = preset ?? (own ? undefined : 'news')
  if (base) {
    for (const [id, setting] of presetRules(rules, base)) settings.set(id, typeof setting === 'string' ? [setting] : setting)
  }
  for (const [id, setting] of Object.entries(own ?? {})) {
    const rule = byId.get(id)
    if (!rule) throw new TypeError(`Unknown rule \`${id}\`, expected one of ${[...byId.keys()].join(', ')}`)
    const [severity, options = settings.get(id)?.[1]] = typeof setting === 'string' ? [setting] : setting
    for (const fault of checkOptions(rule.meta.options, options ?? {})) {
      throw new TypeError(`Rule \`${id}\`, option \`${fault.option}\`: ${fault.unknown ? 'unknown option' : fault.reason}`)
    }
    settings.set(id, options ? [severity, options] : [severity])
  }
  return settings
}

/**
 * Lints a text with the built-in rules. Pure: opens no file, reads no configuration.
 *
 * @param text The source, as it was read.
 * @returns Messages in the order of the text; `text.slice(start.offset, end.offset) === actual` for each.
 * @throws TypeError (as a rejection) for an unknown rule or an option that does not fit.
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<Message[]> {
  const {path, settings} = options
  return lint(
    {text, format: options.format ?? formatOf(path ?? '') ?? 'plain', ...(path === undefined ? {} : {path})},
    {rules: activate(rules, settingsOf(options)), ...(settings ? {settings} : {})}
  )
}
