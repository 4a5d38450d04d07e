#!/usr/bin/env node
// What each rule costs next to the parse, and how the cost grows with the text, hostile text too: CPU time, medians of several runs.
//
//   npm run build && node bench/rule-costs.mjs
import {rules} from '../dist/rules/index.js'
import {blocks} from '../dist/src/analysis/blocks.js'
import {completeOptions} from '../dist/src/core/options.js'
import {parse} from '../dist/src/parse/parse.js'
import {read} from '../dist/src/read/read.js'
import {runRule} from '../dist/src/rule/run-rule.js'
import {allArticles, provenance} from './articles.mjs'
import {activePreset} from './clean.mjs'
import {median} from './measure.mjs'

const megabyte = 1_000_000
const articles = allArticles()

function take(size) {
  const texts = []
  for (let length = 0, index = 0; length < size; index++) {
    texts.push(articles[index % articles.length])
    length += texts.at(-1).length
  }
  return texts
}

const cpu = action => {
  const from = process.cpuUsage()
  action()
  const {user, system} = process.cpuUsage(from)
  return (user + system) / 1000
}
const times = (count, action) => median(Array.from({length: count}, action))
const trees = texts => texts.map(text => parse(read(text, 'plain')))
const runAll = (list, active) => {
  for (const tree of list) for (const one of active) runRule(tree, one)
}
const pad = (text, width) => String(text).padEnd(width)

const texts = take(megabyte)
trees(texts)
const parsing = times(5, () => cpu(() => trees(texts)))
console.log(`1 MB of ${provenance}; parse ${parsing.toFixed(0)} ms CPU\n`)

const rows = rules.map(rule => {
  const active = [{rule, severity: 'warning', options: completeOptions(rule.meta.options)}]
  const own = times(3, () => {
    const list = trees(texts)
    for (const tree of list) blocks(tree)
    return cpu(() => runAll(list, active))
  })
  return [rule.meta.id, own]
})
console.log(`${pad('rule, with the facts it needs', 34)}ms/MB   of the parse`)
for (const [id, own] of rows)
  console.log(`${pad(id, 34)}${pad(own.toFixed(1), 8)}${((100 * own) / parsing).toFixed(0)} %`)

const pasted = activePreset('strict').filter(({rule}) => ['repetition', 'mixed-in'].includes(rule.meta.group))
for (const [name, active] of [
  ['repetition and mixed-in together', pasted],
  ...['recommended', 'news', 'strict'].map(preset => [`all of ${preset}`, activePreset(preset)])
]) {
  const all = times(5, () => {
    const list = trees(texts)
    return cpu(() => runAll(list, active))
  })
  console.log(`${pad(name, 34)}${pad(all.toFixed(1), 8)}${((100 * all) / parsing).toFixed(0)} %`)
}

const house = rules.find(({meta}) => meta.id === 'house-terms')
/** Own terms of one to three words, of which every hundredth begins with a word that is in every text. */
const ownTerms = count =>
  Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      index % 100 === 0 ? `the ${index}th` : `term${index}${['', ' of', ' of art'][index % 3]}`,
      `word${index}`
    ])
  )
const [hundred, many] = [100, 10_000].map(count => {
  const options = completeOptions(house.meta.options, {terms: ownTerms(count)})
  const list = trees(texts)
  runAll(list, [{rule: house, severity: 'warning', options}])
  return times(9, () => cpu(() => runAll(list, [{rule: house, severity: 'warning', options}])))
})
console.log(
  `\nhouse-terms: 100 own terms ${hundred.toFixed(1)} ms/MB, 10,000 ${many.toFixed(1)}, ${(many / hundred).toFixed(2)} times as much`
)

console.log('\nGrowth: milliseconds CPU for rules of `strict` and parse together, as the text doubles')
const hostile = {
  'ordinary articles in one text': size => take(size).join('\n\n').slice(0, size),
  'one word over and over': size => 'word '.repeat(size / 5),
  'no full stop': size =>
    take(size)
      .join(' ')
      .replace(/[.!?\n]/g, ' ')
      .slice(0, size),
  'equal short sentences': size => 'He left. '.repeat(size / 9),
  'equal short paragraphs': size => 'He left the town.\n\n'.repeat(size / 19),
  'quotation marks': size => '" '.repeat(size / 2),
  digits: size => '1,234 '.repeat(size / 6),
  parentheses: size => '('.repeat(size),
  "'a": size => "'a".repeat(size / 2),
  'line breaks': size => 'a b\r\n'.repeat(size / 5)
}
const active = activePreset('strict')
for (const [name, make] of Object.entries(hostile)) {
  const cells = [0.5, 1, 2, 4].map(size => {
    const text = make(Math.floor(size * megabyte))
    return cpu(() => runAll(trees([text]), active)).toFixed(0)
  })
  console.log(`${pad(name, 34)}${cells.map(cell => pad(cell, 9)).join('')}(0.5, 1, 2, 4 MB)`)
}
