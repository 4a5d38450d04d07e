// Runs programs and takes what they cost: CPU and wall time as the shell counts them, peak memory as Node does.
import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const script = 'TIMEFORMAT="%U %S %R"; { time "$@" >/dev/null 2>&1 3>&-; } 2>&3'

/** Seconds of CPU and by the clock that one run takes. Whether the program finds faults makes no difference. */
export function run(command, cwd, env = {}) {
  const {output, error} = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'inherit', 'pipe']
  })
  if (error) throw error
  const [user, system, wall] = String(output[3]).trim().split('\n').at(-1).split(' ').map(Number)
  return {cpu: user + system, wall}
}

export const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** Medians of several programs that are run in turn, so that whatever else the machine does falls on all of them. */
export function compare(times, cwd, commands) {
  const runs = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
  for (let time = 0; time < times; time++) {
    for (const [name, command] of Object.entries(commands)) runs[name].push(run(command, cwd))
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      {cpu: median(list.map(({cpu}) => cpu)), wall: median(list.map(({wall}) => wall))}
    ])
  )
}

/** What a run of a Node program costs, with its peak of memory in MB. */
export function runForMemory(command, cwd) {
  const file = join(tmpdir(), `stet-peak-${process.pid}`)
  const hook = pathToFileURL(join(import.meta.dirname, 'peak.mjs')).href
  try {
    const cost = run(command, cwd, {NODE_OPTIONS: `--import ${hook}`, STET_PEAK: file})
    return {...cost, peak: Number(readFileSync(file, 'utf8'))}
  } finally {
    rmSync(file, {force: true})
  }
}
