import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {doubled, environment, faulty, folder, stet} from './stet.js'

const kills = Number(process.env['STET_KILLS'] ?? 6)
const names = Array.from({length: 30}, (_, index) => `a${index}.txt`)
const args = ['.', '--format', 'json', '--cache', '--cache-location', 'cache/file']

function start(root: string): {ended: Promise<string>; kill(): void} {
  const child = spawn(process.execPath, [inject('cli'), ...args], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore']
  })
  let out = ''
  child.stdout.on('data', piece => {
    out += piece
  })
  return {ended: new Promise(resolve => child.once('close', () => resolve(out))), kill: () => child.kill('SIGKILL')}
}

test(
  `${kills} kills at random moments and runs at the same time leave a cache that changes nothing`,
  async () => {
    const root = folder(Object.fromEntries(names.map((name, at) => [name, at % 3 === 0 ? doubled : faulty(at)])))
    const from = performance.now()
    const fresh = stet(root, args).out
    const whole = performance.now() - from
    expect(JSON.parse(fresh)).toHaveLength(names.length)
    for (let kill = 0; kill < kills; kill++) {
      if (kill % 2 === 0) rmSync(join(root, 'cache'), {recursive: true, force: true})
      const runs = [start(root), start(root)]
      const timer = setTimeout(runs[0]!.kill, whole * ((kill + Math.random()) / kills) * 1.5)
      const [, out] = await Promise.all(runs.map(run => run.ended))
      clearTimeout(timer)
      expect(out, `beside kill ${kill}`).toBe(fresh)
      expect(stet(root, args).out, `after kill ${kill}`).toBe(fresh)
    }
    // The last run takes away what those left that were killed.
    rmSync(join(root, 'cache', 'file'))
    stet(root, args)
    expect(readdirSync(join(root, 'cache'))).toEqual(['file'])
    expect(readFileSync(join(root, 'cache', 'file'), 'utf8')).toContain('stet cache')
  },
  60_000 + kills * 15_000
)
