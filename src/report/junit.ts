import type {Message} from '../core/message.js'
import type {FileReport} from './file-report.js'
import {reasonAt} from './reason-at.js'
import {element, xml} from './xml.js'

const isFailure = ({severity}: Message): boolean => severity !== 'info'

function body(message: Message, path: string): string {
  const {place, note} = message
  const {start} = place
  return xml(`${path}:${start.line}:${start.column}: ${reasonAt(message)}${note === undefined ? '' : `\n${note}`}`)
}

function testcase(message: Message, path: string): string {
  const {ruleId, severity, place} = message
  const {line, column} = place.start
  // A test that passes can't say that it was a warning or an info otherwise than by what it prints.
  const content = isFailure(message)
    ? element('failure', {message: reasonAt(message), type: severity}, body(message, path))
    : element('system-out', {}, body(message, path))
  return element('testcase', {name: `${ruleId} ${line}:${column}`, classname: path, file: path, time: 0}, content)
}

function testsuite({path, messages}: FileReport): string {
  const cases =
    messages.length === 0
      ? [element('testcase', {name: 'no messages', classname: path, file: path, time: 0})]
      : messages.map(message => testcase(message, path))
  const failures = messages.filter(isFailure).length
  return element(
    'testsuite',
    {name: path, tests: cases.length, failures, errors: 0, skipped: 0, time: 0},
    `\n    ${cases.join('\n    ')}\n  `
  )
}

/**
 * JUnit's XML for CI servers that show test results: a file is a suite, a message a test that fails; one of severity info
 * passes and prints its text, and a file without messages is one test that passes.
 */
export function junitReport(files: readonly FileReport[]): string {
  let tests = 0
  let failures = 0
  for (const {messages} of files) {
    tests += Math.max(1, messages.length)
    failures += messages.filter(isFailure).length
  }
  const suites = files.map(report => `\n  ${testsuite(report)}`).join('')
  const attributes = {name: 'stet', tests, failures, errors: 0, time: 0}
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, `${suites}\n`)}\n`
}
