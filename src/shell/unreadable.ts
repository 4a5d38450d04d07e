import type {Message} from '../core/message.js'
import {packageName} from '../rule/run-rule.js'

/** The one message on a file that can't be linted. */
export function unreadable(reason: string): Message {
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId: 'unreadable-source',
    source: packageName,
    severity: 'error',
    reason,
    place: {start, end: start},
    actual: '',
    expected: [],
    fix: 'none'
  }
}
