import {printable} from '../report/printable.js'
import {ConfigError} from './config/config-error.js'
import type {Outcome} from './outcome.js'
import {parseArguments} from './parse-arguments.js'
import {run} from './run.js'
import {UsageError} from './usage-error.js'
import {wantsColor} from './wants-color.js'

const say = (text: string): void => {
  for (const line of text.split('\n')) process.stderr.write(`stet: ${printable(line)}\n`)
}

/** What to say of an error: only what is a fault of the program itself comes with a stack. */
function show(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError) return error.message
  return `stopped by a fault of stet or of a plugin; report it with what follows\n${error instanceof Error ? error.stack : String(error)}`
}

// Who reads the report may stop reading (`| head`): that is no fault. The exit code stays what the messages make it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  say(`the report could not be written: ${error.message}`)
  process.exitCode = 2
})
process.stderr.on('error', () => {})
process.once('SIGINT', () => {
  // The terminal has shown `^C`, maybe behind a bar of progress.
  if (process.stderr.isTTY) process.stderr.write('\n')
  process.exit(130)
})
// A plugin may throw when no one waits for it any more, or never answer: neither may look like clean files or findings.
process.once('uncaughtException', error => {
  say(show(error))
  process.exit(2)
})
let hasEnded = false
process.once('beforeExit', () => {
  if (hasEnded) return
  say('stopped before the end: a plugin never answered; `stet --print-config FILE` lists them')
  process.exitCode = 2
})

function print({output, aside, notes, afterword}: Outcome): void {
  if (aside) process.stderr.write(aside)
  for (const note of notes) say(note)
  if (output.length > 0) process.stdout.write(output)
  if (afterword) process.stderr.write(afterword)
}

async function main(): Promise<void> {
  const {stdout, env} = process
  try {
    const given = parseArguments(process.argv.slice(2))
    const surroundings = {
      cwd: process.cwd(),
      color: wantsColor(given.color, env, stdout.isTTY === true),
      width: Math.max(40, Math.min(stdout.columns || 120, 120)),
      isTerminal: stdout.isTTY === true,
      env
    }
    const outcome = await run(given, surroundings, print)
    // Never `process.exit` here: what is still on its way into a pipe would be cut off.
    process.exitCode = outcome.exitCode
    print(outcome)
  } catch (error) {
    process.exitCode = 2
    say(show(error))
  }
  hasEnded = true
}

main()
