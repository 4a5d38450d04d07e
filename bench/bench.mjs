#!/usr/bin/env node
// Measures the built command line beside `node -e 0`, beside itself on ten times as many articles and out of the cache, and beside whichever
// peers are installed (see peers.mjs); prints one table and keeps it in docs/benchmarks.md.
//
//   npm run build && npm run bench [-- --quick]
//
// `--quick` measures each thing once and on a tenth of the articles. Ratios are what to trust.
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {arch, availableParallelism, cpus, platform, tmpdir, totalmem} from 'node:os'
import {join} from 'node:path'
import {allArticles, provenance, writeArticles} from './articles.mjs'
import {compare, run, runForMemory} from './measure.mjs'
import {measureParse} from './parse.mjs'
import {peers, versionOf} from './peers.mjs'
import {profile, profileLine} from './profile.mjs'

const isQuick = process.argv.includes('--quick')
const root = join(import.meta.dirname, '..')
const stet = [process.execPath, join(root, 'dist/cli/stet.js')]
const news = [...stet, '--preset', 'news', '--format', 'text', '.']
const [few, many, times] = isQuick ? [100, 1000, 1] : [1000, 10_000, 5]
const work = mkdtempSync(join(tmpdir(), 'stet-bench-'))
const folders = {one: join(work, 'one'), few: join(work, 'few'), many: join(work, 'many')}
const rows = []
const notes = []
const row = (what, ratio, must) =>
  rows.push(
    `| ${what} | ${ratio.toFixed(2)} | ${must === undefined ? '' : `≤ ${must}`} | ${must === undefined ? '' : ratio <= must ? 'yes' : 'no'} |`
  )
const shown = ({cpu, wall}) => `${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s wall`

try {
  const texts = allArticles()
  const words = text => text.split(/\s+/u).length
  const short = texts.toSorted((a, b) => Math.abs(words(a) - 300) - Math.abs(words(b) - 300))[0]
  writeArticles(folders.one, [short], 1)
  const bytes = writeArticles(folders.few, texts.slice(0, few), few)
  writeArticles(folders.many, texts.slice(0, few), many)

  const installed = Object.entries(peers).filter(([name, peer]) => {
    const version = versionOf(peer)
    notes.push(version === undefined ? `${name}: not installed (${peer.install})` : `${name}: ${version}`)
    return version !== undefined
  })
  for (const [, peer] of installed) peer.prepare(folders.few)
  const beside = compare(times, folders.few, {
    stet: news,
    ...Object.fromEntries(
      installed.map(([name, {program, lint}]) => [name, ['bash', '-c', `"$0" ${lint.join(' ')}`, program]])
    )
  })
  notes.push(
    `${few} articles: stet ${shown(beside.stet)}${installed.map(([name]) => `; ${name} ${shown(beside[name])}`).join('')}`
  )
  for (const [name] of installed) {
    const isVale = name.startsWith('vale')
    row(`CPU, ${few} articles, against ${name}`, beside.stet.cpu / beside[name].cpu, isVale ? 0.5 : undefined)
    row(`wall, ${few} articles, against ${name}`, beside.stet.wall / beside[name].wall, isVale ? 0.6 : undefined)
  }

  const oneThread = [...news, '--threads', '1']
  const small = runForMemory(oneThread, folders.few)
  const large = runForMemory(oneThread, folders.many)
  const parallel = runForMemory(news, folders.many)
  notes.push(
    `peak memory: ${few} articles ${small.peak.toFixed(0)} MB, ${many} articles ${large.peak.toFixed(0)} MB in one thread and ${parallel.peak.toFixed(0)} MB in all threads that pay`
  )
  row(`CPU, ${many} articles against ${few}, one thread`, large.cpu / small.cpu, 10.5)
  row(`peak memory, ${many} articles against ${few}, one thread`, large.peak / small.peak, 1.3)
  row(`peak memory, ${many} articles, all threads, of 300 MB`, parallel.peak / 300, 1)
  row(`wall, ${many} articles, all threads against one`, parallel.wall / large.wall)
  const two = run([...news, '--threads', '2'], folders.few)
  row(`wall, ${few} articles, two threads against one`, two.wall / small.wall)

  const cached = [...news, '--cache', '--cache-location', join(work, 'cache')]
  for (let index = 0; index < many; index++)
    utimesSync(join(folders.many, `${String(index).padStart(5, '0')}.txt`), 1e9, 1e9)
  const cold = run(cached, folders.many)
  // Files that changed a moment before they were linted are read once more.
  run(cached, folders.many)
  const warm = compare(times, folders.many, {warm: cached, content: [...cached, '--cache-strategy', 'content']})
  notes.push(`${many} articles: cold ${shown(cold)}; warm ${shown(warm.warm)}; warm by content ${shown(warm.content)}`)
  row(`CPU, warm cache, ${many} unchanged files, against the cold run`, warm.warm.cpu / cold.cpu, 0.04)
  row('the same with `--cache-strategy content`', warm.content.cpu / cold.cpu)

  const single = compare(isQuick ? 3 : 15, folders.one, {
    node: [process.execPath, '-e', '0'],
    version: [...stet, '--version'],
    rules: [...stet, '--rules'],
    stet: [...stet, '--preset', 'news', '00000.txt']
  })
  notes.push(
    `one article of ${words(short)} words: stet ${shown(single.stet)}; node -e 0 ${shown(single.node)}; for comparison \`stet --version\` ${shown(single.version)}, \`stet --rules\`, which loads all rules and lints nothing, ${shown(single.rules)}`
  )
  row('CPU, one article of 300 words, against `node -e 0`', single.stet.cpu / single.node.cpu, 1.6)

  const parse = measureParse(isQuick ? 1 : 5)
  row('CPU, parse with all nodes, against parse-english', parse.tree / parse.upstream, 0.2)
  row('CPU, parse to words and sentences (what rules read), against parse-english', parse.outline / parse.upstream, 0.2)

  notes.push(`where the time of ${few} articles goes: ${profileLine(profile(folders.few))}`)

  const [{model}] = cpus()
  const table = [
    '| Measure | Ratio | Must reach | Holds |',
    '| --- | ---: | ---: | --- |',
    ...rows,
    '',
    ...notes.map(note => `- ${note}`)
  ].join('\n')
  console.log(table)
  const machine = `${platform()} ${arch()}, ${availableParallelism()} × ${model.trim() || 'unnamed processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`
  writeFileSync(
    join(root, 'docs', 'benchmarks.md'),
    `<!-- Made by \`npm run bench\`; change it there. -->

# Benchmarks

The last recorded run, ${new Date().toISOString().slice(0, 10)}: ${few} files with ${provenance}, ${(bytes / 1e6).toFixed(1)} MB, preset \`news\`, ${times === 1 ? 'each thing run once' : `medians of ${times} runs in turn`}; ${machine}; Node ${process.versions.node}. Ratios are what to trust: all of them come from this one run.

${table}
`
  )
} finally {
  rmSync(work, {recursive: true, force: true})
}
