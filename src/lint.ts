import type {Processor} from 'unified'
import {VFile} from 'vfile'
import type {Message} from './core/message.js'
import type {Settings} from './core/settings.js'
import {faultMessages} from './messages/fault-messages.js'
import {finish} from './messages/index.js'
import {fromVFileMessage} from './messages/from-vfile-message.js'
import {parse} from './parse/parse.js'
import {type Format, read} from './read/index.js'
import {packageName, runRule} from './rule/run-rule.js'
import type {ActiveRule} from './rule/rule.js'

export interface Source {
  text: string
  format: Format
  /** Shown to third-party plugins, never opened. */
  path?: string
}

export interface LintOptions {
  rules: readonly ActiveRule[]
  settings?: Settings
  /** Third-party retext plugins, run on the tree in their own order. */
  processor?: Processor
}

/** The message for a rule or plugin that threw: the other rules of the file still speak. */
function crash(ruleId: string, error: unknown): Message {
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId,
    source: packageName,
    severity: 'error',
    reason: `\`${ruleId}\` failed on this text: ${error instanceof Error ? error.message : String(error)}; the other rules have run, report this as a bug`,
    place: {start, end: start},
    actual: '',
    expected: [],
    fix: 'none'
  }
}

async function runPlugins(processor: Processor, tree: ReturnType<typeof parse>, source: Source): Promise<Message[]> {
  const file = new VFile(source.path === undefined ? {value: source.text} : {value: source.text, path: source.path})
  try {
    await processor.run(tree, file)
  } catch (error) {
    return [crash('plugins', error)]
  }
  return file.messages.map(message => fromVFileMessage(message, tree.data.document))
}

/**
 * The one pipeline: a source goes in, messages come out. Pure: the same source and options give the same messages,
 * and nothing is read or written besides.
 *
 * @returns Messages in the order of the text. Never rejects: what goes wrong is a message.
 */
export async function lint(source: Source, {rules, settings = {}, processor}: LintOptions): Promise<Message[]> {
  const document = read(source.text, source.format, settings)
  const tree = parse(document)
  const messages = faultMessages(document)
  for (const active of rules) {
    try {
      messages.push(...runRule(tree, active))
    } catch (error) {
      messages.push(crash(active.rule.meta.id, error))
    }
  }
  if (processor) messages.push(...(await runPlugins(processor, tree, source)))
  return finish(messages, document)
}
