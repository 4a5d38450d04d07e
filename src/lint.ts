import type {Processor} from 'unified'
import {VFile} from 'vfile'
import type {Article, Document} from './core/document.js'
import type {Message} from './core/message.js'
import type {Settings} from './core/settings.js'
import {faultMessages} from './messages/fault-messages.js'
import {fromVFileMessage} from './messages/from-vfile-message.js'
import {finish} from './messages/index.js'
import {createSilencer, type Silencer} from './messages/silencer.js'
import {loadScan, type ParserName, type Scan} from './parse/load-scan.js'
import {parse} from './parse/parse.js'
import {loadDocxReader, loadReader, type TextFormat} from './read/index.js'
import type {ActiveRule} from './rule/rule.js'
import {packageName, runRule} from './rule/run-rule.js'

/** A source that is text. */
export interface TextSource {
  text: string
  format: TextFormat
  /** Shown to third-party plugins, never opened. */
  path?: string
}

/** A word processor's file. Its text is that of its paragraphs, one a line: places count in that. */
export interface DocxSource {
  bytes: Uint8Array
  format: 'docx'
  path?: string
}

export type Source = TextSource | DocxSource

export interface LintOptions {
  rules: readonly ActiveRule[]
  settings?: Settings
  /** What finds words and sentences; `stet` when left out. The messages are the same with each. */
  parser?: ParserName
  /** Third-party retext plugins, run on the tree in their own order. */
  processor?: Processor
  /** Whether all findings are wanted, however many: for fixes. */
  unlimited?: boolean
  /** Ids of all rules there are, on or off: a directive that names another one gets a message. Left out, none does. */
  knownRules?: ReadonlySet<string>
}

/** What every message on a fault of the program ends with. */
export const bugAdvice = 'report this as a bug'

/** The message for a rule or plugin that threw: the other rules of the file still speak. */
function crash(ruleId: string, error: unknown): Message {
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId,
    source: packageName,
    severity: 'error',
    reason: `\`${ruleId}\` failed on this text: ${error instanceof Error ? error.message : String(error)}; the other rules have run, ${bugAdvice}`,
    place: {start, end: start},
    actual: '',
    expected: [],
    fix: 'none'
  }
}

/** Reads a source in whatever format it is. Parsers that only one format needs are loaded when it is met. */
export async function readSource(source: Source, settings: Settings): Promise<Document> {
  if (source.format === 'docx') return (await loadDocxReader())(source.bytes, settings)
  return (await loadReader(source.format))(source.text, settings)
}

async function runPlugins(processor: Processor, tree: Article, path: string | undefined): Promise<Message[]> {
  const {source: value} = tree.data.document
  const file = new VFile(path === undefined ? {value} : {value, path})
  try {
    await processor.run(tree, file)
  } catch (error) {
    return [crash('plugins', error)]
  }
  return file.messages.map(message => fromVFileMessage(message, tree.data.document))
}

async function lintArticle(
  document: Document,
  path: string | undefined,
  options: LintOptions,
  silencer: Silencer | undefined,
  scan: Scan
): Promise<Message[]> {
  const tree = parse(document, scan)
  const messages: Message[] = []
  for (const active of options.rules) {
    // Articles that are linted side by side take turns, so that one rule's code is at hand for all of them.
    await undefined
    try {
      for (const message of runRule(tree, active, options.unlimited, silencer?.keep)) messages.push(message)
    } catch (error) {
      messages.push(crash(active.rule.meta.id, error))
    }
  }
  if (options.processor) {
    const found = await runPlugins(options.processor, tree, path)
    for (const message of silencer?.keep(found) ?? found) messages.push(message)
  }
  return messages
}

/**
 * The one pipeline: a source goes in, messages come out. Pure: the same source and options give the same messages,
 * and nothing is read or written besides.
 *
 * @returns Messages in the order of the text. Never rejects: what goes wrong is a message.
 */
export async function lint(source: Source, options: LintOptions): Promise<Message[]> {
  const document = await readSource(source, options.settings ?? {})
  const messages = faultMessages(document)
  const scan = await loadScan(options.parser)
  const silencer = document.directives && createSilencer(document, document.directives)
  for (const article of document.articles ?? [document]) {
    for (const message of await lintArticle(article, source.path, options, silencer, scan)) messages.push(message)
  }
  if (silencer) {
    const {rules, knownRules, processor} = options
    const active = new Set(rules.map(({rule}) => rule.meta.id))
    const more = silencer.finish({
      active,
      ...(knownRules ? {known: knownRules} : {}),
      hasPlugins: processor !== undefined
    })
    for (const message of more) messages.push(message)
  }
  return finish(messages, document)
}
