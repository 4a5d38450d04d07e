import type {Message, Severity} from '../core/message.js'
import type {FileReport} from './file-report.js'
import {jsonText} from './json-text.js'
import {pointAt} from './point-at.js'
import {reasonAt} from './reason-at.js'
import type {RuleDescription} from './rule-description.js'
import {uri} from './uri.js'

const home = 'https://github.com/stet-lint/stet'
const levels = {info: 'note', warning: 'warning', error: 'error'} as const satisfies Record<Severity, string>

/** Results of a run: GitHub refuses a report with more as a whole. */
const most = 25_000

export interface SarifOptions {
  version: string
  rules: readonly RuleDescription[]
}

/**
 * SARIF 2.1.0 for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Of more than 25,000 messages
 * the gravest ones, with a notification that says how many were left out.
 */
export function sarifReport(files: readonly FileReport[], {version, rules}: SarifOptions): string {
  const {kept, dropped} = gravest(files)
  const indexes = new Map<string, number>()
  const results = kept.flatMap(({path, messages}) =>
    messages.map(message => {
      const {ruleId} = message
      if (!indexes.has(ruleId)) indexes.set(ruleId, indexes.size)
      return jsonText(resultOf(message, path, indexes.get(ruleId)!))
    })
  )
  const known = new Map(rules.map(rule => [rule.id, rule]))
  const descriptors = [...indexes.keys()].map(id => descriptorOf(id, known.get(id)))
  const driver = {name: 'stet', version, semanticVersion: version, informationUri: home, rules: descriptors}
  const head = `"tool":${jsonText({driver})},"columnKind":"utf16CodeUnits"`
  const invocations = dropped === 0 ? '' : `,"invocations":${jsonText([droppedNotice(dropped)])}`
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return `{"$schema":"${schema}","version":"2.1.0","runs":[{${head}${invocations},"results":[\n${results.join(',\n')}\n]}]}\n`
}

function gravest(files: readonly FileReport[]): {kept: readonly FileReport[]; dropped: number} {
  const total = files.reduce((sum, {messages}) => sum + messages.length, 0)
  if (total <= most) return {kept: files, dropped: 0}
  let room = most
  const keep = new Set<Message>()
  for (const wanted of ['error', 'warning', 'info'] as const) {
    for (const {messages} of files) {
      for (const message of messages) {
        if (message.severity === wanted && room-- > 0) keep.add(message)
      }
    }
  }
  const kept = files.map(({path, messages}) => ({path, messages: messages.filter(message => keep.has(message))}))
  return {kept, dropped: total - most}
}

const droppedNotice = (dropped: number): object => ({
  executionSuccessful: true,
  toolExecutionNotifications: [
    {
      level: 'warning',
      message: {text: `${dropped} more messages were left out, the least grave ones; lint fewer files at a time.`}
    }
  ]
})

function descriptorOf(id: string, rule: RuleDescription | undefined): object {
  if (!rule) return foreignDescriptor(id)
  const {description, rationale, limits, url, group, severity} = rule
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const limitList = limits.map(limit => `- ${limit}`).join('\n')
  return {
    id,
    // A name that is no other than the id must be left out (SARIF 3.49.7).
    ...(name.toLowerCase() === id ? {} : {name}),
    shortDescription: {text: `${description}.`},
    fullDescription: {text: sentence(rationale)},
    helpUri: url,
    help: {
      text: `${sentence(rationale)}\n\nLimits:\n${limitList}`,
      markdown: `${sentence(rationale)}\n\n**Limits**\n\n${limitList}\n\n[More about this rule](${url})`
    },
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: ['editorial', group]}
  }
}

/** GitHub wants all of this of every rule, also of a plugin's, of which we know no more than its name. */
function foreignDescriptor(id: string): object {
  const text =
    id === 'unreadable-source' ? 'A source, or a part of one, that could not be read.' : `The rule ${id} of a plugin.`
  return {id, shortDescription: {text}, fullDescription: {text}, help: {text}}
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

function resultOf(message: Message, path: string, ruleIndex: number): object {
  const {ruleId, severity, field, section, fingerprint} = message
  const artifactLocation = {uri: uri(path), uriBaseId: '%SRCROOT%'}
  const fix = fixOf(message, artifactLocation)
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    // `[text](target)` in a message is a link in viewers; what an article says must not become one.
    message: {text: reasonAt(message).replaceAll('](', '] (')},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(message), ...surroundings(message)}}],
    ...(fingerprint === undefined
      ? {}
      : {partialFingerprints: {primaryLocationLineHash: fingerprint, 'stetFingerprint/v1': fingerprint}}),
    ...(fix === undefined ? {} : {fixes: [fix]}),
    ...(field === undefined ? {} : {properties: {field, ...(section === undefined ? {} : {section})}})
  }
}

function regionOf({place: {start, end}, actual}: Message): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...(actual === '' ? {} : {snippet: {text: actual}})
  }
}

function surroundings({place: {start, end}, actual, context}: Message): object {
  if (!context || context.before.length + context.after.length === 0) return {}
  const {before, after} = context
  const contextRegion = {
    startLine: start.line,
    startColumn: start.column - before.length,
    endLine: end.line,
    endColumn: end.column + after.length,
    charOffset: start.offset - before.length,
    charLength: before.length + actual.length + after.length,
    snippet: {text: before + actual + after}
  }
  return {contextRegion}
}

function fixOf(message: Message, artifactLocation: object): object | undefined {
  const {edit, expected, fix} = message
  if (!edit) return undefined
  const [start, end] = [pointAt(message, edit.start), pointAt(message, edit.end)]
  const lines =
    start && end ? {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column} : {}
  const deletedRegion = {...lines, charOffset: edit.start, charLength: edit.end - edit.start}
  const [replacement] = expected
  const what = replacement === undefined || replacement === '' ? 'Delete it' : `Replace it with: ${replacement}`
  return {
    description: {text: `${what}${fix === 'safe' ? '' : ' (a suggestion)'}`},
    artifactChanges: [{artifactLocation, replacements: [{deletedRegion, insertedContent: {text: edit.text}}]}]
  }
}
