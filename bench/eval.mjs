#!/usr/bin/env node
// Scores the built command line on the labelled data beside this repository and prints one table for all groups.
//
//   npm run build && npm run eval [-- --only figures,promo,repeat,tricks,clean]
//
// The data is its publishers' copyright and not part of this repository; without it the script says so and ends well.
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const data = join(root, '..', 'shared', 'eval')
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : []
const wanted = name => only.length === 0 || only.includes(name)
if (!existsSync(join(data, 'evaluate.mjs'))) {
  console.log(`The labelled data is not there (${data}): nothing was scored.`)
  process.exit(0)
}

const rows = []
const row = (group, measure, value, target, holds) =>
  rows.push([group, measure, String(value), target, holds ? 'yes' : 'NO'])
const atLeast = (group, measure, value, bar) => row(group, measure, value, `≥ ${bar}`, Number(value) >= bar)
const atMost = (group, measure, value, bar) => row(group, measure, value, `≤ ${bar}`, Number(value) <= bar)

const parts = ['figures', 'promo', 'repeat', 'tricks'].filter(wanted)
const scores =
  parts.length === 0
    ? {}
    : JSON.parse(
        execFileSync(
          process.execPath,
          [
            join(data, 'evaluate.mjs'),
            '--stet',
            `${process.execPath} ${join(root, 'dist/cli/stet.js')}`,
            '--only',
            parts.join(',')
          ],
          {maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit']}
        ).toString()
      )

const share = text => {
  const [hit, of] = /\((\d+)\/(\d+)\)/.exec(text).slice(1).map(Number)
  return {hit, of}
}
const together = texts => {
  const sums = texts.map(share).reduce((a, b) => ({hit: a.hit + b.hit, of: a.of + b.of}), {hit: 0, of: 0})
  return ((100 * sums.hit) / (sums.of || 1)).toFixed(1)
}

if (scores.figures) {
  const {figures, figuresDefault} = scores
  atLeast('sourcing', 'figures, level all: F1', figures.f1, 90)
  atLeast('sourcing', 'figures, level all: precision', figures.precision, 92)
  row('sourcing', 'figures, level all: recall', figures.recall, '', true)
  atLeast('sourcing', 'figures, default: precision', figuresDefault.precision, 93)
  atLeast('sourcing', 'figures, default: recall', figuresDefault.recall, 45)
  atLeast('sourcing', 'minimal pairs, figures: F1', figures.pairsF1, 95)
  atLeast('sourcing', 'minimal pairs, quotations: recall', figures.quotePairsRecall, 92)
  atMost('sourcing', 'false alarms on attributed quotations, %', figures.quoteFalseAlarmRate, 0.5)
}
for (const kind of ['promo', 'promo-md']) {
  const score = scores[kind]
  if (!score) continue
  const name = kind === 'promo' ? 'text' : 'Markdown'
  atLeast('mixed-in', `${name}: line F1`, score.lineF1, kind === 'promo' ? 92 : 90)
  if (kind === 'promo-md') continue
  atLeast('mixed-in', `${name}: line precision`, score.linePrecision, 95)
  atLeast('mixed-in', `${name}: exact regions, %`, score.exactRegion, 78)
  const categories = ['donate', 'newsletter', 'subscribe', 'social', 'sponsored'].map(
    name => score.recallByCategory[name]
  )
  atLeast(
    'mixed-in',
    `${name}: recall of donate, newsletter, subscribe, social, sponsored`,
    together(categories.filter(Boolean)),
    95
  )
  atMost('mixed-in', `${name}: alarms per 100 clean articles`, score.alarmsPer100Clean, 1)
}
if (scores.repeat) {
  const {repeat} = scores
  atLeast('repetition', 'injected: recall', repeat.recallInjected, 96)
  atLeast('repetition', 'injected: exact range', repeat.exactInjected, 95)
  atLeast(
    'repetition',
    'over punctuation or a closing quote',
    together([repeat.byType['phrase-punct'], repeat.byType['x-or-y-quoted']]),
    82
  )
  atLeast('repetition', 'near-duplicate paragraphs', together([repeat.byType['paragraph-near']]), 97)
  atLeast('repetition', 'natural errors: recall', together([repeat.byType.natural]), 97)
  atMost('repetition', 'clean text: alarms per 100,000 words', repeat.cleanAlarmsPer100kWords, 0.7)
  const alarms = kind => Number(/^(\d+) alarms/.exec(repeat.kinds[kind] ?? '0 alarms')[1])
  atMost('repetition', 'traps flagged', alarms('trap'), 1)
  atMost('repetition', 'alarms in speeches and lyrics', alarms('speech') + alarms('lyrics'), 2)
}
if (scores.tricks) {
  for (const [rule, result] of Object.entries(scores.tricks.byRule)) {
    const [right, of] = result.split('/').map(Number)
    atLeast('tricks', rule, right, of)
  }
}
if (wanted('clean')) {
  const {countClean} = await import('./clean.mjs')
  for (const [measure, value, bar] of await countClean(data)) {
    if (bar === undefined) row('clean copy', measure, value, '', true)
    else atMost('clean copy', measure, value, bar)
  }
}

const header = ['group', 'measure', 'reached', 'target', 'holds']
const widths = header.map((title, column) => Math.max(title.length, ...rows.map(cells => cells[column].length)))
const line = cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
console.log(line(header))
console.log(`| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`)
for (const cells of rows) console.log(line(cells))
if (scores.missingRules) console.log(`\nRules that do not exist yet: ${scores.missingRules.join(', ')}`)
