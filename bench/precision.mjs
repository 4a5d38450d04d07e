#!/usr/bin/env node
// How often each rule of `news` speaks on clean articles, and how many of a random sample of its messages a copy chief would want.
//
//   npm run build
//   node bench/precision.mjs --sample RULE   prints up to 30 messages of a rule with their surroundings, and whether a verdict is known
//   node bench/precision.mjs --judge RULE 1,4,5   notes that of this sample numbers 1, 4 and 5 are wrong and the others right
//   node bench/precision.mjs                 writes docs/precision.md
//
// The articles are the labelled data beside this repository. Verdicts are kept by document and offset in docs/precision.json, without any
// of the articles' text. The sample is the same at each run as long as the rule finds the same.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {lint} from '../dist/src/lint.js'
import {activePreset, cleanArticles} from './clean.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const data = join(root, '..', 'shared', 'eval')
const verdictsPath = join(root, 'docs', 'precision.json')
const size = 30
if (!existsSync(join(data, 'figures-dev.jsonl'))) {
  console.log(`The labelled articles are not there (${data}): nothing was counted.`)
  process.exit(0)
}

/** A number from 0 to 1 that depends on a text alone (FNV-1a). */
function lot(text) {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0) / 2 ** 32
}

const [, , mode, wanted, wrong = ''] = process.argv
const active = activePreset('news').filter(({rule}) => !wanted || rule.meta.id === wanted)
const byRule = new Map(active.map(({rule}) => [rule.meta.id, []]))
let words = 0
for (const {doc, text} of cleanArticles(data)) {
  words += text.split(/\s+/u).length
  for (const message of await lint({text, format: 'plain'}, {rules: active})) {
    byRule.get(message.ruleId)?.push({key: `${doc}@${message.place.start.offset}`, message, text})
  }
}
const sampleOf = id =>
  [...byRule.get(id)].sort((a, b) => lot(id + a.key) - lot(id + b.key) || (a.key < b.key ? -1 : 1)).slice(0, size)
const verdicts = existsSync(verdictsPath) ? JSON.parse(readFileSync(verdictsPath, 'utf8')) : {}

if (mode === '--sample') {
  sampleOf(wanted).forEach(({key, message, text}, index) => {
    const {start, end} = message.place
    const before = text.slice(Math.max(0, start.offset - 160), start.offset)
    const after = text.slice(end.offset, end.offset + 160)
    const shown = `${before}⟦${text.slice(start.offset, Math.min(end.offset, start.offset + 400))}⟧${after}`.replace(
      /\n/g,
      ' ¶ '
    )
    console.log(
      `${index + 1}. [${verdicts[wanted]?.[key] ?? 'not judged'}] ${key} ${message.severity}: ${message.reason}\n   ${shown}\n`
    )
  })
} else if (mode === '--judge') {
  const numbers = new Set(wrong.split(',').filter(Boolean).map(Number))
  verdicts[wanted] = Object.fromEntries(
    sampleOf(wanted).map(({key}, index) => [key, numbers.has(index + 1) ? 'wrong' : 'right'])
  )
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(verdictsPath, `${JSON.stringify(sorted, null, 2)}\n`)
} else {
  const rows = [...byRule]
    .filter(([, found]) => found.length > 0)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([id, found]) => {
      const judged = sampleOf(id)
        .map(({key}) => verdicts[id]?.[key])
        .filter(Boolean)
      const right = judged.filter(verdict => verdict === 'right').length
      const read = judged.length === 0 ? '–' : `${right} of ${judged.length}`
      return `| \`${id}\` | ${found.length} | ${((1000 * found.length) / words).toFixed(3)} | ${read} |`
    })
  const total = [...byRule.values()].reduce((sum, found) => sum + found.length, 0)
  writeFileSync(
    join(root, 'docs', 'precision.md'),
    `<!-- Made by \`node bench/precision.mjs\`; change it there. -->

# How precise the rules are

What the preset \`news\` says on ${cleanArticles(data).length} published articles (${words.toLocaleString('en')} words) that nobody planted a fault in, and how many of up to ${size}
messages of each rule, drawn by lot, a copy chief would want. The verdicts are ours, by reading each message in its surroundings; they are kept by
document and offset in \`precision.json\`. The articles are the labelled data of the project and not part of this repository.

A message that is right about the text as it stands counts as wanted, though the fault may be the collection's: many of the articles are
excerpts whose top or whose closing quotation marks are cut off, some are stitched from several items, and the oldest are from 1961. That helps
\`unbalanced-quotes\`, \`unattributed-quotes\`, \`first-reference\`, \`undefined-acronyms\` and \`insensitive-terms\`.

What \`unattributed-figures\` leaves out at the level \`contested\` was chosen by reading messages on these same articles: on others fewer than
the share below may be wanted.

| Rule | Messages | Per 1,000 words | Wanted, of those read |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
| all | ${total} | ${((1000 * total) / words).toFixed(3)} | |
`
  )
}
