import {rules} from '../rules/index.js'
import {type Message, type Severity, severities} from './core/message.js'
import {checkOptions} from './core/options.js'
import type {Settings} from './core/settings.js'
import {type LintOptions, lint, type Source} from './lint.js'
import {parserNames} from './parse/load-scan.js'
import {formatOf} from './read/format-of.js'
import {type Format, formats} from './read/index.js'
import {activate, type ResolvedSetting} from './rule/activate.js'
import {presetRules} from './rule/presets.js'
import {type PresetName, presetNames} from './rule/rule.js'

export interface LintTextOptions {
  /** Rules to begin with; `news` when neither this nor `rules` is given, none when only `rules` is. */
  preset?: PresetName
  /** Severity of single rules, with options or without, on top of the preset. */
  rules?: Readonly<Record<string, Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]>>
  /** What the text is; otherwise by the ending of `path`, otherwise plain. */
  format?: Format
  path?: string
  settings?: Settings
  /** What finds words and sentences; `stet` when left out. The messages are the same with each. */
  parser?: NonNullable<LintOptions['parser']>
}

/** Those who call without types are told at once what they got wrong. */
function checkName(kind: string, name: string | undefined, known: readonly string[]): void {
  if (name === undefined || known.includes(name)) return
  throw new TypeError(`Unknown ${kind} \`${name}\`, expected one of ${known.join(', ')}`)
}

const byId = new Map(rules.map(rule => [rule.meta.id, rule]))

function settingsOf({preset, rules: own}: LintTextOptions): Map<string, ResolvedSetting> {
  const settings = new Map<string, ResolvedSetting>()
  checkName('preset', preset, presetNames)
  const base = preset ?? (own ? undefined : 'news')
  if (base) {
    for (const [id, setting] of presetRules(rules, base))
      settings.set(id, typeof setting === 'string' ? [setting] : setting)
  }
  for (const [id, setting] of Object.entries(own ?? {})) {
    checkName('rule', id, [...byId.keys()])
    const [severity, options = settings.get(id)?.[1]] = typeof setting === 'string' ? [setting] : setting
    checkName('severity', severity, ['off', ...severities])
    for (const fault of checkOptions(byId.get(id)!.meta.options, options ?? {})) {
      throw new TypeError(
        `Rule \`${id}\`, option \`${fault.option}\`: ${fault.unknown ? 'unknown option' : fault.reason}`
      )
    }
    settings.set(id, options ? [severity, options] : [severity])
  }
  return settings
}

function sourceOf(content: string | Uint8Array, {format: given, path}: LintTextOptions): Source {
  const format = given ?? formatOf(path ?? '') ?? (typeof content === 'string' ? 'plain' : 'docx')
  const named = path === undefined ? {} : {path}
  if (typeof content === 'string' && format !== 'docx') return {text: content, format, ...named}
  if (typeof content !== 'string' && format === 'docx') return {bytes: content, format, ...named}
  throw new TypeError(
    format === 'docx' ? 'Format `docx` is read from bytes' : `Format \`${format}\` is read from a string`
  )
}

/**
 * Lints an article with the built-in rules. Pure: opens no file, reads no configuration.
 *
 * @param content The source, as it was read: a string, or the bytes of a `docx` file.
 * @returns Messages in the order of the text; `content.slice(start.offset, end.offset) === actual` for each (for `docx`, in the text
 *   of its paragraphs, one a line).
 * @throws TypeError (as a rejection) for an unknown rule, severity, preset, format or parser, or an option that does not fit.
 */
export async function lintText(content: string | Uint8Array, options: LintTextOptions = {}): Promise<Message[]> {
  const {settings, parser} = options
  checkName('format', options.format, formats)
  checkName('parser', parser, parserNames)
  return lint(sourceOf(content, options), {
    rules: activate(rules, settingsOf(options)),
    knownRules: new Set(byId.keys()),
    ...(settings ? {settings} : {}),
    ...(parser ? {parser} : {})
  })
}
