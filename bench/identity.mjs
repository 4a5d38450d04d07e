#!/usr/bin/env node
// Whether reports are the same, byte for byte, with either parser, in 1, 2 and 8 threads, out of a cold and a warm cache, by metadata
// and by content.
//
//   npm run build && node bench/identity.mjs [COUNT]
//
// COUNT articles (3,000) are written as files; ends with 1 when a report differs.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {allArticles, provenance, writeArticles} from './articles.mjs'

const count = Number(process.argv[2] ?? 3000)
const stet = join(import.meta.dirname, '..', 'dist/cli/stet.js')
const work = mkdtempSync(join(tmpdir(), 'stet-identity-'))
const articles = join(work, 'articles')
const cache = ['--cache', '--cache-location', join(work, 'cache')]
const config = join(work, 'upstream.json')
const upstream = ['--config', config]
const ways = {
  '1 thread': ['--threads', '1'],
  '2 threads': ['--threads', '2'],
  '8 threads, cold cache': ['--threads', '8', ...cache],
  'warm cache': cache,
  'warm cache, by content': [...cache, '--cache-strategy', 'content'],
  'retext-english': [...upstream, '--threads', '1'],
  'retext-english, 2 threads': [...upstream, '--threads', '2'],
  'retext-english, 8 threads, cold cache': [...upstream, '--threads', '8', ...cache],
  'retext-english, warm cache': [...upstream, ...cache]
}

try {
  // Rules come from `--preset` in any case; a configuration given by name keeps its parser.
  writeFileSync(config, '{"rules": {}, "parser": "retext-english"}')
  writeArticles(articles, allArticles(), count)
  const reports = Object.entries(ways).map(([name, args]) => {
    const {stdout, status} = spawnSync(
      process.execPath,
      [stet, '--preset', 'strict', '--format', 'json', '.', ...args],
      {
        cwd: articles,
        maxBuffer: 2 ** 30
      }
    )
    const hash = createHash('sha256').update(stdout).update(String(status)).digest('hex').slice(0, 16)
    console.log(`${name.padEnd(38)} ${stdout.length} bytes, ${hash}`)
    return hash
  })
  const isSame = new Set(reports).size === 1
  console.log(`${isSame ? 'the same report' : 'REPORTS DIFFER'}: ${count} files of ${provenance}`)
  process.exitCode = isSame ? 0 : 1
} finally {
  rmSync(work, {recursive: true, force: true})
}
