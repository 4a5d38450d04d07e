import {performance} from 'node:perf_hooks'
import {countOf} from '../report/count-of.js'
import type {FileReport} from '../report/index.js'
import type {AnyRule} from '../rule/rule.js'

/** What is to be told of a run besides its report. */
export interface Telling {
  /** Time and messages of each rule. */
  stats: boolean
  /** Time of the whole. */
  timing: boolean
}

interface Watch {
  /** The rules, each of which now takes its time; to be used in place of those given. */
  rules: readonly AnyRule[]
  /** What there is to tell, now that all is done. */
  tell(reports: readonly FileReport[]): string
}

/** Milliseconds, of long times seconds, with one digit. */
const shown = (time: number): string => (time < 10_000 ? `${time.toFixed(1)} ms` : `${(time / 1000).toFixed(1)} s`)

/** Begins to take the time of rules, and of the run. */
export function watchRules(rules: readonly AnyRule[], {stats, timing}: Telling): Watch {
  const started = performance.now()
  const times = new Map<string, number>()
  const watched = rules.map(rule => {
    const {id} = rule.meta
    const check: AnyRule['check'] = (tree, context) => {
      const before = performance.now()
      try {
        rule.check(tree, context)
      } finally {
        times.set(id, (times.get(id) ?? 0) + performance.now() - before)
      }
    }
    return Object.assign(((...options) => rule(...options)) as AnyRule, {meta: rule.meta, check})
  })

  function table(reports: readonly FileReport[], all: number): string {
    const counts = new Map<string, number>()
    for (const {messages} of reports) {
      for (const {ruleId} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    }
    const ids = [...new Set([...times.keys(), ...counts.keys()])].sort(
      (a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1)
    )
    const rows = [
      ['Rule', 'Time', 'Share', 'Messages'],
      ...ids.map(id => {
        const time = times.get(id)
        const share = time === undefined || all === 0 ? '-' : `${Math.round((100 * time) / all)}%`
        return [id, time === undefined ? '-' : shown(time), share, String(counts.get(id) ?? 0)]
      })
    ]
    const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]!.length)))
    const lines = rows.map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')
    )
    return `${lines.join('\n')}\nWhat several rules need is counted for the one that asks first.\n`
  }

  return {
    rules: watched,
    tell(reports) {
      const whole = performance.now() - started
      const inRules = [...times.values()].reduce((sum, time) => sum + time, 0)
      const parts = stats ? [table(reports, inRules)] : []
      if (timing) {
        const rest = shown(Math.max(0, whole - inRules))
        parts.push(
          `${countOf(reports.length, 'file')} in ${shown(whole)}: rules ${shown(inRules)}; finding files, reading, parsing, reporting ${rest}\n`
        )
      }
      return parts.join('\n')
    }
  }
}
