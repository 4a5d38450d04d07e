import type {Message} from '../../core/message.js'
import {countOf} from '../../report/count-of.js'
import {excerpt} from '../../report/excerpt.js'
import {printable} from '../../report/printable.js'
import {printablePath} from '../../report/printable-path.js'
import {wrap} from '../../report/wrap.js'
import type {AnyRule} from '../../rule/rule.js'

/** What came of a rule that was tried. */
export interface Trial {
  rule: AnyRule
  articles: number
  words: number
  hits: number
  /** Articles with a hit. */
  hitArticles: number
  /** How often each flagged text, in small letters, was flagged. */
  texts: ReadonlyMap<string, number>
  sample: readonly {path: string; message: Message}[]
}

/** Flagged texts that are named. */
const mostTexts = 10

const indent = '      '
const grouped = (count: number): string => count.toLocaleString('en-US')

/**
 * What a trial came to, for people.
 *
 * @param width Columns.
 */
export function showTrial(trial: Trial, width: number): string {
  const {rule, articles, words, hits, hitArticles, sample} = trial
  if (articles === 0) return ''
  const rate = words === 0 ? '0' : ((1000 * hits) / words).toFixed(2)
  const lines = [
    `${rule.meta.id}: ${rule.meta.description}`,
    '',
    `${grouped(hits)} ${hits === 1 ? 'hit' : 'hits'} in ${grouped(hitArticles)} of ${countOf(articles, 'article')}, ${rate} per 1,000 words (${grouped(words)} words)`,
    ...often(trial, width)
  ]
  if (sample.length > 0) {
    const drawn =
      sample.length < hits ? `${sample.length} of them, drawn by lot, the same ones each time:` : 'All of them:'
    lines.push('', drawn, '')
    const placed = sample.toSorted((a, b) =>
      a.path === b.path ? byPlace(a.message, b.message) : a.path < b.path ? -1 : 1
    )
    for (const [index, {path, message}] of placed.entries()) lines.push(...show(index + 1, path, message, width), '')
    lines.push(...wrap(verdict(sample.length, hits), width))
  }
  return `${lines.join('\n')}\n`
}

const byPlace = (a: Message, b: Message): number =>
  a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset

function often({texts, hits}: Trial, width: number): string[] {
  const repeated = [...texts].filter(([, count]) => count > 1)
  if (repeated.length === 0 || hits < 5) return []
  repeated.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const named = repeated.slice(0, mostTexts).map(([text, count]) => `\`${printable(text)}\` ${grouped(count)}`)
  return wrap(`Most often: ${named.join(', ')}`, width)
}

function show(number: number, path: string, message: Message, width: number): string[] {
  const {line, column} = message.place.start
  const room = Math.max(20, width - indent.length)
  const rows = excerpt(message, room).flatMap(({before, marked, after, indent: to, width: marks}) => [
    `${indent}${before}${marked}${after}`.trimEnd(),
    `${indent}${' '.repeat(to)}${'^'.repeat(marks)}`
  ])
  const [first, ...more] = wrap(printable(message.reason), room)
  return [
    `${String(number).padStart(4)}. ${printablePath(path)}:${line}:${column}`,
    ...[first ?? '', ...more].map(text => indent + text),
    ...rows
  ]
}

function verdict(shown: number, hits: number): string {
  if (hits <= 5) return 'Few hits: try it on more articles before judging.'
  const share = Math.max(1, Math.round(100 / shown))
  return `Judge each: one wrong among these ${shown} means about ${countOf(share, 'false alarm')} in 100 hits.`
}
