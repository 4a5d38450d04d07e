import {didYouMean, nearest} from '../core/did-you-mean.js'
import {type Directive, type Document, directiveKinds} from '../core/document.js'
import {groupBy} from '../core/group-by.js'
import type {Message} from '../core/message.js'
import type {Reach} from './reaches-of.js'

/** What is known of rules in a run. */
export interface RulesOfRun {
  /** Ids of those that were on. */
  active: ReadonlySet<string>
  /** Ids of all there are; left out where that is not known. */
  known?: ReadonlySet<string>
  /** Whether plugins ran, whose ids nobody can list. */
  hasPlugins: boolean
}

export interface Outcome {
  document: Document
  directives: readonly Directive[]
  reaches: readonly Reach[]
  /** Each `enable` that ends nothing, with the ids it names in vain. */
  idle: ReadonlyMap<Directive, readonly string[]>
  /** Ids of the messages of this run. */
  seen: ReadonlySet<string>
}

const list = (ids: readonly string[]): string => ids.map(id => `\`${id}\``).join(', ')

function unknownReason(command: string): string {
  const [, hyphened] = /^-(.*)$/u.exec(command) ?? []
  if (hyphened !== undefined) return `No \`stet-${hyphened}\`; write it with a blank, \`stet ${hyphened}\``
  if (directiveKinds.some(kind => kind === command)) return `No \`stet ${command}\` in front matter; write \`ignore\``
  return `No \`stet ${command}\`${didYouMean(command, directiveKinds, `known are ${directiveKinds.join(', ')}`)}`
}

/** Messages about directives: no reason, a rule that does not exist, nothing to silence. */
export function reportDirectives({document, directives, reaches, idle, seen}: Outcome, rules: RulesOfRun): Message[] {
  const {active, known, hasPlugins} = rules
  const {lines, source} = document
  const unused = groupBy(
    reaches.filter(({isUsed}) => !isUsed),
    ({directive}) => directive
  )

  const messageOf = (ruleId: string, {start, end}: Directive, reason: string): Message => ({
    ruleId,
    source: 'stet',
    severity: 'warning',
    reason,
    place: {start: lines.point(start), end: lines.point(end)},
    actual: source.slice(start, end),
    expected: [],
    fix: 'none'
  })

  const isUnknown = (id: string): boolean => {
    if (!known || known.has(id) || active.has(id) || seen.has(id)) return false
    return !hasPlugins || nearest(id, known) !== undefined
  }

  return directives.flatMap(directive => {
    const {kind, ids, reason} = directive
    if (kind === 'unknown') {
      return [messageOf('unknown-directive', directive, unknownReason(ids[0] ?? ''))]
    }
    const messages: Message[] = []
    if (reason === '' && kind !== 'enable') {
      const what = ids.length === 0 ? 'all rules' : list(ids)
      messages.push(
        messageOf('missing-reason', directive, `No reason for silencing ${what}; add it after the name and a colon`)
      )
    }
    for (const id of ids.filter(isUnknown)) {
      const hint = didYouMean(id, known ?? [], '`stet --rules` lists all')
      messages.push(messageOf('unknown-rule', directive, `No rule is called \`${id}\`${hint}`))
    }
    const vain = idle.get(directive)?.filter(id => !isUnknown(id))
    if (vain && (vain.length > 0 || ids.length === 0)) {
      const what = vain.length > 0 ? list(vain) : 'any rule'
      messages.push(messageOf('unused-suppression', directive, `No \`stet disable\` of ${what} to end here; remove it`))
    }
    const silent = (unused.get(directive) ?? []).flatMap(({id}) => (id === undefined ? [] : [id]))
    // A rule that is off would perhaps have found something.
    const told = silent.filter(id => !isUnknown(id) && (active.has(id) || (hasPlugins && !known?.has(id))))
    if (told.length > 0)
      messages.push(messageOf('unused-suppression', directive, `Nothing of ${list(told)} to silence here; remove it`))
    else if (ids.length === 0 && unused.has(directive) && (active.size > 0 || hasPlugins))
      messages.push(messageOf('unused-suppression', directive, 'Nothing to silence here; remove it'))
    return messages
  })
}
