#!/usr/bin/env node
// What parsing costs next to parse-english, on the same paragraphs, read once: CPU time, medians.
//
//   npm run build && node bench/parse.mjs
import {ParseEnglish} from 'parse-english'
import {currentForms} from '../dist/src/core/forms.js'
import {indexLines} from '../dist/src/core/place.js'
import {parseEnglish} from '../dist/src/parse/english/parse-english.js'
import {scan} from '../dist/src/parse/english/scan.js'
import {outline} from '../dist/src/parse/outline.js'
import {read} from '../dist/src/read/read.js'
import {allArticles} from './articles.mjs'
import {median} from './measure.mjs'

/** Milliseconds of CPU for each of the ways, in turn, and characters parsed. */
export function measureParse(times = 5) {
  const paragraphs = allArticles()
    .slice(0, 500)
    .flatMap(text => read(text, 'plain').segments.map(segment => segment.text))
  const upstream = new ParseEnglish()
  const forms = currentForms()
  const ways = {
    upstream: text => upstream.parse(text),
    tree: text => {
      const lines = indexLines(text)
      return parseEnglish(text, (start, end) => ({start: lines.point(start), end: lines.point(end)}))
    },
    scan: text => scan(text),
    outline: text => outline(scan(text), forms)
  }
  const taken = Object.fromEntries(Object.keys(ways).map(name => [name, []]))
  for (let time = 0; time <= times; time++) {
    for (const [name, parse] of Object.entries(ways)) {
      const from = process.cpuUsage()
      for (const text of paragraphs) parse(text)
      const {user, system} = process.cpuUsage(from)
      // The first round only warms up.
      if (time > 0) taken[name].push((user + system) / 1000)
    }
  }
  const characters = paragraphs.reduce((sum, text) => sum + text.length, 0)
  return {characters, ...Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, median(list)]))}
}

if (import.meta.filename === process.argv[1]) {
  const {characters, upstream, tree, scan: bare, outline: flat} = measureParse()
  const row = (name, ms) =>
    console.log(`${name.padEnd(48)}${ms.toFixed(0).padStart(6)} ms  1/${(upstream / ms).toFixed(1)}`)
  console.log(`${(characters / 1e6).toFixed(1)} million characters`)
  row('parse-english', upstream)
  row('ours, all nodes with positions', tree)
  row('ours, words and sentences, not looked up', bare)
  row('ours, words and sentences, which is what rules read', flat)
}
