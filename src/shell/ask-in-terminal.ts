import {createInterface} from 'node:readline/promises'
import type {FixableMessage} from '../fix-source.js'
import {excerpt} from '../report/excerpt.js'
import {printable} from '../report/printable.js'
import type {Answer, Ask} from './ask-fixes.js'
import {UsageError} from './usage-error.js'

const answers: ReadonlyMap<string, Answer> = new Map([
  ['y', 'yes'],
  ['yes', 'yes'],
  ['n', 'no'],
  ['no', 'no'],
  ['', 'no'],
  ['a', 'all'],
  ['all', 'all'],
  ['q', 'quit'],
  ['quit', 'quit']
])

/** What a question shows: the place and reason, the line with the place underlined, and what would stand there. */
export function questionOf(message: FixableMessage, path: string, width: number): string {
  const {line, column} = message.place.start
  const rows = excerpt(message, Math.max(20, width - 4)).flatMap(row => [
    `  ${row.before}${row.marked}${row.after}`,
    `  ${' '.repeat(row.indent)}${'^'.repeat(row.width)}`
  ])
  const [replacement = ''] = message.expected
  const change = replacement === '' ? '  delete it' : `  write: ${printable(replacement)}`
  const head = printable(`${path}:${line}:${column} ${message.reason} (${message.ruleId})`)
  return ['', head, ...rows, change, '  [y]es  [n]o  [a]ll of this rule  [q]uit: '].join('\n')
}

/**
 * Asks on the terminal; the questions go to standard error.
 *
 * @param width Columns.
 * @throws UsageError Where nobody is there to answer.
 */
export function askInTerminal(width: number): {ask: Ask; close(): void} {
  if (process.stdin.isTTY !== true) {
    throw new UsageError('`--interactive` needs a terminal to ask in; use `--fix`, or `--diff` to see what it would do')
  }
  const lines = createInterface({input: process.stdin, output: process.stderr})
  // Each fix is kept as soon as it is answered: nothing is lost.
  lines.once('SIGINT', () => process.exit(130))
  const ended = new Promise<string>(resolve => lines.once('close', () => resolve('q')))
  async function ask(message: FixableMessage, path: string): Promise<Answer> {
    for (;;) {
      const line = await Promise.race([lines.question(questionOf(message, path, width)), ended])
      const answer = answers.get(line.trim().toLowerCase())
      if (answer) return answer
    }
  }
  return {ask: Object.assign(ask, {rules: new Set<string>(), hasQuit: false}), close: () => lines.close()}
}
