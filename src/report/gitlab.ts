import {hash} from '../core/hash.js'
import type {Message} from '../core/message.js'
import type {FileReport} from './file-report.js'
import {jsonText} from './json-text.js'
import {reasonAt} from './reason-at.js'

const severities = {info: 'info', warning: 'minor', error: 'major'} as const

const identityOf = ({fingerprint, ruleId, reason, place}: Message): string =>
  fingerprint ?? `${ruleId} ${place.start.offset} ${reason}`

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabReport(files: readonly FileReport[]): string {
  // GitLab shows one of those with equal fingerprints; ours are the same for the same text in two files.
  const seen = new Map<string, number>()
  const lines = files.flatMap(({path, messages}) =>
    messages.map(message => {
      const identity = `${path}\n${identityOf(message)}`
      const before = seen.get(identity) ?? 0
      seen.set(identity, before + 1)
      const {ruleId, severity, place} = message
      return jsonText({
        description: reasonAt(message),
        check_name: ruleId,
        fingerprint: hash(before === 0 ? identity : `${identity}\n${before}`),
        severity: severities[severity],
        location: {path, lines: {begin: place.start.line, end: place.end.line}}
      })
    })
  )
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}
