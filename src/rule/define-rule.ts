import type {Root} from 'nlcst'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {type Article, isArticle} from '../core/document.js'
import {checkOptions, completeOptions, type OptionsOf, type OptionsSchema} from '../core/options.js'
import {adopt} from '../parse/adopt.js'
import type {CheckContext, Rule, RuleMeta} from './rule.js'
import {sharedOptions} from './rule.js'
import {runRule} from './run-rule.js'

const fatal = {info: undefined, warning: false, error: true} as const

/**
 * Makes a rule: a retext plugin that works alone (`retext().use(rule, options)`), with what it is in `rule.meta`.
 *
 * @param definition Everything about the rule, and `check`, which decides.
 * @returns The plugin. Used alone it adds messages to the file; it throws a `TypeError` at once when options do not fit.
 */
export function defineRule<const Schema extends OptionsSchema>(
  definition: RuleMeta<Schema> & {check(tree: Article, context: CheckContext<OptionsOf<Schema>>): void}
): Rule<Schema> {
  const {check, ...rest} = definition
  const meta = {...rest, options: {...sharedOptions, ...rest.options}} as RuleMeta<Schema>
  const plugin = (given: Readonly<Record<string, unknown>> = {}): Transformer<Root> => {
    for (const fault of checkOptions(meta.options, given)) {
      throw new TypeError(`${meta.id}: option \`${fault.option}\`: ${fault.unknown ? 'unknown option' : fault.reason}`)
    }
    const active = {rule, severity: meta.severity, options: completeOptions(meta.options, given)}
    return (tree: Root, file: VFile) => {
      const article = isArticle(tree) ? tree : adopt(tree, file)
      for (const message of runRule(article, active)) {
        const added = file.message(message.reason, {
          place: message.place,
          ruleId: message.ruleId,
          source: message.source
        })
        added.fatal = fatal[message.severity]
        added.actual = message.actual
        added.expected = [...message.expected]
        if (message.note !== undefined) added.note = message.note
        if (message.url !== undefined) added.url = message.url
      }
    }
  }
  const rule = Object.assign(plugin, {meta, check}) as unknown as Rule<Schema>
  Object.defineProperty(rule, 'name', {value: meta.id})
  return rule
}
