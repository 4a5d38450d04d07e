#!/usr/bin/env node
// Where the time of a run goes: samples of its main thread, by the part of the program they fall into, and by rule.
//
//   npm run build && node bench/profile.mjs FOLDER
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Parts of the program, by what the file of a function contains; the first that fits. Not bundled, so that files have their names. */
const parts = [
  ['reading files and formats', '/dist/src/read/'],
  ['parsing', '/dist/src/parse/'],
  ['rules and the facts they share', '/dist/rules/'],
  ['rules and the facts they share', '/dist/src/analysis/'],
  ['rules and the facts they share', '/dist/src/lexicon/'],
  ['rules and the facts they share', '/dist/src/core/'],
  ['rules and the facts they share', '/dist/src/rule/'],
  ['command line and reports', '/dist/'],
  ['packages', '/node_modules/'],
  ['Node', 'node:']
]

const partOf = ({url, functionName}) =>
  functionName === '(garbage collector)'
    ? 'garbage collection'
    : (parts.find(([, piece]) => url.includes(piece))?.[0] ?? 'V8 itself')

/** The rule whose check began a stretch of work: whichever asks for a fact first pays for it. */
const ruleOf = ({url, functionName}) =>
  functionName === 'check' ? /\/dist\/rules\/([\w-]+)\.js$/.exec(url)?.[1] : undefined

/**
 * Profiles one run over a folder, in one thread.
 *
 * @returns Milliseconds of the main thread: all, by part, and by rule; largest first. Compiling in other threads is not in it.
 */
export function profile(folder) {
  const out = mkdtempSync(join(tmpdir(), 'stet-profile-'))
  try {
    const start = join(import.meta.dirname, '..', 'dist', 'src', 'shell', 'cli.js')
    const flags = ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', out]
    spawnSync(process.execPath, [...flags, start, '--preset', 'news', '--threads', '1', '--format', 'text', folder])
    const {nodes, samples, timeDeltas} = JSON.parse(readFileSync(join(out, readdirSync(out)[0]), 'utf8'))
    const byId = new Map(nodes.map(node => [node.id, {...node, parent: undefined}]))
    for (const {id, children = []} of nodes) for (const child of children) byId.get(child).parent = id
    const taken = {parts: new Map(), rules: new Map()}
    const add = (map, key, time) => key !== undefined && map.set(key, (map.get(key) ?? 0) + time)
    let all = 0
    for (const [index, id] of samples.entries()) {
      const node = byId.get(id)
      if (node.callFrame.functionName === '(idle)') continue
      const time = timeDeltas[index] / 1000
      all += time
      add(taken.parts, partOf(node.callFrame), time)
      let rule
      for (let at = node; at && rule === undefined; at = byId.get(at.parent)) rule = ruleOf(at.callFrame)
      add(taken.rules, rule, time)
    }
    const sorted = map => [...map].sort((a, b) => b[1] - a[1])
    return {all, parts: sorted(taken.parts), rules: sorted(taken.rules)}
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}

/** A profile in a line: shares of the whole. */
export function profileLine({all, parts, rules}, most = 8) {
  const share = ([name, time]) => `${name} ${((100 * time) / all).toFixed(0)} %`
  return `${parts.map(share).join(', ')}; of the rules, each with the facts it is first to ask for: ${rules.slice(0, most).map(share).join(', ')}`
}

if (import.meta.filename === process.argv[1]) {
  const found = profile(process.argv[2])
  console.log(`${found.all.toFixed(0)} ms`)
  for (const [name, time] of [...found.parts, ...found.rules]) console.log(`${time.toFixed(0).padStart(7)} ms  ${name}`)
}
